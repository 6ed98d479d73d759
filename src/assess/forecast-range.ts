// Forecast ranges: the days by which a goal or milestone is finished at 50, 85 and 95 %, and its chance to make the due date.

import type { Day } from '../plan/day';
import type { Goal, Milestone } from '../plan/item';
import { workingDayOnOrAfter } from '../plan/work-calendar';
import { lineOf } from './assess-work';
import type { Assessment, ItemAssessment } from './assessment';
import { plannedAge } from './earned-schedule';
import {
  certainOn,
  chanceBy,
  dayOfChance,
  type FinishOdds,
  oddsAfter,
  oddsFromWeeks,
  oddsOfAll,
} from './finish-odds';
import { type Increments, incrementsOf } from './increments';
import { finishOf, isUnfinished } from './rules/waiting';
import { LEAST_WEEKS } from './throughput';
import { countText } from './wording';

export type ForecastRange =
  | {
      readonly kind: 'range';
      /** Null where no such day is in sight within three years. */
      readonly by50: Day | null;
      readonly by85: Day | null;
      readonly by95: Day | null;
      /** Null without a due date. */
      readonly chanceByDue: number | null;
      /** IDs of the milestones, itself included, that count with their date or planned duration alone. */
      readonly dated: readonly string[];
    }
  /** `why` completes the sentence "No range: …". */
  | { readonly kind: 'none'; readonly why: string };

type Odds =
  | {
      readonly odds: FinishOdds;
      readonly dated: readonly string[];
      /** Its duration is the planned one, because it waits for others and has no pace yet. */
      readonly isPlanned: boolean;
    }
  | { readonly why: string };

type Work = ItemAssessment & { readonly item: Goal | Milestone };

const NOTHING_YET = 'no week so far has brought it forward';
const NONE_IN_SIGHT = 'at the pace so far there is no finish in sight';

/** Nothing is computed before it is asked for, and then once. Never used for colour. */
export function forecastRanges(assessment: Assessment): (id: string) => ForecastRange {
  const { plan, statusDate, byId } = assessment;
  const { calendar } = plan;
  const ranges = new Map<string, ForecastRange>();
  const known = new Map<string, Odds>();
  const lastCounted = workingDayOnOrAfter(calendar, statusDate);

  function rangeOf(id: string): ForecastRange {
    const assessed = workOf(id);
    if (assessed === null) return { kind: 'none', why: 'a task has no pace of its own' };
    const found = assessed.item.kind === 'goal' ? oddsOfGoal(assessed) : oddsOfMilestone(assessed);
    if ('why' in found) return { kind: 'none', why: found.why };
    const { odds, dated } = found;
    const { due } = assessed.item;
    const dayAt = (chance: number) => {
      const day = dayOfChance(odds, chance);
      return day === null ? null : (Math.max(day, statusDate) as Day);
    };
    return {
      kind: 'range',
      by50: dayAt(0.5),
      by85: dayAt(0.85),
      by95: dayAt(0.95),
      chanceByDue: due === null ? null : due < statusDate ? 0 : Math.min(1, chanceBy(odds, due)),
      dated,
    };
  }

  function oddsOfMilestone(assessed: Work): Odds {
    const { id } = assessed.item;
    if (!known.has(id))
      for (const each of predecessorsFirst(assessed)) known.set(each.item.id, computed(each));
    return known.get(id)!;
  }

  function computed(assessed: Work): Odds {
    const predecessors = openPredecessors(assessed);
    const begun = assessed.measuredOn !== null && (assessed.progress ?? 0) > 0;
    return predecessors.length === 0 || begun ? ownOdds(assessed) : oddsBehind(assessed, predecessors);
  }

  function ownOdds(assessed: Work): Odds {
    const { forecast } = assessed;
    if (forecast.kind === 'unknown') return { why: forecast.why };
    if (forecast.kind === 'none in sight') return { why: NONE_IN_SIGHT };
    const increments = historyOf(assessed);
    if (increments === null) return { why: 'its progress has no history' };
    const why = whyNone(increments);
    if (why !== null) return { why };
    const odds = oddsFromWeeks(increments.weeks, increments.left, increments.from, calendar);
    return { odds, dated: [], isPlanned: false };
  }

  /** It starts when the last of them is finished, and takes as long as it was planned to. */
  function oddsBehind(assessed: Work, predecessors: readonly Work[]): Odds {
    const { item, basis, status } = assessed;
    const line = lineOf({ item, tasks: plan.tasksOf.get(item.id) ?? [] }, { basis }, plan);
    if (line === null || !isUnfinished(assessed) || status === 'On hold') return ownOdds(assessed);
    const last = lastOf(predecessors);
    if (last === null) return ownOdds(assessed);
    if ('why' in last) return { why: `${last.why}, and it waits for that` };
    const begins = oddsOfAll([certainOn(line.span.start), last.odds]);
    const odds = oddsAfter(begins, plannedAge(line, calendar), calendar);
    return { odds, dated: [...last.dated, item.id], isPlanned: true };
  }

  /** The odds that all of them are finished; null where none of them has a range. */
  function lastOf(milestones: readonly Work[]): Odds | null {
    const parts: FinishOdds[] = [];
    const dated: string[] = [];
    let ranges = 0;
    for (const each of milestones) {
      const found = oddsOfMilestone(each);
      if ('odds' in found) {
        ranges += 1;
        parts.push(found.odds);
        if (found.isPlanned) dated.push(each.item.id);
        continue;
      }
      if (each.forecast.kind === 'none in sight') return { why: `${each.item.id} has no finish in sight` };
      const day = finishOf(each, statusDate);
      if (day === null) continue;
      parts.push(certainOn(day));
      dated.push(each.item.id);
    }
    return ranges === 0 ? null : { odds: oddsOfAll(parts), dated, isPlanned: false };
  }

  function oddsOfGoal(assessed: Work): Odds {
    if (assessed.basis !== 'milestones') return ownOdds(assessed);
    if (assessed.forecast.kind === 'unknown') return { why: assessed.forecast.why };
    const open = (plan.milestonesOf.get(assessed.item.id) ?? [])
      .flatMap(({ id }) => workOf(id) ?? [])
      .filter(each => isUnfinished(each) && each.status !== 'On hold');
    return lastOf(open) ?? { why: 'none of its milestones has a range yet' };
  }

  function historyOf(assessed: Work): Increments | null {
    const { id } = assessed.item;
    const checkIns = (plan.checkInsOf.get(id) ?? []).filter(({ when }) => when <= lastCounted);
    return incrementsOf(assessed, checkIns, plan.tasksOf.get(id) ?? [], plan, statusDate);
  }

  function openPredecessors({ item }: Work): Work[] {
    const ids = plan.predecessorsOf.get(item.id) ?? [];
    return ids.flatMap(id => workOf(id) ?? []).filter(isUnfinished);
  }

  /** Those not yet known, ending with the milestone itself; a chain may be longer than the call stack is deep. */
  function predecessorsFirst(assessed: Work): Iterable<Work> {
    const found = new Set<Work>();
    const entered = new Set<Work>();
    const waiting = [assessed];
    for (let top = waiting[0]; top !== undefined; top = waiting[waiting.length - 1]) {
      const missing = entered.has(top)
        ? []
        : openPredecessors(top).filter(each => !known.has(each.item.id) && !entered.has(each));
      entered.add(top);
      waiting.push(...missing);
      if (missing.length === 0) found.add(waiting.pop()!);
    }
    return found;
  }

  function workOf(id: string): Work | null {
    const assessed = byId.get(id);
    return assessed !== undefined && isWork(assessed) ? assessed : null;
  }

  return id => {
    const range = ranges.get(id) ?? rangeOf(id);
    ranges.set(id, range);
    return range;
  };
}

function isWork(assessed: ItemAssessment): assessed is Work {
  return assessed.item.kind !== 'task';
}

/** Null where the history is long enough and has moved. */
function whyNone({ weeks }: Increments): string | null {
  if (weeks.length < LEAST_WEEKS) {
    const has = weeks.length === 0 ? 'no full week' : countText(weeks.length, 'week');
    return `its history has ${has}, and a range needs ${LEAST_WEEKS}`;
  }
  return weeks.every(week => week <= 0) ? NOTHING_YET : null;
}
