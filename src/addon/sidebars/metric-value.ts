// A metric's values as the Check in sidebar shows and reads them: a percentage that people type stays one.

import type { Assessment } from '../../assess/assessment';
import { checkInsSoFar } from '../../assess/said-so-far';
import { numberText } from '../../assess/wording';
import type { Reading } from '../../cells/cell';
import { readNumber } from '../../cells/read-number';
import type { Goal, Milestone } from '../../plan/item';

/** In the unit that its metric names: "% complete" runs from 0 to 100. */
export function inItsUnit(value: number, item: Goal | Milestone): number {
  return item.isPercent ? Math.round(value * 10_000) / 100 : value;
}

/** As its row says, else its last check-in with a value; null without either. */
export function lastValue(item: Goal | Milestone, assessment: Assessment): number | null {
  if (item.current !== null) return item.current;
  const said = checkInsSoFar(item, assessment).filter(({ value }) => value !== null);
  return said[said.length - 1]?.value ?? null;
}

export function valueText(value: number | null, item: Goal | Milestone): string {
  if (value === null) return '';
  return item.isPercent ? `${Math.round(value * 100)} %` : numberText(value);
}

/** "45", "45 %" and "0.45" are one percentage; anything else is read as a number. */
export function readValue(text: string, item: Goal | Milestone): Reading<number> {
  const reading = readNumber(text.trim());
  if (!reading.ok || reading.value === null || !item.isPercent) return reading;
  const saysPercent = text.includes('%');
  return saysPercent || Math.abs(reading.value) <= 1 ? reading : { ok: true, value: reading.value / 100 };
}
