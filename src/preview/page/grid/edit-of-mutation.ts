// What the grid is about to do to the workbook, as an edit for the host: the grid itself changes nothing on its own.

import type { ICellData, IRange } from '@univerjs/core';
import type { Edit } from '../../protocol/page-message';
import type { GridRange } from '../../workbook';
import { hostRange } from './grid-range';
import { cellOf, type Mirror, sheetOf } from './mirror';
import type { GridNote } from './notes';
import { sheetIdOf } from './sheet-data';

/** The parts of the grid's mutations that are read here; each mutation has some of them. */
export interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly cellValue?: CellMatrix;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly ySplit?: number;
  readonly xSplit?: number;
  readonly name?: string;
  readonly hidden?: number;
  readonly toOrder?: number;
  readonly row?: number;
  readonly col?: number;
  readonly note?: GridNote;
}

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** Empty where nothing of the workbook would change; null where the preview has no such edit. */
export function editsOfMutation(id: string, params: MutationParams, mirror: Mirror): Edit[] | null {
  const key = params.subUnitId ?? params.sheetId;
  const sheetId = key === undefined ? 0 : sheetIdOf(key);
  const view = sheetOf(mirror, sheetId)?.view;
  const extent = view ?? { rowCount: 0, columnCount: 0 };
  const area = (range: IRange) => hostRange(range, extent);
  switch (id.replace(/^sheet\.mutation\./, '')) {
    case 'set-range-values':
      return valueEdits(params.cellValue ?? {}, sheetId, mirror);
    case 'insert-row':
      return params.range ? [linesEdit('insert', 'row', area(params.range), sheetId)] : null;
    case 'insert-col':
      return params.range ? [linesEdit('insert', 'column', area(params.range), sheetId)] : null;
    case 'remove-rows':
      return params.range ? [linesEdit('delete', 'row', area(params.range), sheetId)] : null;
    case 'remove-col':
      return params.range ? [linesEdit('delete', 'column', area(params.range), sheetId)] : null;
    case 'move-rows':
      return moveEdit('row', params, sheetId);
    case 'move-columns':
      return moveEdit('column', params, sheetId);
    case 'move-range':
      return cutEdit(params);
    case 'set-row-hidden':
    case 'set-row-visible':
    case 'set-col-hidden':
    case 'set-col-visible': {
      const axis = id.includes('-row-') ? 'row' : 'column';
      const hidden = id.endsWith('hidden');
      return (params.ranges ?? []).map(range => ({
        kind: 'hide',
        sheetId,
        axis,
        ...linesOf(axis, area(range)),
        hidden,
      }));
    }
    case 'set-worksheet-row-height':
      return resizeEdits('row', params.ranges ?? [], params.rowHeight, sheetId, area);
    case 'set-worksheet-col-width':
      return resizeEdits('column', params.ranges ?? [], params.colWidth, sheetId, area);
    case 'set-frozen':
      return [
        {
          kind: 'freeze',
          sheetId,
          rows: Math.max(params.ySplit ?? 0, 0),
          columns: Math.max(params.xSplit ?? 0, 0),
        },
      ];
    case 'set-filter-range':
      return [{ kind: 'filter', sheetId, range: params.range ? area(params.range) : null }];
    case 'remove-filter':
      return [{ kind: 'filter', sheetId, range: null }];
    case 'update-note':
      return [
        {
          kind: 'note',
          sheetId,
          row: (params.row ?? 0) + 1,
          column: (params.col ?? 0) + 1,
          note: params.note?.note ?? '',
        },
      ];
    case 'remove-note':
      if (params.row === undefined || params.col === undefined) return [];
      return [{ kind: 'note', sheetId, row: params.row + 1, column: params.col + 1, note: '' }];
    case 'insert-sheet':
      return [{ kind: 'add sheet' }];
    case 'remove-sheet':
      return [{ kind: 'delete sheet', sheetId }];
    case 'set-worksheet-name':
      return params.name ? [{ kind: 'rename sheet', sheetId, name: params.name }] : null;
    case 'set-worksheet-order':
      return [{ kind: 'move sheet', sheetId, position: (params.toOrder ?? 0) + 1 }];
    case 'set-worksheet-hidden':
      return [{ kind: 'hide sheet', sheetId, hidden: params.hidden === 1 }];
    default:
      return null;
  }
}

/** Contents that differ from what stands there. One text is an edit as if it was typed. */
function valueEdits(cells: CellMatrix, sheetId: number, mirror: Mirror): Edit[] {
  const sheet = sheetOf(mirror, sheetId);
  const changed: Extract<Edit, { kind: 'put' }>['cells'] = [];
  for (const [rowKey, line] of Object.entries(cells))
    for (const [columnKey, cell] of Object.entries(line)) {
      const place = { row: Number(rowKey) + 1, column: Number(columnKey) + 1 };
      const there = cellOf(sheet, place.row, place.column);
      const isCheckbox = there?.d !== undefined && mirror.rules[there.d]?.criteria === 'CHECKBOX';
      const content = contentOf(cell, isCheckbox);
      if (!content || (content.value === (there?.v ?? null) && content.formula === there?.f)) continue;
      changed.push({ ...place, ...content });
    }
  const [only] = changed;
  if (!only) return [];
  if (
    changed.length > 1 ||
    (only.value !== null && typeof only.value !== 'string' && only.formula === undefined)
  )
    return [{ kind: 'put', sheetId, cells: changed }];
  const { row, column, formula, value } = only;
  return [{ kind: 'type', sheetId, row, column, text: formula ?? String(value ?? '') }];
}

/** Null where a mutation says nothing of the contents. */
function contentOf(
  cell: ICellData | null,
  isCheckbox: boolean,
): { value: string | number | boolean | null; formula?: string } | null {
  if (!cell) return { value: null };
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '');
  if (text !== undefined) return { value: text };
  if (cell.f) return { value: cell.v ?? null, formula: cell.f };
  if (cell.v === undefined) return null;
  if (isCheckbox || cell.t === 3) return { value: cell.v === null ? null : Number(cell.v) === 1 };
  return { value: cell.v === '' ? null : cell.v };
}

function linesOf(axis: 'row' | 'column', range: GridRange) {
  return axis === 'row'
    ? { first: range.top, count: range.bottom - range.top + 1 }
    : { first: range.left, count: range.right - range.left + 1 };
}

function linesEdit(
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
  range: GridRange,
  sheetId: number,
): Edit {
  return { kind, sheetId, axis, ...linesOf(axis, range) };
}

function moveEdit(
  axis: 'row' | 'column',
  { sourceRange, targetRange }: MutationParams,
  sheetId: number,
): Edit[] | null {
  if (!sourceRange || !targetRange) return null;
  const [first, last, before] =
    axis === 'row'
      ? [sourceRange.startRow, sourceRange.endRow, targetRange.startRow]
      : [sourceRange.startColumn, sourceRange.endColumn, targetRange.startColumn];
  return [{ kind: 'move', sheetId, axis, first: first + 1, count: last - first + 1, before: before + 1 }];
}

function cutEdit({ fromRange, toRange, from, to }: MutationParams): Edit[] | null {
  if (!fromRange || !toRange || !from || !to) return null;
  const { startRow, endRow, startColumn, endColumn } = fromRange;
  return [
    {
      kind: 'cut',
      sheetId: sheetIdOf(from.subUnitId),
      range: { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 },
      to: { sheetId: sheetIdOf(to.subUnitId), row: toRange.startRow + 1, column: toRange.startColumn + 1 },
    },
  ];
}

function resizeEdits(
  axis: 'row' | 'column',
  ranges: readonly IRange[],
  size: MutationParams['rowHeight'],
  sheetId: number,
  area: (range: IRange) => GridRange,
): Edit[] {
  return ranges.flatMap(range => {
    const { first, count } = linesOf(axis, area(range));
    if (typeof size === 'number')
      return [{ kind: 'resize', sheetId, axis, first, count, pixels: Math.round(size) } as const];
    return Array.from({ length: count }, (_, at) => first + at).flatMap(line => {
      const pixels = size?.[line - 1];
      return pixels === undefined
        ? []
        : [{ kind: 'resize', sheetId, axis, first: line, count: 1, pixels: Math.round(pixels) } as const];
    });
  });
}
