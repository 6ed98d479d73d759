// The few methods of Google's Spreadsheet service that the tables need; Google's own objects have them all.

import type { DateCell } from '../cells/cell';

/** What getValues gives: "" for an empty cell, a Date at the spreadsheet's zone for a date. */
export type GoogleValue = string | number | boolean | Date;

export interface RangeMethods {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getValues(): GoogleValue[][];
  getFormulas(): string[][];
  getNumberFormats(): string[][];
  getNotes(): string[][];
  /** "#ffffff" where there is no fill. */
  getBackgrounds(): string[][];
  getFontWeights(): ('bold' | 'normal')[][];
  getA1Notation(): string;
  setValues(values: (string | number | boolean)[][]): unknown;
  setNotes(notes: string[][]): unknown;
  setNote(note: string): unknown;
  setNumberFormat(format: string): unknown;
  setBackground(color: string | null): unknown;
  setFontColor(color: string | null): unknown;
  setFontWeight(weight: 'bold' | 'normal'): unknown;
  setFontSize(points: number): unknown;
  setWrap(wrap: boolean): unknown;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): unknown;
  setHorizontalAlignment(alignment: 'left' | 'center' | 'right'): unknown;
  setDataValidation(rule: ValidationMethods | null): unknown;
  clearContent(): unknown;
  clearFormat(): unknown;
  clearNote(): unknown;
  protect(): ProtectionMethods;
}

/** A protected range. */
export interface ProtectionMethods {
  getDescription(): string;
  setDescription(description: string): unknown;
  setWarningOnly(warningOnly: boolean): unknown;
  remove(): void;
}

export interface ConditionalRuleMethods {
  getRanges(): RangeMethods[];
  getBooleanCondition(): { getCriteriaValues(): unknown[] } | null;
}

/** An opaque data validation rule. */
export interface ValidationMethods {
  getAllowInvalid(): boolean;
}

export interface ConditionalRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalRuleBuilder;
  setBackground(color: string | null): ConditionalRuleBuilder;
  setFontColor(color: string | null): ConditionalRuleBuilder;
  setStrikethrough(strikethrough: boolean): ConditionalRuleBuilder;
  setBold(bold: boolean): ConditionalRuleBuilder;
  setRanges(ranges: RangeMethods[]): ConditionalRuleBuilder;
  build(): ConditionalRuleMethods;
}

export interface ValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): ValidationBuilder;
  requireValueInRange(range: RangeMethods, showDropdown: boolean): ValidationBuilder;
  setAllowInvalid(allowInvalid: boolean): ValidationBuilder;
  build(): ValidationMethods;
}

/** Google's names of what charts can be, which are compared by identity. */
export interface ChartNames {
  readonly ChartType: Readonly<Record<'AREA' | 'BAR' | 'COLUMN' | 'LINE' | 'PIE', unknown>>;
  readonly ChartHiddenDimensionStrategy: Readonly<Record<'SHOW_BOTH', unknown>>;
}

/** A chart as it was when it was read. */
export interface ChartMethods {
  getRanges(): RangeMethods[];
  /** Null for an option that was not set. */
  getOptions(): { get(option: string): unknown };
  getContainerInfo(): {
    getAnchorRow(): number;
    getAnchorColumn(): number;
    getOffsetX(): number;
    getOffsetY(): number;
  };
  modify(): ChartBuilder;
}

export interface ChartBuilder {
  getChartType(): unknown;
  setChartType(type: unknown): ChartBuilder;
  clearRanges(): ChartBuilder;
  addRange(range: RangeMethods): ChartBuilder;
  setNumHeaders(headers: number): ChartBuilder;
  setHiddenDimensionStrategy(strategy: unknown): ChartBuilder;
  setOption(option: string, value: string | number | boolean): ChartBuilder;
  /** The offsets are pixels. */
  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): ChartBuilder;
  build(): ChartMethods;
}

export interface SheetMethods {
  getName(): string;
  getSheetId(): number;
  getDataRange(): RangeMethods;
  getRange(row: number, column: number, numRows: number, numColumns: number): RangeMethods;
  getLastRow(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(afterPosition: number, howMany: number): unknown;
  insertColumnsAfter(afterPosition: number, howMany: number): unknown;
  deleteRows(rowPosition: number, howMany: number): unknown;
  deleteColumns(columnPosition: number, howMany: number): unknown;
  appendRow(rowContents: (string | number | boolean)[]): unknown;
  getFrozenRows(): number;
  setFrozenRows(rows: number): unknown;
  setColumnWidth(column: number, width: number): unknown;
  setTabColor(color: string | null): unknown;
  hideSheet(): unknown;
  isSheetHidden(): boolean;
  getConditionalFormatRules(): ConditionalRuleMethods[];
  setConditionalFormatRules(rules: ConditionalRuleMethods[]): void;
  setHiddenGridlines(hidden: boolean): unknown;
  newChart(): ChartBuilder;
  getCharts(): ChartMethods[];
  insertChart(chart: ChartMethods): void;
  updateChart(chart: ChartMethods): void;
  removeChart(chart: ChartMethods): void;
}

export interface SpreadsheetMethods {
  getSheetByName(name: string): SheetMethods | null;
  getSheetById(id: number): SheetMethods | null;
  getSheets(): SheetMethods[];
  insertSheet(name: string, index: number): SheetMethods;
  deleteSheet(sheet: SheetMethods): void;
}

/** One spreadsheet and what is needed to change it. */
export interface Workbook {
  readonly spreadsheet: SpreadsheetMethods;
  flush(): void;
  newConditionalFormatRule(): ConditionalRuleBuilder;
  newDataValidation(): ValidationBuilder;
  readonly chartNames: ChartNames;
  /** The protected ranges of a sheet, whoever made them. */
  rangeProtections(sheet: SheetMethods): readonly ProtectionMethods[];
  /** The civil date, in the spreadsheet's zone, of a value that getValues gave. */
  dateCell(date: Date): DateCell;
}
