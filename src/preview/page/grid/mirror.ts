// What the host has told of the workbook: the page's own copy, from which the grid is drawn and put right.

import type { Patch, Snapshot } from '../../protocol/host-message';
import type { CellView, DocumentView, Look, PlacedCell, RuleView, SheetView } from '../../protocol/views';

export interface SheetMirror {
  readonly view: SheetView;
  /** By row, then by column, both from 1. */
  readonly rows: Map<number, Map<number, CellView>>;
}

export interface Mirror {
  readonly document: DocumentView;
  readonly looks: readonly Look[];
  readonly rules: readonly RuleView[];
  /** In the order of their tabs. */
  readonly sheets: readonly SheetMirror[];
}

export function mirrorOf({ document, palette, sheets }: Snapshot): Mirror {
  return {
    document,
    looks: palette.looks,
    rules: palette.rules,
    sheets: sheets.map(({ cells, ...view }) => ({ view, rows: placed(new Map(), cells) })),
  };
}

/** The mirror after a patch. The rows of sheets that it names are changed in place; all else is new. */
export function patched(mirror: Mirror, patch: Patch): Mirror {
  const rules = [...mirror.rules];
  for (const [index, rule] of patch.palette.rules) rules[index] = rule;
  const known = new Map(mirror.sheets.map(each => [each.view.id, each]));
  for (const { id, view, cells } of patch.sheets) {
    const before = known.get(id);
    const now = view ?? before?.view;
    if (!now) continue;
    const rows = placed(before?.rows ?? new Map(), cells);
    for (const row of rows.keys()) if (row > now.rowCount) rows.delete(row);
    known.set(id, { view: now, rows });
  }
  const order = patch.order ?? mirror.sheets.map(each => each.view.id);
  return {
    document: patch.document ?? mirror.document,
    looks: [...mirror.looks, ...patch.palette.looks],
    rules,
    sheets: order.flatMap(id => known.get(id) ?? []),
  };
}

export function sheetOf(mirror: Mirror, id: number): SheetMirror | undefined {
  return mirror.sheets.find(each => each.view.id === id);
}

export function cellOf(sheet: SheetMirror | undefined, row: number, column: number): CellView | undefined {
  return sheet?.rows.get(row)?.get(column);
}

function placed(rows: SheetMirror['rows'], cells: readonly PlacedCell[]): SheetMirror['rows'] {
  for (const [row, column, cell] of cells) {
    let line = rows.get(row);
    if (!line) {
      line = new Map();
      rows.set(row, line);
    }
    if (cell) line.set(column, cell);
    else line.delete(column);
  }
  return rows;
}
