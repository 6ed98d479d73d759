// The looks and links of a report's sheet, kept with its action, so that Undo of the next report brings them back.

import * as v from 'valibot';
import type { Cell } from '../cells/cell';
import { type CellInput, linkLabel } from './cell-input';
import type { BlockLook } from './change';
import { finiteNumber } from './schemas';

const linkSchema = v.object({
  id: v.string(),
  text: v.string(),
  sheetId: finiteNumber,
  sheetName: v.string(),
  idColumn: finiteNumber,
});

const lookSchema = v.custom<BlockLook>(
  value => typeof value === 'object' && value !== null && 'top' in value,
);

export const pageSchema = v.object({
  looks: v.array(lookSchema),
  /** Rows and columns count from 0. */
  links: v.array(v.object({ row: finiteNumber, column: finiteNumber, link: linkSchema })),
});
export type Page = v.InferOutput<typeof pageSchema>;

export function pageOf(rows: readonly (readonly CellInput[])[], looks: readonly BlockLook[]): Page {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((input, column) =>
      typeof input === 'object' && 'id' in input ? [{ row, column, link: input }] : [],
    ),
  );
  return { looks: [...looks], links };
}

/** The cells, with a link again where its text still stands. */
export function withLinks(cells: readonly (readonly Cell[])[], { links }: Page): CellInput[][] {
  const inputs: CellInput[][] = cells.map(row => [...row]);
  for (const { row, column, link } of links) {
    if (cells[row]?.[column] === linkLabel(link)) inputs[row]![column] = link;
  }
  return inputs;
}
