// Adds one goal, milestone or task, with its ID at once.

import type { Assessment, ItemAssessment } from '../../assess/assessment';
import { listText } from '../../assess/wording';
import { isoOfDay } from '../../plan/day';
import type { Item } from '../../plan/item';
import { itemReference } from '../../plan/item-id';
import { plainText } from '../../plan/plain-text';
import { isOpen } from '../../report/report-item';
import { addItems, type NewItem, NoTableFor, tableFor } from '../../sheets/add-items';
import type { CellInput } from '../../sheets/cell-input';
import type { TableRead } from '../../sheets/read-workbook';
import { idChanges } from '../../sheets/refresh';
import { type Action, runAction } from '../../sheets/run-action';
import { activeUser, activeWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp, refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import type {
  AddItemOpened,
  HeldKind,
  ItemAdded,
  NewField,
  NewItemDraft,
  NewKind,
  ParentChoice,
} from './add-item-contract';
import type { DraftProblem } from './break-down-contract';
import type { FromWindow } from './contract';
import { draftReader } from './draft-reader';
import { dropDraft, keptDraft } from './drafts';
import { itemHead } from './item-head';
import { peopleOf } from './open-break-down';
import { type PlanNow, planNow, planOf } from './plan-now';
import { selectedItemId } from './selected-item';
import { lastUndoToken } from './undo-action';
import { endOfWeek } from './week';

const LOCK_WAIT_MS = 10_000;
const DRAFT_KEY = 'add-item';
const KINDS: readonly NewKind[] = ['goal', 'milestone', 'task'];
const FIELDS: Readonly<Record<NewKind, readonly NewField[]>> = {
  goal: ['owner', 'metric', 'baseline', 'target', 'start', 'due'],
  milestone: ['owner', 'metric', 'baseline', 'target', 'start', 'due'],
  task: ['owner', 'start', 'due'],
};
const ABOVE: Readonly<Record<NewKind, readonly NewKind[]>> = {
  goal: [],
  milestone: ['goal'],
  task: ['milestone', 'goal'],
};
/** A goal that lacks one of them is vague. */
const VAGUE_WITHOUT = ['metric', 'baseline', 'target', 'due'] as const;

export function openAddItem(): AddItemOpened {
  const workbook = activeWorkbook();
  const { read, assessment } = planNow(workbook);
  const { statusDate, plan } = assessment;
  const kinds = KINDS.flatMap(kind => heldKind(kind, read.itemTables));
  const parents = assessment.items.filter(each => each.item.kind !== 'task' && isOpen(each));
  const selected = plan.byId.get(selectedItemId(workbook));
  const above = selected?.kind === 'task' ? plan.byId.get(plan.parentOf.get(selected.id) ?? '') : selected;
  const usual: NewKind = above === undefined ? 'goal' : above.kind === 'goal' ? 'milestone' : 'task';
  return {
    kinds,
    kind: kinds.some(({ kind }) => kind === usual) ? usual : (kinds[0]?.kind ?? 'goal'),
    parentId: above?.id ?? '',
    parents: parents.map(each => parentChoice(each, assessment)),
    people: peopleOf(assessment),
    today: isoOfDay(statusDate),
    weekEnd: isoOfDay(endOfWeek(statusDate, plan.calendar)),
    draft: keptDraft(DRAFT_KEY, workbook.spreadsheet.getId()),
  };
}

export function addItem(draft: NewItemDraft & FromWindow): ItemAdded {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const by = { author: activeUser(), when: workbook.now };
    const added = runAction(workbook, by, read => adding(draft, planOf(read, workbook)), isSetUp);
    if (!added) throw new NotSetUp();
    const { problems, id } = added;
    if (id === null) return { problems, item: null, undo: null };
    const { assessment } = refreshAll(workbook, true);
    dropDraft({ key: DRAFT_KEY, over: draft.over });
    const assessed = assessment?.byId.get(id);
    return {
      problems,
      item: assessed ? itemHead(assessed, workbook.today) : null,
      undo: lastUndoToken(workbook),
    };
  });
}

interface Adding {
  readonly problems: readonly DraftProblem[];
  /** Null where nothing is added. */
  readonly id: string | null;
}

/** Throws NoTableFor. */
function adding(draft: NewItemDraft, { read, parsed, assessment }: PlanNow): Action<Adding> {
  const { item, problems } = newItem(draft, assessment, tableFor(draft.kind, read.itemTables));
  const stopping = problems.filter(({ stops }) => stops);
  if (stopping.length > 0)
    return { name: '', changes: [], registry: null, result: { problems: stopping, id: null } };
  const { changes, highWater, ids } = addItems(read.itemTables, parsed.highWater, [item]);
  return {
    name: `Add ${ids[0]}`,
    changes: [...idChanges(parsed.rows), ...changes],
    registry: () => ({ ...read.registry, highWater }),
    result: { problems, id: ids[0]! },
  };
}

function heldKind(kind: NewKind, tables: readonly TableRead[]): HeldKind[] {
  try {
    const { columns } = tableFor(kind, tables);
    return [{ kind, fields: FIELDS[kind].filter(field => columns.has(field)) }];
  } catch (error) {
    if (error instanceof NoTableFor) return [];
    throw error;
  }
}

function parentChoice(assessed: ItemAssessment, { statusDate }: Assessment): ParentChoice {
  const { item, ownership } = assessed;
  return {
    ...itemHead(assessed, statusDate),
    person: ownership.kind === 'person' ? ownership.name : '',
    dueOn: item.due === null ? '' : isoOfDay(item.due),
  };
}

function newItem(
  draft: NewItemDraft,
  assessment: Assessment,
  { columns }: TableRead,
): { readonly item: NewItem; readonly problems: readonly DraftProblem[] } {
  const { kind } = draft;
  const row = { ...draft, key: DRAFT_KEY };
  const reader = draftReader(draft.parentId, assessment);
  const advise = (field: string, message: string) => reader.problem(DRAFT_KEY, field, message, false);
  const parent = parentIn(draft, assessment);
  if (parent === 'gone')
    reader.problem(DRAFT_KEY, 'parentId', `${draft.parentId} is no longer there. Choose another.`);
  const above = parent === 'gone' ? null : parent;
  if (parent === null && ABOVE[kind].length > 0)
    advise('parentId', 'It serves no goal as long as nothing is chosen here.');
  const title = reader.title(row, 'Give it a title.');
  const double = assessment.items.find(
    ({ item }) => item.kind === kind && title !== '' && plainText(item.title) === plainText(title),
  );
  if (double) advise('title', `${itemReference(double.item.id, title)} is there already.`);
  const fields: Record<string, CellInput> = columns.has('owner') ? { owner: reader.owner(row) } : {};
  if (kind !== 'task') Object.assign(fields, reader.measures(row));
  for (const field of ['start', 'due'] as const)
    if (columns.has(field) && (row[field] !== '' || (field === 'due' && kind !== 'goal')))
      fields[field] = reader.day(DRAFT_KEY, field, row[field]);
  reader.checkDates(row);
  if (kind === 'milestone') reader.checkMilestone(row);
  if (above) reader.checkWithin(row, above);
  const missing =
    kind === 'goal' ? VAGUE_WITHOUT.filter(field => columns.has(field) && row[field].trim() === '') : [];
  if (missing.length > 0)
    advise(
      missing[0]!,
      `A goal without ${listText(missing.map(field => `a ${field === 'due' ? 'due date' : field}`))} counts as vague.`,
    );
  return { item: { kind, parent: above, title, fields }, problems: reader.problems };
}

/** Null for none. */
function parentIn({ kind, parentId }: NewItemDraft, { plan }: Assessment): Item | null | 'gone' {
  if (ABOVE[kind].length === 0 || parentId === '') return null;
  const parent = plan.byId.get(parentId);
  return parent && ABOVE[kind].includes(parent.kind) ? parent : 'gone';
}
