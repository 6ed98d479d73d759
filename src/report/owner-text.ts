// An owner cell as reports show it, and the sentence that asks for one named person.

import type { Ownership } from '../assess/assessment';
import { dayText, listText } from '../assess/wording';
import type { Day } from '../plan/day';
import { eitherText, oneLine } from './wording';

/** @param written the owner cell, for an owner whom nobody knows */
export function ownerText(ownership: Ownership, written: string, statusDate: Day): string {
  switch (ownership.kind) {
    case 'person':
      return ownership.name;
    case 'nobody':
      return 'no owner';
    case 'several':
      return `${ownership.names.length} people: ${ownership.names.map(oneLine).join(', ')}`;
    case 'team':
      return `a team: ${oneLine(ownership.team)}`;
    case 'unknown':
      return `${oneLine(written)} (not in People)`;
    case 'left':
      return `${ownership.name} (left ${dayText(ownership.until, statusDate)})`;
    case 'cannot edit':
      return `${ownership.name} (cannot edit)`;
  }
}

/** What to do about an owner who is not one person: "Nobody owns it: name one person." Null for a person. */
export function ownerRemedy(
  ownership: Ownership,
  written: string,
  probably: readonly string[],
  statusDate: Day,
): string | null {
  const perhaps = probably.length > 0 ? `, probably ${eitherText(probably)}` : '';
  switch (ownership.kind) {
    case 'person':
      return null;
    case 'nobody':
      return `Nobody owns it: name one person${perhaps}.`;
    case 'several':
      return `${listText(ownership.names.map(oneLine))} share it: keep one of them.`;
    case 'team':
      return `${oneLine(ownership.team)} is a team: name one person${perhaps}.`;
    case 'unknown':
      return ownership.suggestions.length > 0
        ? `“${oneLine(written)}” is not in People: ${eitherText(ownership.suggestions)}?`
        : `“${oneLine(written)}” is not in People: add the person there, or name another.`;
    case 'left':
      return `${ownership.name} left on ${dayText(ownership.until, statusDate)}: name one person${perhaps}.`;
    case 'cannot edit':
      return `${ownership.name} cannot edit this spreadsheet: share it with them, or name another.`;
  }
}
