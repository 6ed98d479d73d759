// A chart of A1:C4 on the sheet with ID 5, for tests that care about one thing of it.

import type { ChartModel, SheetModel } from '../../src/preview/workbook';
import { emptySheet } from '../../src/preview/workbook';

export function plainChart(part: Partial<ChartModel> = {}): ChartModel {
  return {
    id: 1,
    type: 'COLUMN',
    ranges: [{ sheetId: 5, top: 1, left: 1, bottom: 4, right: 3 }],
    headers: 1,
    transposed: false,
    hidden: 'IGNORE_BOTH',
    anchorRow: 6,
    anchorColumn: 2,
    offsetX: 0,
    offsetY: 0,
    options: { title: 'Statuses' },
    ...part,
  };
}

/** What it draws: three goals, and how much of each is Red and Green. */
export function chartedSheet(): SheetModel {
  const sheet = emptySheet(5, 'Overview');
  sheet.rows = [
    ['Goal', 'Red', 'Green'],
    ['G1', 0.25, 0.75],
    ['G2', 0, 1],
    ['G3', 0.5, null],
  ].map(row => row.map(value => ({ value, ...(typeof value === 'number' && { numberFormat: '0%' }) })));
  return sheet;
}
