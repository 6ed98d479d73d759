// npm run bench: how long large plans take, how that grows, what the built add-on costs, how well sheets are recognised, and how good forecasts and statuses are.

import { spawnSync } from 'node:child_process';
import vm from 'node:vm';
import { build } from 'esbuild';
import { type AddOn, openAddOn } from '../preview/add-on';
import { emptyWorkbook, type Workbook } from '../preview/workbook';
import { columnLetters } from '../sheets/a1';
import { ownColumns } from '../sheets/own-table';
import type { TableKind } from '../sheets/table-definition';
import { tableDefinitions } from '../sheets/tables';
import { benchForecasts } from './bench-forecasts';
import { benchFormulas } from './bench-formulas';
import { BENCH_DAY, type BenchPlan, benchNow, benchPlan } from './bench-plan';
import type { PlanCost } from './bench-plan-cost';
import { type RunCost, runTimer } from './bench-run';
import { benchSidebars } from './bench-sidebars';
import { fillSheet, ownersWorkbook } from './bench-tables';
import { buildBundle, root } from './bundle';
import { benchCorpus } from './corpus/bench-corpus';

const SIZES = [1_000, 10_000, 100_000];
const IN_STAND_IN = SIZES.slice(0, 2);

await main();

async function main(): Promise<void> {
  const costs = await planCosts();
  const first = costs[0]!;
  const last = costs[costs.length - 1]!;
  const grows = (key: 'parseMs' | 'assessMs' | 'reportMs' | 'futuresMs') =>
    Math.log(last[key] / first[key]) / Math.log(SIZES[SIZES.length - 1]! / SIZES[0]!);
  console.log('\nA plan in memory, cells to records to linked plan to assessment');
  console.table(
    Object.fromEntries([
      ...costs.map((cost, at) => [
        `${SIZES[at]!.toLocaleString('en')} tasks`,
        {
          'first run, ms': rounded(cost.firstMs),
          'parse, ms': rounded(cost.parseMs),
          'assess, ms': rounded(cost.assessMs),
          'parse + assess, ms': rounded(cost.parseMs + cost.assessMs),
          'drift report, ms': rounded(cost.reportMs),
          'four futures, ms': rounded(cost.futuresMs),
          'peak memory, MB': Math.round(cost.peakMegabytes),
        },
      ]),
      [
        'time grows with exponent',
        {
          'parse, ms': rounded(grows('parseMs')),
          'assess, ms': rounded(grows('assessMs')),
          'drift report, ms': rounded(grows('reportMs')),
          'four futures, ms': rounded(grows('futuresMs')),
        },
      ],
    ]),
  );
  console.log('\nThe built add-on on the stand-in, whose own time is left out');
  const runs: [string, object][] = [];
  for (const taskCount of IN_STAND_IN) {
    for (const [name, cost] of await addOnCosts(taskCount))
      runs.push([
        `${name}, ${taskCount.toLocaleString('en')} tasks`,
        { 'round trips': cost.roundTrips, 'our own time, ms': rounded(cost.ownMs) },
      ]);
  }
  console.table(Object.fromEntries(runs));
  console.log('\nThe bundle');
  const { code } = await buildBundle();
  console.table({
    'Code.js': {
      KB: rounded(Buffer.byteLength(code) / 1024),
      'evaluated in, ms': rounded(evaluationMs(code)),
    },
  });
  await benchFormulas();
  await benchCorpus();
  benchForecasts();
  await benchSidebars();
}

/** Bundled, as the add-on is, and each size in its own process, so that one's memory is not counted with another's. */
async function planCosts(): Promise<PlanCost[]> {
  const outfile = `${root}/out/bench/plan-cost.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/build/bench-plan-cost.ts'],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'es2021',
    logLevel: 'silent',
  });
  return SIZES.map(taskCount => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, String(taskCount)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The benchmark of ${taskCount} tasks failed: ${stderr}`);
    return JSON.parse(stdout) as PlanCost;
  });
}

async function addOnCosts(taskCount: number): Promise<[string, RunCost][]> {
  const plan = benchPlan(taskCount, BENCH_DAY);
  const adopted = await opened(ownersWorkbook(plan));
  const setUp = adopted.time(() => adopted.addOn.setUp(false));
  const made = await opened(emptyWorkbook('Plan'));
  made.addOn.setUp(false);
  fillTables(made.addOn.workbook, plan);
  const refreshStatus = () => {
    made.addOn.script.run('refreshStatus');
  };
  const first = made.time(refreshStatus);
  const again = fastest(3, () => made.time(refreshStatus));
  const hand = made.addOn.script.hand();
  const stateColumn = ownColumns(tableDefinitions.tasks).findIndex(({ key }) => key === 'state');
  const edit = fastest(9, run => {
    const cell = `Tasks!${columnLetters(stateColumn)}${Math.floor(taskCount / 2) + 13 * run}`;
    return made.time(() => hand.type(cell, 'Blocked'));
  });
  return [
    ['Set up on own sheets', setUp],
    ['Refresh of everything', first],
    ['Refresh, nothing new', again],
    ['One edit', edit],
  ];
}

/** The fastest, and the most round trips: rows differ in what follows. Every run evaluates the script anew, as Google does. */
function fastest(runs: number, cost: (run: number) => RunCost): RunCost {
  const costs = Array.from({ length: runs }, (_, run) => cost(run));
  return {
    ownMs: Math.min(...costs.map(({ ownMs }) => ownMs)),
    roundTrips: Math.max(...costs.map(({ roundTrips }) => roundTrips)),
  };
}

async function opened(workbook: Workbook): Promise<{ addOn: AddOn; time: (run: () => void) => RunCost }> {
  const addOn = await openAddOn(workbook, {
    now: benchNow,
    ui: { toast: () => {} },
  });
  return { addOn, time: runTimer(addOn.script.appsScript) };
}

function fillTables(workbook: Workbook, plan: BenchPlan): void {
  for (const kind of ['goals', 'milestones', 'tasks', 'people', 'checkIns'] satisfies TableKind[]) {
    const sheet = workbook.sheets.find(({ name }) => name === tableDefinitions[kind].name)!;
    const fields = ownColumns(tableDefinitions[kind]).map(({ key }) => key);
    fillSheet(sheet, plan[kind], fields);
  }
}

/** Parsed anew and run in a global object of its own, as in every execution; a comment keeps V8 from knowing it again. */
function evaluationMs(code: string): number {
  const times = Array.from({ length: 15 }, (_, run) => {
    const context = vm.createContext({ console: {} });
    const start = performance.now();
    new vm.Script(`${code}// ${run}`).runInContext(context);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
}
