// Which services are out of reach: scopes that were not granted, and what each AuthMode rules out.

import { fail } from './exception';
import type { AuthModeName } from './options';

const SHEETS = 'spreadsheets.currentonly';
const UI = 'script.container.ui';

/** The scope that a service asks for; the longest beginning of the call's name counts. */
const SCOPE_OF: readonly (readonly [string, string])[] = [
  ['Ui.showSidebar', UI],
  ['Ui.showModalDialog', UI],
  ['Ui.showModelessDialog', UI],
  ['MailApp.', 'script.send_mail'],
  ['ScriptApp.getProjectTriggers', 'script.scriptapp'],
  ['ScriptApp.getUserTriggers', 'script.scriptapp'],
  ['ScriptApp.newTrigger', 'script.scriptapp'],
  ['ScriptApp.deleteTrigger', 'script.scriptapp'],
  ['ClockTriggerBuilder.create', 'script.scriptapp'],
  ['Session.getActiveUser', 'userinfo.email'],
  ['Session.getEffectiveUser', 'userinfo.email'],
  ['Spreadsheet.', SHEETS],
  ['Sheet.', SHEETS],
  ['Range.', SHEETS],
  ['RangeList.', SHEETS],
  ['Protection.', SHEETS],
  ['Filter.', SHEETS],
  ['SpreadsheetApp.flush', SHEETS],
  ['SpreadsheetApp.getActive', SHEETS],
];

/** Scopes that a simple trigger never has; the bound document and its menus it has. */
const NEVER_IN_SIMPLE_TRIGGERS = new Set([UI, 'script.send_mail', 'script.scriptapp']);

/** Questions and pages need somebody who waits for them. */
const DIALOGS = new Set(['Ui.alert', 'Ui.prompt']);

export interface Permission {
  readonly authMode: AuthModeName;
  /** True in onOpen and onEdit as Google calls them. */
  readonly simpleTrigger: boolean;
  readonly scopes: readonly string[] | null;
}

export function permit(call: string, permission: Permission): void {
  const scope = SCOPE_OF.find(([beginning]) => call.startsWith(beginning))?.[1];
  if (permission.authMode === 'NONE' && (call.startsWith('PropertiesService.') || scope === SHEETS))
    refuse(call, scope);
  if (permission.simpleTrigger && DIALOGS.has(call)) refuse(call, UI);
  if (scope === undefined) return;
  if (permission.simpleTrigger && NEVER_IN_SIMPLE_TRIGGERS.has(scope)) refuse(call, scope);
  if (!permission.simpleTrigger && permission.scopes && !permission.scopes.includes(scope))
    refuse(call, scope);
}

function refuse(call: string, scope: string | undefined): never {
  const required = scope ? ` Required permissions: https://www.googleapis.com/auth/${scope}` : '';
  return fail(`You do not have permission to call ${call}.${required}`);
}
