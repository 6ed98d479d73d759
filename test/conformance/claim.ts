// A claim about Google's behaviour, and the few expectations that claims need; nothing here knows a test runner.

import type { Globals } from '../../src/preview/stand-in/apps-script';

export type Basis =
  | { readonly kind: 'documented'; readonly page: string; readonly words: string }
  | { readonly kind: 'assumed' };

export type Check = (globals: Globals, sheet: GoogleAppsScript.Spreadsheet.Sheet) => void;

export interface Claim {
  readonly statement: string;
  readonly basis: Basis;
  /** Gets a fresh empty sheet, which is the active one. */
  readonly check: Check;
}

const REFERENCE = 'https://developers.google.com/apps-script/';

/** `page` continues Google's address of the Apps Script documentation; `words` say in ours what it says. */
export function documented(statement: string, page: string, words: string, check: Check): Claim {
  return { statement, basis: { kind: 'documented', page: REFERENCE + page, words }, check };
}

export function assumed(statement: string, check: Check): Claim {
  return { statement, basis: { kind: 'assumed' }, check };
}

/** Plain data is compared as JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

export function throwsWith(part: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes(part)) return;
    throw new Error(`expected an error with "${part}", got "${message}"`);
  }
  throw new Error(`expected an error with "${part}", nothing was thrown`);
}
