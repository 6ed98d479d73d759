// Short, stable IDs: G1, M7, T42; and the texts that name an item by its ID.

import type { ItemKind } from './item';

const LETTER: Record<ItemKind, string> = { goal: 'G', milestone: 'M', task: 'T' };
const KIND: Record<string, ItemKind> = { G: 'goal', M: 'milestone', T: 'task' };
const SEPARATOR = ' · ';

export interface ItemIdParts {
  readonly kind: ItemKind;
  readonly number: number;
}

export function itemId(kind: ItemKind, number: number): string {
  return `${LETTER[kind]}${number}`;
}

/** The parts of an ID that stands alone, or null where the text is not one of ours. Letter case does not matter. */
export function parseItemId(text: string): ItemIdParts | null {
  const match = /^([GMT])([1-9]\d{0,8})$/i.exec(text.trim());
  return match ? { kind: KIND[match[1]!.toUpperCase()]!, number: Number(match[2]) } : null;
}

/** The ID with which a reference such as "G1 · Grow managed services" or "g1" begins, or null. */
export function leadingItemId(text: string): string | null {
  const match = /^\s*([GMT][1-9]\d{0,8})(?=$|\s|·|:|-)/i.exec(text);
  return match ? match[1]!.toUpperCase() : null;
}

/** What a dropdown offers and a parent cell holds: "G1 · Grow managed services". */
export function itemReference(id: string, title: string): string {
  return title === '' ? id : id + SEPARATOR + title.replace(/\s+/g, ' ').trim();
}
