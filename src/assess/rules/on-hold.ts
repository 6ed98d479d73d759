// On hold: why, in the words of the last check-in.

import type { Reason } from '../assessment';
import { type Facts, lastCheckIn } from '../facts';
import { dayText } from '../wording';

export function onHold(facts: Pick<Facts, 'checkIns' | 'statusDate'>): Reason {
  const last = lastCheckIn(facts);
  const note = last === null ? '' : last.note.replace(/\s+/g, ' ').trim();
  if (last === null || note === '')
    return {
      rule: 'on hold',
      severity: 'note',
      text: 'On hold, and nobody has said why.',
      inputs: { Reason: 'none' },
      lift: 'Check in with the reason and the day of return.',
    };
  const said = dayText(last.when, facts.statusDate);
  return {
    rule: 'on hold',
    severity: 'note',
    text: `On hold: ${/[.!?]$/.test(note) ? note : `${note}.`}`,
    inputs: { Reason: note, 'Said on': said },
    lift: null,
  };
}
