// Reads a state cell as one of the states that goals, milestones and tasks have.

import type { TaskState, WorkState } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { isBlankText } from './blank-text';
import type { Cell, Reading } from './cell';
import { TICKED, UNTICKED } from './read-share';
import { type StateMeaning, stateMeaning } from './state-words';

const BLANK = { ok: true, value: null } as const;
const WORK: Record<StateMeaning, Reading<WorkState>> = {
  planned: { ok: true, value: 'Planned' },
  active: { ok: true, value: 'Active' },
  blocked: { ok: true, value: 'Active' },
  'on hold': { ok: true, value: 'On hold' },
  done: { ok: true, value: 'Done' },
  dropped: { ok: true, value: 'Dropped' },
};
const TASK: Record<StateMeaning, Reading<TaskState>> = {
  planned: { ok: true, value: 'To do' },
  active: { ok: true, value: 'Doing' },
  blocked: { ok: true, value: 'Blocked' },
  'on hold': { ok: true, value: 'Blocked' },
  done: { ok: true, value: 'Done' },
  dropped: { ok: true, value: 'Dropped' },
};
const NOT_A_WORK_STATE = {
  ok: false,
  rule: 'is not a state',
  remedy: 'Choose Planned, Active, On hold, Done or Dropped',
} as const;
const NOT_A_TASK_STATE = {
  ok: false,
  rule: 'is not a state',
  remedy: 'Choose To do, Doing, Blocked, Done or Dropped',
} as const;

function meaningOf(cell: Cell): StateMeaning | 'blank' | null {
  if (cell === '') return 'blank';
  if (typeof cell === 'boolean') return cell ? 'done' : 'planned';
  if (typeof cell !== 'string') return null;
  const folded = plainText(cell);
  return stateMeaning(cell) ?? (isBlankText(folded) ? 'blank' : meaningOfAnswer(folded));
}

/** "Done?" is answered with yes and no. */
function meaningOfAnswer(folded: string): StateMeaning | null {
  return TICKED.test(folded) ? 'done' : UNTICKED.test(folded) ? 'planned' : null;
}

/** The state of a goal or milestone; a blocked one is still Active. */
export function readWorkState(cell: Cell): Reading<WorkState> {
  const meaning = meaningOf(cell);
  return meaning === 'blank' ? BLANK : meaning === null ? NOT_A_WORK_STATE : WORK[meaning];
}

/** The state of a task; one that is on hold is Blocked. */
export function readTaskState(cell: Cell): Reading<TaskState> {
  const meaning = meaningOf(cell);
  return meaning === 'blank' ? BLANK : meaning === null ? NOT_A_TASK_STATE : TASK[meaning];
}
