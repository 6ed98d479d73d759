// Random numbers for simulations: the same ones for the same seed.

export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  /** Mean 0, variance 1. */
  readonly normal: () => number;
  /** Mean 1, with this coefficient of variation, never negative. */
  readonly gamma: (variation: number) => number;
}

export function seededRandom(seed: number): Random {
  let state = seed;
  /** mulberry32 */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    normal,
    gamma: variation => marsagliaTsang(1 / variation ** 2, next, normal) * variation ** 2,
  };
}

/** Marsaglia and Tsang's method, for a shape of 1 or more. */
function marsagliaTsang(shape: number, next: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
