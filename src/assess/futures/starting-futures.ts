// Three futures to begin with: somebody leaves, the scope grows, the weakest goal goes.

import { addDays } from '../../plan/day';
import type { Future } from '../../plan/future';
import type { Assessment } from '../assessment';
import { forecastRanges } from '../forecast-range';
import { isUnfinished } from '../rules/waiting';
import { effortByPerson } from './paces';
import { peopleOnRows } from './row-people';

/** A notice period. */
const LEAVES_AFTER_DAYS = 28;
const GROWTH = 0.2;

/** One that this plan has nothing for is left out. */
export function startingFutures(assessment: Assessment): Future[] {
  const { plan, byId, statusDate } = assessment;
  const open = plan.goals.filter(goal => {
    const assessed = byId.get(goal.id);
    return assessed?.item === goal && isUnfinished(assessed) && assessed.status !== 'On hold';
  });
  const onRows = peopleOnRows(assessment);
  const busiest = [...effortByPerson(onRows.rows)].sort(
    ([one, less], [other, more]) => more - less || (one < other ? -1 : 1),
  )[0];
  const rangeOf = forecastRanges(assessment);
  const weakest = open
    .flatMap(({ id }) => {
      const range = rangeOf(id);
      return range.kind === 'range' && range.chanceByDue !== null ? [{ id, chance: range.chanceByDue }] : [];
    })
    .sort((one, other) => one.chance - other.chance)[0];
  const futures: Future[] = [];
  if (busiest !== undefined) {
    const person = onRows.names.get(busiest[0])!;
    const from = addDays(statusDate, LEAVES_AFTER_DAYS);
    futures.push({ name: 'One person leaves', assumptions: [{ kind: 'Person leaves', person, from }] });
  }
  if (open.length > 0)
    futures.push({
      name: 'Scope grows by a fifth',
      assumptions: open.map(({ id }) => ({ kind: 'Scope grows', id, share: GROWTH })),
    });
  if (weakest !== undefined && open.length > 1)
    futures.push({ name: 'Drop the weakest goal', assumptions: [{ kind: 'Dropped', id: weakest.id }] });
  return futures;
}
