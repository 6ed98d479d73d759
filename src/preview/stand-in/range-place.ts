// Where a range lies on its sheet.

import { a1Of } from './a1-notation';
import { fail } from './exception';
import { inside } from './offer';
import type { Place, Runtime } from './runtime';

export class RangePlace {
  readonly [inside]: { readonly runtime: Runtime; readonly place: Place };

  constructor(runtime: Runtime, place: Place) {
    this[inside] = { runtime, place };
  }

  getRow() {
    return this[inside].place.top;
  }

  getColumn() {
    return this[inside].place.left;
  }

  getLastRow() {
    return this[inside].place.bottom;
  }

  getLastColumn() {
    return this[inside].place.right;
  }

  getNumRows() {
    return this[inside].place.bottom - this[inside].place.top + 1;
  }

  getNumColumns() {
    return this[inside].place.right - this[inside].place.left + 1;
  }

  getHeight() {
    return this.getNumRows();
  }

  getWidth() {
    return this.getNumColumns();
  }

  getA1Notation() {
    return a1Of(this[inside].place);
  }

  getGridId() {
    return this[inside].place.sheetId;
  }

  getSheet() {
    return this[inside].runtime.handles.sheet(this[inside].place.sheetId);
  }

  getCell(row: number, column: number) {
    const { place, runtime } = this[inside];
    if (!(row >= 1 && row <= this.getNumRows() && column >= 1 && column <= this.getNumColumns()))
      fail('Cell reference out of range');
    const top = place.top + row - 1;
    const left = place.left + column - 1;
    return runtime.handles.range({ sheetId: place.sheetId, top, left, bottom: top, right: left });
  }

  offset(rows: number, columns: number, height = this.getNumRows(), width = this.getNumColumns()) {
    const { place } = this[inside];
    return this.getSheet().getRange(place.top + rows, place.left + columns, height, width);
  }
}
