// The line on which a drift lies: from the worst task below it, through its milestone, to the goal.

import type { Drift } from './drifts';

/** IDs, the lowest first, the drift's own among them. @param sorted all drifts, worst first */
export function throughLines(sorted: readonly Drift[]): (drift: Drift) => string[] {
  const worstBelow = new Map<string, Drift>();
  for (const drift of sorted) {
    const parent = drift.above[drift.above.length - 1];
    if (parent === undefined) continue;
    const known = worstBelow.get(parent.id);
    const isMilestone = drift.kind === 'milestone';
    // a goal's line leads through a milestone where one drifts, whatever task hangs on the goal itself
    if (!known || (isMilestone && known.kind === 'task')) worstBelow.set(parent.id, drift);
  }
  return drift => {
    const line = [drift.id];
    for (let below = worstBelow.get(drift.id); below; below = worstBelow.get(below.id))
      line.unshift(below.id);
    return [...line, ...drift.above.map(({ id }) => id).reverse()];
  };
}
