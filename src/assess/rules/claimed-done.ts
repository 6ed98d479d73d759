// Claimed done: State says Done, the evidence does not.

import type { Reason } from '../assessment';
import type { Facts } from '../facts';
import { reachText } from '../lift';
import { doneText, percentText } from '../wording';

/** Only asked of rows that the evidence does not call done. */
export function claimedDone(facts: Facts): Reason | null {
  const { item, measure } = facts;
  if (item.state !== 'Done' || measure.progress === null) return null;
  const { keeping } = measure;
  const done = doneText(measure.progress);
  return {
    rule: 'claimed done',
    severity: 'red',
    text:
      keeping === null
        ? `State is Done, but only ${done} is done.`
        : `State is Done, but the range was kept in ${percentText(keeping.within / keeping.soFar)} of the check-ins, and ${keeping.soFar} of ${keeping.planned} planned check-ins were made.`,
    inputs: { State: 'Done', Progress: done },
    lift:
      keeping === null
        ? `${reachText(facts, 100, null)}, or set State back to Active.`
        : 'Set State back to Active until the due date.',
  };
}
