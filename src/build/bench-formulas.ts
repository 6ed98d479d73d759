// How long formulas of people's own take over a long column, the evaluation of the script included; Google allows 30 seconds.

import { serialOfDay } from '../plan/day';
import { openAddOn } from '../preview/add-on';
import { emptyWorkbook } from '../preview/workbook';
import { fastestMs } from './bench-fastest';
import { BENCH_DAY, benchNow } from './bench-plan';

const ROWS = 10_000;
const RUNS = 3;

export async function benchFormulas(): Promise<void> {
  const { script } = await openAddOn(emptyWorkbook('Own sheet'), {
    now: benchNow,
  });
  const today = serialOfDay(BENCH_DAY);
  const column = (of: (row: number) => number) => Array.from({ length: ROWS }, (_, row) => [of(row)]);
  const values = [
    column(row => (row % 101) / 100),
    column(row => today - 10 - (row % 60)),
    column(row => today - 5 + (row % 90)),
    today,
  ];
  const names = ['THROUGHLINE_STATUS', 'THROUGHLINE_DRIFT', 'THROUGHLINE_FORECAST'];
  console.log(`\nA formula over ${ROWS.toLocaleString('en')} rows`);
  console.table(
    Object.fromEntries(
      names.map(name => [
        name,
        { ms: Math.round(fastestMs(RUNS, () => script.runCustomFunction(name, ...values))) },
      ]),
    ),
  );
}
