// What the grid has to do so that it shows what the host has told.

import type { ICellData } from '@univerjs/core';
import type { Patch, SheetPatch } from '../../protocol/host-message';
import type { CellView, PlacedCell } from '../../protocol/views';
import { SheetConditions } from '../conditions/sheet-conditions';
import { replacingCell, resultOnly } from './cell-data';
import { gridRange } from './grid-range';
import { gridRules } from './grid-rules';
import { cellOf, type Mirror, patched, type SheetMirror, sheetOf } from './mirror';
import type { Mutation } from './mutation';
import { gridNote, gridNotes } from './notes';
import { rowHeights } from './row-heights';
import { sheetData, sheetKey } from './sheet-data';
import { type GridValidation, gridValidations, isEmptyCell } from './validation-rules';
import { sizes, viewMutations } from './view-mutations';

export interface Told {
  readonly mirror: Mirror;
  readonly mutations: readonly Mutation[];
}

/** The mirror after the patch, and the way there. The mirror's rows are changed in place. */
export function patchMutations(before: Mirror, patch: Patch, unitId: string): Told {
  const earlier = new Map(patch.sheets.map(each => [each.id, earlierSheet(before, each)]));
  const rulesChanged = patch.palette.rules.length > 0;
  const otherValidations = rulesChanged
    ? new Map(before.sheets.map(sheet => [sheet.view.id, gridValidations(sheet, before)]))
    : new Map<number, GridValidation[]>();
  const mirror = patched(before, patch);
  const mutations = [
    ...mirror.sheets.flatMap((sheet, index) =>
      sheetOf(before, sheet.view.id) ? [] : newSheet(sheet, mirror, index, unitId),
    ),
    ...gone(before, mirror, unitId),
    ...moved(before, mirror, unitId),
  ];
  for (const { id, view, cells } of patch.sheets) {
    const sheet = sheetOf(mirror, id);
    const was = earlier.get(id);
    if (!sheet || !was) continue;
    const place = { unitId, subUnitId: sheetKey(id) };
    if (view) {
      mutations.push(...viewMutations(was.view, view, unitId));
      if (JSON.stringify(was.view.conditionalRules) !== JSON.stringify(view.conditionalRules))
        mutations.push(...rules(was.leftToGrid, sheet, place));
    }
    mutations.push(...cellMutations(cells, mirror, place, was.cells));
    const heights = rowHeights(sheet, mirror, view ? undefined : rowsOf(cells));
    mutations.push(...sizes(place, sheet.view, 'row', was.heights, heights));
    mutations.push(...noteMutations(cells, was.cells, place));
    if (was.validations || rulesChanged)
      mutations.push(
        ...validations(
          was.validations ?? otherValidations.get(id) ?? [],
          gridValidations(sheet, mirror),
          place,
        ),
      );
    otherValidations.delete(id);
  }
  for (const [id, was] of otherValidations) {
    const sheet = sheetOf(mirror, id);
    if (sheet)
      mutations.push(
        ...validations(was, gridValidations(sheet, mirror), { unitId, subUnitId: sheetKey(id) }),
      );
  }
  return { mirror, mutations };
}

/** What the grid holds of a sheet besides its cells, before the patch; undefined where the sheet is new. */
function earlierSheet(mirror: Mirror, { id, view, cells }: SheetPatch) {
  const sheet = sheetOf(mirror, id);
  if (!sheet) return undefined;
  const rulesMove = cells.some(([row, column, cell]) => {
    const was = cellOf(sheet, row, column);
    return (
      was?.d !== cell?.d || (cell?.d !== undefined && isEmptyCell(was ?? { v: null }) !== isEmptyCell(cell))
    );
  });
  const leftToGrid = gridRules(new SheetConditions(sheet, 0).leftToGrid).map(({ cfId }) => cfId);
  return {
    view: sheet.view,
    heights: rowHeights(sheet, mirror, view ? undefined : rowsOf(cells)),
    cells: cells.map(([row, column]) => cellOf(sheet, row, column)),
    validations: rulesMove ? gridValidations(sheet, mirror) : null,
    leftToGrid,
  };
}

function rowsOf(cells: readonly PlacedCell[]): Set<number> {
  return new Set(cells.map(([row]) => row));
}

type CellMatrix = Record<number, Record<number, ICellData>>;

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** `before` are the cells as they were, where that is known. */
function cellMutations(
  cells: readonly PlacedCell[],
  mirror: Mirror,
  place: Place,
  before: readonly (CellView | undefined)[] = [],
): Mutation[] {
  const entered: CellMatrix = {};
  const results: CellMatrix = {};
  cells.forEach(([row, column, cell], at) => {
    const isResult = cell?.f !== undefined && isResultOf(before[at], cell);
    const matrix = isResult ? results : entered;
    const line = matrix[row - 1] ?? {};
    line[column - 1] = isResult ? resultOnly(cell, mirror) : replacingCell(cell, mirror);
    matrix[row - 1] = line;
  });
  return [entered, results]
    .filter(matrix => Object.keys(matrix).length > 0)
    .map(matrix => ({
      id: 'sheet.mutation.set-range-values',
      params: { ...place, cellValue: matrix },
      ...(matrix === results ? { areResults: true } : {}),
    }));
}

function isResultOf(before: CellView | undefined, now: CellView): boolean {
  return before?.f === now.f && before?.s === now.s && before?.v !== now.v;
}

function noteMutations(
  cells: readonly PlacedCell[],
  before: readonly (CellView | undefined)[],
  { unitId, subUnitId }: Place,
): Mutation[] {
  return cells.flatMap(([row, column, cell], at) => {
    if ((cell?.n ?? '') === (before[at]?.n ?? '')) return [];
    const place = { unitId, sheetId: subUnitId, row: row - 1, col: column - 1 };
    return cell?.n
      ? { id: 'sheet.mutation.update-note', params: { ...place, note: gridNote(row, column, cell.n) } }
      : { id: 'sheet.mutation.remove-note', params: place };
  });
}

function rules(before: readonly string[], sheet: SheetMirror, place: Place): Mutation[] {
  const now = gridRules(new SheetConditions(sheet, 0).leftToGrid);
  return [
    ...before.map(cfId => ({ id: 'sheet.mutation.delete-conditional-rule', params: { ...place, cfId } })),
    ...[...now]
      .reverse()
      .map(rule => ({ id: 'sheet.mutation.add-conditional-rule', params: { ...place, rule } })),
  ];
}

function validations(
  before: readonly GridValidation[],
  now: readonly GridValidation[],
  place: Place,
): Mutation[] {
  const texts = new Map(before.map(each => [each.uid, JSON.stringify(each)]));
  const kept = new Set(
    now.filter(each => texts.get(each.uid) === JSON.stringify(each)).map(({ uid }) => uid),
  );
  const ruleId = before.map(({ uid }) => uid).filter(uid => !kept.has(uid));
  const rule = now.filter(({ uid }) => !kept.has(uid));
  return [
    ...(ruleId.length > 0
      ? [{ id: 'data-validation.mutation.removeRule', params: { ...place, ruleId, source: 'patched' } }]
      : []),
    ...(rule.length > 0
      ? [{ id: 'data-validation.mutation.addRule', params: { ...place, rule, source: 'patched' } }]
      : []),
  ];
}

function newSheet(sheet: SheetMirror, mirror: Mirror, index: number, unitId: string): Mutation[] {
  const place = { unitId, subUnitId: sheetKey(sheet.view.id) };
  const notes = Object.values(gridNotes(sheet)).flatMap(line => Object.values(line));
  return [
    { id: 'sheet.mutation.insert-sheet', params: { unitId, index, sheet: sheetData(sheet, mirror) } },
    ...rules([], sheet, place),
    ...validations([], gridValidations(sheet, mirror), place),
    ...notes.map(note => ({
      id: 'sheet.mutation.update-note',
      params: { unitId, sheetId: place.subUnitId, row: note.row, col: note.col, note },
    })),
    ...(sheet.view.filter
      ? [
          {
            id: 'sheet.mutation.set-filter-range',
            params: { ...place, range: gridRange(sheet.view.filter) },
          },
        ]
      : []),
  ];
}

function gone(before: Mirror, now: Mirror, unitId: string): Mutation[] {
  return before.sheets
    .filter(({ view }) => !sheetOf(now, view.id))
    .map(({ view }) => ({
      id: 'sheet.mutation.remove-sheet',
      params: { unitId, subUnitId: sheetKey(view.id), subUnitName: view.name },
    }));
}

/** New sheets are put where they belong, so only those that were there can stand wrong. */
function moved(before: Mirror, now: Mirror, unitId: string): Mutation[] {
  const wanted = now.sheets.map(({ view }) => view.id);
  const order = before.sheets.map(({ view }) => view.id).filter(id => wanted.includes(id));
  wanted.forEach((id, at) => {
    if (!order.includes(id)) order.splice(at, 0, id);
  });
  const mutations: Mutation[] = [];
  wanted.forEach((id, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return;
    order.splice(fromOrder, 1);
    order.splice(toOrder, 0, id);
    mutations.push({
      id: 'sheet.mutation.set-worksheet-order',
      params: { unitId, subUnitId: sheetKey(id), fromOrder, toOrder },
    });
  });
  return mutations;
}

/** The cells of a refused edit as they still are, to be written over what the grid shows. */
export function restoringMutations(
  mirror: Mirror,
  sheetId: number,
  cells: readonly (readonly [row: number, column: number])[],
  unitId: string,
): Mutation[] {
  const sheet = sheetOf(mirror, sheetId);
  const placed = cells.map(
    ([row, column]): PlacedCell => [row, column, cellOf(sheet, row, column) ?? (null as CellView | null)],
  );
  return cellMutations(placed, mirror, { unitId, subUnitId: sheetKey(sheetId) });
}
