// Splits the way from a baseline to a target over the milestones that lead there.

import type { Window } from './break-down-windows';

export type PathShape = 'even' | 'back-loaded';

/**
 * What each window is to reach, by the share of the time that has gone at its end (squared where back-loaded).
 * Whole numbers where both ends are and there is room for them; the last one is the target itself.
 */
export function targetPath(
  baseline: number,
  target: number,
  windows: readonly Window[],
  shape: PathShape,
): number[] {
  const [first] = windows;
  const last = windows[windows.length - 1];
  if (!first || !last) return [];
  const days = last.due - first.start + 1;
  const decimals = decimalsFor(baseline, target, windows.length);
  return windows.map((window, index) => {
    if (index === windows.length - 1) return target;
    const moment = (window.due - first.start + 1) / days;
    const share = shape === 'even' ? moment : moment * moment;
    return Number((baseline + (target - baseline) * share).toFixed(decimals));
  });
}

function decimalsFor(baseline: number, target: number, steps: number): number {
  const way = Math.abs(target - baseline);
  const areWhole = Number.isInteger(baseline) && Number.isInteger(target);
  if (areWhole && way >= steps) return 0;
  return way === 0 ? 0 : Math.min(6, Math.max(1, Math.ceil(2 - Math.log10(way))));
}
