// Short, stable IDs: G1, M7, T42; and the texts that name an item by its ID.

import type { ItemKind } from './item';

const LETTER: Record<ItemKind, string> = { goal: 'G', milestone: 'M', task: 'T' };
const KIND: Readonly<Record<string, ItemKind>> = {
  G: 'goal',
  M: 'milestone',
  T: 'task',
  g: 'goal',
  m: 'milestone',
  t: 'task',
};
const SEPARATOR = ' · ';
/** A letter and fourteen digits: one that somebody typed may be long, and the next is one longer at most. */
const LONGEST_ID = 15;
const DIGIT_ZERO = 48;

export interface ItemIdParts {
  readonly kind: ItemKind;
  readonly number: number;
}

export function itemId(kind: ItemKind, number: number): string {
  return `${LETTER[kind]}${number}`;
}

/** The parts of an ID that stands alone, or null where the text is not one of ours. Letter case does not matter. */
export function parseItemId(text: string): ItemIdParts | null {
  const id = text.trim();
  const kind = KIND[id.charAt(0)];
  if (kind === undefined || id.length < 2 || id.length > LONGEST_ID) return null;
  let number = 0;
  for (let at = 1; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - DIGIT_ZERO;
    if (digit < 0 || digit > 9 || (at === 1 && digit === 0)) return null;
    number = number * 10 + digit;
  }
  return { kind, number };
}

/** The ID with which a reference such as "G1 · Grow managed services" or "g1" begins, or null. */
export function leadingItemId(text: string): string | null {
  const match = /^\s*([GMT][1-9]\d{0,13})(?=$|\s|·|:|-)/i.exec(text);
  return match ? match[1]!.toUpperCase() : null;
}

/** What a dropdown offers and a parent cell holds: "G1 · Grow managed services". */
export function itemReference(id: string, title: string): string {
  return title === '' ? id : id + SEPARATOR + title.replace(/\s+/g, ' ').trim();
}
