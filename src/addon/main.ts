// What Google calls: the functions of the menu and of the triggers, and nothing else.

import { attempt } from './attempt';
import { type FormulaValues, formulaDrift, formulaForecast, formulaStatus } from './custom-functions';
import { followEdit } from './follow-edit';
import { addMenu } from './menu';
import { runMorning, toggleMorning } from './morning-refresh';
import { refreshAll, refreshedText } from './refresh-status';
import { removeFrom } from './remove';
import { showDashboard as showDashboardSheet } from './show-dashboard';
import { showReport } from './show-report';
import { answerSidebar as answer } from './sidebars/answer-sidebar';
import { showSidebar } from './sidebars/show-sidebar';
import { undoLastChange as undo } from './undo-last-change';

export * as inspect from './inspect';

export function onInstall(): void {
  addMenu();
}

export function onOpen(): void {
  addMenu();
}

/** Harmless when it fails: the next Refresh finds whatever this did not see. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    followEdit(event);
  } catch (error) {
    console.warn(String(error));
  }
}

export function setUp(): void {
  showSidebar('set-up');
}

export function refreshStatus(): void {
  attempt('Refreshing …', workbook => () => refreshedText(refreshAll(workbook)));
}

export function breakDown(): void {
  showSidebar('break-down');
}

export function addItem(): void {
  showSidebar('add-item');
}

export function checkIn(): void {
  showSidebar('check-in');
}

export function explainStatus(): void {
  showSidebar('why');
}

export function compareFutures(): void {
  showSidebar('futures');
}

export function assignOwners(): void {
  showSidebar('ownership');
}

export function compareWithPastReport(): void {
  showSidebar('past-report');
}

/** What the sidebars reach through google.script.run. */
export function answerSidebar(name: unknown, argument: unknown): unknown {
  return answer(name, argument);
}

export function showDriftReport(): void {
  attempt('Writing the drift report …', workbook => () => showReport(workbook, 'driftReport'));
}

export function showDashboard(): void {
  attempt('Drawing the dashboard …', workbook => () => showDashboardSheet(workbook));
}

export function findOwnershipGaps(): void {
  attempt('Looking for ownership gaps …', workbook => () => showReport(workbook, 'ownershipGaps'));
}

export function showBudgetAndPeople(): void {
  attempt('Weighing budget and people …', workbook => () => showReport(workbook, 'budgetAndPeople'));
}

export function undoLastChange(): void {
  attempt('Looking for the last change …', undo);
}

export function changeSettings(): void {
  showSidebar('settings');
}

export function toggleMorningRefresh(): void {
  attempt('Looking at the morning refresh …', toggleMorning);
}

export function refreshEveryMorning(event: GoogleAppsScript.Events.TimeDriven): void {
  runMorning(event);
}

export function removeThroughline(): void {
  attempt('Looking at what was added …', removeFrom);
}

/**
 * Says whether work is where its plan expects it: Not started, Green, Amber, Red or Done. By the standard thresholds
 * of Throughline, on a straight line from start to due, Monday to Friday.
 *
 * @param {number|Array<Array<number>>} progress How much is done, as a share such as 62%; a cell or a range.
 * @param {Date|Array<Array<Date>>} start The day on which the work begins.
 * @param {Date|Array<Array<Date>>} due The day on which it is due.
 * @param {Date} statusDate The day on which that is so: the cell "Status date" in Settings, never TODAY().
 * @return The status, or one for each row of the ranges.
 * @customfunction
 */
export function THROUGHLINE_STATUS(...values: FormulaValues): unknown {
  return formulaStatus(values);
}

/**
 * Says how many working days work is behind its plan; a minus is ahead. Blank where it is done.
 *
 * @param {number|Array<Array<number>>} progress How much is done, as a share such as 62%; a cell or a range.
 * @param {Date|Array<Array<Date>>} start The day on which the work begins.
 * @param {Date|Array<Array<Date>>} due The day on which it is due.
 * @param {Date} statusDate The day on which that is so: the cell "Status date" in Settings, never TODAY().
 * @return The working days behind plan, or a number for each row of the ranges.
 * @customfunction
 */
export function THROUGHLINE_DRIFT(...values: FormulaValues): unknown {
  return formulaDrift(values);
}

/**
 * Says on which day work will be done at the pace since its start, or "None in sight". Blank where it is done.
 *
 * @param {number|Array<Array<number>>} progress How much is done, as a share such as 62%; a cell or a range.
 * @param {Date|Array<Array<Date>>} start The day on which the work begins.
 * @param {Date|Array<Array<Date>>} due The day on which it is due.
 * @param {Date} statusDate The day on which that is so: the cell "Status date" in Settings, never TODAY().
 * @return The day of the finish, or one for each row of the ranges.
 * @customfunction
 */
export function THROUGHLINE_FORECAST(...values: FormulaValues): unknown {
  return formulaForecast(values);
}
