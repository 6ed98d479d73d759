// Compares the plan with any past report: which there are, what moved since, and the drift report as seen from then.

import type { Assessment } from '../../assess/assessment';
import type { ForecastRange } from '../../assess/forecast-range';
import { dayText } from '../../assess/wording';
import { type Day, dayFromIso, isoOfDay } from '../../plan/day';
import { type HistoryRow, reportDays } from '../../plan/history';
import { driftReport } from '../../report/drift-report';
import { driftReportDocument } from '../../report/drift-report-document';
import { styledHtml } from '../../report/html';
import { movesText } from '../../report/moves-text';
import { type DateMove, type StatusMove, sinceLastReport } from '../../report/since-last-report';
import { movedDatesText } from '../../report/since-sections';
import { parseHistory } from '../../sheets/history-table';
import { activeWorkbook } from '../google-workbook';
import { showReport } from '../show-report';
import { withLock } from '../with-lock';
import { itemHead } from './item-head';
import type {
  ComparedReport,
  MovedRow,
  PastReportRow,
  PastReportsOpened,
  PastReportWritten,
} from './past-report-contract';
import { planNow } from './plan-now';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;
/** A quarter of weekly reports. */
const MOST_REPORTS = 13;
const MOST_MOVES = 8;

/** There is no report of this day. */
export class NoSuchReport extends Error {
  readonly code = 'no-such-report';
  constructor(on: string) {
    super(`There is no report of ${on}. Open this sidebar again to see which there are.`);
  }
}

interface Then {
  readonly on: string;
}

export function openPastReports(): PastReportsOpened {
  const { assessment, rows } = planAndPast();
  const days = pastDays(rows, assessment).reverse();
  return {
    reports: days.slice(0, MOST_REPORTS).map(day => rowOf(day, rows, assessment)),
    older: Math.max(0, days.length - MOST_REPORTS),
  };
}

/** Throws NoSuchReport. */
export function comparePastReport({ on }: Then): ComparedReport {
  const { assessment, problems, rows } = planAndPast();
  const since = requireReport(on, rows, assessment);
  const report = driftReport(assessment, problems, { rows, since });
  const head = (id: string) => itemHead(assessment.byId.get(id)!, assessment.statusDate);
  const moved = <T extends StatusMove | DateMove>(moves: readonly T[], moveOf: (move: T) => string) =>
    moves
      .filter(({ kind }) => kind !== 'task')
      .slice(0, MOST_MOVES)
      .map((move): MovedRow => ({ ...head(move.id), move: moveOf(move) }));
  return {
    ...rowOf(since, rows, assessment),
    headline: report.headline,
    statuses: moved(report.since?.statuses ?? [], ({ was, reason }) => `${was} until then. ${reason}`.trim()),
    dates: moved(report.since?.dates ?? [], movedDatesText),
    mail: styledHtml(driftReportDocument(report)),
  };
}

/** Refreshes, and writes the drift report as compared with that day. Throws NoSuchReport, NotSetUp. */
export function writePastReport({ on }: Then): PastReportWritten {
  const workbook = activeWorkbook();
  const { assessment, rows } = planAndPast();
  const since = requireReport(on, rows, assessment);
  return withLock(LOCK_WAIT_MS, () => ({
    text: showReport(workbook, 'driftReport', since),
    undo: lastUndoToken(workbook),
  }));
}

function planAndPast() {
  const { read, parsed, assessment } = planNow(activeWorkbook());
  return { assessment, problems: parsed.problems, rows: parseHistory(read.history()) };
}

/** Ascending, without today's: nothing has moved since. */
function pastDays(rows: readonly HistoryRow[], { statusDate }: Assessment): Day[] {
  return reportDays(rows).filter(day => day < statusDate);
}

function requireReport(on: string, rows: readonly HistoryRow[], assessment: Assessment): Day {
  const day = dayFromIso(on);
  if (day === null || !pastDays(rows, assessment).includes(day)) throw new NoSuchReport(on);
  return day;
}

function rowOf(day: Day, rows: readonly HistoryRow[], assessment: Assessment): PastReportRow {
  const since = sinceLastReport(assessment, { rows, since: day }, withoutRange);
  return {
    on: isoOfDay(day),
    day: dayText(day, assessment.statusDate),
    moves: since === null ? 'Nothing moved.' : movesText(since),
  };
}

/** What moved is told without it, and it takes long to compute. */
function withoutRange(): ForecastRange {
  return { kind: 'none', why: '' };
}
