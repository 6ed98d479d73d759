// What copying cells does to conditional rules: they are taken along, and cut apart where others are pasted over.

import type { ConditionalRuleModel, GridRange } from '../workbook';
import { covers, overlaps } from './a1-notation';

/** Both areas are on the rules' sheet and of the same size. */
export function copyRules(rules: readonly ConditionalRuleModel[], from: GridRange, to: GridRange): void {
  for (const rule of rules) {
    const taken = rule.ranges.some(each => covers(each, from));
    const there = rule.ranges.some(each => covers(each, to));
    if (taken && !there) rule.ranges = [...rule.ranges, { ...to }];
    if (!taken) rule.ranges = rule.ranges.flatMap(each => without(each, to));
  }
}

/** What is left of a range when a hole is cut into it: above, below, left and right of the hole. */
function without(range: GridRange, hole: GridRange): GridRange[] {
  if (!overlaps(range, hole)) return [range];
  const middle = { top: Math.max(range.top, hole.top), bottom: Math.min(range.bottom, hole.bottom) };
  const parts: GridRange[] = [
    { ...range, bottom: hole.top - 1 },
    { ...range, ...middle, right: hole.left - 1 },
    { ...range, ...middle, left: hole.right + 1 },
    { ...range, top: hole.bottom + 1 },
  ];
  return parts.filter(part => part.top <= part.bottom && part.left <= part.right);
}
