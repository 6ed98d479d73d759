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
  /** The trigger that counts comes last; those before it were taken over. */
  readonly triggerIds: readonly string[];
  /** "" before the first run. */
  readonly lastRun: string;
  /** What went wrong at the last run, "" where nothing did. */
  readonly problem: string;
}

/** Turns it on or off, after saying how it stands. */
export function toggleMorning(): (() => string) | null {
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const beat = heartbeat(spreadsheetId);
  if (beat && ownTriggers([counting(beat)]).length > 0) {
    return confirms(`Refresh every morning is on. ${lastRunText(beat)} Turn it off?`) ? turnOff : null;
  }
  const question = beat
    ? `Refresh every morning was turned on by ${beat.by || 'somebody else'}. ${lastRunText(beat)} Take it over, so that it runs as you?`
    : `Refresh the status every morning between ${HOUR} and ${HOUR + 1} o'clock? It runs as you, also while the sheet is closed.`;
  return confirms(question) ? () => turnOn(spreadsheetId) : null;
}

function turnOn(spreadsheetId: string): string {
  const former = heartbeat(spreadsheetId)?.triggerIds ?? [];
  for (const trigger of ownTriggers(former)) ScriptApp.deleteTrigger(trigger);
  const trigger = ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
  const triggerIds = [...former, trigger.getUniqueId()];
  remember({ by: activeUser(), spreadsheetId, triggerIds, lastRun: '', problem: '' });
  return 'Refresh every morning is on.';
}

function turnOff(): string {
  stopMorning();
  return 'Refresh every morning is off.';
}

/** Turns it off without asking; a trigger of somebody else finds no heartbeat and deletes itself. */
export function stopMorning(): void {
  const beat = heartbeat(SpreadsheetApp.getActiveSpreadsheet().getId());
  if (!beat) return;
  PropertiesService.getDocumentProperties().deleteProperty(HEARTBEAT);
  try {
    for (const trigger of ownTriggers(beat.triggerIds)) ScriptApp.deleteTrigger(trigger);
  } catch {
    // whoever did not allow triggers has none
  }
}

/** What the trigger runs. There is nobody to show a failure to, so it is kept for the next who asks. */
export function runMorning({ triggerUid }: GoogleAppsScript.Events.TimeDriven): void {
  const workbook = activeWorkbook();
  const beat = heartbeat(workbook.spreadsheet.getId());
  if (!beat || counting(beat) !== triggerUid) {
    for (const trigger of ownTriggers([triggerUid])) ScriptApp.deleteTrigger(trigger);
    return; // turned off, or taken over by somebody else
  }
  let problem = '';
  try {
    withLock(LOCK_WAIT_MS, () => refreshAll(workbook));
  } catch (error) {
    problem = problemMessage(error);
  }
  remember({ ...beat, lastRun: workbook.now, problem });
}

function counting({ triggerIds }: Heartbeat): string | undefined {
  return triggerIds[triggerIds.length - 1];
}

/** The user's own among these: the project's others may be those of other spreadsheets. */
function ownTriggers(ids: readonly (string | undefined)[]): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(trigger => ids.includes(trigger.getUniqueId()));
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
