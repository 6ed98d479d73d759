// Status: the worst severity among the rules that hold.

import type { Reason, Severity, Status } from './assessment';

const RANK: Record<Severity, number> = { red: 0, amber: 1, note: 2 };

/** Worst first; among equals the method's order of rules stays. */
export function worstFirst(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length < 2) return reasons;
  return [...reasons].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** `otherwise` where no reason colours. */
export function statusOf(reasons: readonly Reason[], otherwise: 'Green' | 'Not started'): Status {
  let status: Status = otherwise;
  for (const { severity } of reasons) {
    if (severity === 'red') return 'Red';
    if (severity === 'amber') status = 'Amber';
  }
  return status;
}
