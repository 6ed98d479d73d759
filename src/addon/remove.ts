// Remove Throughline: all that Set up added goes, all that is the user's stays.

import { readRegistry } from '../sheets/registry';
import { removal } from '../sheets/remove-throughline';
import { runAction } from '../sheets/run-action';
import { confirms } from './attempt';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { NotSetUp } from './not-set-up';

/** What was done, "" where the user decided against it. Throws NotSetUp. */
export function removeFrom(workbook: ActiveWorkbook): string {
  if (!readRegistry(workbook.spreadsheet)) throw new NotSetUp();
  const agreed = confirms(
    'Take away the computed columns, colours, dropdowns, reports and hidden sheets of Throughline?\n\nEverything that you and your colleagues wrote stays. "Undo last change" ends with it; File ▸ Version history still goes back.',
  );
  if (!agreed) return '';
  const kept = runAction(workbook, { author: activeUser(), when: workbook.now }, read => {
    const { changes, kept } = removal(workbook, read);
    return { name: 'Remove Throughline', changes, registry: null, result: kept };
  })!;
  const names = kept.map(name => `"${name}"`).join(', ');
  return kept.length === 0
    ? 'Throughline was removed.'
    : `Throughline was removed. ${names} stayed, with what you wrote.`;
}
