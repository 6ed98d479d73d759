// The headline of a report that knows the last one, in up to three sentences: what got worse, why, who acts.

import { countText, dayText, listText } from '../assess/wording';
import type { ItemKind } from '../plan/item';
import { itemReference } from '../plan/item-id';
import { sameTarget } from '../plan/target';
import { calmHeadline } from './calm-headline';
import { type Drift, worstForHeadline } from './drifts';
import { type HeadlineFacts, headline, isWithoutPlan, whoActs } from './headline';
import type { ReportItem } from './report-item';
import type { SinceLastReport, StatusMove } from './since-last-report';

export function sinceHeadline(facts: HeadlineFacts, since: SinceLastReport): string[] {
  if (isWithoutPlan(facts)) return headline(facts);
  const worse = since.statuses.filter(({ turned }) => turned === 'worse');
  const byId = new Map(worse.map(move => [move.id, move]));
  const worst = worstForHeadline(facts.drifts.filter(({ id }) => byId.has(id)));
  const from = `Since ${dayText(since.since, facts.statusDate)},`;
  const better = recovered(since);
  if (worst !== null) {
    const move = byId.get(worst.id)!;
    return said([whatTurned(from, worst, move, worse, better), worst.reason, whoActs(worst, facts)]);
  }
  const opening = `${from} nothing got worse${better}`;
  const softened = softenedText(since);
  const still = worstForHeadline(facts.drifts);
  if (still === null) return said([`${opening}.`, softened, ...calmHeadline(facts)]);
  const name = nameOf(still);
  if (softened !== '')
    return said([`${opening}; the worst is still ${name}.`, softened, whoActs(still, facts)]);
  return said([
    `${opening}; the worst is still ${name}, ${still.status}.`,
    still.reason,
    whoActs(still, facts),
  ]);
}

function said(sentences: readonly string[]): string[] {
  return sentences.filter(sentence => sentence !== '').slice(0, 3);
}

/** "Since 16 Nov, 2 milestones turned Red and 1 Amber, while 1 recovered; the worst is M2 · Move ten clients, Green until then, for G1 · …." */
function whatTurned(
  from: string,
  worst: Drift,
  move: StatusMove,
  worse: readonly StatusMove[],
  better: string,
): string {
  const alike = worse.filter(({ kind }) => kind === worst.kind);
  const name = itemReference(worst.id, worst.title);
  if (alike.length === 1)
    return `${from} ${closed(name + lineOf(worst))} turned from ${move.was} to ${worst.status}${better}.`;
  const counts = (['Red', 'Amber'] as const)
    .map(status => ({ status, count: alike.filter(each => each.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ status, count }, at) => `${at === 0 ? `${countText(count, worst.kind)} turned` : count} ${status}`,
    );
  return `${from} ${listText(counts)}${better}; the worst is ${name}, ${move.was} until then${lineOf(worst)}.`;
}

/** With a comma at the end where there is one within. */
function closed(name: string): string {
  return name.includes(', for ') ? `${name},` : name;
}

function nameOf(drift: Drift): string {
  return itemReference(drift.id, drift.title) + lineOf(drift);
}

function lineOf({ above }: ReportItem): string {
  const goal = above[0];
  return goal ? `, for ${itemReference(goal.id, goal.title)}` : '';
}

/** ", while 2 milestones recovered"; goals and milestones alone. */
function recovered({ statuses }: SinceLastReport): string {
  const kinds: readonly ItemKind[] = ['goal', 'milestone'];
  const counts = kinds
    .map(kind => ({
      kind,
      count: statuses.filter(move => move.kind === kind && move.turned === 'better').length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countText(count, kind));
  return counts.length === 0 ? '' : `, while ${listText(counts)} got better`;
}

function softenedText({ softened }: SinceLastReport): string {
  const [first] = softened;
  if (first === undefined) return '';
  const name = itemReference(first.id, first.title);
  const others =
    softened.length === 1
      ? ''
      : `, and so ${softened.length === 2 ? 'does 1 other' : `do ${softened.length - 1} others`}`;
  return `${name} is ${first.statusNow} only because its ${whatEased(first)} changed: it would be ${first.statusThen}${others}.`;
}

/** "target", "due date" or both. */
export function whatEased({ first, now }: SinceLastReport['softened'][number]): string {
  const target = !sameTarget(first.target, now.target);
  if (target && first.due !== now.due) return 'target and due date';
  return target ? 'target' : 'due date';
}
