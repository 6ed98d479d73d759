// Every open row without exactly one named person who can act on it: whom to name, and which date is in danger.

import type { Assessment, ItemAssessment, Ownership } from '../assess/assessment';
import { type PeopleIndex, peopleIndex, shownName } from '../assess/people-index';
import { checkInsSoFar } from '../assess/said-so-far';
import { dayText, listText } from '../assess/wording';
import type { Day } from '../plan/day';
import { itemReference } from '../plan/item-id';
import { type ItemName, isOpen, itemName, parentOf, type ReportItem, reportItem } from './report-item';

export interface OwnershipGap extends ReportItem {
  readonly gap: Exclude<Ownership['kind'], 'person'>;
  /** The people whom it probably means, likeliest first; may be empty. */
  readonly probably: readonly string[];
  /** What is wrong, in a sentence; "" where no rule says it. */
  readonly reason: string;
  readonly remedy: string;
  /** The milestone whose due date stands to be missed; a goal without open milestones stands for itself. */
  readonly endangers: (ItemName & { readonly due: Day }) | null;
}

/** The soonest endangered date first; those without one last. */
export function ownershipGaps(assessment: Assessment): OwnershipGap[] {
  const found: OwnershipGap[] = [];
  const people = peopleIndex(assessment.plan.people);
  for (const assessed of assessment.items) {
    const { ownership, reasons } = assessed;
    if (ownership.kind === 'person' || !isOpen(assessed)) continue;
    const rule = reasons.find(reason => reason.rule === 'no single owner');
    const probably = probablePeople(assessed, assessment, people);
    found.push({
      ...reportItem(assessed, assessment),
      gap: ownership.kind,
      probably,
      reason: rule?.text ?? '',
      remedy: remedyOf(ownership, rule?.lift ?? null, probably),
      endangers: endangeredBy(assessed, assessment),
    });
  }
  return found.sort(
    (a, b) => (a.endangers?.due ?? Number.MAX_SAFE_INTEGER) - (b.endangers?.due ?? Number.MAX_SAFE_INTEGER),
  );
}

/** The next due date that a gap endangers, else the latest that has passed, in a sentence; "" without dates. */
export function endangeredDateText(gaps: readonly OwnershipGap[], statusDate: Day): string {
  const dated = gaps.flatMap(({ endangers }) => endangers ?? []);
  const next = dated.find(({ due }) => due >= statusDate);
  if (next) {
    const name = itemReference(next.id, next.title);
    return `The next date in danger is ${dayText(next.due, statusDate)}, ${name}.`;
  }
  const passed = dated[dated.length - 1];
  if (!passed) return '';
  return `${itemReference(passed.id, passed.title)} was due on ${dayText(passed.due, statusDate)}.`;
}

/** The rule's own, unless it knows of nobody and we do. */
function remedyOf({ kind }: Ownership, lift: string | null, probably: readonly string[]): string {
  const nobodyNamed = kind === 'nobody' || kind === 'left';
  if (nobodyNamed && probably.length > 0) return `Name one person, probably ${listText(probably)}.`;
  return lift ?? 'Name one person.';
}

/** For a blank or a leaver: who checked in on the row most, else the one person who owns the row above, or whom that one lacks. */
function probablePeople(
  assessed: ItemAssessment,
  assessment: Assessment,
  people: PeopleIndex,
): readonly string[] {
  const { ownership } = assessed;
  switch (ownership.kind) {
    case 'person':
    case 'cannot edit':
      return [];
    case 'several':
      return ownership.names;
    case 'team':
      return ownership.probably === null ? [] : [ownership.probably];
    case 'unknown':
      return ownership.suggestions;
    case 'nobody':
    case 'left': {
      const gone = ownership.kind === 'left' ? ownership.name : null;
      const candidate =
        checksInMost(assessed, assessment, people, gone) ?? ownerAbove(assessed, assessment, people);
      return candidate === null || candidate === gone ? [] : [candidate];
    }
  }
}

function ownerAbove(assessed: ItemAssessment, assessment: Assessment, people: PeopleIndex): string | null {
  const above = parentOf(assessed, assessment);
  if (above === null) return null;
  if (above.ownership.kind === 'person') return above.ownership.name;
  const [only, ...others] = probablePeople(above, assessment, people);
  return others.length === 0 ? (only ?? null) : null;
}

function checksInMost(
  assessed: ItemAssessment,
  assessment: Assessment,
  people: PeopleIndex,
  except: string | null,
): string | null {
  const { statusDate } = assessment;
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const { by } of checkInsSoFar(assessed.item, assessment)) {
    const person = people.find(by);
    if (person === null || person === 'several') continue;
    const name = shownName(person);
    if (name === except || (person.until !== null && person.until < statusDate)) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (most === null || count > (counts.get(most) ?? 0)) most = name;
  }
  return most;
}

function endangeredBy(assessed: ItemAssessment, assessment: Assessment): OwnershipGap['endangers'] {
  const { item } = assessed;
  const parent = parentOf(assessed, assessment);
  const candidates =
    item.kind === 'goal'
      ? [...openMilestones(item.id, assessment), assessed]
      : item.kind === 'task' && parent && isOpen(parent)
        ? [parent, assessed]
        : [assessed];
  const endangered = candidates.find(({ item: { due } }) => due !== null);
  const due = endangered?.item.due ?? null;
  return endangered && due !== null ? { ...itemName(endangered), due } : null;
}

function openMilestones(goalId: string, { plan, byId }: Assessment): ItemAssessment[] {
  return (plan.milestonesOf.get(goalId) ?? [])
    .flatMap(({ id }) => byId.get(id) ?? [])
    .filter(isOpen)
    .sort((a, b) => (a.item.due ?? Number.MAX_SAFE_INTEGER) - (b.item.due ?? Number.MAX_SAFE_INTEGER));
}
