// Reads a target cell: a value to reach, or a range to keep.

import { plainText } from '../plan/plain-text';
import type { Target } from '../plan/target';
import { isBlankText } from './blank-text';
import { type Cell, isDateCell, type Reading } from './cell';
import { numberOfText } from './read-number';
import { remember } from './remember';

const BLANK: Reading<Target> = { ok: true, value: null };
const NO_TARGET: Reading<Target> = {
  ok: false,
  rule: 'is neither a number nor a range to keep',
  remedy: 'Enter one such as 120, 4–5 or ≥ 99.9',
};
const IS_A_DATE: Reading<Target> = {
  ok: false,
  rule: 'is held as a date, not as a target',
  remedy: 'Format the cell as plain text and enter it again, such as 120 or 4–5',
};
const AT_LEAST =
  /^(?:>=|=>|≥|>|at least|min\.?|minimum|more than|over|mindestens|au moins|al menos|minimo|pelo menos|almeno|minstens|co najmniej|не менее|en az)\s*(.+)$/;
const AT_MOST =
  /^(?:<=|=<|≤|<|at most|max\.?|maximum|no more than|less than|under|below|hochstens|au plus|como maximo|no maximo|maximo|al massimo|hoogstens|najwyzej|не более|en fazla)\s*(.+)$/;
const BETWEEN =
  /^(?:between\s+)?(.*?[\d%])\s*(?:\.{2,3}|[–—‒…~〜]|-|to|bis|and|to|a|à|al|до)\s*([+-]?[^\s\d]{0,3}\s?[\d.,].*)$/;

function range(low: number | null, high: number | null): Reading<Target> {
  return low !== null && high !== null && low > high
    ? { ok: true, value: { kind: 'keep', low: high, high: low } }
    : { ok: true, value: { kind: 'keep', low, high } };
}

const readText = remember((text): Reading<Target> => {
  const folded = plainText(text);
  if (isBlankText(folded)) return BLANK;
  const least = AT_LEAST.exec(folded)?.[1];
  if (least !== undefined) {
    const low = numberOfText(least);
    return low === null ? NO_TARGET : range(low, null);
  }
  const most = AT_MOST.exec(folded)?.[1];
  if (most !== undefined) {
    const high = numberOfText(most);
    return high === null ? NO_TARGET : range(null, high);
  }
  const value = numberOfText(folded.replace(/^=\s*|\+$/g, ''));
  if (value !== null) return { ok: true, value: { kind: 'reach', value } };
  const between = BETWEEN.exec(folded);
  const high = numberOfText(between?.[2] ?? '');
  const shared = between?.[2]?.endsWith('%') && !between[1]?.endsWith('%') ? '%' : '';
  const low = numberOfText((between?.[1] ?? '') + shared);
  return low === null || high === null ? NO_TARGET : range(low, high);
});

/** The target that the cell says; both ends of a range are inclusive, "< 3" too. */
export function readTarget(cell: Cell): Reading<Target> {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { ok: true, value: { kind: 'reach', value: cell } } : NO_TARGET;
  if (cell === '') return BLANK;
  if (typeof cell === 'boolean') return NO_TARGET;
  return isDateCell(cell) ? IS_A_DATE : readText(cell);
}
