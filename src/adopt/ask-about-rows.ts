// Asks about rows: the parents that no row is, and levels that are not sure.

import type { ItemKind } from '../plan/item';
import { plainText } from '../plan/plain-text';
import type { DecidedLevels } from './decide-levels';
import type { Field, MappedColumn, Question, RecognisedRow, TableFixes } from './recognition';

type Mapping = Partial<Record<Field, MappedColumn>>;

const MOST_PARENTS_ASKED = 5;

/** Parents that no row is, where other rows of the column do name rows. */
export function askForParents(
  rows: readonly RecognisedRow[],
  mapping: Mapping,
  { parents = {} }: TableFixes,
): Question[] {
  if (!mapping.parent || !rows.some(({ parentRow }) => parentRow !== null)) return [];
  const lost = new Map<string, number[]>();
  for (const { row, role, parentRow, parentText } of rows) {
    if (role !== 'item' || parentRow !== null || parentText === '' || parentText in parents) continue;
    const known = lost.get(parentText) ?? [];
    lost.set(parentText, known);
    known.push(row);
  }
  const items = rows.filter(({ role }) => role === 'item');
  return [...lost].slice(0, MOST_PARENTS_ASKED).map(([text, at]) => {
    const near = items.filter(({ row, title }) => !at.includes(row) && sharesWords(title, text)).slice(0, 3);
    const none = 'None of the rows';
    return {
      about: `Which row is “${text}”, which ${at.length === 1 ? `row ${at[0]} belongs` : `rows ${at.join(', ')} belong`} to?`,
      choices: [...near.map(({ title }) => title), none],
      chosen: none,
      fixes: [...near.map(({ row }) => row), null].map(row => ({ parents: { [text]: row } })),
      why: `No row has this ID or title, so ${at.length === 1 ? 'the row stands' : 'the rows stand'} at the top until you say.`,
    };
  });
}

/** Whether half of the words of the one stand in the other. */
function sharesWords(a: string, b: string): boolean {
  const words = plainText(b)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2);
  const text = plainText(a);
  return words.length > 0 && words.filter(word => text.includes(word)).length >= words.length / 2;
}

function askForMost(levels: DecidedLevels, most: ItemKind): Question[] {
  if (levels.confidence >= 0.7) return [];
  const choices = ['goals', 'milestones', 'tasks'] as const;
  const chosen = `${most}s` as const;
  return [
    {
      about: 'What are most of the rows?',
      choices,
      chosen,
      fixes: choices.map(kind => ({ kind: kind === chosen ? null : kind })),
      why: `They were taken so ${levels.why}.`,
    },
  ];
}

function askForLooks({ marked }: DecidedLevels, most: ItemKind): Question[] {
  if (marked === null) return [];
  const grouped = 'Yes, they are groups';
  return [
    {
      about: `Do the rows ${marked} stand for those below them?`,
      choices: [grouped, `No, all rows are ${most}s`],
      chosen: grouped,
      fixes: [{ kind: null }, { kind: `${most}s` }],
      why: 'Nothing but their look tells them from the others.',
    },
  ];
}

/** What rows are, where the evidence is thin or only their look tells them apart. */
export function askForLevels(levels: DecidedLevels, most: ItemKind): Question[] {
  return [...askForMost(levels, most), ...askForLooks(levels, most)];
}
