// The plan as it stands, read once for a sidebar and assessed today.

import { assessPlan } from '../../assess/assess-plan';
import type { Assessment } from '../../assess/assessment';
import type { Settings } from '../../plan/settings';
import { idsUnderSpills } from '../../sheets/id-under-spill';
import { type ParsedPlan, parsePlan } from '../../sheets/parse-plan';
import { readWorkbook, type WorkbookRead } from '../../sheets/read-workbook';
import { unitSheets } from '../../sheets/refresh';
import type { ActiveWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp } from '../refresh-status';

export interface PlanNow {
  readonly read: WorkbookRead;
  readonly parsed: ParsedPlan;
  readonly assessment: Assessment;
  readonly settings: Settings;
}

/** Throws NotSetUp. */
export function planNow(workbook: ActiveWorkbook): PlanNow {
  const read = readWorkbook(workbook, isSetUp);
  if (!read) throw new NotSetUp();
  return planOf(read, workbook);
}

/** As a refresh would assess it, values that no check-in holds yet counted in. */
export function planOf(read: WorkbookRead, { today }: Pick<ActiveWorkbook, 'today'>): PlanNow {
  const parsed = parsePlan(read, {
    pasted: null,
    withoutNewIds: idsUnderSpills(read.itemTables).tables,
    missingCheckIns: read.checkIns ? { when: today, byOf: () => '' } : null,
  });
  const assessment = assessPlan(parsed.plan, today, { unitSheets: unitSheets(read) });
  return { read, parsed, assessment, settings: parsed.plan.settings };
}
