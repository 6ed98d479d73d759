// Proposes milestones for a goal: when each is due and what it is to reach.

import { type PathShape, targetPath } from './break-down-path';
import { type Alignment, milestoneWindows } from './break-down-windows';
import { addDays, type Day } from './day';
import type { Target } from './target';

export interface ProposalTerms {
  readonly title: string;
  readonly metric: string;
  readonly start: Day;
  readonly due: Day;
  readonly baseline: number | null;
  readonly target: Target | null;
  /** As written, for a range that every milestone keeps. */
  readonly targetText: string;
  readonly alignment: Alignment;
  readonly shape: PathShape;
  /** How long milestones took so far against their plan; the last one is then due early enough to slip by as much. 1 plans no slack. */
  readonly stretch: number;
}

export interface ProposedMilestone {
  readonly title: string;
  readonly start: Day;
  readonly due: Day;
  /** Blank where there is nothing to reach. */
  readonly baseline: string;
  readonly target: string;
}

/** In order; empty where the due day is before the start. */
export function proposeMilestones(terms: ProposalTerms): ProposedMilestone[] {
  const { start, due, target, baseline } = terms;
  const early = due < start ? due : addDays(start, Math.floor((due - start) / Math.max(1, terms.stretch)));
  const windows = milestoneWindows(start, early, terms.alignment);
  const path =
    target?.kind === 'reach' && baseline !== null
      ? targetPath(baseline, target.value, windows, terms.shape)
      : null;
  return windows.map((window, index) => {
    const reach = path ? String(path[index]) : null;
    const from = path ? String(index === 0 ? baseline : path[index - 1]) : '';
    return {
      ...window,
      title: titleOf(terms, reach, index, windows.length),
      baseline: from,
      target: reach ?? (target?.kind === 'keep' ? terms.targetText : ''),
    };
  });
}

function titleOf({ title, metric }: ProposalTerms, reach: string | null, index: number, count: number) {
  if (reach !== null) return metric === '' ? `Reach ${reach}: ${title}` : `Reach ${reach} (${metric})`;
  return count === 1 ? title : `${title}, part ${index + 1} of ${count}`;
}
