// What a metric is meant to reach: one value, or a range to keep.

/** A value to reach, or a range to stay within (a missing end is open, both ends are inclusive). */
export type Target =
  | { readonly kind: 'reach'; readonly value: number }
  | { readonly kind: 'keep'; readonly low: number | null; readonly high: number | null };

export function isWithin(target: Target & { kind: 'keep' }, value: number): boolean {
  return (target.low === null || value >= target.low) && (target.high === null || value <= target.high);
}

export function sameTarget(one: Target | null, other: Target | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'reach') return other.kind === 'reach' && one.value === other.value;
  return other.kind === 'keep' && one.low === other.low && one.high === other.high;
}

/** True where the same work comes nearer to `now` than to `was`: less of the way to go, or a wider range to keep. */
export function isEasier(was: Target | null, now: Target | null, baseline: number | null): boolean {
  if (was === null || now === null || was.kind !== now.kind) return false;
  if (was.kind === 'reach' && now.kind === 'reach')
    return baseline !== null && Math.abs(now.value - baseline) < Math.abs(was.value - baseline);
  if (was.kind !== 'keep' || now.kind !== 'keep' || sameTarget(was, now)) return false;
  const lowEased = now.low === null || (was.low !== null && now.low <= was.low);
  const highEased = now.high === null || (was.high !== null && now.high >= was.high);
  return lowEased && highEased;
}
