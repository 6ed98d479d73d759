// What google.script.run reaches: reads what a page sends, calls the function that it names, and answers as data.

import { assumptionKinds, MOST_FUTURES } from '../../plan/future';
import {
  anyNumber,
  anyText,
  listOf,
  Misshapen,
  objectOf,
  oneOf,
  optional,
  recordOf,
  type Shape,
  textUpTo,
  truth,
} from '../../sheets/shape';
import { problemMessage } from '../problem-message';
import { addItem, openAddItem } from './add-item';
import { openSettings, previewSettings, saveSettings } from './change-settings';
import type { Answer, Answered, Asked, Nothing, ServerFunctionName, ServerProblem } from './contract';
import { dropDraft, keepDraft } from './drafts';
import { explain, followSelection } from './explain';
import { judgeOwnerOf } from './judge-owner';
import { goOn } from './next-step';
import { openBreakDown, proposeMilestones } from './open-break-down';
import { openCheckIn, rememberMe } from './open-check-in';
import { compareFutures, openFutures } from './open-futures';
import { comparePastReport, openPastReports, writePastReport } from './past-reports';
import { assignOwner, openOwnership, splitRow } from './people-and-ownership';
import { saveCheckIn } from './save-check-in';
import { saveFutures, writeFutures } from './save-futures';
import { openSetUp, repairSetUp, writeSetUp } from './set-up';
import { nextStep, setUpAsked, setUpOrder } from './set-up-schema';
import { showMine } from './show-mine';
import { showRow } from './show-row';
import { showSettingsSheet } from './show-settings-sheet';
import { undoAction } from './undo-action';
import { previewBreakDown, writeBreakDown } from './write-break-down';

interface Endpoint<Name extends ServerFunctionName> {
  readonly reads: Shape<Asked<Name>>;
  readonly answers: (argument: Asked<Name>) => Answered<Name>;
}

const LONGEST_TEXT = 20_000;
const MOST_ROWS = 300;

const text = textUpTo(LONGEST_TEXT);
const list = <T>(each: Shape<T>) => listOf(each, MOST_ROWS);
const itemId = objectOf({ itemId: text });
const pastReport = objectOf({ on: text });
const nothing: Shape<Nothing> = (value, path) => recordOf(anyText, anyText, 0)(value, path) as Nothing;

const assumption = objectOf({
  key: text,
  kind: oneOf(...assumptionKinds),
  item: text,
  amount: anyNumber,
  from: text,
  probability: anyNumber,
  note: text,
});
const future = objectOf({ key: text, name: text, assumptions: list(assumption) });
const futures = objectOf({ futures: listOf(future, MOST_FUTURES) });

const task = objectOf({ key: text, title: text, owner: text, due: text });
const row = {
  title: text,
  owner: text,
  metric: text,
  baseline: text,
  target: text,
  start: text,
  due: text,
};
const milestone = objectOf({ key: text, ...row, tasks: list(task) });
const newItem = objectOf({ ...row, kind: oneOf('goal', 'milestone', 'task'), parentId: text });
const draft = objectOf({ parentId: text, milestones: list(milestone), tasks: list(task) });
const choices = objectOf({
  parentId: text,
  start: text,
  due: text,
  baseline: text,
  target: text,
  alignment: oneOf('quarters', 'start'),
  shape: oneOf('even', 'back-loaded'),
  withRoom: truth,
});
const batch = objectOf({
  who: text,
  work: list(objectOf({ id: text, value: text, confidence: oneOf('', 'Green', 'Amber', 'Red'), note: text })),
  tasks: list(
    objectOf({ id: text, answer: oneOf('done', 'not done', 'blocked', 'move'), due: text, note: text }),
  ),
});
const settings = objectOf({ values: list(objectOf({ key: text, text })) });
const seenDrafts = optional(listOf(anyText, 3));

const endpoints: { readonly [Name in ServerFunctionName]: Endpoint<Name> } = {
  openBreakDown: { reads: objectOf({ parentId: text }), answers: openBreakDown },
  proposeMilestones: { reads: choices, answers: proposeMilestones },
  judgeOwner: { reads: objectOf({ text, itemId: text }), answers: judgeOwnerOf },
  previewBreakDown: { reads: draft, answers: previewBreakDown },
  writeBreakDown: { reads: draft, answers: writeBreakDown },
  openAddItem: { reads: nothing, answers: openAddItem },
  addItem: { reads: newItem, answers: addItem },
  openCheckIn: { reads: objectOf({ who: text }), answers: openCheckIn },
  rememberMe: { reads: objectOf({ name: text }), answers: rememberMe },
  saveCheckIn: { reads: batch, answers: saveCheckIn },
  showMine: { reads: objectOf({ who: text }), answers: showMine },
  explain: { reads: itemId, answers: explain },
  followSelection: { reads: nothing, answers: followSelection },
  openFutures: { reads: nothing, answers: openFutures },
  compareFutures: { reads: futures, answers: compareFutures },
  saveFutures: { reads: futures, answers: saveFutures },
  writeFutures: { reads: nothing, answers: writeFutures },
  openOwnership: { reads: nothing, answers: openOwnership },
  assignOwner: { reads: objectOf({ itemId: text, name: text }), answers: assignOwner },
  splitRow: { reads: itemId, answers: splitRow },
  openSettings: { reads: nothing, answers: openSettings },
  previewSettings: { reads: settings, answers: previewSettings },
  saveSettings: { reads: settings, answers: saveSettings },
  showSettingsSheet: { reads: nothing, answers: showSettingsSheet },
  openPastReports: { reads: nothing, answers: openPastReports },
  comparePastReport: { reads: pastReport, answers: comparePastReport },
  writePastReport: { reads: pastReport, answers: writePastReport },
  openSetUp: { reads: setUpAsked, answers: openSetUp },
  writeSetUp: { reads: setUpOrder, answers: writeSetUp },
  repairSetUp: { reads: nothing, answers: repairSetUp },
  goOn: { reads: nextStep, answers: goOn },
  showRow: { reads: itemId, answers: showRow },
  undoAction: { reads: objectOf({ row: anyNumber, when: text, action: text }), answers: undoAction },
  keepDraft: { reads: objectOf({ key: text, json: anyText, over: seenDrafts }), answers: keepDraft },
  dropDraft: { reads: objectOf({ key: text, over: seenDrafts }), answers: dropDraft },
};

export function answerSidebar(name: unknown, argument: unknown): Answer<unknown> {
  try {
    if (!isKnown(name))
      return refused(
        'unknown-function',
        'This sidebar is older than the add-on. Close it and open it again from the menu.',
      );
    return answerWith(endpoints[name], argument);
  } catch (error) {
    const { code, cell } = error as { readonly code?: unknown; readonly cell?: unknown };
    const known = typeof code === 'string' ? code : 'failed';
    return refused(known, problemMessage(error), typeof cell === 'string' ? cell : null);
  }
}

function answerWith<Name extends ServerFunctionName>(
  { reads, answers }: Endpoint<Name>,
  argument: unknown,
): Answer<unknown> {
  let asked: Asked<Name>;
  try {
    asked = reads(argument, '');
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return refused(
      'not-understood',
      `The script did not understand "${error.path}". Close the sidebar and open it again; if it stays so, a field is longer than ${LONGEST_TEXT} characters.`,
    );
  }
  return { ok: true, value: answers(asked) };
}

function isKnown(name: unknown): name is ServerFunctionName {
  return typeof name === 'string' && Object.keys(endpoints).includes(name);
}

function refused(code: string, message: string, cell: string | null = null): Answer<never> & { ok: false } {
  const problem: ServerProblem = { code, message, cell };
  return { ok: false, problem };
}
