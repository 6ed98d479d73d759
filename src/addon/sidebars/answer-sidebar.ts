// What google.script.run reaches: reads what a page sends, calls the function that it names, and answers as data.

import * as v from 'valibot';
import { assumptionKinds, MOST_FUTURES } from '../../plan/future';
import { finiteNumber, recordOf } from '../../sheets/schemas';
import { problemMessage } from '../problem-message';
import { addItem, openAddItem } from './add-item';
import { openSettings, previewSettings, saveSettings } from './change-settings';
import type { Answer, Answered, Asked, ServerFunctionName, ServerProblem } from './contract';
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

type Endpoint<Name extends ServerFunctionName> = readonly [
  reads: v.GenericSchema<unknown, Asked<Name>>,
  answers: (argument: Asked<Name>) => Answered<Name>,
];

const LONGEST_TEXT = 20_000;
const MOST_ROWS = 300;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const list = <T>(each: v.GenericSchema<unknown, T>) => v.pipe(v.array(each), v.maxLength(MOST_ROWS));
const itemId = v.object({ itemId: text });
const pastReport = v.object({ on: text });
const nothing = recordOf(v.string(), v.never());

const assumption = v.object({
  key: text,
  kind: v.picklist(assumptionKinds),
  item: text,
  amount: finiteNumber,
  from: text,
  probability: finiteNumber,
  note: text,
});
const future = v.object({ key: text, name: text, assumptions: list(assumption) });
const futures = v.object({ futures: v.pipe(v.array(future), v.maxLength(MOST_FUTURES)) });

const task = v.object({ key: text, title: text, owner: text, due: text });
const row = {
  title: text,
  owner: text,
  metric: text,
  baseline: text,
  target: text,
  start: text,
  due: text,
};
const milestone = v.object({ key: text, ...row, tasks: list(task) });
const newItem = v.object({ ...row, kind: v.picklist(['goal', 'milestone', 'task']), parentId: text });
const draft = v.object({ parentId: text, milestones: list(milestone), tasks: list(task) });
const choices = v.object({
  parentId: text,
  start: text,
  due: text,
  baseline: text,
  target: text,
  alignment: v.picklist(['quarters', 'start']),
  shape: v.picklist(['even', 'back-loaded']),
  withRoom: v.boolean(),
});
const batch = v.object({
  who: text,
  work: list(
    v.object({ id: text, value: text, confidence: v.picklist(['', 'Green', 'Amber', 'Red']), note: text }),
  ),
  tasks: list(
    v.object({
      id: text,
      answer: v.picklist(['done', 'not done', 'blocked', 'move']),
      due: text,
      note: text,
    }),
  ),
});
const settings = v.object({ values: list(v.object({ key: text, text })) });
const seenDrafts = v.optional(v.pipe(v.array(v.string()), v.maxLength(3)));

const endpoints: { readonly [Name in ServerFunctionName]: Endpoint<Name> } = {
  openBreakDown: [v.object({ parentId: text }), openBreakDown],
  proposeMilestones: [choices, proposeMilestones],
  judgeOwner: [v.object({ text, itemId: text }), judgeOwnerOf],
  previewBreakDown: [draft, previewBreakDown],
  writeBreakDown: [v.object({ ...draft.entries, over: seenDrafts }), writeBreakDown],
  openAddItem: [nothing, openAddItem],
  addItem: [v.object({ ...newItem.entries, over: seenDrafts }), addItem],
  openCheckIn: [v.object({ who: text }), openCheckIn],
  rememberMe: [v.object({ name: text }), rememberMe],
  saveCheckIn: [v.object({ ...batch.entries, over: seenDrafts }), saveCheckIn],
  showMine: [v.object({ who: text }), showMine],
  explain: [itemId, explain],
  followSelection: [nothing, followSelection],
  openFutures: [nothing, openFutures],
  compareFutures: [futures, compareFutures],
  saveFutures: [v.object({ ...futures.entries, over: seenDrafts }), saveFutures],
  writeFutures: [nothing, writeFutures],
  openOwnership: [nothing, openOwnership],
  assignOwner: [v.object({ itemId: text, name: text }), assignOwner],
  splitRow: [itemId, splitRow],
  openSettings: [nothing, openSettings],
  previewSettings: [settings, previewSettings],
  saveSettings: [v.object({ ...settings.entries, over: seenDrafts }), saveSettings],
  showSettingsSheet: [nothing, showSettingsSheet],
  openPastReports: [nothing, openPastReports],
  comparePastReport: [pastReport, comparePastReport],
  writePastReport: [pastReport, writePastReport],
  openSetUp: [setUpAsked, openSetUp],
  writeSetUp: [setUpOrder, writeSetUp],
  repairSetUp: [nothing, repairSetUp],
  goOn: [nextStep, goOn],
  showRow: [itemId, showRow],
  undoAction: [v.object({ row: finiteNumber, when: text, action: text }), undoAction],
  keepDraft: [v.object({ key: text, json: v.string(), over: seenDrafts }), keepDraft],
  dropDraft: [v.object({ key: text, over: seenDrafts }), dropDraft],
};

export function answerSidebar(name: unknown, argument: unknown): Answer<unknown> {
  try {
    if (!isKnown(name))
      return refused(
        'unknown-function',
        'This sidebar is older than the add-on. Close it and open it again from the menu.',
      );
    return answerWith(name, argument);
  } catch (error) {
    const { code, cell } = error as { readonly code?: unknown; readonly cell?: unknown };
    const known = typeof code === 'string' ? code : 'failed';
    return refused(known, problemMessage(error), typeof cell === 'string' ? cell : null);
  }
}

function answerWith<Name extends ServerFunctionName>(name: Name, argument: unknown): Answer<unknown> {
  const [reads, answers] = endpoints[name];
  const asked = v.safeParse(reads, argument, { abortEarly: true });
  if (!asked.success) {
    const place = v.getDotPath(asked.issues[0]) ?? '';
    return refused(
      'not-understood',
      `The script did not understand "${place}". Close the sidebar and open it again; if it stays so, a field is longer than ${LONGEST_TEXT} characters.`,
    );
  }
  return { ok: true, value: answers(asked.output) };
}

function isKnown(name: unknown): name is ServerFunctionName {
  return typeof name === 'string' && Object.keys(endpoints).includes(name);
}

function refused(code: string, message: string, cell: string | null = null): Answer<never> & { ok: false } {
  const problem: ServerProblem = { code, message, cell };
  return { ok: false, problem };
}
