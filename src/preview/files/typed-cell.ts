// Gives a text from a file the type that Google's import would, where no character is lost by it.

import { dayFromIso, serialOfDay } from '../../plan/day';
import type { CellModel } from '../workbook';

export const DAY_FORMAT = 'yyyy-mm-dd';
export const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm:ss';

const mayBeTyped = /^[\s\u00A0]*[-\dtTfF]/;
const percentage = /^(-?(?:0|[1-9]\d*))(\.\d+)?[ \u00A0]?%$/;
const moment = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * Null for an empty text. 007, 1.10, 1,000 and 03/04/2025 stay texts: an ID may lose a zero, and
 * the order of day and month is for the whole column to tell. So does whatever begins with "=".
 */
export function typedCell(text: string): CellModel | null {
  if (text === '') return null;
  if (!mayBeTyped.test(text)) return { value: text };
  const bare = text.trim();
  return (
    plainNumber(bare) ?? plainPercentage(bare) ?? plainDate(bare) ?? plainBoolean(bare) ?? { value: text }
  );
}

/** Numbers whose shortest writing is the text itself. */
function plainNumber(text: string): CellModel | null {
  if (text.length > 17) return null;
  const value = Number(text);
  const digits = text.replace(/\D/g, '').length;
  return String(value) === text && Number.isFinite(value) && digits <= 15 && !text.includes('e')
    ? { value }
    : null;
}

function plainPercentage(text: string): CellModel | null {
  const match = percentage.exec(text);
  if (!match || text.length > 12) return null;
  const numberFormat = match[2] === undefined ? '0%' : '0.00%';
  return { value: Number(`${match[1]}${match[2] ?? ''}e-2`), numberFormat };
}

function plainDate(text: string): CellModel | null {
  const match = moment.exec(text);
  if (!match || text < '1900-03-01') return null;
  const day = dayFromIso(match[1]!);
  if (day === null) return null;
  if (match[2] === undefined) return { value: serialOfDay(day), numberFormat: DAY_FORMAT };
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const share = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value: serialOfDay(day) + share, numberFormat: MOMENT_FORMAT };
}

function plainBoolean(text: string): CellModel | null {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE' } : null;
}
