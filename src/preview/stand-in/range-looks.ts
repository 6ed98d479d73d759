// A range's colours, fonts, alignment and wrapping.

import type { CellModel } from '../workbook';
import { mismatch } from './arguments';
import { colourOf } from './colour';
import { inside } from './offer';
import { changeAll, changeEach, changeExisting, readCells } from './range-cells';
import { RangeValues } from './range-values';

/** Sets a member, or takes it away where null. */
function put<K extends keyof CellModel>(cell: CellModel, key: K, value: CellModel[K] | null): void {
  if (value === null || value === undefined) delete cell[key];
  else cell[key] = value;
}

function oneOf<T extends string>(method: string, value: unknown, allowed: readonly T[]): T | null {
  if (value === null || value === 'general' || value === 'general-left') return null;
  return allowed.find(each => each === value) ?? mismatch(method, [value]);
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WRAPS = ['OVERFLOW', 'WRAP', 'CLIP'] as const;

export class RangeLooks extends RangeValues {
  getBackgrounds(): string[][] {
    return readCells(this, '#ffffff', cell => cell.background ?? '#ffffff');
  }

  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }

  setBackgrounds(colours: unknown) {
    return changeEach(this, 'SpreadsheetApp.Range.setBackgrounds', colours, (cell, colour) =>
      put(cell, 'background', colourOf(colour)),
    );
  }

  setBackground(colour: unknown) {
    const background = colourOf(colour);
    return changeAll(this, cell => put(cell, 'background', background));
  }

  setFontColors(colours: unknown) {
    return changeEach(this, 'SpreadsheetApp.Range.setFontColors', colours, (cell, colour) =>
      put(cell, 'fontColor', colourOf(colour)),
    );
  }

  setFontColor(colour: unknown) {
    const fontColor = colourOf(colour);
    return changeAll(this, cell => put(cell, 'fontColor', fontColor));
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return readCells<'bold' | 'normal'>(this, 'normal', cell => (cell.bold ? 'bold' : 'normal'));
  }

  setFontWeights(weights: unknown) {
    const method = 'SpreadsheetApp.Range.setFontWeights';
    return changeEach(this, method, weights, (cell, weight) => setWeight(cell, method, weight));
  }

  setFontWeight(weight: unknown) {
    return changeAll(this, cell => setWeight(cell, 'SpreadsheetApp.Range.setFontWeight', weight));
  }

  setFontStyle(style: unknown) {
    const italic = oneOf('SpreadsheetApp.Range.setFontStyle', style, ['italic', 'normal'] as const);
    return changeAll(this, cell => put(cell, 'italic', italic === 'italic' ? true : null));
  }

  setFontLine(line: unknown) {
    const drawn = oneOf('SpreadsheetApp.Range.setFontLine', line, ['line-through', 'none'] as const);
    return changeAll(this, cell => put(cell, 'strikethrough', drawn === 'line-through' ? true : null));
  }

  setFontSize(size: unknown) {
    if (typeof size !== 'number') return mismatch('SpreadsheetApp.Range.setFontSize', [size]);
    return changeAll(this, cell => put(cell, 'fontSize', size));
  }

  setFontFamily(family: unknown) {
    if (family !== null && typeof family !== 'string')
      return mismatch('SpreadsheetApp.Range.setFontFamily', [family]);
    return changeAll(this, cell => put(cell, 'fontFamily', family));
  }

  setWrap(wrap: unknown) {
    if (typeof wrap !== 'boolean') return mismatch('SpreadsheetApp.Range.setWrap', [wrap]);
    return changeAll(this, cell => put(cell, 'wrap', wrap ? 'WRAP' : 'OVERFLOW'));
  }

  setWrapStrategy(strategy: unknown) {
    const wrap = oneOf('SpreadsheetApp.Range.setWrapStrategy', String(strategy), WRAPS);
    return changeAll(this, cell => put(cell, 'wrap', wrap));
  }

  setHorizontalAlignment(alignment: unknown) {
    const to = oneOf('SpreadsheetApp.Range.setHorizontalAlignment', alignment, HORIZONTAL);
    return changeAll(this, cell => put(cell, 'horizontalAlignment', to));
  }

  setVerticalAlignment(alignment: unknown) {
    const to = oneOf('SpreadsheetApp.Range.setVerticalAlignment', alignment, VERTICAL);
    return changeAll(this, cell => put(cell, 'verticalAlignment', to));
  }

  clearFormat() {
    return changeExisting(this, cell => {
      for (const key of Object.keys(cell) as (keyof CellModel)[])
        if (!KEPT_WITHOUT_FORMAT.has(key)) delete cell[key];
    });
  }

  /** Everything but notes and validation; conditional rules over the range go too. */
  clear(...options: unknown[]) {
    if (options.length > 0) return mismatch('SpreadsheetApp.Range.clear', options);
    const { runtime, place } = this[inside];
    this.clearContent();
    this.clearFormat();
    runtime.write(() => {
      const sheet = runtime.sheet(place.sheetId);
      sheet.conditionalRules = sheet.conditionalRules.filter(
        rule =>
          !rule.ranges.every(
            each =>
              each.top >= place.top &&
              each.bottom <= place.bottom &&
              each.left >= place.left &&
              each.right <= place.right,
          ),
      );
    });
    return this;
  }
}

const KEPT_WITHOUT_FORMAT = new Set<keyof CellModel>([
  'value',
  'formula',
  'note',
  'validation',
  'link',
  'spilled',
]);

function setWeight(cell: CellModel, method: string, weight: unknown): void {
  put(cell, 'bold', oneOf(method, weight, ['bold', 'normal'] as const) === 'bold' ? true : null);
}
