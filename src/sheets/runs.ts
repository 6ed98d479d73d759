// Neighbouring cells are written together.

/** From `start` to `end`, both inclusive. */
export interface Run {
  start: number;
  end: number;
}

/** The runs of consecutive numbers in an ascending list. */
export function consecutiveRuns(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && number === last.end + 1) last.end = number;
    else runs.push({ start: number, end: number });
  }
  return runs;
}

/** The same, but bridging what lies between rather than having more than `most` runs. */
export function fewRuns(numbers: readonly number[], most: number): Run[] {
  const runs = consecutiveRuns(numbers);
  if (runs.length <= most) return runs;
  return [{ start: runs[0]!.start, end: runs[runs.length - 1]!.end }];
}
