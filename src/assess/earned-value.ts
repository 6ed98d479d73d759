// Earned value: what the money spent has earned, against what the plan wanted earned by now, and where the cost is heading.

/** All in the same currency, on one day. */
export interface MoneySums {
  /** BAC: the whole budget. */
  readonly budget: number;
  /** PV: the budget of what was planned to be done by now. */
  readonly planned: number;
  /** EV: the budget of what is done. */
  readonly earned: number;
  /** AC: what it has cost so far. */
  readonly spent: number;
}

/** A number, or why there is none; `why` completes the sentence "Not known: …". */
export type Figure = number | { readonly why: string };

export interface EarnedValue extends MoneySums {
  /** SV = EV − PV; negative is behind plan. */
  readonly scheduleVariance: number;
  /** CV = EV − AC; negative is over cost. */
  readonly costVariance: number;
  /** SPI = EV / PV; below 1 is behind plan. */
  readonly scheduleIndex: Figure;
  /** CPI = EV / AC; below 1 is over cost. */
  readonly costIndex: Figure;
  /** EAC: what it will have cost in the end. */
  readonly estimate: {
    /** BAC / CPI: the rest costs as the work so far did. */
    readonly typical: Figure;
    /** AC + BAC − EV: the rest costs as planned. */
    readonly atypical: Figure;
    /** AC + (BAC − EV) / (CPI · SPI): the rest costs as so far, and being late costs too. */
    readonly combined: Figure;
  };
  /** ETC = EAC − AC, typical. */
  readonly toComplete: Figure;
  /** VAC = BAC − EAC, typical; negative is over budget. */
  readonly varianceAtCompletion: Figure;
  /** TCPI = (BAC − EV) / (BAC − AC): what each unit of money left has to earn to keep to the budget. */
  readonly toCompleteIndex: Figure;
}

const NOTHING_PLANNED: Figure = { why: 'nothing was planned to be done by now' };
const NOTHING_SPENT: Figure = { why: 'nothing has been spent yet' };
const NOTHING_EARNED: Figure = { why: 'nothing has been earned yet' };
const BUDGET_SPENT: Figure = { why: 'the budget is spent' };
/** A share below it is rounding, and no ratio stands on it. */
const LEAST_SHARE = 1e-9;

export function earnedValue({ budget, planned, earned, spent }: MoneySums): EarnedValue {
  const scheduleIndex = planned > budget * LEAST_SHARE ? earned / planned : NOTHING_PLANNED;
  const costIndex = spent > 0 ? earned / spent : NOTHING_SPENT;
  const rest = budget - earned;
  const typical = over(budget, costIndex);
  return {
    budget,
    planned,
    earned,
    spent,
    scheduleVariance: earned - planned,
    costVariance: earned - spent,
    scheduleIndex,
    costIndex,
    estimate: {
      typical,
      atypical: spent + rest,
      combined: plus(spent, over(rest, times(costIndex, scheduleIndex))),
    },
    toComplete: plus(-spent, typical),
    varianceAtCompletion: typeof typical === 'number' ? budget - typical : typical,
    toCompleteIndex: budget > spent ? rest / (budget - spent) : BUDGET_SPENT,
  };
}

/** The sums of several goals. */
export function totalOf(sums: readonly MoneySums[]): MoneySums {
  const total = (of: (sum: MoneySums) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    budget: total(sum => sum.budget),
    planned: total(sum => sum.planned),
    earned: total(sum => sum.earned),
    spent: total(sum => sum.spent),
  };
}

function over(money: number, index: Figure): Figure {
  if (typeof index !== 'number') return index;
  return index > LEAST_SHARE ? money / index : NOTHING_EARNED;
}

function times(one: Figure, other: Figure): Figure {
  if (typeof one !== 'number') return one;
  return typeof other === 'number' ? one * other : other;
}

function plus(money: number, figure: Figure): Figure {
  return typeof figure === 'number' ? money + figure : figure;
}
