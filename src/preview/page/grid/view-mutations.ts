// What makes the grid's sheet look as the host now says, but for its cells.

import type { IRange } from '@univerjs/core';
import type { SheetView } from '../../protocol/views';
import type { GridRange } from '../../workbook';
import { gridRange } from './grid-range';
import type { Mutation } from './mutation';
import { COLUMN_WIDTH, ROW_HEIGHT } from './row-heights';
import { freezeOf, sheetKey } from './sheet-data';

type Place = { readonly unitId: string; readonly subUnitId: string };

/** In an order that works: the sheet grows before anything stands in its new lines. */
export function viewMutations(before: SheetView, now: SheetView, unitId: string): Mutation[] {
  const place = { unitId, subUnitId: sheetKey(now.id) };
  const mutations: Mutation[] = [];
  const tell = (id: string, params: Record<string, unknown>) =>
    mutations.push({ id: `sheet.mutation.${id}`, params: { ...place, ...params } });
  if (before.name !== now.name) tell('set-worksheet-name', { name: now.name });
  if (before.hidden !== now.hidden) tell('set-worksheet-hidden', { hidden: now.hidden ? 1 : 0 });
  if (before.tabColor !== now.tabColor) tell('set-tab-color', { color: now.tabColor ?? '' });
  if (before.hidesGridlines !== now.hidesGridlines)
    tell('toggle-gridlines', { showGridlines: now.hidesGridlines ? 0 : 1 });
  if (before.rowCount !== now.rowCount) tell('set-worksheet-row-count', { rowCount: now.rowCount });
  if (before.columnCount !== now.columnCount)
    tell('set-worksheet-column-count', { columnCount: now.columnCount });
  if (before.frozenRows !== now.frozenRows || before.frozenColumns !== now.frozenColumns)
    tell('set-frozen', { ...freezeOf(now), resetScroll: false });
  mutations.push(
    ...sizes(place, now, 'column', new Map(before.columnWidths), new Map(now.columnWidths)),
    ...hiddenLines(place, now, 'row', before.hiddenRows, now.hiddenRows),
    ...hiddenLines(place, now, 'col', before.hiddenColumns, now.hiddenColumns),
    ...merges(place, before.merges, now.merges),
    ...filter(place, before.filter, now.filter),
  );
  return mutations;
}

/** Sizes are pixels by line; a line without one has the usual. */
export function sizes(
  place: Place,
  view: SheetView,
  axis: 'row' | 'column',
  before: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, number>,
): Mutation[] {
  const usual = axis === 'row' ? ROW_HEIGHT : COLUMN_WIDTH;
  const lines = new Set([...before.keys(), ...now.keys()]);
  return [...lines]
    .filter(line => (before.get(line) ?? usual) !== (now.get(line) ?? usual))
    .map(line => {
      const pixels = now.get(line) ?? usual;
      const ranges = [lineRange(view, axis === 'row' ? 'row' : 'col', line)];
      return axis === 'row'
        ? { id: 'sheet.mutation.set-worksheet-row-height', params: { ...place, ranges, rowHeight: pixels } }
        : { id: 'sheet.mutation.set-worksheet-col-width', params: { ...place, ranges, colWidth: pixels } };
    });
}

function hiddenLines(
  place: Place,
  view: SheetView,
  axis: 'row' | 'col',
  before: readonly number[],
  now: readonly number[],
): Mutation[] {
  const extent = axis === 'row' ? view.rowCount : view.columnCount;
  const [were, are] = [new Set(before), new Set(now)];
  const hide = now.filter(line => !were.has(line));
  const show = before.filter(line => !are.has(line) && line <= extent);
  const tell = (what: string, lines: readonly number[]) =>
    lines.length === 0
      ? []
      : [
          {
            id: `sheet.mutation.set-${axis}-${what}`,
            params: { ...place, ranges: lines.map(line => lineRange(view, axis, line)) },
          },
        ];
  return [...tell('visible', show), ...tell('hidden', hide)];
}

function merges(place: Place, before: readonly GridRange[], now: readonly GridRange[]): Mutation[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  return [
    ...(before.length > 0
      ? [
          {
            id: 'sheet.mutation.remove-worksheet-merge',
            params: { ...place, ranges: before.map(gridRange) },
          },
        ]
      : []),
    ...(now.length > 0
      ? [{ id: 'sheet.mutation.add-worksheet-merge', params: { ...place, ranges: now.map(gridRange) } }]
      : []),
  ];
}

function filter(place: Place, before: GridRange | null, now: GridRange | null): Mutation[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  const remove = { id: 'sheet.mutation.remove-filter', params: place };
  if (!now) return [remove];
  const set = { id: 'sheet.mutation.set-filter-range', params: { ...place, range: gridRange(now) } };
  return before ? [remove, set] : [set];
}

function lineRange(view: SheetView, axis: 'row' | 'col', line: number): IRange {
  return axis === 'row'
    ? {
        startRow: line - 1,
        endRow: line - 1,
        startColumn: 0,
        endColumn: view.columnCount - 1,
        rangeType: 1,
      }
    : { startRow: 0, endRow: view.rowCount - 1, startColumn: line - 1, endColumn: line - 1, rangeType: 2 };
}
