// How likely a row is finished by each day at its own pace so far, for rows that wait for nothing.

import type { Assessment, ItemAssessment, WorkAssessment } from './assessment';
import { type FinishOdds, oddsFromWeeks } from './finish-odds';
import { type Increments, incrementsOf } from './increments';
import { checkInsSoFar } from './said-so-far';
import { LEAST_WEEKS } from './throughput';
import { countText } from './wording';

export type OwnOdds =
  | { readonly odds: FinishOdds; readonly increments: Increments }
  /** Completes the sentence "No range: …". */
  | { readonly why: string };

const NOTHING_YET = 'no week so far has brought it forward';
const NONE_IN_SIGHT = 'at the pace so far there is no finish in sight';

type OddsOf = (work: WorkAssessment) => OwnOdds;

const oddsByAssessment = new WeakMap<Assessment, OddsOf>();

/** Each row's are computed when they are first asked for, and then kept as long as the assessment. */
export function ownOdds(assessment: Assessment): OddsOf {
  const oddsOf = oddsByAssessment.get(assessment) ?? oddsIn(assessment);
  oddsByAssessment.set(assessment, oddsOf);
  return oddsOf;
}

function oddsIn(assessment: Assessment): OddsOf {
  const { plan, statusDate } = assessment;
  const known = new Map<ItemAssessment, OwnOdds>();

  function computed(work: WorkAssessment): OwnOdds {
    const { forecast, item } = work;
    if (forecast.kind === 'unknown') return { why: forecast.why };
    if (forecast.kind === 'none in sight') return { why: NONE_IN_SIGHT };
    const checkIns = checkInsSoFar(item, assessment);
    const increments = incrementsOf(work, checkIns, plan.tasksOf.get(item.id) ?? [], plan, statusDate);
    if (increments === null) return { why: 'its progress has no history' };
    const why = whyNone(increments);
    if (why !== null) return { why };
    const { weeks, left, from } = increments;
    return { odds: oddsFromWeeks(weeks, left, from, plan.calendar), increments };
  }

  return work => {
    const odds = known.get(work) ?? computed(work);
    known.set(work, odds);
    return odds;
  };
}

/** Null where the history is long enough and has moved. */
function whyNone({ weeks, stretches }: Increments): string | null {
  if (weeks.length < LEAST_WEEKS) {
    const has = weeks.length === 0 ? 'no full week' : countText(weeks.length, 'week');
    return `its history has ${has}, and a range needs ${LEAST_WEEKS}`;
  }
  if (stretches < LEAST_WEEKS)
    return `its weeks so far were reported in ${countText(stretches, 'step')}, and a range needs ${LEAST_WEEKS}`;
  return weeks.every(week => week <= 0) ? NOTHING_YET : null;
}
