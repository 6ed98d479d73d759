// What coming weeks add up to when each is like one of the past weeks, all equally likely: exact, without sampling.

/** So many cells stand for what is left where it does not come in whole numbers. */
const CELLS = 200;
/** Whole numbers are added up one by one as far as this. */
const MOST_WHOLE = 2000;
/** What is less likely than this no longer moves a date. */
const NEGLIGIBLE = 1e-9;
const CERTAIN = 0.9995;

/**
 * The chance that `amount` (above 0) is reached after 0, 1, 2 … parts of a week (one part: whole weeks); it never
 * falls. Ends where it is all but certain, or after `mostWeeks`. Weeks may be negative, and what they bring comes
 * evenly over the week; what has been reached once stays reached.
 */
export function chancesByWeek(
  weeks: readonly number[],
  amount: number,
  mostWeeks: number,
  partsOfWeek = 1,
): number[] {
  const width = cellWidth(weeks, amount);
  const needed = amount / width;
  const top = Math.ceil(needed - 1e-6);
  const steps = stepsOf(weeks, width);
  const chances = [0];
  let at = new Float64Array(2 * top);
  let low = top;
  let high = top;
  at[top] = 1;
  let reached = 0;
  for (let week = 0; week < mostWeeks && reached < CERTAIN; week += 1) {
    const next = new Float64Array(2 * top);
    const reachedIn = new Float64Array(partsOfWeek + 1);
    let nextLow = 2 * top;
    let nextHigh = 0;
    for (let from = low; from <= high; from += 1) {
      const chance = at[from]!;
      if (chance < NEGLIGIBLE) continue;
      for (const { cells, share } of steps) {
        const to = Math.max(0, from + cells);
        if (to >= 2 * top) {
          const part = Math.ceil(((needed - (from - top)) / cells) * partsOfWeek - 1e-6);
          reachedIn[Math.min(partsOfWeek, Math.max(1, part))]! += chance * share;
          continue;
        }
        next[to]! += chance * share;
        if (to < nextLow) nextLow = to;
        if (to > nextHigh) nextHigh = to;
      }
    }
    at = next;
    low = nextLow;
    high = nextHigh;
    for (let part = 1; part <= partsOfWeek; part += 1) {
      reached += reachedIn[part]!;
      chances.push(Math.min(1, reached));
    }
  }
  return chances;
}

/** 1 for whole numbers; else such that a mean week is a whole number of cells, and the amount about CELLS. */
function cellWidth(weeks: readonly number[], amount: number): number {
  if (isWhole(weeks) && Number.isInteger(amount) && amount <= MOST_WHOLE) return 1;
  const mean = weeks.reduce((sum, week) => sum + week, 0) / weeks.length;
  if (!(mean * CELLS >= amount)) return amount / CELLS;
  return mean / Math.min(CELLS, Math.max(1, Math.round((CELLS * mean) / amount)));
}

/** The chance that so many weeks bring at least 0, 1, 2 … items. `weeks` are whole and not negative. */
export function chancesOfCount(weeks: readonly number[], weekCount: number): number[] {
  const most = weekCount * Math.max(...weeks);
  let at = new Float64Array(most + 1);
  at[0] = 1;
  for (let week = 0; week < weekCount; week += 1) {
    const next = new Float64Array(most + 1);
    for (let from = 0; from <= most; from += 1) {
      const chance = at[from]!;
      if (chance === 0) continue;
      for (const count of weeks) next[from + count]! += chance / weeks.length;
    }
    at = next;
  }
  const chances = Array.from(at);
  for (let count = most - 1; count >= 0; count -= 1) chances[count]! += chances[count + 1]!;
  return chances;
}

interface Step {
  readonly cells: number;
  readonly share: number;
}

/** A week that lies between two cells is shared between them, so that the mean stays as it is. */
function stepsOf(weeks: readonly number[], width: number): Step[] {
  const shares = new Map<number, number>();
  for (const week of weeks) {
    const exact = week / width;
    const below = Math.floor(exact);
    const above = exact - below;
    shares.set(below, (shares.get(below) ?? 0) + (1 - above) / weeks.length);
    if (above > 0) shares.set(below + 1, (shares.get(below + 1) ?? 0) + above / weeks.length);
  }
  return [...shares].map(([cells, share]) => ({ cells, share }));
}

function isWhole(values: readonly number[]): boolean {
  return values.every(Number.isInteger);
}
