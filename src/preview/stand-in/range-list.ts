// Scattered ranges of one sheet that are changed together.

import { mismatch } from './arguments';
import { inside, offer } from './offer';
import type { Range } from './range';
import type { Runtime } from './runtime';

export class RangeList {
  readonly [inside]: { readonly runtime: Runtime; readonly ranges: readonly Range[] };

  constructor(runtime: Runtime, ranges: readonly Range[]) {
    this[inside] = { runtime, ranges };
  }

  getRanges() {
    return [...this[inside].ranges];
  }

  setValue(value: unknown) {
    return each(this, range => range.setValue(value));
  }

  setNumberFormat(format: unknown) {
    return each(this, range => range.setNumberFormat(format));
  }

  setBackground(colour: unknown) {
    return each(this, range => range.setBackground(colour));
  }

  setFontWeight(weight: unknown) {
    return each(this, range => range.setFontWeight(weight));
  }

  setFontColor(colour: unknown) {
    return each(this, range => range.setFontColor(colour));
  }

  setNote(note: unknown) {
    return each(this, range => range.setNote(note));
  }

  clearContent() {
    return each(this, range => range.clearContent());
  }

  clear(...options: unknown[]) {
    if (options.length > 0) return mismatch('SpreadsheetApp.RangeList.clear', options);
    return each(this, range => range.clear());
  }

  clearNote() {
    return each(this, range => range.clearNote());
  }

  clearDataValidations() {
    return each(this, range => range.clearDataValidations());
  }
}

function each(list: RangeList, change: (range: Range) => void): RangeList {
  for (const range of list[inside].ranges) change(range);
  return list;
}

offer('RangeList', RangeList);
