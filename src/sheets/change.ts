// Whatever an action does is first a list of changes; one place applies them.

import type { CellInput } from './cell-input';
import type { TableRead } from './read-workbook';
import type { Run } from './runs';
import type { SheetMethods } from './spreadsheet';
import type { ColumnDefinition } from './table-definition';

/** Cells of one column of a table. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly table: TableRead;
  readonly field: string;
  /** 1-based sheet rows, ascending. */
  readonly rows: readonly number[];
  readonly values: readonly CellInput[];
  /** True where a refresh derives it again, so that Undo has nothing to take back. */
  readonly derived?: boolean;
}

/**
 * Everything that a refresh computed for neighbouring rows of a table.
 * Not kept for Undo: a refresh derives it again from what people wrote.
 */
export interface ComputedChange {
  readonly kind: 'computed';
  readonly table: TableRead;
  /** 1-based; values and notes begin there. */
  readonly firstRow: number;
  /** By field, a value for each row. */
  readonly values: ReadonlyMap<string, readonly CellInput[]>;
  /** The notes of the Status cells as they are and as they shall be; null where the column is gone. */
  readonly notes: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

/** New rows at the end of a table; values by field. */
export interface RowsChange {
  readonly kind: 'rows';
  readonly table: TableRead;
  readonly rows: readonly Readonly<Record<string, CellInput>>[];
}

/** The cells of our columns in rows of a table without IDs: each such row is known by what it holds. */
export interface WholeRowsChange {
  readonly kind: 'whole rows';
  readonly table: TableRead;
  /** 1-based sheet rows within the table as it was read, ascending. */
  readonly rows: readonly number[];
  /** By field, the same ones in each; what a row lacks is emptied. */
  readonly values: readonly Readonly<Record<string, CellInput>>[];
}

/** How a block of cells of ours looks; rows and columns count from 0 within the block. */
export interface BlockLook {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}

/** The content of a sheet of ours from A1 down, as wide as its longest row: below it is cleared, right of it nothing changes. */
export interface ContentChange {
  readonly kind: 'content';
  readonly sheet: SheetMethods;
  readonly rows: readonly (readonly CellInput[])[];
  readonly looks: readonly BlockLook[];
  /** False for what is derived and needs no Undo: lists, the registry. */
  readonly undoable: boolean;
  /** Rows that the content took last: what stands below them is kept below the new content. Without it all is ours. */
  readonly lastRows?: number;
}

/** Where rows are tinted by a status word: below `headerRow` (1-based), in columns that count from 0. */
export interface Tint {
  readonly headerRow: number;
  readonly statusColumn: number;
  /** Runs of columns, both ends inclusive: all of a table of ours, only what we know of somebody else's. */
  readonly columns: readonly Run[];
}

/** A chart of ours; its title is how it is told from anybody else's. Rows and columns count from 0, from A1. */
export interface ChartDefinition {
  readonly title: string;
  readonly type: 'area' | 'bar' | 'column' | 'line' | 'pie';
  /** On its own sheet: a row that names the series, below it the points, whose names are the first column. */
  readonly data: {
    readonly top: number;
    readonly left: number;
    readonly height: number;
    readonly width: number;
  };
  /** The cell in its upper left corner. */
  readonly top: number;
  readonly left: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the series, or the slices of a pie, in their order: "#d93025". */
  readonly colours: readonly string[];
  /** "percent" makes every stack as high as the chart. */
  readonly stacked?: 'absolute' | 'percent';
  readonly legend?: 'bottom' | 'top' | 'right' | 'none';
  /** Where the values' axis ends, where the data shall not decide; it shows them in their cells' number format. */
  readonly least?: number;
  readonly most?: number;
}

/** Our charts on a sheet, drawn or brought up to date; everybody else's stay. */
export interface ChartsChange {
  readonly kind: 'charts';
  readonly sheet: SheetMethods;
  readonly charts: readonly ChartDefinition[];
  /** Titles of charts that we ever draw there: one of these that is not among `charts` is taken away. */
  readonly titles: readonly string[];
  /** False where Undo leaves them. */
  readonly undoable: boolean;
}

/** A new sheet; with `columns` it is a table with its header in row 1. */
export interface SheetChange {
  readonly kind: 'sheet';
  readonly name: string;
  /** 0-based among the sheets. */
  readonly index: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly columns: readonly ColumnDefinition[];
  /** Below the header, or from row 1 without one. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly looks: readonly BlockLook[];
  /** True for a page to read, without the lines between its cells. */
  readonly hidesGridlines?: boolean;
  /** Pixels, where there are no columns that say it. */
  readonly widths: readonly number[];
  /** Rows are tinted by the status word in this column. A table with a Status column is in any case. */
  readonly tint?: Tint;
  readonly charts?: readonly ChartDefinition[];
  /** Rows that the sheet shall have at least. */
  readonly height?: number;
  /** True where the content is derived, so that Undo takes the sheet away whatever it holds within the rows' width. */
  readonly derived?: boolean;
}

/** New columns at a table's right. */
export interface ColumnsChange {
  readonly kind: 'columns';
  readonly sheet: SheetMethods;
  /** 1-based column after which they are inserted. */
  readonly after: number;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: readonly ColumnDefinition[];
  /** By field, from the row under the header down; a missing field stays blank. */
  readonly values: ReadonlyMap<string, readonly CellInput[]>;
}

/** Our conditional rules on a sheet, installed or brought up to date; everybody else's stay, in their order. */
export interface RulesChange {
  readonly kind: 'rules';
  readonly sheet: SheetMethods;
  /** Null takes them away. */
  readonly tint: Tint | null;
}

/** The warning that meets whoever types into a computed column; it is put up or taken down. */
export interface ProtectionChange {
  readonly kind: 'protection';
  readonly sheet: SheetMethods;
  /** 1-based. */
  readonly headerRow: number;
  /** Runs of columns that count from 0; none takes it down. */
  readonly columns: readonly Run[];
}

/** Dropdowns of columns (1-based) are taken away, from the row under the header down. */
export interface NoDropdownsChange {
  readonly kind: 'no dropdowns';
  readonly sheet: SheetMethods;
  readonly headerRow: number;
  readonly columns: readonly number[];
}

/** A cell's number format. */
export interface FormatChange {
  readonly kind: 'format';
  readonly sheet: SheetMethods;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly format: string;
}

/** A sheet is deleted. */
export interface RemoveSheetChange {
  readonly kind: 'remove sheet';
  readonly sheet: SheetMethods;
  /** Where a sheet without content stood among the sheets (0-based), so that Undo brings one like it back. */
  readonly blankAt?: number;
}

/** Columns (1-based) are deleted, whatever they hold. */
export interface RemoveColumnsChange {
  readonly kind: 'remove columns';
  readonly sheet: SheetMethods;
  readonly columns: readonly number[];
}

/** Rows (1-based) are deleted, whatever they hold. */
export interface RemoveRowsChange {
  readonly kind: 'remove rows';
  readonly sheet: SheetMethods;
  readonly rows: readonly number[];
}

export type Change =
  | CellsChange
  | ComputedChange
  | RowsChange
  | WholeRowsChange
  | ContentChange
  | SheetChange
  | ChartsChange
  | ColumnsChange
  | RulesChange
  | FormatChange
  | NoDropdownsChange
  | ProtectionChange
  | RemoveSheetChange
  | RemoveColumnsChange
  | RemoveRowsChange;
