import { describe, expect, test } from 'vitest';
import { type Mirror, mirrorOf } from '../../../../src/preview/page/grid/mirror';
import type { Mutation } from '../../../../src/preview/page/grid/mutation';
import { patchMutations, restoringMutations } from '../../../../src/preview/page/grid/patch-mutations';
import type { Patch } from '../../../../src/preview/protocol/host-message';
import type { PlacedCell, SheetView } from '../../../../src/preview/protocol/views';
import { type PlainSheet, plainPatch, plainRule, plainSnapshot, plainView } from '../plain-sheet';

const cells: PlacedCell[] = [
  [1, 1, { v: 'ID' }],
  [2, 1, { v: 'M1', s: 0, n: 'From the board' }],
  [2, 2, { v: null, d: 0 }],
];

function plan(sheets: readonly PlainSheet[] = [{ cells }]): Mirror {
  return mirrorOf(plainSnapshot(sheets, [{ bold: true, background: '#ffeeaa' }], [plainRule()]));
}

function told(patch: Partial<Patch>, before = plan()) {
  return patchMutations(before, plainPatch(patch), 'book');
}

function viewed(part: Partial<SheetView>, before = plan()) {
  const view = plainView({ ...before.sheets[0]!.view, ...part });
  return told({ sheets: [{ id: 7, view, cells: [] }] }, before).mutations;
}

const named = (mutations: readonly Mutation[]) =>
  mutations.map(({ id }) => id.replace('sheet.mutation.', ''));

describe('changed cells', () => {
  test('take the place of all that the grid had there, looks too', () => {
    const { mutations, mirror } = told({ sheets: [{ id: 7, view: null, cells: [[2, 1, { v: 5 }]] }] });
    expect(mutations[0]).toMatchObject({
      id: 'sheet.mutation.set-range-values',
      params: {
        unitId: 'book',
        subUnitId: 'gid7',
        cellValue: { 1: { 0: { v: 5, t: 2, f: null, p: null, s: { ff: 'Arial', bl: null, bg: null } } } },
      },
    });
    expect(mirror.sheets[0]?.rows.get(2)?.get(1)).toEqual({ v: 5 });
  });

  test('are blank where nothing is left', () => {
    const { mutations } = told({ sheets: [{ id: 7, view: null, cells: [[1, 1, null]] }] });
    expect(mutations[0]?.params).toMatchObject({ cellValue: { 0: { 0: { v: null, f: null } } } });
  });

  test('keep their formula where only its result is another', () => {
    const before = plan([{ cells: [[1, 1, { v: 12, f: '=SUM(B1:C1)' }]] }]);
    const { mutations } = told(
      { sheets: [{ id: 7, view: null, cells: [[1, 1, { v: 57, f: '=SUM(B1:C1)' }]] }] },
      before,
    );
    expect(mutations).toHaveLength(1);
    expect(mutations[0]?.areResults).toBe(true);
    expect(mutations[0]?.params).not.toHaveProperty('cellValue.0.0.f');
  });

  test('take their note along or leave it', () => {
    const gone = told({ sheets: [{ id: 7, view: null, cells: [[2, 1, { v: 'M1', s: 0 }]] }] });
    expect(named(gone.mutations)).toContain('remove-note');
    const other = told({ sheets: [{ id: 7, view: null, cells: [[2, 1, { v: 'M1', n: 'Anew' }]] }] });
    expect(other.mutations.find(({ id }) => id.endsWith('update-note'))?.params).toMatchObject({
      sheetId: 'gid7',
      row: 1,
      col: 0,
      note: { note: 'Anew' },
    });
    const same = told({ sheets: [{ id: 7, view: null, cells: [[2, 1, { v: 'M2', n: 'From the board' }]] }] });
    expect(named(same.mutations)).toEqual(['set-range-values']);
  });

  test('become chips once something is chosen', () => {
    const { mutations } = told({ sheets: [{ id: 7, view: null, cells: [[2, 2, { v: 'Done', d: 0 }]] }] });
    expect(mutations.find(({ id }) => id === 'data-validation.mutation.addRule')?.params).toMatchObject({
      rule: [{ uid: 'validation0', renderMode: 2 }],
    });
    expect(mutations.find(({ id }) => id === 'data-validation.mutation.removeRule')?.params).toMatchObject({
      ruleId: ['validation0-empty'],
    });
  });
});

test('a list that grew is offered anew', () => {
  const rule = plainRule({ items: ['Planned', 'Active', 'Done', 'Dropped'] });
  const { mutations } = told({ palette: { looks: [], rules: [[0, rule]] } });
  expect(mutations.find(({ id }) => id === 'data-validation.mutation.addRule')?.params).toMatchObject({
    rule: [{ formula1: '["Planned","Active","Done","Dropped"]' }],
  });
});

describe('a changed view', () => {
  test('is told in what differs, and nothing else', () => {
    expect(named(viewed({}))).toEqual([]);
    expect(named(viewed({ name: 'Aims', frozenRows: 2, rowCount: 21 }))).toEqual([
      'set-worksheet-name',
      'set-worksheet-row-count',
      'set-frozen',
    ]);
  });

  test('hides and shows single lines', () => {
    const before = plan([{ view: { hiddenRows: [2, 3] } }]);
    expect(named(viewed({ hiddenRows: [3, 4] }, before))).toEqual(['set-row-visible', 'set-row-hidden']);
  });

  test('hides the gridlines of a page to read', () => {
    expect(viewed({ hidesGridlines: true })).toMatchObject([
      { id: 'sheet.mutation.toggle-gridlines', params: { showGridlines: 0 } },
    ]);
  });

  test('gives back the usual width', () => {
    const before = plan([{ view: { columnWidths: [[2, 200]] } }]);
    expect(viewed({ columnWidths: [] }, before)).toMatchObject([
      { params: { colWidth: 100, ranges: [{ startColumn: 1, endColumn: 1 }] } },
    ]);
  });

  test('puts a filter, moves it and takes it away', () => {
    const range = { top: 1, left: 1, bottom: 9, right: 3 };
    expect(named(viewed({ filter: range }))).toEqual(['set-filter-range']);
    const before = plan([{ view: { filter: range } }]);
    expect(named(viewed({ filter: { ...range, bottom: 8 } }, before))).toEqual([
      'remove-filter',
      'set-filter-range',
    ]);
    expect(named(viewed({ filter: null }, before))).toEqual(['remove-filter']);
  });
});

describe('sheets', () => {
  const three = () => plan([{ view: { id: 1 } }, { view: { id: 2 } }, { view: { id: 3 } }]);

  test('come where they belong', () => {
    const view = plainView({ id: 9, name: 'New', frozenRows: 0 });
    const { mutations, mirror } = told({ order: [1, 9, 2, 3], sheets: [{ id: 9, view, cells }] }, three());
    expect(mutations[0]).toMatchObject({
      id: 'sheet.mutation.insert-sheet',
      params: { index: 1, sheet: { id: 'gid9', name: 'New' } },
    });
    expect(named(mutations)).not.toContain('set-worksheet-order');
    expect(mirror.sheets.map(each => each.view.id)).toEqual([1, 9, 2, 3]);
  });

  test('go', () => {
    const { mutations } = told({ order: [1, 3] }, three());
    expect(mutations).toMatchObject([{ id: 'sheet.mutation.remove-sheet', params: { subUnitId: 'gid2' } }]);
  });

  test('move', () => {
    const { mutations } = told({ order: [3, 1, 2] }, three());
    expect(mutations).toMatchObject([
      { id: 'sheet.mutation.set-worksheet-order', params: { subUnitId: 'gid3', fromOrder: 2, toOrder: 0 } },
    ]);
  });
});

test('a refused edit is written over with what stands', () => {
  expect(
    restoringMutations(
      plan(),
      7,
      [
        [2, 1],
        [5, 5],
      ],
      'book',
    ),
  ).toMatchObject([
    { params: { cellValue: { 1: { 0: { v: 'M1', s: { bl: 1 } } }, 4: { 4: { v: null } } } } },
  ]);
});
