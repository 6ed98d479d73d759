// Who has not checked in, since when, on what.

import type { Assessment } from '../assess/assessment';
import { silentSince } from '../assess/rules/silent';
import type { Day } from '../plan/day';
import { type ReportItem, reportItem } from './report-item';

export interface SilentItem extends ReportItem {
  /** As the rule counts: the last check-in, or the start where that is later. */
  readonly since: Day | null;
  readonly never: boolean;
}

export interface Silence {
  /** As shown, "no owner" included. */
  readonly owner: string;
  /** The earliest of its items. */
  readonly since: Day | null;
  /** Longest silent first. */
  readonly items: readonly SilentItem[];
}

/** One entry an owner, longest silent first. */
export function silences(assessment: Assessment): Silence[] {
  const byOwner = new Map<string, SilentItem[]>();
  for (const assessed of assessment.items) {
    if (!assessed.reasons.some(({ rule }) => rule === 'silent')) continue;
    const { lastCheckIn, item } = assessed;
    const silent: SilentItem = {
      ...reportItem(assessed, assessment),
      since: silentSince(lastCheckIn, item.start),
      never: lastCheckIn === null,
    };
    const known = byOwner.get(silent.owner);
    if (known) known.push(silent);
    else byOwner.set(silent.owner, [silent]);
  }
  return [...byOwner]
    .map(([owner, items]) => {
      items.sort(longestFirst);
      return { owner, since: items[0]?.since ?? null, items };
    })
    .sort(longestFirst);
}

function longestFirst(a: { since: Day | null }, b: { since: Day | null }): number {
  return (a.since ?? Number.MAX_SAFE_INTEGER) - (b.since ?? Number.MAX_SAFE_INTEGER);
}
