// npm run bench: how long large plans take, how that grows, and what the built add-on costs.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { assessPlan } from '../assess/assess-plan';
import { dayFromIso } from '../plan/day';
import { type AddOn, openAddOn } from '../preview/add-on';
import { clockAt } from '../preview/terminal/clock';
import { emptyWorkbook, type Workbook } from '../preview/workbook';
import { driftReport } from '../report/drift-report';
import { driftReportDocument } from '../report/drift-report-document';
import { ownColumns } from '../sheets/own-table';
import { parsePlan, plainReading } from '../sheets/parse-plan';
import { type TableKind, tableDefinitions } from '../sheets/table-definition';
import { type BenchPlan, benchPlan } from './bench-plan';
import { type RunCost, runTimer } from './bench-run';
import { fillSheet, ownersWorkbook, tablesRead } from './bench-tables';
import { buildBundle } from './bundle';

const DATE = '2026-11-23';
const STATUS_DATE = dayFromIso(DATE)!;
const SIZES = [1_000, 10_000, 100_000];
const IN_STAND_IN = SIZES.slice(0, 2);

interface PlanCost {
  /** Medians of warm runs; `firstMs` is the first run of the process, parse and assess together. */
  readonly firstMs: number;
  readonly parseMs: number;
  readonly assessMs: number;
  readonly reportMs: number;
  readonly peakMegabytes: number;
}

const [size] = process.argv.slice(2);
if (size !== undefined) console.log(JSON.stringify(planCost(Number(size))));
else await main();

async function main(): Promise<void> {
  const costs = SIZES.map(costInOwnProcess);
  const first = costs[0]!;
  const last = costs[costs.length - 1]!;
  const grows = (key: 'parseMs' | 'assessMs' | 'reportMs') =>
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
          'peak memory, MB': Math.round(cost.peakMegabytes),
        },
      ]),
      [
        'time grows with exponent',
        {
          'parse, ms': rounded(grows('parseMs')),
          'assess, ms': rounded(grows('assessMs')),
          'drift report, ms': rounded(grows('reportMs')),
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
}

/** Each size in its own process, so that one's memory is not counted with another's. */
function costInOwnProcess(taskCount: number): PlanCost {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), String(taskCount)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The benchmark of ${taskCount} tasks failed: ${stderr}`);
  return JSON.parse(stdout) as PlanCost;
}

function planCost(taskCount: number): PlanCost {
  const read = tablesRead(benchPlan(taskCount, STATUS_DATE));
  const parse = () => parsePlan(read, plainReading).plan;
  const start = performance.now();
  let plan = parse();
  let assessment = assessPlan(plan, STATUS_DATE);
  const firstMs = performance.now() - start;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const runs = taskCount > 10_000 ? 7 : 25;
  const parseMs = medianMs(runs, () => {
    plan = parse();
  });
  const assessMs = medianMs(runs, () => {
    assessment = assessPlan(plan, STATUS_DATE);
  });
  const reportMs = medianMs(3, () => driftReportDocument(driftReport(assessment, plan.problems)));
  return { firstMs, parseMs, assessMs, reportMs, peakMegabytes };
}

async function addOnCosts(taskCount: number): Promise<[string, RunCost][]> {
  const plan = benchPlan(taskCount, STATUS_DATE);
  const adopted = await opened(ownersWorkbook(plan));
  const setUp = adopted.time(() => adopted.addOn.setUp(false));
  const made = await opened(emptyWorkbook('Plan'));
  made.addOn.setUp(false);
  fillTables(made.addOn.workbook, plan);
  const refreshStatus = () => {
    made.addOn.script.run('refreshStatus');
  };
  const first = made.time(refreshStatus);
  const again = made.time(refreshStatus);
  const hand = made.addOn.script.hand();
  const stateColumn = ownColumns(tableDefinitions.tasks).findIndex(({ key }) => key === 'state');
  const cell = `Tasks!${String.fromCharCode(65 + stateColumn)}${Math.floor(taskCount / 2)}`;
  const edit = made.time(() => hand.type(cell, 'Blocked'));
  return [
    ['Set up on own sheets', setUp],
    ['Refresh of everything', first],
    ['Refresh, nothing new', again],
    ['One edit', edit],
  ];
}

async function opened(workbook: Workbook): Promise<{ addOn: AddOn; time: (run: () => void) => RunCost }> {
  const addOn = await openAddOn(workbook, { now: clockAt(DATE), ui: { toast: () => {} } });
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
  return median(times);
}

function medianMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
}
