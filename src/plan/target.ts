// What a metric is meant to reach: one value, or a range to keep.

/** A value to reach, or a range to stay within (a missing end is open, both ends are inclusive). */
export type Target =
  | { readonly kind: 'reach'; readonly value: number }
  | { readonly kind: 'keep'; readonly low: number | null; readonly high: number | null };

export function isWithin(target: Target & { kind: 'keep' }, value: number): boolean {
  return (target.low === null || value >= target.low) && (target.high === null || value <= target.high);
}
