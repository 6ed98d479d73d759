// The stand-in for Apps Script: a workbook goes in, the globals that Google gives a script come out.

import type { Workbook } from '../workbook';
import { CacheService } from './cache';
import { Charts } from './chart-service';
import { HtmlService } from './html';
import { LockService } from './lock';
import { Logger, type ScriptConsole, scriptConsole } from './logger';
import { MailApp } from './mail';
import type { Meter } from './meter';
import type { StandInOptions } from './options';
import { PropertiesService } from './properties';
import { Range } from './range';
import { Runtime } from './runtime';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { Utilities } from './utilities';

/** Typed as Google's, of which they offer a part: every method beyond that part throws. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: ScriptConsole;
}

export interface AppsScript {
  readonly workbook: Workbook;
  readonly globals: Globals;
  readonly meter: Meter;
  readonly runtime: Runtime;
}

/**
 * Writes are buffered, as Google's are: they reach the workbook at the next read, at flush(), or when a script's
 * run ends. Code that calls the globals outside of a run ends with flush() before it looks into the workbook.
 */
export function createAppsScript(workbook: Workbook, options: StandInOptions = {}): AppsScript {
  const runtime = new Runtime(workbook, options);
  const spreadsheet = new Spreadsheet(runtime);
  runtime.handles = {
    spreadsheet: () => spreadsheet,
    sheet: id => new Sheet(runtime, id),
    range: place => new Range(runtime, place),
  };
  const services = {
    SpreadsheetApp: new SpreadsheetApp(runtime),
    Charts: new Charts(runtime),
    PropertiesService: new PropertiesService(runtime),
    CacheService: new CacheService(runtime),
    LockService: new LockService(runtime),
    HtmlService: new HtmlService(runtime),
    ScriptApp: new ScriptApp(runtime),
    Session: new Session(runtime),
    Utilities: new Utilities(runtime),
    MailApp: new MailApp(runtime),
    Logger: new Logger(runtime),
    console: scriptConsole(runtime),
  };
  // The services offer a part of Google's types and throw on the rest, which no type can say.
  return { workbook, globals: services as unknown as Globals, meter: runtime.meter, runtime };
}
