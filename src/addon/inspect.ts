// For the terminal, the preview and the tests: the same actions without dialogs, and what came of them as JSON.

import { dayFromIso, isoOfDay } from '../plan/day';
import { reportDays } from '../plan/history';
import { describeItems, describeProblems, describeTable } from '../sheets/describe';
import { parseHistory } from '../sheets/history-table';
import { leftTables } from '../sheets/left-tables';
import { parsePlan, plainReading } from '../sheets/parse-plan';
import { asPerson, proposePeople } from '../sheets/propose-people';
import { readGrids } from '../sheets/propose-set-up';
import { readWorkbook } from '../sheets/read-workbook';
import { recogniseOthers } from '../sheets/recognise-others';
import { readRegistry } from '../sheets/registry';
import { firstFuturesReport } from './futures-report';
import { activeWorkbook } from './google-workbook';
import { isSetUp, refreshAll } from './refresh-status';
import { applySetUp } from './set-up-workbook';
import { reportDocument } from './show-report';

/**
 * `{tables, declined, isSetUp}`: what Set up understands of the workbook as it stands, its owners as the People that it
 * would propose. Writes nothing.
 */
export function understood(): string {
  const workbook = activeWorkbook();
  const known = readRegistry(workbook.spreadsheet);
  const grids = readGrids(workbook);
  const { recognition } = recogniseOthers(grids, leftTables(grids), workbook.today);
  const people = known
    ? parsePlan(readWorkbook(workbook), plainReading).plan.people
    : proposePeople(recognition.tables, grids, workbook.today).map(asPerson);
  return JSON.stringify({
    declined: recognition.declined,
    isSetUp: known !== null && isSetUp(known.registry),
    tables: recognition.tables.map(table => {
      const cells = grids.find(({ name }) => name === table.sheet)?.cells ?? [];
      return describeTable(table, cells, people, workbook.today);
    }),
  });
}

/** Sets up without asking, on what was recognised or from scratch. */
export function setUpNow(withExample: boolean): void {
  const workbook = activeWorkbook();
  const grids = readGrids(workbook);
  const left = leftTables(grids);
  applySetUp(workbook, recogniseOthers(grids, left, workbook.today).recognition, {
    withExample,
    people: [],
    left,
  });
}

/**
 * Refreshes; `{date, reports, items, problems, driftReport, ownershipGaps}`, the last two as report documents.
 * @param since the day of the past report to compare with, YYYY-MM-DD; the last one where it is left out
 */
export function assessed(since?: string): string {
  const workbook = activeWorkbook();
  const result = refreshAll(workbook);
  const history = parseHistory(readWorkbook(workbook).history());
  const then = since === undefined ? null : dayFromIso(since);
  return JSON.stringify({
    date: isoOfDay(workbook.today),
    reports: reportDays(history).map(isoOfDay),
    items: describeItems(result.assessment!),
    problems: describeProblems(result.problems),
    driftReport: reportDocument('driftReport', result, history, then ?? undefined),
    ownershipGaps: reportDocument('ownershipGaps', result),
  });
}

/** Refreshes; the comparison of the futures as a report document: of the usual ones to begin with where none is saved. */
export function futures(): string {
  const workbook = activeWorkbook();
  const { assessment } = refreshAll(workbook);
  return JSON.stringify(firstFuturesReport(assessment!, readWorkbook(workbook).scenarios()));
}
