// Finds the row that another row names as its parent, by ID or title, wherever it stands.

import { isBlankText } from '../cells/blank-text';
import { plainText } from '../plan/plain-text';
import { isFilled, textOf } from './column-profile';
import type { SheetGrid } from './recognition';
import type { RowFacts } from './row-facts';

export interface References {
  /** Index of the row that is meant, -1 where the row names none or one that is not there. */
  readonly parents: number[];
  /** What the row says, "" where it says nothing. */
  readonly texts: string[];
}

/** The rows by folded ID and title; the first of several alike counts. */
export function rowsByName(facts: readonly RowFacts[]): Map<string, number> {
  const rows = new Map<string, number>();
  facts.forEach((fact, index) => {
    for (const name of [plainText(fact.id), plainText(fact.title)])
      if (name !== '' && !rows.has(name)) rows.set(name, index);
  });
  return rows;
}

/** Where merged or blank cells below a name go on with it: each name stands in one place only, and few cells are filled. */
export function isFilledDown(texts: readonly string[]): boolean {
  const given = texts.filter(text => text !== '');
  return (
    given.length > 0 &&
    texts[0] !== '' &&
    given.length < texts.length * 0.7 &&
    new Set(given).size === given.length
  );
}

export function filledDown(texts: readonly string[]): string[] {
  let last = '';
  return texts.map(text => {
    if (text !== '') last = text;
    return last;
  });
}

/** Reads a column of references, row by row. */
export function readReferences(grid: SheetGrid, column: number, facts: readonly RowFacts[]): References {
  const byName = rowsByName(facts);
  const texts = facts.map(({ row }) => {
    const cell = grid.cells[row]?.[column];
    const text = isFilled(cell) ? textOf(cell).trim() : '';
    return isBlankText(plainText(text)) ? '' : text;
  });
  const parents = texts.map((text, index) => {
    if (text === '') return -1;
    const candidates = [
      text,
      text.split(/\s*[,;\n]\s*/)[0] ?? '',
      /^\S+(?=\s*(?:·|:|-|–|\s))/.exec(text)?.[0] ?? '',
    ];
    for (const candidate of candidates) {
      const found = byName.get(plainText(candidate));
      if (found !== undefined && found !== index) return found;
    }
    return -1;
  });
  return { parents: withoutCycles(parents), texts };
}

/** Parents of which none leads back to its own row. */
function withoutCycles(parents: number[]): number[] {
  const safe = new Set<number>([-1]);
  return parents.map((parent, index) => {
    const seen = new Set<number>([index]);
    let at = parent;
    while (!safe.has(at) && !seen.has(at)) {
      seen.add(at);
      at = parents[at] ?? -1;
    }
    if (safe.has(at)) {
      for (const row of seen) if (row !== index) safe.add(row);
      return parent;
    }
    return at === index ? -1 : parent;
  });
}
