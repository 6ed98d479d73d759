import { describe, expect, it } from 'vitest';
import { performEdit } from '../../../src/preview/host/perform-edit';
import { Hand } from '../../../src/preview/stand-in/hand';
import { emptySheet, emptyWorkbook } from '../../../src/preview/workbook';
import { plainChart } from '../plain-chart';

const chart = plainChart({
  ranges: [{ sheetId: 0, top: 1, left: 1, bottom: 9, right: 2 }],
  anchorRow: 8,
  anchorColumn: 4,
});

function start() {
  const workbook = emptyWorkbook();
  workbook.sheets[0]!.charts.push(structuredClone(chart));
  workbook.sheets.push({ ...emptySheet(7, 'Overview'), charts: [{ ...structuredClone(chart), id: 2 }] });
  const hand = new Hand(workbook);
  const charts = () => workbook.sheets.flatMap(sheet => sheet.charts);
  return { workbook, hand, charts };
}

describe('a deletion that is taken back', () => {
  it.each([
    ['the last rows that a chart draws', { kind: 'delete', sheetId: 0, axis: 'row', first: 7, count: 3 }],
    ['all that a chart draws', { kind: 'delete', sheetId: 0, axis: 'column', first: 1, count: 2 }],
    ['the sheet that a chart draws', { kind: 'delete sheet', sheetId: 0 }],
    ['the sheet on which a chart lies', { kind: 'delete sheet', sheetId: 7 }],
  ] as const)('brings back %s', (_, edit) => {
    const { workbook, hand, charts } = start();
    const before = structuredClone(charts());
    const { takeBack } = performEdit(edit, hand, workbook);
    expect(charts()).not.toEqual(before);
    takeBack(hand);
    expect(charts()).toEqual(before);
  });

  it('leaves a chart that somebody has moved since', () => {
    const { workbook, hand, charts } = start();
    const { takeBack } = performEdit({ kind: 'delete sheet', sheetId: 0 }, hand, workbook);
    charts()[0]!.anchorRow = 30;
    takeBack(hand);
    expect(charts().map(({ anchorRow, ranges }) => [anchorRow, ranges.length])).toEqual([
      [8, 1],
      [30, 0],
    ]);
  });
});
