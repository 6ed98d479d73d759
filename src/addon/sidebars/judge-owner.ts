// Whether a text names the one person that a row needs, and whom it probably means where it does not.

import type { Assessment, Ownership } from '../../assess/assessment';
import { ownershipIndex, ownershipOf } from '../../assess/ownership';
import { dayText, listText } from '../../assess/wording';
import { plainText } from '../../plan/plain-text';
import { quoted } from '../../plan/problem-log';
import { activeWorkbook } from '../google-workbook';
import type { OwnerVerdict } from './break-down-contract';
import { planNow } from './plan-now';

export function judgeOwnerOf({
  text,
  itemId,
}: {
  readonly text: string;
  readonly itemId: string;
}): OwnerVerdict {
  return judgeOwner(text, itemId, planNow(activeWorkbook()).assessment);
}

/** @param parentId the row under which the new one will stand: who works there is meant first */
export function judgeOwner(text: string, parentId: string, assessment: Assessment): OwnerVerdict {
  const { plan, statusDate } = assessment;
  const index = ownershipIndex(plan.people);
  const first = ownershipOf(text, index, { statusDate });
  const ownership =
    first.kind === 'team'
      ? ownershipOf(text, index, {
          statusDate,
          likely: membersAtWork(index.people.membersOf(first.team), parentId, assessment),
        })
      : first;
  return verdictOn(ownership, text, statusDate);
}

function verdictOn(ownership: Ownership, text: string, statusDate: Assessment['statusDate']): OwnerVerdict {
  const refused = (message: string, suggestions: readonly string[], stops = true): OwnerVerdict => ({
    name: text.trim(),
    message,
    suggestions,
    stops,
  });
  switch (ownership.kind) {
    case 'person':
      return { name: ownership.name, message: '', suggestions: [], stops: false };
    case 'cannot edit':
      return refused(`${ownership.name} cannot edit this spreadsheet yet.`, [], false);
    case 'nobody':
      return refused('Name one person.', []);
    case 'several':
      return refused('Several people own nothing together. Choose one of them.', ownership.names);
    case 'team': {
      const { team, probably } = ownership;
      return probably === null
        ? refused(`${quoted(team)} is a team. Name one person.`, [])
        : refused(`${quoted(team)} is a team. It probably means ${probably}.`, [probably]);
    }
    case 'unknown': {
      const { suggestions } = ownership;
      const meant = suggestions.length > 0 ? ` Is it ${listText(suggestions, 'or')}?` : '';
      return refused(`${quoted(text)} is not in People.${meant}`, suggestions, false);
    }
    case 'left':
      return refused(`${ownership.name} left on ${dayText(ownership.until, statusDate)}.`, []);
  }
}

/** A team's people who own something below the parent, who owns most first. */
function membersAtWork(
  members: readonly { readonly name: string }[],
  parentId: string,
  { plan, byId }: Assessment,
): string[] {
  const milestones = plan.milestonesOf.get(parentId) ?? [];
  const below = [parentId, ...milestones.map(({ id }) => id)].flatMap(id => [
    ...(plan.milestonesOf.get(id) ?? []),
    ...(plan.tasksOf.get(id) ?? []),
  ]);
  const counted = members.map(({ name }) => {
    const owns = below.filter(({ id }) => {
      const ownership = byId.get(id)?.ownership;
      return ownership?.kind === 'person' && plainText(ownership.name) === plainText(name);
    });
    return { name, count: owns.length };
  });
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
}
