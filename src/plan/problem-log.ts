// Collects problems with the address of the cell that each one is about.

import type { Place, Problem, ProblemCode } from './problem';

/** The A1 address ("Milestones!D7") of a row's cell, by the field's key as in the records. */
export type CellOf = (place: Place, field: string) => string;

export interface ProblemLog {
  readonly problems: Problem[];
  /** `text` is value, rule and remedy; the address is put before it. */
  add(code: ProblemCode, place: Place, field: string, text: string): void;
}

export function problemLog(cellOf: CellOf): ProblemLog {
  const problems: Problem[] = [];
  return {
    problems,
    add(code, place, field, text) {
      const cell = cellOf(place, field);
      problems.push({ code, cell, message: `${cell}: ${text}` });
    },
  };
}

const LONGEST_QUOTE = 60;

/** The text in quotes, cut where it is long. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `"${flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE - 1)}…` : flat}"`;
}

/** "M1", "M1 and M2", "M1, M2 and M3". */
export function listed(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
