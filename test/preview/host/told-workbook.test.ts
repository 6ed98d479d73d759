// What pages are told after each change adds up to what a page is told that has just come.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ToldWorkbook } from '../../../src/preview/host/told-workbook';
import type { CellView, PlacedCell } from '../../../src/preview/protocol/views';
import { deleteLines, insertLines, moveLines } from '../../../src/preview/stand-in/structure';
import {
  type CellModel,
  emptySheet,
  emptyWorkbook,
  ensureCell,
  type Workbook,
} from '../../../src/preview/workbook';

const place = { row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) };
const member: fc.Arbitrary<Partial<CellModel>> = fc.oneof(
  fc.record({
    value: fc.oneof(fc.constantFrom('text', '', 'Red'), fc.integer(), fc.boolean(), fc.constant(null)),
  }),
  fc.record({ formula: fc.constantFrom('=A1', '="x"', '=SUM(A1:A3)') }),
  fc.record({ numberFormat: fc.constantFrom('0%', 'd mmm yyyy') }),
  fc.record({ background: fc.constantFrom('#ff0000', '#00ff00') }),
  fc.record({ fontColor: fc.constantFrom('#ff0000', '#00ff00') }),
  fc.record({ bold: fc.boolean(), italic: fc.boolean(), strikethrough: fc.boolean() }),
  fc.record({ fontSize: fc.constantFrom(8, 14), fontFamily: fc.constantFrom('Arial', 'Roboto') }),
  fc.record({
    horizontalAlignment: fc.constantFrom('left', 'right'),
    verticalAlignment: fc.constantFrom('top', 'bottom'),
  }),
  fc.record({ wrap: fc.constantFrom('WRAP', 'CLIP'), indent: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ note: fc.constantFrom('a note', 'another') }),
  fc.record({ link: fc.constantFrom('https://example.com', '#gid=1&range=A1') }),
  fc.record({ spilled: fc.constant(true) }),
  fc.record({
    validation: fc.record({
      criteria: fc.constant('VALUE_IN_RANGE' as const),
      values: fc.constantFrom(['Sheet1', 'A1:A3'], ['Sheet1', 'B1:B2']),
      showDropdown: fc.constant(true),
      allowInvalid: fc.boolean(),
      helpText: fc.constant(null),
    }),
  }),
) as fc.Arbitrary<Partial<CellModel>>;

const change: fc.Arbitrary<(workbook: Workbook) => void> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ ...place, member }).map(({ row, column, member }) => (workbook: Workbook) => {
      Object.assign(ensureCell(workbook.sheets[0]!, row, column), member);
    }),
  },
  fc.record(place).map(({ row, column }) => (workbook: Workbook) => {
    delete workbook.sheets[0]!.rows[row - 1]?.[column - 1];
  }),
  fc.record({ at: place.row, axis: fc.constantFrom('row', 'column') }).map(
    ({ at, axis }) =>
      (workbook: Workbook) =>
        insertLines(workbook, workbook.sheets[0]!, axis, at, 1, 'line after'),
  ),
  fc.record({ at: place.row, axis: fc.constantFrom('row', 'column') }).map(
    ({ at, axis }) =>
      (workbook: Workbook) =>
        deleteLines(workbook, workbook.sheets[0]!, axis, at, 1),
  ),
  fc.record({ at: place.row, to: place.row }).map(
    ({ at, to }) =>
      (workbook: Workbook) =>
        moveLines(workbook, workbook.sheets[0]!, 'row', at, 1, to),
  ),
  fc.record({ rows: fc.integer({ min: 0, max: 3 }) }).map(({ rows }) => (workbook: Workbook) => {
    workbook.sheets[0]!.frozenRows = rows;
    workbook.sheets[0]!.hiddenColumns.add(rows + 1);
    workbook.sheets[0]!.columnWidths.set(rows + 1, 50 + rows);
  }),
  fc.constant<(workbook: Workbook) => void>(workbook => {
    workbook.sheets.push(emptySheet(workbook.sheets.length + 10, `Sheet${workbook.sheets.length + 1}`));
  }),
  fc.constant<(workbook: Workbook) => void>(workbook => {
    workbook.sheets.reverse();
  }),
);

/** A page's own copy, kept by what it is told. */
class Copy {
  private readonly cells = new Map<string, CellView>();
  private readonly looks: unknown[];
  private readonly rules: unknown[];
  private readonly views = new Map<number, unknown>();
  private order: readonly number[];

  constructor(told: ToldWorkbook) {
    const { sheets, palette } = told.all();
    this.looks = [...palette.looks];
    this.rules = [...palette.rules];
    this.order = sheets.map(({ id }) => id);
    for (const { cells, ...view } of sheets) this.take(view.id, view, cells);
  }

  follow(news: ReturnType<ToldWorkbook['news']>): void {
    this.looks.push(...(news?.palette.looks ?? []));
    for (const [index, rule] of news?.palette.rules ?? []) this.rules[index] = rule;
    for (const { id, view, cells } of news?.sheets ?? []) this.take(id, view, cells);
    this.order = news?.order ?? this.order;
  }

  /** With looks and rules written out, since two pages may number them differently. */
  get shown(): unknown {
    const sheets = this.order.map(id => {
      const cells = [...this.cells]
        .filter(([key]) => key.startsWith(`${id} `))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const plain = cells.map(([key, { s, d, ...rest }]) => [
        key,
        rest,
        s === undefined ? null : this.looks[s],
        d === undefined ? null : this.rules[d],
      ]);
      return [this.views.get(id), plain];
    });
    return JSON.parse(JSON.stringify(sheets));
  }

  private take(id: number, view: unknown, cells: readonly PlacedCell[]): void {
    if (view) this.views.set(id, JSON.parse(JSON.stringify(view)));
    for (const [row, column, cell] of cells)
      if (cell) this.cells.set(`${id} ${row},${column}`, cell);
      else this.cells.delete(`${id} ${row},${column}`);
  }
}

describe('what pages are told', () => {
  it('adds up, change by change, to what a new page sees', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), rounds => {
        const workbook = emptyWorkbook('Any');
        const told = new ToldWorkbook(workbook);
        const page = new Copy(told);
        for (const round of rounds) {
          for (const each of round) each(workbook);
          page.follow(told.news());
          expect(page.shown).toEqual(new Copy(new ToldWorkbook(workbook)).shown);
        }
        expect(told.news()).toBeNull();
      }),
    );
  });

  it('of a look is said once, however many cells have it', () => {
    const workbook = emptyWorkbook('Any');
    const told = new ToldWorkbook(workbook);
    for (let row = 1; row <= 50; row += 1) ensureCell(workbook.sheets[0]!, row, 1).background = '#ff0000';
    expect(told.news()?.palette.looks).toEqual([{ background: '#ff0000' }]);
    expect(told.all().sheets[0]!.cells.length).toBe(50);
  });
});
