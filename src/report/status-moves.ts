// Which rows change their status between two assessments of the same plan, as by other thresholds.

import type { Assessment, ItemAssessment, Status } from '../assess/assessment';
import { statusOrder } from './status-counts';

export interface StatusMoves {
  /** How many rows stand at each status, in the order of statusOrder. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Worst first by what they become, then by what they were; none is empty. */
  readonly moves: readonly MovedTogether[];
}

export interface MovedTogether {
  readonly from: Status;
  readonly to: Status;
  /** As they become, in the plan's order. */
  readonly items: readonly ItemAssessment[];
}

/** Both are of the same rows in the same order. */
export function statusMoves(before: Assessment, after: Assessment): StatusMoves {
  const moved = new Map<string, { from: Status; to: Status; items: ItemAssessment[] }>();
  after.items.forEach((assessed, at) => {
    const [from, to] = [before.items[at]!.status, assessed.status];
    if (from === to) return;
    const key = `${from} ${to}`;
    const together = moved.get(key) ?? { from, to, items: [] };
    together.items.push(assessed);
    moved.set(key, together);
  });
  const rank = (status: Status) => statusOrder.indexOf(status);
  return {
    before: totals(before),
    after: totals(after),
    moves: [...moved.values()].sort((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from)),
  };
}

function totals({ items }: Assessment): number[] {
  return statusOrder.map(status => items.filter(each => each.status === status).length);
}
