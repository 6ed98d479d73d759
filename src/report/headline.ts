// The drift report in up to three sentences: what is worst, why, who acts.

import type { Status } from '../assess/assessment';
import { countText, listText } from '../assess/wording';
import type { Day } from '../plan/day';
import type { ItemKind } from '../plan/item';
import { itemReference } from '../plan/item-id';
import type { Problem } from '../plan/problem';
import { calmHeadline } from './calm-headline';
import { type Drift, worstForHeadline } from './drifts';
import { endangeredDateText, type OwnershipGap } from './ownership-gaps';
import { countsOf, type StatusCounts } from './status-counts';
import type { DueItem } from './upcoming';

export interface HeadlineFacts {
  readonly statusDate: Day;
  readonly counts: readonly StatusCounts[];
  /** Worst first. */
  readonly drifts: readonly Drift[];
  /** The soonest endangered date first. */
  readonly ownershipGaps: readonly OwnershipGap[];
  /** The soonest first. */
  readonly dueSoon: readonly DueItem[];
  readonly problems: readonly Problem[];
}

/** Whoever owns at least this share of three or more Red rows is named. */
const CONCENTRATED_SHARE = 0.5;

export function headline(facts: HeadlineFacts): string[] {
  if (isEmpty(facts)) return noPlan(facts);
  const unowned = nobodyOwnsAnything(facts);
  if (unowned) return unowned;
  const worst = worstForHeadline(facts.drifts);
  if (!worst) return calmHeadline(facts);
  return [scale(worst, facts), worst.reason, whoActs(worst, facts)].filter(sentence => sentence !== '');
}

/** There is nothing to say of single rows: there are none, or nobody owns any. */
export function isWithoutPlan(facts: HeadlineFacts): boolean {
  return isEmpty(facts) || nobodyOwnsAnything(facts) !== null;
}

function isEmpty({ counts }: HeadlineFacts): boolean {
  return counts.every(({ total }) => total === 0);
}

function noPlan({ problems }: HeadlineFacts): string[] {
  if (problems.length > 0) {
    const them = problems.length === 1 ? 'the problem' : `the ${problems.length} problems`;
    return ['No goal, milestone or task was found.', `Mend ${them} below first: the rows may be there.`];
  }
  return [
    'There is no plan here yet.',
    'Write one goal with an owner, a target and a due date, or choose Set up to use the columns that you already have.',
  ];
}

function nobodyOwnsAnything({ counts, ownershipGaps, statusDate }: HeadlineFacts): string[] | null {
  const open = counts.reduce(
    (sum, { byStatus }) => sum + byStatus.Red + byStatus.Amber + byStatus.Green + byStatus['Not started'],
    0,
  );
  const unowned = ownershipGaps.filter(({ gap }) => gap !== 'cannot edit');
  if (open < 2 || unowned.length < open) return null;
  const endangered = endangeredDateText(unowned, statusDate);
  return [
    `None of the ${open} open rows has one named owner, so nobody answers for any of them.`,
    ...(endangered === ''
      ? ['Name one person for each, and a due date.']
      : [endangered, 'Name one person for each, the soonest date first.']),
  ];
}

/** "3 of 12 milestones are Red and 4 Amber; the worst is M2 · Move ten clients, for G1 · Grow managed services." */
function scale(worst: Drift, { counts, drifts }: HeadlineFacts): string {
  const milestonesToo = drifts.some(({ kind, status }) => kind === 'milestone' && status === worst.status);
  const kinds: readonly ItemKind[] =
    worst.kind === 'goal' && milestonesToo ? ['goal', 'milestone'] : [worst.kind];
  const counted = kinds.map(kind => countsOf(kind, counts));
  const sumOf = (status: Status) => counted.reduce((sum, { byStatus }) => sum + byStatus[status], 0);
  const [red, amber] = [sumOf('Red'), sumOf('Amber')];
  const goal = worst.above[0];
  const line = goal ? `, for ${itemReference(goal.id, goal.title)}` : '';
  const name = itemReference(worst.id, worst.title) + line;
  const [first] = counted;
  if (counted.length === 1 && first?.total === 1)
    return `The only ${worst.kind} is ${worst.status}: ${name}.`;
  if (red + amber === 1) return `${sharesOf(counted, worst.status)} is ${worst.status}: ${name}.`;
  if (red === 0) {
    const tasks = redTasks(counts);
    return `No ${kinds.join(' or ')} is Red, and ${sharesOf(counted, 'Amber')} are Amber${tasks}; the worst is ${name}.`;
  }
  const ambers = amber > 0 ? ` and ${amber} Amber` : '';
  const shared = concentration(kinds, drifts);
  const reds = sharesOf(counted, 'Red');
  return `${reds.charAt(0).toUpperCase()}${reds.slice(1)} ${red === 1 ? 'is' : 'are'} Red${ambers}${shared}; the worst is ${name}.`;
}

/** "1 of 5 goals and all 16 milestones" */
function sharesOf(counted: readonly StatusCounts[], status: Status): string {
  return listText(
    counted.map(({ kind, total, byStatus }) => {
      const count = byStatus[status];
      return count === total && total > 1
        ? `all ${countText(total, kind)}`
        : `${count} of ${countText(total, kind)}`;
    }),
  );
}

/** ", while 30 of 41 tasks are Red"; "" where none is. */
function redTasks(counts: readonly StatusCounts[]): string {
  const tasks = countsOf('task', counts);
  const red = tasks.byStatus.Red;
  return red === 0 ? '' : `, while ${sharesOf([tasks], 'Red')} ${red === 1 ? 'is' : 'are'} Red`;
}

/** ", 6 of the Red ones with Elena Petrova", where one owner has that many. */
function concentration(kinds: readonly ItemKind[], drifts: readonly Drift[]): string {
  const red = drifts.filter(drift => kinds.includes(drift.kind) && drift.status === 'Red');
  if (red.length < 3) return '';
  const byOwner = new Map<string, number>();
  for (const { owner } of red) byOwner.set(owner, (byOwner.get(owner) ?? 0) + 1);
  const [owner, count] = [...byOwner].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < 2 || count < red.length * CONCENTRATED_SHARE) return '';
  return `, ${count === red.length ? 'all' : count} of the Red ones with ${owner}`;
}

/** A sentence on who does what next. */
export function whoActs(worst: Drift, { ownershipGaps }: HeadlineFacts): string {
  const gap = ownershipGaps.find(({ id }) => id === worst.id);
  if (gap && (gap.gap === 'cannot edit' || worst.rule === 'no single owner')) return gap.remedy;
  if (gap) return `No one person owns it: ${midSentence(gap.remedy, gap.owner)}`;
  if (worst.lift === null) return `${worst.owner} acts next.`;
  return `${worst.owner} acts next: ${midSentence(worst.lift, worst.owner)}`;
}

/** With a small first letter, unless it begins with the owner's name, an ID or an abbreviation. */
function midSentence(sentence: string, owner: string): string {
  const [first = ''] = sentence.split(/[\s,.:;]/, 1);
  const isName = owner.split(/\s+/).includes(first) || !/^\p{Lu}\p{Ll}*$/u.test(first);
  return isName ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
