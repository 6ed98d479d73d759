// A range as scripts hold it: values and looks, and notes, validation, merges, protection and links.

import { type CellModel, isBlank } from '../workbook';
import { covers, overlaps } from './a1-notation';
import { requireEdit } from './access';
import { mismatch, requireShape } from './arguments';
import { displayValueOf } from './cell-entry';
import { DataValidation } from './data-validation';
import { fail } from './exception';
import { Filter } from './filter';
import { inside, offer } from './offer';
import { protect } from './protection';
import { changeAll, changeByPlace, changeEach, changeExisting, readCells, sheetOf } from './range-cells';
import { RangeLooks } from './range-looks';
import { RichTextValue } from './rich-text';
import { complaint } from './validation-check';

export class Range extends RangeLooks {
  getNotes(): string[][] {
    return readCells(this, '', cell => cell.note ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]![0]!;
  }

  setNotes(notes: unknown) {
    const method = 'SpreadsheetApp.Range.setNotes';
    return changeEach(this, method, notes, (cell, note) => putNote(cell, method, note));
  }

  setNote(note: unknown) {
    return changeAll(this, cell => putNote(cell, 'SpreadsheetApp.Range.setNote', note));
  }

  clearNote() {
    return changeExisting(this, cell => {
      delete cell.note;
    });
  }

  getDataValidations(): (DataValidation | null)[][] {
    const { runtime } = this[inside];
    return readCells(this, null as DataValidation | null, cell =>
      cell.validation ? new DataValidation(runtime, cell.validation) : null,
    );
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }

  setDataValidations(rules: unknown) {
    const method = 'SpreadsheetApp.Range.setDataValidations';
    refuseTypedColumns(this);
    return changeEach(this, method, rules, (cell, rule) => putRule(cell, method, rule));
  }

  setDataValidation(rule: unknown) {
    refuseTypedColumns(this);
    return changeAll(this, cell => putRule(cell, 'SpreadsheetApp.Range.setDataValidation', rule));
  }

  clearDataValidations() {
    refuseTypedColumns(this);
    return changeExisting(this, cell => {
      delete cell.validation;
    });
  }

  getRichTextValues(): RichTextValue[][] {
    const { runtime } = this[inside];
    const none = new RichTextValue(runtime, { text: '', link: null, style: {} });
    return readCells(this, none, (cell, sheet) => {
      const { bold, italic, strikethrough, fontColor, fontSize, fontFamily } = cell;
      const style = { bold, italic, strikethrough, fontColor, fontSize, fontFamily };
      const text = displayValueOf(cell, runtime.workbook, sheet);
      return new RichTextValue(runtime, { text, link: cell.link ?? null, style });
    });
  }

  getRichTextValue(): RichTextValue {
    return this.getRichTextValues()[0]![0]!;
  }

  setRichTextValues(values: unknown) {
    const method = 'SpreadsheetApp.Range.setRichTextValues';
    const lines = requireShape(method, values, this.getNumRows(), this.getNumColumns());
    const { runtime, place } = this[inside];
    const texts = lines.map(line =>
      line.map(value => (value instanceof RichTextValue ? value[inside].content : mismatch(method, [value]))),
    );
    return changeByPlace(this, (cell, row, column) => {
      const { text, link, style } = texts[row - place.top]![column - place.left]!;
      const refusal =
        cell.validation && complaint(cell.validation, { value: text }, row, column, runtime.workbook);
      if (refusal) fail(refusal);
      cell.value = text === '' ? null : text;
      delete cell.formula;
      if (link === null) delete cell.link;
      else cell.link = link;
      for (const [key, value] of Object.entries(style))
        if (value !== undefined) Object.assign(cell, { [key]: value });
    });
  }

  setRichTextValue(value: unknown) {
    const line = new Array<unknown>(this.getNumColumns()).fill(value);
    return this.setRichTextValues(new Array<unknown[]>(this.getNumRows()).fill(line));
  }

  createFilter() {
    const { runtime, place } = this[inside];
    runtime.writeThrough(() => {
      const sheet = sheetOf(this);
      requireEdit(runtime, sheet);
      if (sheet.filter) fail("You can't create a filter in a sheet that already has a filter.");
      const { top, left, bottom, right } = place;
      sheet.filter = { top, left, bottom, right };
    });
    return new Filter(runtime, place.sheetId);
  }

  getMergedRanges(): Range[] {
    const { runtime, place } = this[inside];
    runtime.read();
    return sheetOf(this)
      .merges.filter(each => overlaps(each, place))
      .map(each => runtime.handles.range({ sheetId: place.sheetId, ...each }));
  }

  isPartOfMerge(): boolean {
    const { runtime, place } = this[inside];
    runtime.read();
    return sheetOf(this).merges.some(each => overlaps(each, place));
  }

  merge() {
    const { runtime, place } = this[inside];
    runtime.write(() => {
      const sheet = sheetOf(this);
      requireEdit(runtime, sheet, place);
      if (sheet.merges.some(each => overlaps(each, place) && !covers(place, each)))
        fail('You must select all cells in a merged range to merge or unmerge them.');
      sheet.merges = sheet.merges.filter(each => !overlaps(each, place));
      const { top, left, bottom, right } = place;
      sheet.merges.push({ top, left, bottom, right });
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          const cell = sheet.rows[row - 1]?.[column - 1];
          if (cell && !isBlank(cell) && (row > top || column > left)) {
            cell.value = null;
            delete cell.formula;
          }
        }
    });
    return this;
  }

  breakApart() {
    const { runtime, place } = this[inside];
    runtime.write(() => {
      const sheet = sheetOf(this);
      requireEdit(runtime, sheet, place);
      if (sheet.merges.some(each => overlaps(each, place) && !covers(place, each)))
        fail('You must select all cells in a merged range to merge or unmerge them.');
      sheet.merges = sheet.merges.filter(each => !overlaps(each, place));
    });
    return this;
  }

  protect() {
    const { runtime, place } = this[inside];
    const { top, left, bottom, right } = place;
    return protect(runtime, place.sheetId, { top, left, bottom, right });
  }

  activate() {
    const { runtime, place } = this[inside];
    runtime.writeThrough(() => {
      runtime.active = place;
    });
    return this;
  }
}

/** Queued like a write, so that it refuses when that is sent. */
function refuseTypedColumns(range: Range): void {
  const { runtime, place } = range[inside];
  runtime.write(() => {
    if (sheetOf(range).typedColumns?.some(each => overlaps(each, place)))
      fail('This operation is not allowed on cells in typed columns.');
  });
}

function putNote(cell: CellModel, method: string, note: unknown): void {
  if (note === null || note === '') delete cell.note;
  else if (typeof note === 'string') cell.note = note;
  else mismatch(method, [note]);
}

function putRule(cell: CellModel, method: string, rule: unknown): void {
  if (rule === null) delete cell.validation;
  else if (rule instanceof DataValidation) cell.validation = rule[inside].rule;
  else mismatch(method, [rule]);
}

offer('Range', Range);
