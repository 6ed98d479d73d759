// The drift command: reads a file, lets the add-on work on it in memory, prints what came of it.

import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dayFromIso } from '../../plan/day';
import { htmlPage } from '../../report/html';
import { type AddOn, openAddOn, type Understood } from '../add-on';
import { dayAt, instantOn } from '../clock';
import { readWorkbookFile } from '../files/read-file';
import { UnreadableFile } from '../files/unreadable-file';
import { UnwritableFile, writeWorkbookFile } from '../files/write-file';
import type { Workbook } from '../workbook';
import { printDocument } from './print-document';
import { progressLine } from './progress-line';

export interface DriftOptions {
  readonly sheet?: string | undefined;
  /** YYYY-MM-DD. */
  readonly date?: string | undefined;
  readonly out?: string | undefined;
  /** The day of a past report that the file keeps, YYYY-MM-DD. */
  readonly since?: string | undefined;
  /** Writes the report as a page. */
  readonly html?: string | undefined;
  /** Compares futures, too. */
  readonly futures?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Where a file cannot be understood, or an option makes no sense. */
const NOT_UNDERSTOOD = 2;
const PAGE_WIDTH = 120;

/** Returns the exit code. */
export async function runDrift(file: string, options: DriftOptions): Promise<number> {
  const progress = progressLine(process.stderr);
  try {
    if (options.date !== undefined && dayFromIso(options.date) === null) {
      throw new NotUnderstood(`--date "${options.date}" is not a date. Give one such as 2026-11-23.`);
    }
    for (const option of ['html', 'out'] as const) {
      const path = options[option];
      if (path !== undefined && (await isSameFile(path, file)))
        throw new NotUnderstood(
          `--${option} is the file that is read, which is never changed. Give another name.`,
        );
    }
    const { workbook, warnings } = await readWorkbookFile(file, progress.show);
    progress.clear();
    for (const warning of warnings) console.error(warning);
    const shown = options.sheet === undefined ? () => {} : showOnly(workbook, options.sheet);
    progress.show(0, 'Reading the plan');
    const now = () => instantOn(options.date ?? null, workbook.timeZone);
    const addOn = await openAddOn(workbook, { now, ui: { toast: () => {} } });
    const understood = addOn.understood();
    progress.clear();
    if (understood.tables.length === 0 && !understood.isSetUp)
      return declined(understood, dayAt(now().getTime(), workbook.timeZone), options);
    return await report(addOn, understood, shown, options, progress);
  } catch (error) {
    progress.clear();
    if (!isOurs(error)) throw error;
    console.error(error.message);
    return NOT_UNDERSTOOD;
  }
}

/** Errors of ours have a code; those of the add-on come from its own world, where no Error is one of this. */
function isOurs(error: unknown): error is { readonly message: string } {
  if (error instanceof UnreadableFile || error instanceof UnwritableFile || error instanceof NotUnderstood)
    return true;
  return !(error instanceof Error) && typeof error === 'object' && error !== null && 'code' in error;
}

class NotUnderstood extends Error {
  readonly code = 'not-understood';
}

/** Hides every other sheet, since hidden ones are not looked at; returns what shows them again. */
function showOnly(workbook: Workbook, name: string): () => void {
  const wanted = workbook.sheets.find(sheet => sheet.name === name);
  if (!wanted) {
    const names = workbook.sheets.map(sheet => `"${sheet.name}"`).join(', ');
    throw new NotUnderstood(`There is no sheet "${name}". The file has ${names}.`);
  }
  const before = workbook.sheets.map(sheet => [sheet, sheet.hidden] as const);
  for (const sheet of workbook.sheets) sheet.hidden = sheet !== wanted;
  return () => {
    for (const [sheet, hidden] of before) sheet.hidden = hidden;
  };
}

function declined({ declined: why }: Understood, date: string, { json }: DriftOptions): number {
  if (!json) throw new NotUnderstood(why ?? 'No plan was found in this file.');
  console.log(JSON.stringify({ date, tables: [], declined: why, items: [], problems: [] }, null, 2));
  return 0;
}

function requireReport(since: string | undefined, date: string, reports: readonly string[]): void {
  const past = reports.filter(day => day < date);
  if (since === undefined || past.includes(since)) return;
  const known = past.length === 0 ? 'none before this day' : past.join(', ');
  throw new NotUnderstood(`--since "${since}" is not the day of a report that this file keeps: ${known}.`);
}

/** Also under another name: a link to it, or other letter case where the disk tells none apart. */
async function isSameFile(path: string, other: string): Promise<boolean> {
  if (resolve(path) === resolve(other)) return true;
  const [one, two] = await Promise.all([path, other].map(each => stat(each).catch(() => null)));
  return one != null && two != null && one.ino === two.ino && one.dev === two.dev;
}

async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new NotUnderstood(`--html ${path} could not be written: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function report(
  addOn: AddOn,
  understood: Understood,
  showAll: () => void,
  { json, out, since, html, futures }: DriftOptions,
  progress: ReturnType<typeof progressLine>,
): Promise<number> {
  progress.show(0.3, 'Setting up');
  if (!understood.isSetUp) addOn.setUp(false);
  showAll();
  progress.show(0.6, 'Assessing');
  const { date, reports, items, problems, driftReport } = addOn.assessed(since);
  requireReport(since, date, reports);
  if (futures) progress.show(0.8, 'Comparing futures');
  const compared = futures ? addOn.futures() : null;
  if (html !== undefined) await writeText(html, htmlPage(driftReport));
  if (out !== undefined) await writeWorkbookFile(out, addOn.workbook, progress.show);
  progress.clear();
  const { tables } = understood;
  if (json)
    console.log(
      JSON.stringify({ date, tables, items, problems, ...(compared && { futures: compared }) }, null, 2),
    );
  else {
    const { isTTY, columns } = process.stdout;
    const page = { colour: isTTY === true, width: columns ?? PAGE_WIDTH };
    process.stdout.write(printDocument(driftReport, page));
    if (compared) process.stdout.write(`\n${printDocument(compared, page)}`);
    if (out !== undefined)
      console.log(`\nWritten to ${resolve(out)}, with owners checked and rows coloured.`);
    if (html !== undefined) console.log(`\nThe report as a page: ${resolve(html)}`);
  }
  return 0;
}
