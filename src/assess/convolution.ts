// What coming weeks add up to when each is like one of the past weeks, all equally likely: exact, without sampling.

/** So many cells stand for what is left where it does not come in whole numbers. */
const CELLS = 200;
/** Whole numbers are added up one by one as far as this. */
const MOST_WHOLE = 2000;
/** What is less likely than this no longer moves a date. */
const NEGLIGIBLE = 1e-9;
const CERTAIN = 0.9995;

/**
 * The chance that `amount` (above 0) is reached after 0, 1, 2 … weeks; it never falls. Ends where it is all but
 * certain, or after `mostWeeks`. Weeks may be negative; what has been reached once stays reached.
 */
export function chancesByWeek(weeks: readonly number[], amount: number, mostWeeks: number): number[] {
  const cells = isWhole(weeks) && isWhole([amount]) && amount <= MOST_WHOLE ? amount : CELLS;
  const steps = stepsOf(weeks, amount / cells);
  const chances = [0];
  let at = new Float64Array(2 * cells);
  let low = cells;
  let high = cells;
  at[cells] = 1;
  let reached = 0;
  while (chances.length <= mostWeeks && reached < CERTAIN) {
    const next = new Float64Array(2 * cells);
    let nextLow = 2 * cells;
    let nextHigh = 0;
    for (let from = low; from <= high; from += 1) {
      const chance = at[from]!;
      if (chance < NEGLIGIBLE) continue;
      for (const { cells: by, share } of steps) {
        const to = Math.max(0, from + by);
        if (to >= 2 * cells) reached += chance * share;
        else {
          next[to]! += chance * share;
          if (to < nextLow) nextLow = to;
          if (to > nextHigh) nextHigh = to;
        }
      }
    }
    at = next;
    low = nextLow;
    high = nextHigh;
    chances.push(Math.min(1, reached));
  }
  return chances;
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
