// What has moved since a past report, in one line of counts.

import { countText } from '../assess/wording';
import type { SinceLastReport } from './since-last-report';

/** "2 worse, 1 better, 3 dates moved, 1 new."; every row counts, tasks too. */
export function movesText(since: SinceLastReport): string {
  const turned = (how: 'worse' | 'better') => since.statuses.filter(move => move.turned === how).length;
  const parts = [
    counted(turned('worse'), () => 'worse'),
    counted(turned('better'), () => 'better'),
    counted(since.dates.length, count => `${nounOf(count, 'date')} moved`),
    counted(since.targets.length, count => `${nounOf(count, 'target')} moved`),
    counted(since.owners.length, count => `${nounOf(count, 'owner')} changed`),
    counted(since.appeared.length, () => 'new'),
    counted(since.vanished.length, () => 'gone'),
  ].filter(part => part !== '');
  return parts.length === 0 ? 'Nothing moved.' : `${parts.join(', ')}.`;
}

function counted(count: number, wordOf: (count: number) => string): string {
  return count === 0 ? '' : `${count} ${wordOf(count)}`;
}

function nounOf(count: number, noun: string): string {
  return countText(count, noun).replace(/^\S+ /, '');
}
