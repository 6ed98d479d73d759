// Finds the row that a parent or predecessor cell means: by its leading ID, its bare ID, or its title.

import type { Item, ItemKind } from './item';
import { leadingItemId } from './item-id';
import { plainText } from './plain-text';
import type { PlanRecords } from './plan';

/** The row, or the rule that the text broke, as a clause that follows the quoted text. */
export type Found = Item | string;

export interface RowFinder {
  /** `kinds` in the order in which titles are looked up; an ID of any other kind is refused. */
  find(text: string, kinds: readonly ItemKind[]): Found;
}

type ByTitle = Map<string, Item | 'several'>;

/** Titles are indexed when the first text that is no ID asks for them. */
export function rowFinder(records: PlanRecords, byId: ReadonlyMap<string, Item>): RowFinder {
  const rowsOf = { goal: records.goals, milestone: records.milestones, task: records.tasks };
  const titlesOf: Partial<Record<ItemKind, ByTitle>> = {};

  const byTitle = (kind: ItemKind): ByTitle => {
    const known = titlesOf[kind];
    if (known) return known;
    const made = indexTitles(rowsOf[kind]);
    titlesOf[kind] = made;
    return made;
  };

  return {
    find(text, kinds) {
      const lead = leadingItemId(text);
      const row = (lead === null ? undefined : byId.get(lead)) ?? byId.get(text.trim());
      if (row) return kinds.includes(row.kind) ? row : `is a ${row.kind}`;
      const title = plainText(text);
      for (const kind of kinds) {
        const titled = byTitle(kind).get(title);
        if (titled === 'several') return `is the title of more than one ${kind}`;
        if (titled) return titled;
      }
      return lead === null
        ? 'is neither the ID nor the title of a row'
        : `names ${lead}, an ID that no row has`;
    },
  };
}

function indexTitles(rows: readonly Item[]): ByTitle {
  const byTitle: ByTitle = new Map();
  for (const row of rows) {
    const title = plainText(row.title);
    if (title !== '') byTitle.set(title, byTitle.has(title) ? 'several' : row);
  }
  return byTitle;
}
