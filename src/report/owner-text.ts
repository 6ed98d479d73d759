// An owner cell as reports show it.

import type { Ownership } from '../assess/assessment';
import { dayText } from '../assess/wording';
import type { Day } from '../plan/day';
import { oneLine } from './wording';

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
