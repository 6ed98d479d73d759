// The headline when nothing is Red or Amber.

import type { Status } from '../assess/assessment';
import { countText, dayText, listText } from '../assess/wording';
import { itemReference } from '../plan/item-id';
import type { HeadlineFacts } from './headline';
import type { StatusCounts } from './status-counts';

/** One to three sentences. */
export function calmHeadline(facts: HeadlineFacts): string[] {
  return [howItStands(facts), ...whatComes(facts), ...whoIsMissing(facts)];
}

function howItStands({ counts }: HeadlineFacts): string {
  const [green, notStarted, held, done] = (['Green', 'Not started', 'On hold', 'Done'] as const).map(status =>
    rowsAt(status, counts),
  );
  if (green) {
    const waiting = notStarted
      ? `, and ${notStarted.text} ${notStarted.one ? 'has' : 'have'} not started yet`
      : '';
    return `All is on plan: ${green.text} ${isOrAre(green)} Green${waiting}.`;
  }
  if (notStarted) {
    return `Nothing has started yet: ${notStarted.text} ${notStarted.one ? 'waits' : 'wait'} for the start day.`;
  }
  if (held)
    return `All that is open rests: ${held.text} ${isOrAre(held)} on hold. Decide what returns, and when.`;
  if (done) {
    return `All is finished: ${done.text} ${isOrAre(done)} Done. Compare the outcomes with the targets, then set the next goals.`;
  }
  return 'Everything here was dropped. Write the goals that took its place.';
}

interface RowsAtStatus {
  /** "4 goals and 9 milestones" */
  readonly text: string;
  readonly one: boolean;
}

/** Goals and milestones; tasks only where there is nothing else. Null for none. */
function rowsAt(status: Status, counts: readonly StatusCounts[]): RowsAtStatus | null {
  const work = counts.filter(({ kind, total }) => kind !== 'task' && total > 0);
  const shown = (work.length > 0 ? work : counts).filter(({ byStatus }) => byStatus[status] > 0);
  if (shown.length === 0) return null;
  return {
    text: listText(shown.map(({ kind, byStatus }) => countText(byStatus[status], kind))),
    one: shown.length === 1 && shown[0]?.byStatus[status] === 1,
  };
}

function isOrAre({ one }: RowsAtStatus): string {
  return one ? 'is' : 'are';
}

function whatComes({ dueSoon, statusDate, counts }: HeadlineFacts): string[] {
  const next = dueSoon.find(({ kind }) => kind !== 'task') ?? dueSoon[0];
  if (next) {
    const name = itemReference(next.id, next.title);
    const when = next.due === statusDate ? 'today' : `on ${dayText(next.due, statusDate)}`;
    return [`Next due is ${name}, ${when} (${next.owner}).`];
  }
  return counts.some(({ byStatus }) => byStatus.Green > 0) ? ['Nothing is due within two weeks.'] : [];
}

function whoIsMissing({ ownershipGaps }: HeadlineFacts): string[] {
  const count = ownershipGaps.length;
  if (count === 0) return [];
  return [
    `${countText(count, 'open row')} ${count === 1 ? 'has' : 'have'} nobody who can act on ${count === 1 ? 'it' : 'them'}; see Ownership gaps.`,
  ];
}
