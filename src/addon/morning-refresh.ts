// Refresh every morning: one clock trigger, and a heartbeat that says whether it still runs.

import { confirms } from './attempt';
import { activeUser, activeWorkbook } from './google-workbook';
import { problemMessage } from './problem-message';
import { refreshAll } from './refresh-status';
import { withLock } from './with-lock';

/** The trigger calls the public function of this name. */
const HANDLER = 'refreshEveryMorning';
const HEARTBEAT = 'morning refresh';
const HOUR = 6;
const LOCK_WAIT_MS = 60_000;

interface Heartbeat {
  /** Whose trigger it is, "" where Google does not say. */
  readonly by: string;
  readonly spreadsheetId: string;
  /** "" before the first run. */
  readonly lastRun: string;
  /** What went wrong at the last run, "" where nothing did. */
  readonly problem: string;
}

/** Turns it on or off, after saying how it stands. */
export function toggleMorning(): string {
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const mine = ScriptApp.getProjectTriggers().filter(trigger => trigger.getHandlerFunction() === HANDLER);
  const beat = heartbeat(spreadsheetId);
  if (mine.length > 0) {
    if (!confirms(`Refresh every morning is on. ${lastRunText(beat)} Turn it off?`)) return '';
    for (const trigger of mine) ScriptApp.deleteTrigger(trigger);
    PropertiesService.getDocumentProperties().deleteProperty(HEARTBEAT);
    return 'Refresh every morning is off.';
  }
  const question = beat
    ? `Refresh every morning was turned on by ${beat.by || 'somebody else'}. ${lastRunText(beat)} Take it over, so that it runs as you?`
    : `Refresh the status every morning between ${HOUR} and ${HOUR + 1} o'clock? It runs as you, also while the sheet is closed.`;
  if (!confirms(question)) return '';
  ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
  remember({ by: activeUser(), spreadsheetId, lastRun: '', problem: '' });
  return 'Refresh every morning is on.';
}

/** What the trigger runs. There is nobody to show a failure to, so it is kept for the next who asks. */
export function runMorning(): void {
  const workbook = activeWorkbook();
  const beat = heartbeat(workbook.spreadsheet.getId());
  if (!beat) return; // turned off or taken over by somebody else, or a copy of the spreadsheet
  let problem = '';
  try {
    withLock(LOCK_WAIT_MS, () => refreshAll(workbook));
  } catch (error) {
    problem = problemMessage(error);
  }
  remember({ ...beat, lastRun: workbook.now, problem });
}

function heartbeat(spreadsheetId: string): Heartbeat | null {
  const json = PropertiesService.getDocumentProperties().getProperty(HEARTBEAT);
  const beat: Heartbeat | null = json ? JSON.parse(json) : null;
  return beat?.spreadsheetId === spreadsheetId ? beat : null;
}

function remember(beat: Heartbeat): void {
  PropertiesService.getDocumentProperties().setProperty(HEARTBEAT, JSON.stringify(beat));
}

function lastRunText(beat: Heartbeat | null): string {
  if (!beat || beat.lastRun === '') return 'It has not run yet.';
  return beat.problem === ''
    ? `It last ran ${beat.lastRun}.`
    : `Its last run, ${beat.lastRun}, failed: ${beat.problem}`;
}
