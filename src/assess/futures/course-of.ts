// What a future does to each row: its assumptions, carried from goals to milestones and from milestones to goals.

import type { Day } from '../../plan/day';
import type { Assumption, Future } from '../../plan/future';
import type { Assessment } from '../assessment';
import { capacityOf } from '../capacity';
import type { Course, Risk, Turn } from './course';
import { futurePeople } from './future-people';
import type { PaceClock } from './pace-clock';
import { paces, sharedClock } from './paces';
import type { PeopleOnRows, RowPeople } from './row-people';

/** Nothing is ever done with less than this share of the work. */
const LEAST_SCOPE = 0.01;

const AS_TODAY: Turn = {
  scope: 1,
  clock: [],
  delayWorkingDays: 0,
  startDelayWorkingDays: 0,
  risks: [],
};

/** What the assumptions say of one goal or milestone by name. */
interface Told {
  scope: number;
  delayWorkingDays: number;
  risks: Risk[];
}

/**
 * What happens to a goal happens to each of its milestones. What happens to a milestone of a goal that has a metric of its own
 * happens to the goal by the milestone's share of the goal's open effort; any other goal is as late as its milestones.
 */
export function courseOf(future: Future, assessment: Assessment, onRows: PeopleOnRows): Course {
  const { plan, statusDate, byId } = assessment;
  const dropped = new Set<string>();
  const dues = new Map<string, Day>();
  const told = new Map<string, Told>();
  for (const assumption of future.assumptions) {
    if (assumption.kind === 'Dropped') dropped.add(assumption.id);
    else if (assumption.kind === 'Due date moves') dues.set(assumption.id, assumption.due);
    else if ('id' in assumption) tell(told, assumption);
  }
  const isDropped = ({ id, goalId }: RowPeople) =>
    dropped.has(id) || (goalId !== null && dropped.has(goalId));
  const clockOf = paces({
    onRows,
    today: capacityOf(plan.people, plan.calendar),
    people: futurePeople(future, plan, onRows, statusDate),
    isDropped,
    calendar: plan.calendar,
  });
  const turns = new Map<string, Turn | null>();
  const rowOf = new Map(onRows.rows.map(row => [row.id, row]));
  const turn = (id: string): Turn | null => {
    const item = byId.get(id)?.item;
    return item?.kind === 'milestone' ? milestoneTurn(id) : goalTurn(id);
  };

  function scopeOf(id: string): number {
    return (told.get(id)?.scope ?? 1) * (told.get(plan.parentOf.get(id) ?? '')?.scope ?? 1);
  }

  function milestoneTurn(id: string): Turn | null {
    const row = rowOf.get(id);
    const own = told.get(id);
    const goal = told.get(plan.parentOf.get(id) ?? '');
    return turnOf({
      scope: scopeOf(id),
      clock: row === undefined || isDropped(row) ? null : clockOf(row),
      delayWorkingDays: own?.delayWorkingDays ?? 0,
      startDelayWorkingDays: goal?.delayWorkingDays ?? 0,
      risks: own?.risks ?? [],
    });
  }

  function goalTurn(id: string): Turn | null {
    const own = told.get(id);
    const risks = own?.risks ?? [];
    if (byId.get(id)?.basis === 'milestones') return turnOf({ ...AS_TODAY, risks });
    const rows = onRows.rowsOfGoal.get(id) ?? [];
    const effort = rows.reduce((sum, row) => sum + row.effort, 0);
    const parts = rows
      .filter(row => !isDropped(row))
      .map(row => ({
        share: row.effort / effort,
        clock: clockOf(row),
        told: row.id === id ? undefined : told.get(row.id),
      }));
    return turnOf({
      scope:
        (own?.scope ?? 1) * parts.reduce((sum, { share, told }) => sum + share * ((told?.scope ?? 1) - 1), 1),
      clock: sharedClock(parts),
      delayWorkingDays:
        (own?.delayWorkingDays ?? 0) +
        parts.reduce((sum, { share, told }) => sum + share * (told?.delayWorkingDays ?? 0), 0),
      startDelayWorkingDays: 0,
      risks: [
        ...risks,
        ...parts.flatMap(({ share, told }) =>
          (told?.risks ?? []).map(risk => ({ ...risk, impactWorkingDays: share * risk.impactWorkingDays })),
        ),
      ],
    });
  }

  return {
    isDropped: id => dropped.has(id) || dropped.has(plan.parentOf.get(id) ?? ''),
    turnOf(id) {
      if (!turns.has(id)) turns.set(id, turn(id));
      return turns.get(id)!;
    },
    scopeOf,
    dueOf: id => dues.get(id),
  };
}

function tell(told: Map<string, Told>, assumption: Assumption & { readonly id: string }): void {
  const known = told.get(assumption.id) ?? { scope: 1, delayWorkingDays: 0, risks: [] };
  told.set(assumption.id, known);
  switch (assumption.kind) {
    case 'Scope grows':
      known.scope *= 1 + assumption.share;
      break;
    case 'Scope shrinks':
      known.scope *= 1 - assumption.share;
      break;
    case 'Delayed':
      known.delayWorkingDays += assumption.workingDays;
      break;
    case 'Risk':
      known.risks.push({ probability: assumption.probability, impactWorkingDays: assumption.workingDays });
  }
}

/** Null where nothing is other than today. */
function turnOf(turn: Omit<Turn, 'clock'> & { readonly clock: PaceClock | null }): Turn | null {
  const { scope, delayWorkingDays, startDelayWorkingDays, risks } = turn;
  const clock = (turn.clock ?? []).every(({ pace }) => pace === 1) ? [] : turn.clock!;
  const nothing = scope === 1 && clock.length === 0 && delayWorkingDays === 0 && startDelayWorkingDays === 0;
  return nothing && risks.length === 0 ? null : { ...turn, scope: Math.max(LEAST_SCOPE, scope), clock };
}
