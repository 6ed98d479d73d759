// Owner worried: their confidence is below what the evidence says.

import type { Reason, Status } from '../assessment';
import { type Facts, lastCheckIn } from '../facts';
import { dayText } from '../wording';

const RANK = { Green: 0, Amber: 1, Red: 2 } as const;

/** `computed` is the status by all other rules. */
export function ownerWorried(facts: Facts, computed: Status): Reason | null {
  const last = lastCheckIn(facts);
  if (last === null || last.confidence === null) return null;
  if (computed !== 'Green' && computed !== 'Amber') return null;
  if (RANK[last.confidence] <= RANK[computed]) return null;
  const who = last.by === '' ? 'The owner' : last.by;
  const said = dayText(last.when, facts.statusDate);
  return {
    rule: 'owner worried',
    severity: 'amber',
    text: `${who} said ${last.confidence} on ${said}, while the evidence says ${computed}.`,
    inputs: { Confidence: last.confidence, Evidence: computed, 'Said on': said },
    lift: `Ask what ${last.by === '' ? 'worries them' : `worries ${last.by}`}; a check-in that says ${computed} ends it.`,
  };
}
