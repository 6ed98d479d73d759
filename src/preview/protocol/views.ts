// The workbook as the page is told of it.

import type { Role } from '../stand-in/options';
import type { CellModel, ChartModel, ConditionalRuleModel, GridRange, ValidationRule } from '../workbook';

/** How a cell looks, but for its contents. */
export type Look = Omit<CellModel, 'value' | 'formula' | 'note' | 'validation' | 'link' | 'spilled'>;

/** A validation rule; `items` are the texts that its dropdown offers, also where they stand in a range. */
export type RuleView = ValidationRule & { readonly items: readonly string[] };

/** Short names, because a large workbook has many. Numbers that are dates stay serial numbers. */
export interface CellView {
  readonly v: string | number | boolean | null;
  /** With its leading "="; `v` is then the last result. */
  readonly f?: string;
  /** Index into the palette's looks. */
  readonly s?: number;
  /** Index into the palette's rules. */
  readonly d?: number;
  /** Note. */
  readonly n?: string;
  /** Link: a URL, or "#gid=7&range=A3" within the workbook. */
  readonly l?: string;
  /** 1 where another cell's formula fills it. */
  readonly p?: 1;
}

/** Row and column from 1; null where nothing is. */
export type PlacedCell = readonly [row: number, column: number, cell: CellView | null];

export interface ChartSeriesView {
  readonly name: string;
  /** By point; null where there is no number. */
  readonly values: readonly (number | null)[];
  /** The same as their cells show them. */
  readonly shown: readonly string[];
}

/** A chart with all that it draws, so that a page need not know which cells those are. */
export interface ChartView {
  readonly id: number;
  readonly type: ChartModel['type'];
  readonly title: string;
  /** The cell in which its upper left corner lies, from 1, and the pixels from that cell's own corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly points: readonly string[];
  readonly series: readonly ChartSeriesView[];
  /** Of the series, or of a pie's slices; null for the usual one. */
  readonly colours: readonly (string | null)[];
  readonly stacked: 'none' | 'absolute' | 'percent';
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Where the values' axis ends; null where the data decides. */
  readonly least: number | null;
  readonly most: number | null;
  /** True where the values are shown as percentages. */
  readonly inPercent: boolean;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** The share of a pie's radius that is left out; 0 mostly. */
  readonly hole: number;
}

/** All of a sheet but its cells. Sizes are [line, pixels]; other columns have 100, other rows 21. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly hidesGridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly GridRange[];
  readonly conditionalRules: readonly ConditionalRuleModel[];
  /** A null range is the whole sheet. */
  readonly protections: readonly { readonly range: GridRange | null; readonly warningOnly: boolean }[];
  readonly filter: GridRange | null;
  readonly charts: readonly ChartView[];
}

/** Looks and rules, each said once; indices stay until the next snapshot. */
export interface Palette {
  readonly looks: readonly Look[];
  readonly rules: readonly RuleView[];
}

export interface PalettePatch {
  /** To be added at the end. */
  readonly looks: readonly Look[];
  /** New or changed, such as one whose range has got another item. */
  readonly rules: readonly (readonly [index: number, rule: RuleView])[];
}

export interface UserView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** What is above the sheets. */
export interface DocumentView {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** YYYY-MM-DD. */
  readonly statusDate: string;
  /** False where the status date is the real day. */
  readonly statusDateChosen: boolean;
  readonly users: readonly UserView[];
}

export interface Selection extends GridRange {
  readonly sheetId: number;
}
