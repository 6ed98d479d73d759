// No single owner: every goal, milestone and task has exactly one named person.

import type { Day } from '../../plan/day';
import type { Ownership, Reason } from '../assessment';
import { dayText, listText } from '../wording';

/** Amber before the start, Red after; somebody who cannot edit the sheet is still the one owner. */
export function noSingleOwner(ownership: Ownership, started: boolean, statusDate: Day): Reason | null {
  if (ownership.kind === 'person') return null;
  const { text, lift } = wordingOf(ownership, statusDate);
  return {
    rule: 'no single owner',
    severity: ownership.kind === 'cannot edit' ? 'note' : started ? 'red' : 'amber',
    text,
    inputs: { Owner: ownership.kind, Started: started ? 'yes' : 'no' },
    lift,
  };
}

/** Nobody reviews their own work. */
export function reviewsOwnWork(owner: Ownership, reviewer: Ownership): Reason | null {
  if (owner.kind !== 'person' || reviewer.kind !== 'person' || owner.name !== reviewer.name) return null;
  return {
    rule: 'no single owner',
    severity: 'note',
    text: `${owner.name} is owner and reviewer.`,
    inputs: { Owner: owner.name, Reviewer: reviewer.name },
    lift: 'Name somebody else as reviewer.',
  };
}

function wordingOf(
  ownership: Exclude<Ownership, { kind: 'person' }>,
  statusDate: Day,
): { text: string; lift: string } {
  switch (ownership.kind) {
    case 'nobody':
      return { text: 'Nobody owns this.', lift: 'Name one person.' };
    case 'several':
      return {
        text: `${ownership.names.length} owners: ${listText(ownership.names)}.`,
        lift: `Name one of them.`,
      };
    case 'team':
      return {
        text: `${ownership.team} is a team, not a person.`,
        lift:
          ownership.probably === null
            ? 'Name one person.'
            : `Name one person, probably ${ownership.probably}.`,
      };
    case 'unknown':
      return {
        text: 'The owner is not in People.',
        lift:
          ownership.suggestions.length === 0
            ? 'Add the person to People, or name somebody who is there.'
            : `Name one person; was it ${ownership.suggestions.join(' or ')}?`,
      };
    case 'left':
      return {
        text: `${ownership.name} has left (until ${dayText(ownership.until, statusDate)}).`,
        lift: 'Name one person who is still there.',
      };
    case 'cannot edit':
      return {
        text: `${ownership.name} cannot edit this spreadsheet, and so cannot check in.`,
        lift: `Share it with ${ownership.name} as an editor.`,
      };
  }
}
