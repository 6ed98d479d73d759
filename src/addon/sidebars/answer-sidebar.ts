// What google.script.run reaches: reads what a page sends, calls the function that it names, and answers as data.

import * as z from 'zod/mini';
import { assumptionKinds, MOST_FUTURES } from '../../plan/future';
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

interface Endpoint<Name extends ServerFunctionName> {
  /** Built when it is called: every edit evaluates the script, and no edit reads what a page sends. */
  readonly reads: () => z.ZodMiniType<Asked<Name>>;
  readonly answers: (argument: Asked<Name>) => Answered<Name>;
}

const LONGEST_TEXT = 20_000;
const MOST_ROWS = 300;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const list = <Schema extends z.ZodMiniType>(each: Schema) => z.array(each).check(z.maxLength(MOST_ROWS));
const itemId = () => z.object({ itemId: text });
const pastReport = () => z.object({ on: text });
const nothing = () => z.record(z.string(), z.never());

const assumption = () =>
  z.object({
    key: text,
    kind: z.enum(assumptionKinds),
    item: text,
    amount: z.number(),
    from: text,
    probability: z.number(),
    note: text,
  });
const futures = () =>
  z.object({
    futures: z
      .array(z.object({ key: text, name: text, assumptions: list(assumption()) }))
      .check(z.maxLength(MOST_FUTURES)),
  });

const task = () => z.object({ key: text, title: text, owner: text, due: text });
const row = {
  title: text,
  owner: text,
  metric: text,
  baseline: text,
  target: text,
  start: text,
  due: text,
};
const milestone = () => z.object({ key: text, ...row, tasks: list(task()) });
const newItem = () => z.object({ ...row, kind: z.enum(['goal', 'milestone', 'task']), parentId: text });
const draft = () => z.object({ parentId: text, milestones: list(milestone()), tasks: list(task()) });
const choices = () =>
  z.object({
    parentId: text,
    start: text,
    due: text,
    baseline: text,
    target: text,
    alignment: z.enum(['quarters', 'start']),
    shape: z.enum(['even', 'back-loaded']),
    withRoom: z.boolean(),
  });
const batch = () =>
  z.object({
    who: text,
    work: list(
      z.object({ id: text, value: text, confidence: z.enum(['', 'Green', 'Amber', 'Red']), note: text }),
    ),
    tasks: list(
      z.object({ id: text, answer: z.enum(['done', 'not done', 'blocked', 'move']), due: text, note: text }),
    ),
  });
const settings = () => z.object({ values: list(z.object({ key: text, text })) });

const endpoints: { readonly [Name in ServerFunctionName]: Endpoint<Name> } = {
  openBreakDown: { reads: () => z.object({ parentId: text }), answers: openBreakDown },
  proposeMilestones: { reads: choices, answers: proposeMilestones },
  judgeOwner: { reads: () => z.object({ text, itemId: text }), answers: judgeOwnerOf },
  previewBreakDown: { reads: draft, answers: previewBreakDown },
  writeBreakDown: { reads: draft, answers: writeBreakDown },
  openAddItem: { reads: nothing, answers: openAddItem },
  addItem: { reads: newItem, answers: addItem },
  openCheckIn: { reads: () => z.object({ who: text }), answers: openCheckIn },
  rememberMe: { reads: () => z.object({ name: text }), answers: rememberMe },
  saveCheckIn: { reads: batch, answers: saveCheckIn },
  showMine: { reads: () => z.object({ who: text }), answers: showMine },
  explain: { reads: itemId, answers: explain },
  followSelection: { reads: nothing, answers: followSelection },
  openFutures: { reads: nothing, answers: openFutures },
  compareFutures: { reads: futures, answers: compareFutures },
  saveFutures: { reads: futures, answers: saveFutures },
  writeFutures: { reads: nothing, answers: writeFutures },
  openOwnership: { reads: nothing, answers: openOwnership },
  assignOwner: { reads: () => z.object({ itemId: text, name: text }), answers: assignOwner },
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
  undoAction: { reads: () => z.object({ row: z.number(), when: text, action: text }), answers: undoAction },
  keepDraft: { reads: () => z.object({ key: text, json: z.string() }), answers: keepDraft },
  dropDraft: { reads: () => z.object({ key: text }), answers: dropDraft },
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
  const read = reads().safeParse(argument);
  if (read.success) return { ok: true, value: answers(read.data) };
  const place = read.error.issues[0]?.path.join('.') ?? '';
  return refused(
    'not-understood',
    `The script did not understand "${place}". Close the sidebar and open it again; if it stays so, a field is longer than ${LONGEST_TEXT} characters.`,
  );
}

function isKnown(name: unknown): name is ServerFunctionName {
  return typeof name === 'string' && Object.keys(endpoints).includes(name);
}

function refused(code: string, message: string, cell: string | null = null): Answer<never> & { ok: false } {
  const problem: ServerProblem = { code, message, cell };
  return { ok: false, problem };
}
