// Who may be chosen in the preview: the owner, the people of the plan, and somebody who may only look.

import type { UserView } from '../protocol/views';
import { cellAt, type SheetModel, type Workbook } from '../workbook';

export const OWNER: UserView = {
  id: 'owner',
  name: 'Owner of the file',
  email: 'owner@example.com',
  role: 'owner',
};
const EDITOR: UserView = { id: 'editor', name: 'Editor', email: 'editor@example.com', role: 'editor' };
const VIEWER: UserView = { id: 'viewer', name: 'Viewer', email: 'viewer@example.com', role: 'viewer' };

const DEEPEST_HEADER = 10;

/** A plan's people may edit; without any, an editor stands in for them. The owner comes first. */
export function usersOf(workbook: Workbook, ownerEmail: string): UserView[] {
  const people = peopleOf(workbook);
  const owner = people.find(({ email }) => email === ownerEmail);
  const others = people.filter(each => each !== owner);
  return [
    owner ? { ...owner, role: 'owner' } : { ...OWNER, email: ownerEmail },
    ...(others.length > 0 ? others : [EDITOR]),
    VIEWER,
  ];
}

function peopleOf({ sheets }: Workbook): UserView[] {
  const sheet = sheets.find(({ name }) => name === 'People');
  if (!sheet) return [];
  for (let row = 1; row <= DEEPEST_HEADER; row += 1) {
    const headers = (sheet.rows[row - 1] ?? []).map(cell => String(cell?.value ?? '').trim());
    const [name, email] = [headers.indexOf('Name') + 1, headers.indexOf('Email') + 1];
    if (name > 0 && email > 0) return below(sheet, row, name, email);
  }
  return [];
}

function below(sheet: SheetModel, headerRow: number, name: number, email: number): UserView[] {
  const people = new Map<string, UserView>();
  for (let row = headerRow + 1; row <= sheet.rows.length; row += 1) {
    const address = String(cellAt(sheet, row, email)?.value ?? '').trim();
    if (!/^\S+@\S+$/.test(address) || people.has(address)) continue;
    const called = String(cellAt(sheet, row, name)?.value ?? '').trim();
    people.set(address, { id: address, name: called || address, email: address, role: 'editor' });
  }
  return [...people.values()];
}
