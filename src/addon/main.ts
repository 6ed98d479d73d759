// What Google calls: the functions of the menu and of the triggers, and nothing else.

import { attempt } from './attempt';
import { followEdit } from './follow-edit';
import { addMenu } from './menu';
import { runMorning, toggleMorning } from './morning-refresh';
import { refreshAll, refreshedText } from './refresh-status';
import { removeFrom } from './remove';
import { setUpWorkbook } from './set-up-workbook';
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
  attempt('Reading your sheets …', setUpWorkbook);
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

export function assignOwners(): void {
  showSidebar('ownership');
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
