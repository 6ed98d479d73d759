// What the fill handle makes of the cells that it is dragged from.

import { describe, expect, it } from 'vitest';
import { filled } from '../../../src/preview/host/fill-series';
import { type CellModel, emptySheet, ensureCell } from '../../../src/preview/workbook';

/** Fills column A from its first cells down to a row; rows count from 1. */
function down(cells: readonly Partial<CellModel>[], to: number): (CellModel | undefined)[] {
  const sheet = emptySheet(0, 'Sheet1');
  cells.forEach((cell, at) => {
    Object.assign(ensureCell(sheet, at + 1, 1), cell);
  });
  const source = { top: 1, left: 1, bottom: cells.length, right: 1 };
  return filled(sheet, source, { ...source, bottom: to }).map(line => line[0]);
}

const values = (cells: readonly (CellModel | undefined)[]) => cells.map(cell => cell?.value);

describe('filling down', () => {
  it('repeats a single number or text, with its look', () => {
    expect(values(down([{ value: 7 }], 3))).toEqual([7, 7, 7]);
    expect(down([{ value: 'Green', bold: true }], 2)[1]).toEqual({ value: 'Green', bold: true });
  });

  it('goes on by the distance that two or more numbers keep', () => {
    expect(values(down([{ value: 10 }, { value: 15 }], 5))).toEqual([10, 15, 20, 25, 30]);
    expect(values(down([{ value: 1 }, { value: 2 }, { value: 4 }], 5))).toEqual([1, 2, 4, 1, 2]);
  });

  it('goes on by a day from a date, and counts on from a text that ends in a number', () => {
    expect(values(down([{ value: 46349, numberFormat: 'd mmm yyyy' }], 3))).toEqual([46349, 46350, 46351]);
    expect(values(down([{ value: 'Sprint 9' }], 3))).toEqual(['Sprint 9', 'Sprint 10', 'Sprint 11']);
  });

  it('moves the references of a formula along', () => {
    const [first, second] = down([{ value: null, formula: '=B1*$C$1' }], 2);
    expect([first?.formula, second?.formula]).toEqual(['=B1*$C$1', '=B2*$C$1']);
  });

  it('leaves notes behind', () => {
    const [first, second] = down([{ value: 1, note: 'once' }], 2);
    expect([first?.note, second?.note]).toEqual(['once', undefined]);
  });
});

describe('filling the other ways', () => {
  it('goes backward when it is dragged up', () => {
    const sheet = emptySheet(0, 'Sheet1');
    ensureCell(sheet, 3, 1).value = 30;
    ensureCell(sheet, 4, 1).value = 40;
    const block = filled(
      sheet,
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 1, left: 1, bottom: 4, right: 1 },
    );
    expect(block.map(line => line[0]?.value)).toEqual([10, 20, 30, 40]);
  });

  it('goes on along each row when it is dragged to the right', () => {
    const sheet = emptySheet(0, 'Sheet1');
    ensureCell(sheet, 1, 1).value = 'Q1';
    ensureCell(sheet, 2, 1).value = 5;
    const block = filled(
      sheet,
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 1, bottom: 2, right: 3 },
    );
    expect(block.map(values)).toEqual([
      ['Q1', 'Q2', 'Q3'],
      [5, 5, 5],
    ]);
  });
});
