// Set up and its repair: what is written, once somebody has agreed to what was shown.

import type { Recognition } from '../adopt/recognition';
import { blankSheetRemoval, onlyBlankSheet } from '../sheets/last-sheet';
import type { RefreshResult } from '../sheets/refresh';
import { readRegistry } from '../sheets/registry';
import { type ActedBy, runAction } from '../sheets/run-action';
import { repair, type SetUpRequest, type SetUpResult, setUp } from '../sheets/set-up';
import type { SheetMethods } from '../sheets/spreadsheet';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { isSetUp, refreshAll, refreshedText } from './refresh-status';

/** The sheets are no longer as they were when the question was asked. */
export class SheetsChangedMeanwhile extends Error {
  readonly code = 'sheets-changed';
  constructor() {
    super(
      'Nothing was set up: somebody changed the sheets while you were reading. Look again to see what Throughline understands now.',
    );
  }
}

export function isSetUpHere({ spreadsheet }: ActiveWorkbook): boolean {
  const known = readRegistry(spreadsheet);
  return known !== null && isSetUp(known.registry);
}

export interface SetUpReport extends SetUpResult {
  /** What was done, a sentence each. */
  readonly sentences: readonly string[];
  /** False before anybody has written a goal, milestone or task. */
  readonly hasRows: boolean;
}

/** Sets up without asking. */
export function applySetUp(
  workbook: ActiveWorkbook,
  recognition: Recognition,
  choices: Pick<SetUpRequest, 'withExample' | 'people' | 'left'>,
): SetUpReport {
  const by = { author: activeUser(), when: workbook.now };
  const request = { recognition, statusDate: workbook.today, ...choices };
  const blank = onlyBlankSheet(workbook);
  const result = runAction(workbook, by, () => setUp(workbook, request))!;
  if (blank) removeBlank(workbook, by, blank);
  return reportOf(result, resultSentences(result), refreshAll(workbook, true));
}

/** The empty sheet that a new spreadsheet begins with would stand beside the tables; Undo brings it back. */
function removeBlank(workbook: ActiveWorkbook, by: ActedBy, blank: SheetMethods): void {
  runAction(workbook, { ...by, continues: true }, read => ({
    name: 'Set up',
    changes: blankSheetRemoval(workbook, blank),
    registry: () => read.registry,
    result: null,
  }));
}

export function repairWorkbook(workbook: ActiveWorkbook): SetUpReport {
  const by = { author: activeUser(), when: workbook.now };
  const result = runAction(workbook, by, read => repair(workbook, read))!;
  const refreshed = refreshAll(workbook, true);
  const done = resultSentences(result);
  if (done.length === 0) done.push('Throughline is set up here; all its tables are in place.');
  return reportOf(result, done, refreshed);
}

function reportOf(result: SetUpResult, done: readonly string[], refreshed: RefreshResult): SetUpReport {
  const hasRows = (refreshed.assessment?.items.length ?? 0) > 0;
  return { ...result, sentences: [...done, refreshedText(refreshed)], hasRows };
}

function resultSentences({ made, adopted, takenUp }: SetUpResult): string[] {
  const sentences = [];
  const named = (names: readonly string[]) => names.map(name => `"${name}"`).join(', ');
  if (adopted.length > 0) sentences.push(`Adopted ${named(adopted)}.`);
  if (takenUp.length > 0) sentences.push(`Took up ${named(takenUp)} again.`);
  if (made.length > 0) sentences.push(`Made ${made.join(', ')}.`);
  return sentences;
}
