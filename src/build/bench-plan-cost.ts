// What one large plan costs in memory: node plan-cost.mjs 10000 prints it as JSON.

import { assessPlan } from '../assess/assess-plan';
import { compareFutures } from '../assess/futures/compare-futures';
import { driftReport } from '../report/drift-report';
import { driftReportDocument } from '../report/drift-report-document';
import { parsePlan, plainReading } from '../sheets/parse-plan';
import { fastestMs } from './bench-fastest';
import { benchFutures } from './bench-futures';
import { BENCH_DAY, benchPlan } from './bench-plan';
import { tablesRead } from './bench-tables';

/** The fastest of warm runs; `firstMs` is the first run of the process, parse and assess together. */
export interface PlanCost {
  readonly firstMs: number;
  readonly parseMs: number;
  readonly assessMs: number;
  readonly reportMs: number;
  /** Four futures beside today. */
  readonly futuresMs: number;
  readonly peakMegabytes: number;
}

console.log(JSON.stringify(planCost(Number(process.argv[2]))));

function planCost(taskCount: number): PlanCost {
  const read = tablesRead(benchPlan(taskCount, BENCH_DAY));
  const parse = () => parsePlan(read, plainReading).plan;
  const start = performance.now();
  let plan = parse();
  let assessment = assessPlan(plan, BENCH_DAY);
  const firstMs = performance.now() - start;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const runs = taskCount > 10_000 ? 12 : 25;
  const parseMs = fastestMs(runs, () => {
    plan = parse();
  });
  const assessMs = fastestMs(runs, () => {
    assessment = assessPlan(plan, BENCH_DAY);
  });
  const reportMs = fastestMs(3, () => driftReportDocument(driftReport(assessment, plan.problems)));
  const futures = benchFutures(plan);
  const futuresMs = fastestMs(3, () => compareFutures(assessment, futures));
  return { firstMs, parseMs, assessMs, reportMs, futuresMs, peakMegabytes };
}
