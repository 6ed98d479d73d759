// Remove Throughline: all that Set up added goes, all that is the user's stays.

import { readRegistry } from '../sheets/registry';
import { removal } from '../sheets/remove-throughline';
import { runAction } from '../sheets/run-action';
import { confirms } from './attempt';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { stopMorning } from './morning-refresh';
import { NotSetUp } from './not-set-up';

/** Throws NotSetUp. */
export function removeFrom(workbook: ActiveWorkbook): (() => string) | null {
  requireSetUp(workbook);
  const agreed = confirms(
    'Take away the computed columns, colours, dropdowns, reports and hidden sheets of Throughline, and each table that stands as Set up made it?\n\nEverything that you and your colleagues wrote stays. "Undo last change" ends with it; File ▸ Version history still goes back.',
  );
  return agreed ? () => removeNow(workbook) : null;
}

function removeNow(workbook: ActiveWorkbook): string {
  requireSetUp(workbook);
  const kept = runAction(workbook, { author: activeUser(), when: workbook.now }, read => {
    const { changes, kept } = removal(workbook, read);
    return { name: 'Remove Throughline', changes, registry: null, result: kept };
  })!;
  stopMorning();
  const names = kept.map(name => `"${name}"`).join(', ');
  return kept.length === 0
    ? 'Throughline was removed.'
    : `Throughline was removed. ${names} stayed, with what you wrote.`;
}

function requireSetUp({ spreadsheet }: ActiveWorkbook): void {
  if (!readRegistry(spreadsheet)) throw new NotSetUp();
}
