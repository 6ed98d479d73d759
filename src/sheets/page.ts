// The looks and links of a report's sheet, kept with its action, so that Undo of the next report brings them back.

import type { Cell } from '../cells/cell';
import { type CellInput, linkLabel } from './cell-input';
import type { BlockLook } from './change';
import { anyNumber, anyText, listOf, objectOf, passing, type Shaped } from './shape';

const linkShape = objectOf({
  id: anyText,
  text: anyText,
  sheetId: anyNumber,
  sheetName: anyText,
  idColumn: anyNumber,
});

const lookShape = passing(
  (value): value is BlockLook => typeof value === 'object' && value !== null && 'top' in value,
);

export const pageShape = objectOf({
  looks: listOf(lookShape),
  /** Rows and columns count from 0. */
  links: listOf(objectOf({ row: anyNumber, column: anyNumber, link: linkShape })),
});
export type Page = Shaped<typeof pageShape>;

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
