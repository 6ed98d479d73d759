// Forecast ranges: the days by which a goal or milestone is finished at 50, 85 and 95 %, and its chance to make the due date.

import type { Day } from '../plan/day';
import { addWorkingDays } from '../plan/work-calendar';
import { lineOf } from './assess-work';
import type { Assessment, ItemAssessment, WorkAssessment } from './assessment';
import { plannedAge } from './earned-schedule';
import { certainOn, chanceBy, dayOfChance, type FinishOdds, oddsAfter, oddsOfAll } from './finish-odds';
import { asItStands, type Course } from './futures/course';
import { turnedDate, turnedOdds, turnedOddsAfter, withRisks } from './futures/turned-odds';
import { ownOdds } from './own-odds';
import { finishOf, isUnfinished } from './rules/waiting';

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

const DROPPED = 'it is dropped';

/**
 * Nothing is computed before it is asked for, and then once. Never used for colour.
 * @param course what a future does to the rows; today's own odds can be shared among several
 */
export function forecastRanges(
  assessment: Assessment,
  course: Course = asItStands,
  own: ReturnType<typeof ownOdds> = ownOdds(assessment),
): (id: string) => ForecastRange {
  const { plan, statusDate, byId } = assessment;
  const { calendar } = plan;
  const ranges = new Map<string, ForecastRange>();
  const known = new Map<string, Odds>();

  function rangeOf(id: string): ForecastRange {
    const assessed = workOf(id);
    if (assessed === null) return { kind: 'none', why: 'a task has no pace of its own' };
    if (course.isDropped(id)) return { kind: 'none', why: DROPPED };
    const found = assessed.item.kind === 'goal' ? oddsOfGoal(assessed) : oddsOfMilestone(assessed);
    if ('why' in found) return { kind: 'none', why: found.why };
    const { odds, dated } = found;
    const due = dueOf(assessed);
    const dayAt = (chance: number) => {
      const day = dayOfChance(odds, chance, calendar);
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

  function oddsOfMilestone(assessed: WorkAssessment): Odds {
    const { id } = assessed.item;
    if (!known.has(id))
      for (const each of predecessorsFirst(assessed)) known.set(each.item.id, computed(each));
    return known.get(id)!;
  }

  function computed(assessed: WorkAssessment): Odds {
    const predecessors = openPredecessors(assessed);
    const begun = assessed.measuredOn !== null && (assessed.progress ?? 0) > 0;
    return predecessors.length === 0 || begun ? oddsOfOwn(assessed) : oddsBehind(assessed, predecessors);
  }

  function oddsOfOwn(assessed: WorkAssessment): Odds {
    const found = own(assessed);
    if ('why' in found) return found;
    const turn = course.turnOf(assessed.item.id);
    const odds = turn === null ? found.odds : turnedOdds(found.odds, turn, calendar);
    return { odds, dated: [], isPlanned: false };
  }

  /** It starts when the last of them is finished, and takes as long as it was planned to. */
  function oddsBehind(assessed: WorkAssessment, predecessors: readonly WorkAssessment[]): Odds {
    const { item, basis, status } = assessed;
    const line = lineOf({ item, tasks: plan.tasksOf.get(item.id) ?? [] }, { basis }, plan);
    if (line === null || !isUnfinished(assessed) || status === 'On hold') return oddsOfOwn(assessed);
    const turn = course.turnOf(item.id);
    const start = addWorkingDays(calendar, line.span.start, turn?.startDelayWorkingDays ?? 0);
    const begins = lastOf(predecessors, [certainOn(Math.max(start, statusDate) as Day)]);
    if (begins === null) return oddsOfOwn(assessed);
    if ('why' in begins) return { why: `${begins.why}, and it waits for that` };
    const workingDays = plannedAge(line, calendar);
    const odds =
      turn === null
        ? oddsAfter(begins.odds, workingDays, calendar)
        : turnedOddsAfter(begins.odds, workingDays, turn, calendar);
    return { odds, dated: [...begins.dated, item.id], isPlanned: true };
  }

  /**
   * The odds that all of them, and `also`, are finished; null where none of them has a range. One that is dropped is
   * waited for no longer, but what the others rest on stays as it is today.
   */
  function lastOf(milestones: readonly WorkAssessment[], also: readonly FinishOdds[] = []): Odds | null {
    const parts: FinishOdds[] = [...also];
    const dated: string[] = [];
    let ranges = 0;
    for (const each of milestones) {
      const { id } = each.item;
      const found = oddsOfMilestone(each);
      if ('odds' in found) ranges += 1;
      if (course.isDropped(id)) continue;
      if ('odds' in found) {
        parts.push(found.odds);
        if (found.isPlanned) dated.push(id);
        continue;
      }
      if (each.forecast.kind === 'none in sight') return { why: `${id} has no finish in sight` };
      const odds = oddsOfDate(each);
      if (odds === null) continue;
      parts.push(odds);
      dated.push(id);
    }
    return ranges === 0 ? null : { odds: oddsOfAll(parts), dated, isPlanned: false };
  }

  /** By its point forecast, else its due date; null without either. */
  function oddsOfDate(assessed: WorkAssessment): FinishOdds | null {
    const { item, forecast } = assessed;
    const moved = forecast.kind === 'finish' ? undefined : course.dueOf(item.id);
    const day = moved === undefined ? finishOf(assessed, statusDate) : (Math.max(moved, statusDate) as Day);
    const turn = course.turnOf(item.id);
    if (day === null || turn === null) return day === null ? null : certainOn(day);
    return turnedDate(day, Math.max(statusDate, item.start ?? statusDate) as Day, turn, calendar);
  }

  function oddsOfGoal(assessed: WorkAssessment): Odds {
    if (assessed.basis !== 'milestones') return oddsOfOwn(assessed);
    if (assessed.forecast.kind === 'unknown') return { why: assessed.forecast.why };
    const { id } = assessed.item;
    const open = (plan.milestonesOf.get(id) ?? [])
      .flatMap(each => workOf(each.id) ?? [])
      .filter(each => isUnfinished(each) && each.status !== 'On hold');
    const last = lastOf(open) ?? { why: 'none of its milestones has a range yet' };
    const turn = course.turnOf(id);
    return turn === null || 'why' in last
      ? last
      : { ...last, odds: withRisks(last.odds, turn.risks, calendar) };
  }

  function dueOf({ item }: WorkAssessment): Day | null {
    return course.dueOf(item.id) ?? item.due;
  }

  function openPredecessors({ item }: WorkAssessment): WorkAssessment[] {
    const ids = plan.predecessorsOf.get(item.id) ?? [];
    return ids.flatMap(id => workOf(id) ?? []).filter(isUnfinished);
  }

  /** Those not yet known, ending with the milestone itself; a chain may be longer than the call stack is deep. */
  function predecessorsFirst(assessed: WorkAssessment): Iterable<WorkAssessment> {
    const found = new Set<WorkAssessment>();
    const entered = new Set<WorkAssessment>();
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

  function workOf(id: string): WorkAssessment | null {
    const assessed = byId.get(id);
    return assessed !== undefined && isWork(assessed) ? assessed : null;
  }

  return id => {
    const range = ranges.get(id) ?? rangeOf(id);
    ranges.set(id, range);
    return range;
  };
}

function isWork(assessed: ItemAssessment): assessed is WorkAssessment {
  return assessed.item.kind !== 'task';
}
