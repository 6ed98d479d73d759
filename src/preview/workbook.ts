// The workbook that the stand-in serves and that files are read into and written from: plain data.

/** A rectangle, 1-based, both ends inclusive. */
export interface GridRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ValidationRule {
  /** Google's DataValidationCriteria name. */
  criteria:
    | 'VALUE_IN_LIST'
    | 'VALUE_IN_RANGE'
    | 'CHECKBOX'
    | 'DATE_IS_VALID_DATE'
    | 'NUMBER_BETWEEN'
    | 'CUSTOM_FORMULA';
  /** List items; or [sheet name, A1 range] of VALUE_IN_RANGE; or the two bounds; or the formula. */
  values: (string | number)[];
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

/**
 * A cell; every member but `value` may be missing. Dates are serial numbers whose number format is a date's. Blank cells
 * that look alike may be one object in many places: whoever changes a cell gets it from `ensureCell`.
 */
export interface CellModel {
  value: string | number | boolean | null;
  /** With its leading "="; `value` is then the last result. */
  formula?: string;
  /** Sheets' pattern; missing means automatic. */
  numberFormat?: string;
  /** "#rrggbb". */
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  horizontalAlignment?: 'left' | 'center' | 'right';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Leading spaces' worth of indent, as .xlsx alignment has it. */
  indent?: number;
  note?: string;
  validation?: ValidationRule;
  link?: string;
  /** Filled by the formula of another cell (ARRAYFORMULA and its like). */
  spilled?: boolean;
}

export interface ConditionalRuleModel {
  ranges: GridRange[];
  /** Google's BooleanCriteria name; CUSTOM_FORMULA keeps its formula, with "=", in values[0]. */
  criteria: string;
  values: (string | number)[];
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
}

export interface ProtectionModel {
  /** Null protects the whole sheet. */
  range: GridRange | null;
  description: string;
  warningOnly: boolean;
  /** E-mail addresses of those who may edit it; the owner always may. */
  editors: string[];
}

/** A rectangle on one of the workbook's sheets. */
export interface PlacedRange extends GridRange {
  sheetId: number;
}

/** What an option may be set to, under Google's dotted names: "series.0.color". */
export type ChartOptionValue = string | number | boolean;

export interface ChartModel {
  /** Unique within the workbook. */
  id: number;
  type: 'COLUMN' | 'BAR' | 'LINE' | 'AREA' | 'PIE';
  ranges: PlacedRange[];
  /** Rows at the top of the ranges that name the series; -1 where that is guessed. */
  headers: number;
  /** True where the series are rows. */
  transposed: boolean;
  /** Google's ChartHiddenDimensionStrategy name. */
  hidden: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  /** The cell in which its upper left corner lies, 1-based, and the pixels from that cell's own corner. */
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
  options: Record<string, ChartOptionValue>;
}

export interface SheetModel {
  /** Google's gid. */
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  hidesGridlines: boolean;
  rowCount: number;
  columnCount: number;
  /** Sparse: rows[row - 1]?.[column - 1]. */
  rows: (CellModel | undefined)[][];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by 1-based column; missing means the default of 100. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: GridRange[];
  /** In order of precedence, first wins. */
  conditionalRules: ConditionalRuleModel[];
  protections: ProtectionModel[];
  filter: GridRange | null;
  charts: ChartModel[];
  /** Columns of Sheets' own Tables whose type is set: validation rules cannot be changed there. */
  typedColumns?: GridRange[];
}

export interface Workbook {
  /** Google's spreadsheet ID. */
  id: string;
  name: string;
  /** Such as "en_US". */
  locale: string;
  /** IANA, such as "Europe/Berlin". */
  timeZone: string;
  sheets: SheetModel[];
}

export function emptySheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetModel {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    hidesGridlines: false,
    rowCount,
    columnCount,
    rows: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    conditionalRules: [],
    protections: [],
    filter: null,
    charts: [],
  };
}

/** A new spreadsheet as Google makes one: a single empty "Sheet1". */
export function emptyWorkbook(
  name = 'Untitled spreadsheet',
  locale = 'en_US',
  timeZone = 'Etc/UTC',
): Workbook {
  return {
    id: `stand-in-${name.replace(/\W+/g, '-')}`,
    name,
    locale,
    timeZone,
    sheets: [emptySheet(0, 'Sheet1')],
  };
}

/** The cell at a 1-based position, or undefined where nothing was ever put there. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** True of a cell that has looks and a validation rule at most. */
export function isBlank(cell: CellModel): boolean {
  return (
    cell.value === null &&
    cell.formula === undefined &&
    cell.note === undefined &&
    cell.link === undefined &&
    cell.spilled === undefined
  );
}

/**
 * The cell at a 1-based position to be changed, made where there is none, and its place's own where it was blank. The
 * caller keeps within rowCount and columnCount.
 */
export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.rows[row - 1];
  if (!cells) {
    cells = [];
    sheet.rows[row - 1] = cells;
  }
  const cell = cells[column - 1];
  if (cell && !isBlank(cell)) return cell;
  const own = { value: null, ...cell };
  cells[column - 1] = own;
  return own;
}
