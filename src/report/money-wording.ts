// How reports say what money has earned, without a currency: that of the budgets is meant.

import type { EarnedValue } from '../assess/earned-value';
import { numberText } from '../assess/wording';

/** "For each 1 planned by now, 0.90 is earned; each 1 spent has earned 0.85. At that rate the work budgeted at 120 will cost 141." */
export function moneyHeadline(value: EarnedValue): string {
  const { budget, estimate } = value;
  const sentence = moneyWords(value);
  if (typeof estimate.typical !== 'number') return sentence;
  const end = money(estimate.typical);
  if (end === money(budget)) return `${sentence} At that rate the budget of ${money(budget)} is just enough.`;
  return `${sentence} At that rate the work budgeted at ${money(budget)} will cost ${end}.`;
}

/** What stands beside a goal. */
export function moneyWords(value: EarnedValue): string {
  return `${planWords(value)}; ${costWords(value)}.`;
}

/** What the end will cost, and what it takes to keep to the budget. */
export function estimateWords({
  varianceAtCompletion,
  toCompleteIndex,
  budget,
  earned,
}: EarnedValue): string {
  if (typeof varianceAtCompletion !== 'number') return `Not known: ${varianceAtCompletion.why}.`;
  if (earned >= budget) return 'All of it is earned.';
  const over = Math.round(-varianceAtCompletion);
  const end =
    over > 0
      ? `Heading for ${money(over)} over budget`
      : over < 0
        ? `Heading for ${money(-over)} under budget`
        : 'Heading for the budget';
  if (typeof toCompleteIndex !== 'number') return `${end}: ${toCompleteIndex.why}.`;
  return `${end}; to keep to it, each 1 left has to earn ${ratio(toCompleteIndex)}.`;
}

function planWords({ scheduleIndex }: EarnedValue): string {
  return typeof scheduleIndex === 'number'
    ? `For each 1 planned by now, ${ratio(scheduleIndex)} is earned`
    : `Against the plan there is no ratio: ${scheduleIndex.why}`;
}

function costWords({ costIndex }: EarnedValue): string {
  return typeof costIndex === 'number'
    ? `each 1 spent has earned ${ratio(costIndex)}`
    : `against the cost there is none: ${costIndex.why}`;
}

function money(value: number): string {
  return numberText(Math.round(value) || 0);
}

function ratio(value: number): string {
  return value.toFixed(2);
}
