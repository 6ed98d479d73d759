// Set up: shows what it understood, asks, and only then writes.

import { recognise } from '../adopt/recognise';
import type { Recognition, SheetGrid } from '../adopt/recognition';
import { countsText, readGrids } from '../sheets/propose-set-up';
import { readRegistry } from '../sheets/registry';
import { runAction } from '../sheets/run-action';
import { repair, type SetUpResult, setUp } from '../sheets/set-up';
import { choosesYes, confirms } from './attempt';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { isSetUp, refreshAll, refreshedText } from './refresh-status';

/** The sheets are no longer as they were when the question was asked. */
export class SheetsChangedMeanwhile extends Error {
  readonly code = 'sheets-changed';
  constructor() {
    super(
      'Nothing was set up: somebody changed the sheets while you were reading. Choose "Set up" again to see what Throughline understands now.',
    );
  }
}

export function setUpWorkbook(workbook: ActiveWorkbook): (() => string) | null {
  if (isSetUpHere(workbook)) return () => repairWorkbook(workbook);
  const grids = readGrids(workbook);
  const recognition = recognise(grids);
  const withExample =
    recognition.tables.length > 0 ? adoptionAgreed(recognition) : exampleWanted(recognition);
  if (withExample === null) return null;
  return () => {
    if (isSetUpHere(workbook) || !stillUnderstood(workbook, grids, recognition))
      throw new SheetsChangedMeanwhile();
    return applySetUp(workbook, recognition, withExample);
  };
}

function isSetUpHere({ spreadsheet }: ActiveWorkbook): boolean {
  const known = readRegistry(spreadsheet);
  return known !== null && isSetUp(known.registry);
}

/** Whether what was shown is what would be understood now. */
function stillUnderstood(workbook: ActiveWorkbook, asked: SheetGrid[], recognition: Recognition): boolean {
  const grids = readGrids(workbook);
  return (
    JSON.stringify(grids) === JSON.stringify(asked) ||
    JSON.stringify(recognise(grids)) === JSON.stringify(recognition)
  );
}

/** Sets up without asking. */
export function applySetUp(workbook: ActiveWorkbook, recognition: Recognition, withExample: boolean): string {
  const by = { author: activeUser(), when: workbook.now };
  const request = { recognition, withExample, statusDate: workbook.today };
  const result = runAction(workbook, by, read => setUp(workbook, read, request))!;
  const refreshed = refreshAll(workbook, true);
  return `${resultText(result)} ${refreshedText(refreshed)}`;
}

function repairWorkbook(workbook: ActiveWorkbook): string {
  const by = { author: activeUser(), when: workbook.now };
  const result = runAction(workbook, by, read => repair(workbook, read))!;
  const refreshed = refreshAll(workbook, true);
  const done =
    result.made.length > 0 ? resultText(result) : 'Throughline is set up here; all its tables are in place.';
  return `${done} ${refreshedText(refreshed)}`;
}

function adoptionAgreed(recognition: Recognition): false | null {
  const lines = recognition.tables.map(table => {
    const columns = Object.entries(table.mapping).map(
      ([field, column]) => `   ${field}: "${column.header.replace(/\s+/g, ' ')}"`,
    );
    const where =
      table.layout === 'in place'
        ? 'The sheet stays as it is; missing columns are added at its right.'
        : `Copied into new tables, because ${table.layoutWhy}`;
    return [
      `"${table.sheet}", header in row ${table.headerRow}: ${countsText(table)}`,
      ...columns,
      `   ${where}`,
    ].join('\n');
  });
  const question = [
    'This is what Throughline understood:',
    ...lines,
    'None of your cells will be changed. "Undo last change" takes everything back. Set it up like this?',
  ].join('\n\n');
  return confirms(question) ? false : null;
}

function exampleWanted({ declined }: Recognition): boolean | null {
  const why = declined ? `${declined}\n\n` : '';
  return choosesYes(
    `${why}Throughline will add tables for goals, milestones, tasks, people and check-ins. Nothing that is there changes.\n\nStart with an example plan in them? "Undo last change" takes it away again.`,
  );
}

function resultText({ made, adopted }: SetUpResult): string {
  const parts = [
    adopted.length > 0 ? `Adopted ${adopted.map(name => `"${name}"`).join(', ')}.` : '',
    made.length > 0 ? `Made ${made.join(', ')}.` : '',
  ];
  return parts.filter(part => part !== '').join(' ');
}
