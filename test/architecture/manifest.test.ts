// The manifest asks for the permissions that the bundle needs, and for no other.

import { describe, expect, it } from 'vitest';
import { buildBundle } from '../../src/build/bundle';
import { createAppsScript } from '../../src/preview/stand-in/apps-script';
import type { MenuEntry } from '../../src/preview/stand-in/options';
import { loadScript } from '../../src/preview/stand-in/script';
import { emptyWorkbook } from '../../src/preview/workbook';

const PREFIX = 'https://www.googleapis.com/auth/';

/** The scope for each call that the bundle may make; null needs none. A call that is not here fails the test. */
const SCOPE_OF: Readonly<Record<string, string | null>> = {
  'SpreadsheetApp.flush': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActive': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveSpreadsheet': 'spreadsheets.currentonly',
  'SpreadsheetApp.newConditionalFormatRule': 'spreadsheets.currentonly',
  'SpreadsheetApp.newDataValidation': 'spreadsheets.currentonly',
  'SpreadsheetApp.newRichTextValue': 'spreadsheets.currentonly',
  'SpreadsheetApp.getUi': 'script.container.ui',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.getUserTriggers': 'script.scriptapp',
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'MailApp.sendEmail': 'script.send_mail',
  'MailApp.getRemainingDailyQuota': 'script.send_mail',
  'ScriptApp.getAuthorizationInfo': null,
  'PropertiesService.getDocumentProperties': null,
  'PropertiesService.getUserProperties': null,
  'CacheService.getDocumentCache': null,
  'CacheService.getUserCache': null,
  'HtmlService.createHtmlOutput': null,
  'HtmlService.createHtmlOutputFromFile': null,
  'HtmlService.createTemplateFromFile': null,
  'LockService.getDocumentLock': null,
  'Utilities.formatDate': null,
  'Utilities.parseDate': null,
  'Utilities.getUuid': null,
  'Utilities.sleep': null,
};

const { code, manifest, pages } = await buildBundle();
const { oauthScopes, ...habits } = JSON.parse(manifest) as {
  oauthScopes: string[];
  timeZone: string;
  runtimeVersion: string;
};
const calls = [
  ...new Set(
    code.match(/\b(?:SpreadsheetApp|Session|ScriptApp|Utilities|[A-Z][a-zA-Z]+(?:App|Service))\.[a-z]\w*/g),
  ),
];

describe('the manifest', () => {
  it('asks for exactly the scopes of the services that the bundle calls', () => {
    expect(calls.filter(call => !(call in SCOPE_OF))).toEqual([]);
    const needed = new Set(calls.flatMap(call => SCOPE_OF[call] ?? []));
    expect([...oauthScopes].sort()).toEqual([...needed].map(scope => PREFIX + scope).sort());
  });

  it('never asks for all spreadsheets, for files or for the web', () => {
    for (const scope of oauthScopes)
      expect(scope).not.toMatch(/auth\/(?:spreadsheets|drive.*|script\.external_request|gmail.*)$/);
  });

  it('runs on V8', () => {
    expect(habits).toMatchObject({ runtimeVersion: 'V8' });
  });

  it('is enough for everything in the menu', () => {
    const asked: string[] = [];
    const appsScript = createAppsScript(emptyWorkbook(), {
      now: () => new Date('2026-11-23T10:00:00Z'),
      files: pages,
      scopes: oauthScopes.map(scope => scope.slice(PREFIX.length)),
      ui: {
        toast: () => {},
        alert: ({ prompt }) => {
          asked.push(prompt);
          return 'OK';
        },
      },
    });
    const script = loadScript(code, appsScript);
    const items = (entries: readonly MenuEntry[]): string[] =>
      entries.flatMap(entry => (entry.kind === 'item' ? [entry.functionName] : items(entry.entries)));
    const named = items(script.open('NONE'));
    expect(named).toContain('toggleMorningRefresh');
    const rest = named.filter(name => !/^(?:setUp|toggle|remove)/.test(name));
    script.run('setUp');
    const ask = (name: string, argument: unknown) =>
      script.runFromSidebar('answerSidebar', [name, argument]) as { ok: true; value: { seen: string } };
    const { seen } = ask('openSetUp', { corrections: [] }).value;
    ask('writeSetUp', { corrections: [], seen, withExample: true, withoutPeople: [] });
    for (const name of ['toggleMorningRefresh', ...rest]) script.run(name);
    script.fireTrigger('refreshEveryMorning');
    script.run('removeThroughline');
    expect(asked.filter(text => /permission/i.test(text))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  });
});
