// Splits the way from a baseline to a target over the milestones that lead there.

import type { Window } from './break-down-windows';

export type PathShape = 'even' | 'back-loaded';

/**
 * What each window is to reach, by the share of the time that has gone at its end (squared where back-loaded).
 * Whole numbers where both ends are and every step then differs from the one before; the last one is the target itself.
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
  const exact = windows.map(window => {
    const moment = (window.due - first.start + 1) / days;
    return baseline + (target - baseline) * (shape === 'even' ? moment : moment * moment);
  });
  const way = Math.abs(target - baseline);
  const isCoarse = Number.isInteger(baseline) && Number.isInteger(target) && way >= windows.length;
  const least = isCoarse ? 0 : Math.min(MOST_DECIMALS, Math.max(1, Math.ceil(2 - Math.log10(way || 1))));
  for (let decimals = least; ; decimals += 1) {
    const path = exact.map((value, index) =>
      index === windows.length - 1 ? target : Number(value.toFixed(decimals)),
    );
    if (decimals >= MOST_DECIMALS || path.every((value, index) => value !== (path[index - 1] ?? baseline)))
      return path;
  }
}

const MOST_DECIMALS = 6;
