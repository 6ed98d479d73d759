// Neither the order of rows nor that of columns says anything about a plan.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { CellModel, Workbook } from '../../src/preview/workbook';
import {
  computedOf,
  exampleWorkbook,
  headersOf,
  ITEM_SHEETS,
  isFilled,
  open,
  sheetOf,
  withoutComputed,
} from './plan-workbook';

const example = withoutComputed(await exampleWorkbook());
const SHEETS = [...ITEM_SHEETS, 'People'] as const;

/** Numbers by which rows or columns are put in another order. */
const anyOrder = fc.infiniteStream(fc.nat({ max: 1_000_000 }));

function shuffle(workbook: Workbook, name: string, order: Iterator<number>, what: 'rows' | 'columns'): void {
  const sheet = sheetOf(workbook, name);
  const [header = [], ...body] = sheet.rows;
  if (what === 'rows') {
    const filled = body.filter(row => row?.some(isFilled));
    sheet.rows = [header, ...reordered(filled, order), ...body.slice(filled.length).map(() => [])];
    return;
  }
  const width = headersOf(sheet).length;
  const places = reordered([...Array(width).keys()], order);
  sheet.rows = sheet.rows.map(row => places.map((from): CellModel | undefined => row?.[from]));
}

function reordered<T>(list: readonly T[], order: Iterator<number>): T[] {
  return list
    .map(each => ({ each, key: Number(order.next().value) }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}

/** What the computed columns show, by ID; of the sentences, which may name rows in the order in which they stand, how many. */
async function statuses(workbook: Workbook): Promise<unknown[]> {
  (await open(workbook)).script.run('refreshStatus');
  const rows = Object.values(computedOf(workbook)).flat();
  return rows
    .map(([id, status, _why, progress, expected, drift, forecast, note]) =>
      [id, status, progress, expected, drift, forecast, String(note).split('\n•').length].map(String),
    )
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

describe('a status', () => {
  it.each(['rows', 'columns'] as const)(
    'is the same in whatever order the %s stand',
    { timeout: 60_000 },
    async what => {
      const expected = await statuses(copyWorkbook(example));
      expect(expected).toHaveLength(61);
      await fc.assert(
        fc.asyncProperty(fc.subarray([...SHEETS], { minLength: 1 }), anyOrder, async (names, order) => {
          const workbook = copyWorkbook(example);
          for (const name of names) shuffle(workbook, name, order, what);
          expect(await statuses(workbook)).toEqual(expected);
        }),
        { numRuns: 12 },
      );
    },
  );
});
