// What the menus insert and delete: as many rows or columns as are selected, and sheets.

import type { Edit } from '../../protocol/page-message';
import type { Selection } from '../../protocol/views';
import { item, type MenuPart, SEPARATOR } from './menu-model';

/** What an edit of the selection runs; undefined where there is none, or nothing can be edited. */
export type WithSelection = (of: (selection: Selection) => Edit) => (() => void) | undefined;

export function deleteParts(chosen: Selection | null, edit: WithSelection): MenuPart[] {
  return [
    item(
      rowsText('Row', chosen),
      edit(range => lines('delete', 'row', range, range.top)),
    ),
    item(
      columnsText('Column', chosen),
      edit(range => lines('delete', 'column', range, range.left)),
    ),
  ];
}

export function insertParts(chosen: Selection | null, edit: WithSelection): MenuPart[] {
  return [
    item(
      `${rowsText('Row', chosen)} above`,
      edit(range => lines('insert', 'row', range, range.top)),
    ),
    item(
      `${rowsText('Row', chosen)} below`,
      edit(range => lines('insert', 'row', range, range.bottom + 1)),
    ),
    item(
      `${columnsText('Column', chosen)} left`,
      edit(range => lines('insert', 'column', range, range.left)),
    ),
    item(
      `${columnsText('Column', chosen)} right`,
      edit(range => lines('insert', 'column', range, range.right + 1)),
    ),
    SEPARATOR,
    item(
      'Sheet',
      edit(() => ({ kind: 'add sheet' })),
    ),
  ];
}

function lines(
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
  { sheetId, top, bottom, left, right }: Selection,
  first: number,
): Edit {
  return { kind, sheetId, axis, first, count: axis === 'row' ? bottom - top + 1 : right - left + 1 };
}

function rowsText(one: string, chosen: Selection | null): string {
  const count = chosen ? chosen.bottom - chosen.top + 1 : 1;
  return count === 1 ? one : `${count} ${one.toLowerCase()}s`;
}

function columnsText(one: string, chosen: Selection | null): string {
  const count = chosen ? chosen.right - chosen.left + 1 : 1;
  return count === 1 ? one : `${count} ${one.toLowerCase()}s`;
}
