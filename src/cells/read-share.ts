// Reads a progress cell as a share of 1: 40 of 100, "40 %", "3/5", a tick.

import { plainText } from '../plan/plain-text';
import { isBlankText } from './blank-text';
import { type Cell, isDateCell, type Reading } from './cell';
import { numberOfText, readNumber } from './read-number';
import { remember } from './remember';
import { stateMeaning } from './state-words';

const BLANK: Reading<number> = { ok: true, value: null };
const NOT_A_SHARE: Reading<number> = {
  ok: false,
  rule: 'is not a share of the whole',
  remedy: 'Enter one such as 40%',
};
/** A tick, or a yes to whether something is done; plain text. */
export const TICKED = /^(?:[✓✔☑✅√]\ufe0f?|x|yes|y|true|ja|oui|si|sim|tak|да|evet|はい|是|예|co)$/;
export const UNTICKED = /^(?:[☐✗✘❌⬜]\ufe0f?|no|n|false|nein|non|nao|nee|nie|нет|hayir|いいえ|否|아니요)$/;
const PART = /^(\d+(?:[.,]\d+)?)\s*(?:\/|of|out of|von|de|di|sur|van|z|из)\s*(\d+(?:[.,]\d+)?)$/;

function shareOfText(text: string): number | 'blank' | { number: number } | null {
  const folded = plainText(text);
  if (TICKED.test(folded)) return 1;
  if (UNTICKED.test(folded)) return 0;
  if (isBlankText(folded)) return 'blank';
  const part = PART.exec(folded);
  if (part) {
    const whole = Number(part[2]?.replace(',', '.'));
    return whole > 0 ? Number(part[1]?.replace(',', '.')) / whole : null;
  }
  const percent = /^(-?\d[\d.,]*\s*%)(?: \p{L}+)?$/u.exec(folded);
  const value = numberOfText(percent?.[1] ?? folded);
  if (value !== null) return percent ? value : { number: value };
  const meaning = stateMeaning(folded);
  return meaning === 'done' ? 1 : meaning === 'planned' ? 0 : null;
}

const readText = remember(shareOfText);

/** The share, 1 for all of it; `scale` is what a bare number calls the whole. Not clamped. */
export function readShare(cell: Cell, scale: 1 | 100): Reading<number> {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { ok: true, value: cell / scale } : NOT_A_SHARE;
  if (cell === '') return BLANK;
  if (typeof cell === 'boolean') return { ok: true, value: cell ? 1 : 0 };
  if (isDateCell(cell)) return readNumber(cell);
  const share = readText(cell);
  if (share === null) return NOT_A_SHARE;
  if (share === 'blank') return BLANK;
  return { ok: true, value: typeof share === 'number' ? share : share.number / scale };
}
