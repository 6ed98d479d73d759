// Compares futures with today: for each goal its chance, its finish, the people-days and the budget; and what tells them apart.

import type { Day } from '../../plan/day';
import type { Future } from '../../plan/future';
import type { Goal } from '../../plan/item';
import type { Assessment } from '../assessment';
import { type ForecastRange, forecastRanges } from '../forecast-range';
import { ownOdds } from '../own-odds';
import { asItStands, type Course } from './course';
import { courseOf } from './course-of';
import { type Need, needs } from './needs';
import { peopleOnRows } from './row-people';
import { type Signpost, signpostOf } from './signpost';

/** What becomes of a goal's date; 'open' where nothing says. */
export type Standing = 'holds' | 'missed' | 'done' | 'dropped' | 'open';

export interface GoalOutcome {
  readonly range: ForecastRange;
  readonly due: Day | null;
  readonly standing: Standing;
  /** From the status date to the due date; null where no task says how much is left. */
  readonly personDays: Need | null;
  /** Null without a budget. */
  readonly money: Need | null;
}

export interface FutureOutcome {
  readonly future: Future;
  /** By the goal's ID. */
  readonly goals: ReadonlyMap<string, GoalOutcome>;
  /** Null of today, and where nothing that is measured tells it from today. */
  readonly signpost: Signpost | null;
}

export interface Comparison {
  /** Those that were not dropped, in the plan's order. */
  readonly goals: readonly Goal[];
  readonly today: FutureOutcome;
  readonly futures: readonly FutureOutcome[];
  /** IDs of the goals that hold today and in each of the futures. */
  readonly holdInAll: readonly string[];
  /** That hold neither today nor in any of the futures, though each says so. */
  readonly holdInNone: readonly string[];
}

/** A goal holds with at least an even chance to make its date. */
export const HOLDS_FROM = 0.5;

const TODAY: Future = { name: 'Today', assumptions: [] };

/** Today's own odds are computed once; each future bends them. */
export function compareFutures(assessment: Assessment, futures: readonly Future[]): Comparison {
  const { plan, byId } = assessment;
  const goals = plan.goals.filter(
    goal => byId.get(goal.id)?.item === goal && byId.get(goal.id)?.status !== 'Dropped',
  );
  const own = ownOdds(assessment);
  const onRows = peopleOnRows(assessment);

  function outcomeOf(future: Future, course: Course): FutureOutcome {
    const rangeOf = forecastRanges(assessment, course, own);
    const needOf = needs(future, course, assessment, onRows);
    const outcomes = goals.map((goal): [string, GoalOutcome] => {
      const range = rangeOf(goal.id);
      const standing = standingOf(goal, range, course, assessment);
      return [goal.id, { range, due: course.dueOf(goal.id) ?? goal.due, standing, ...needOf(goal) }];
    });
    const signpost = course === asItStands ? null : signpostOf(course, assessment, own);
    return { future, goals: new Map(outcomes), signpost };
  }

  const today = outcomeOf(TODAY, asItStands);
  const others = futures.map(future => outcomeOf(future, courseOf(future, assessment, onRows)));
  const standings = (id: string) => [today, ...others].map(each => each.goals.get(id)!.standing);
  const idsWhere = (matches: (standing: Standing) => boolean) =>
    goals.map(({ id }) => id).filter(id => standings(id).every(matches));
  return {
    goals,
    today,
    futures: others,
    holdInAll: idsWhere(standing => standing === 'holds' || standing === 'done'),
    holdInNone: idsWhere(standing => standing === 'missed' || standing === 'dropped'),
  };
}

function standingOf({ id }: Goal, range: ForecastRange, course: Course, { byId }: Assessment): Standing {
  if (course.isDropped(id)) return 'dropped';
  if (byId.get(id)?.status === 'Done') return 'done';
  if (range.kind === 'none' || range.chanceByDue === null) return 'open';
  return range.chanceByDue >= HOLDS_FROM ? 'holds' : 'missed';
}
