// What stands in the menu bar: what the preview has works, everything else of Google's bar is greyed.

import type { Edit } from '../../protocol/page-message';
import type { Selection } from '../../protocol/views';
import { columnName } from '../grid/column-name';
import type { PageControl } from '../page-control';
import type { PageState } from '../page-state';
import { addOnMenus, customMenus } from './add-on-menu';
import { deleteParts, insertParts, type WithSelection } from './line-menus';
import { item, type MenuPart, menu, SEPARATOR } from './menu-model';

export interface BarActions {
  readonly chooseFile: () => void;
  readonly reset: () => void;
}

export function barMenus(state: PageState, control: PageControl, actions: BarActions): MenuPart[] {
  const isOpen = state.connection === 'open';
  const when = (run: () => void) => (isOpen ? run : undefined);
  const chosen = control.selection;
  const edit = (of: (selection: Selection) => Edit) =>
    isOpen && chosen ? () => void control.edit(of(chosen)) : undefined;
  const choose =
    isOpen && state.running === null
      ? (functionName: string) => void control.say({ kind: 'menu', functionName })
      : null;
  return [
    fileMenu(state, control, actions, when),
    menu('Edit', [
      item(
        'Undo',
        edit(() => ({ kind: 'undo' })),
        'Ctrl+Z',
      ),
      item(
        'Redo',
        edit(() => ({ kind: 'redo' })),
        'Ctrl+Y',
      ),
      SEPARATOR,
      item('Cut', undefined, 'Ctrl+X'),
      item('Copy', undefined, 'Ctrl+C'),
      item('Paste', undefined, 'Ctrl+V'),
      SEPARATOR,
      item(
        'Delete values',
        edit(({ sheetId, ...range }) => ({ kind: 'clear', sheetId, range })),
        'Delete',
      ),
      menu('Delete', deleteParts(chosen, edit)),
      SEPARATOR,
      item('Find and replace'),
    ]),
    menu('View', viewParts(state, control, chosen, edit)),
    menu('Insert', [
      ...insertParts(chosen, edit),
      SEPARATOR,
      item('Chart'),
      item('Pivot table'),
      item('Comment'),
    ]),
    menu('Format', [item('Theme'), item('Number'), item('Text'), item('Conditional formatting')]),
    menu('Data', dataParts(state, chosen, edit)),
    menu('Tools', [item('Spelling'), item('Suggestion controls'), item('Accessibility')]),
    menu('Extensions', [
      item('Add-ons'),
      item('Macros'),
      item('Apps Script'),
      SEPARATOR,
      ...addOnMenus(state.menus, choose),
    ]),
    menu('Help', [item('Sheets Help'), item('Keyboard shortcuts')]),
    ...customMenus(state.menus, choose),
  ];
}

function fileMenu(
  state: PageState,
  control: PageControl,
  { chooseFile, reset }: BarActions,
  when: (run: () => void) => (() => void) | undefined,
): MenuPart {
  return menu('File', [
    item('New'),
    item('Open…', when(chooseFile)),
    item(
      'Save as .xlsx',
      when(() => location.assign('/save.xlsx')),
    ),
    SEPARATOR,
    item('Share'),
    item('Make a copy'),
    SEPARATOR,
    item('Reset to the example', when(reset)),
    ...(state.earlierState === null
      ? []
      : [
          item(
            `Bring back ${state.earlierState}`,
            when(() => void control.say({ kind: 'resume' })),
          ),
        ]),
    SEPARATOR,
    item('Print'),
  ]);
}

function viewParts(
  state: PageState,
  control: PageControl,
  chosen: Selection | null,
  edit: WithSelection,
): MenuPart[] {
  const sheet = state.sheets.find(({ id }) => id === chosen?.sheetId);
  const hidden = state.sheets.filter(each => each.hidden);
  const freeze = (rows: number, columns: number) =>
    edit(({ sheetId }) => ({ kind: 'freeze', sheetId, rows, columns }));
  return [
    menu('Freeze', [
      item('No rows', freeze(0, sheet?.frozenColumns ?? 0)),
      item('1 row', freeze(1, sheet?.frozenColumns ?? 0)),
      item(`Up to row ${chosen?.bottom ?? 1}`, freeze(chosen?.bottom ?? 1, sheet?.frozenColumns ?? 0)),
      SEPARATOR,
      item('No columns', freeze(sheet?.frozenRows ?? 0, 0)),
      item('1 column', freeze(sheet?.frozenRows ?? 0, 1)),
      item(
        `Up to column ${columnName(chosen?.right ?? 1)}`,
        freeze(sheet?.frozenRows ?? 0, chosen?.right ?? 1),
      ),
    ]),
    menu(
      'Hidden sheets',
      hidden.length === 0
        ? [item('None')]
        : hidden.map(({ id, name }) =>
            item(
              name,
              edit(() => ({ kind: 'hide sheet', sheetId: id, hidden: false })),
            ),
          ),
    ),
    SEPARATOR,
    {
      kind: 'item',
      label: 'Cost of the last action',
      checked: state.costShown,
      run: () => control.store.set({ costShown: !state.costShown }),
    },
    SEPARATOR,
    item('Full screen'),
  ];
}

function dataParts(state: PageState, chosen: Selection | null, edit: WithSelection): MenuPart[] {
  const sheet = state.sheets.find(({ id }) => id === chosen?.sheetId);
  const column = columnName(chosen?.left ?? 1);
  const sorted = (ascending: boolean) =>
    edit(({ sheetId, left }) => ({
      kind: 'sort',
      sheetId,
      range: {
        top: (sheet?.frozenRows ?? 0) + 1,
        left: 1,
        bottom: sheet?.rowCount ?? 1,
        right: sheet?.columnCount ?? 1,
      },
      column: left,
      ascending,
    }));
  return [
    item(`Sort sheet by column ${column} (A to Z)`, sorted(true)),
    item(`Sort sheet by column ${column} (Z to A)`, sorted(false)),
    SEPARATOR,
    sheet?.filter
      ? item(
          'Remove filter',
          edit(({ sheetId }) => ({ kind: 'filter', sheetId, range: null })),
        )
      : item(
          'Create a filter',
          edit(({ sheetId, ...range }) => ({ kind: 'filter', sheetId, range: widened(range, sheet) })),
        ),
    SEPARATOR,
    item('Protect sheets and ranges'),
    item('Named ranges'),
    item('Data validation'),
  ];
}

/** A filter on a single cell is one on the whole table from the frozen rows down. */
function widened(
  range: Omit<Selection, 'sheetId'>,
  sheet: PageState['sheets'][number] | undefined,
): Omit<Selection, 'sheetId'> {
  if (!sheet || range.top !== range.bottom || range.left !== range.right) return range;
  return { top: Math.max(sheet.frozenRows, 1), left: 1, bottom: sheet.rowCount, right: sheet.columnCount };
}
