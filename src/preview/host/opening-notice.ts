// What the preview says of a workbook that it has just opened.

import type { AddOn, Understood } from '../load-add-on';
import { messageOf } from './message-of';

/** A sentence or more for a workbook that is not set up; it writes nothing. */
export function openingNotice(addOn: AddOn): string {
  const understood = understoodIn(addOn);
  if (typeof understood === 'string') return understood;
  const { tables, declined, isSetUp } = understood;
  if (isSetUp) return '';
  if (tables.length === 0) return declined ?? 'No plan was found here. Set up makes the tables for one.';
  const found = tables.map(({ sheet, counts }) => `"${sheet}": ${countsText(counts)}`);
  return `Recognised ${found.join('; ')}. Choose Extensions ▸ Throughline ▸ Set up to go on.`;
}

/** What is in the way, in a sentence, where nothing can be understood. */
function understoodIn(addOn: AddOn): Understood | string {
  try {
    return addOn.understood();
  } catch (error) {
    return messageOf(error);
  }
}

function countsText(counts: Readonly<Record<'goals' | 'milestones' | 'tasks', number>>): string {
  const parts = (['goals', 'milestones', 'tasks'] as const)
    .filter(kind => counts[kind] > 0)
    .map(kind => `${counts[kind]} ${counts[kind] === 1 ? kind.slice(0, -1) : kind}`);
  return parts.length === 0 ? 'no items' : parts.join(', ');
}
