// Somebody without the add-on runs the drift command on a file.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FuturesOpened } from '../../src/addon/sidebars/futures-contract';
import { readWorkbookFile } from '../../src/preview/files/read-file';
import { writeWorkbookFile } from '../../src/preview/files/write-file';
import type { DriftOptions } from '../../src/preview/terminal/run-drift';
import { cellAt } from '../../src/preview/workbook';
import { Desk } from './desk';
import { driftHere, type Run } from './drift-command';
import { ACTIONS, typed, WITH_PERCENT } from './own-plan';

const root = resolve(__dirname, '../..');

/** The command itself, as npm runs it. */
function spawned(...args: string[]): Promise<Run> {
  return new Promise(done => {
    const command = ['--import', 'tsx', 'src/preview/drift.ts', ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const CSV = `Project;Milestone;Owner;Start;Due;Progress
Website;Write the texts;Ana Souza;2026-10-05;2026-11-27;80%
Website;Draw the pages;;2026-10-05;2026-11-27;35%
Payroll;Import the staff;Carla Dias, Ana Souza;2026-11-02;2026-12-04;10%
`;

let folder = '';

function drift(file: string, options: DriftOptions): Promise<Run> {
  return driftHere(join(folder, file), options);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  await writeFile(join(folder, 'plan.csv'), CSV);
  await writeFile(join(folder, 'shopping.csv'), 'Apples\nPears\nBread\n');
  const desk = await Desk.withExample();
  const two = typed(ACTIONS);
  two.sheets.push({ ...typed(WITH_PERCENT, 'Projects').sheets[0]!, id: 1 });
  await writeWorkbookFile(join(folder, 'two.xlsx'), two);
  await writeWorkbookFile(join(folder, 'example.xlsx'), desk.workbook);
  const ask = (name: string, argument: unknown) =>
    desk.script.runFromSidebar('answerSidebar', [name, argument]) as { value: FuturesOpened };
  ask('saveFutures', { futures: ask('openFutures', {}).value.starting.slice(0, 1) });
  await writeWorkbookFile(join(folder, 'futures.xlsx'), desk.workbook);
  desk.choose('Show drift report');
  await writeWorkbookFile(join(folder, 'reported.xlsx'), desk.workbook);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the drift command', () => {
  test('prints a report to stdout and nothing else, leaves the file alone, and says how it is used', async () => {
    const [report, usage, wrong] = await Promise.all([
      spawned(join(folder, 'plan.csv'), '--date', '2026-11-23'),
      spawned(),
      spawned('x.csv', '--colour'),
    ]);
    expect(report.stderr).toBe('');
    expect(report.code).toBe(0);
    expect(report.stdout).toContain('23 Nov 2026');
    expect(report.stdout).toContain('Draw the pages');
    expect(report.stdout).not.toContain('\u001b');
    expect(await readFile(join(folder, 'plan.csv'), 'utf8')).toBe(CSV);
    for (const { code, stdout, stderr } of [usage, wrong]) {
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Usage: ');
    }
  }, 60_000);

  test('prints JSON of what was understood and computed', async () => {
    const { code, stdout, stderr } = await drift('plan.csv', { json: true, date: '2026-11-23' });
    expect([code, stderr]).toEqual([0, '']);
    const { date, tables, items, problems } = JSON.parse(stdout);
    expect(date).toBe('2026-11-23');
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      headerRow: 1,
      mapping: { owner: 'Owner', due: 'Due', start: 'Start', progress: 'Progress' },
      ownership: { none: [3], several: [4], team: [], unknown: [] },
    });
    expect(items.filter(({ row }: { row: number }) => row === 2)).toMatchObject([
      { title: 'Write the texts', owner: 'Ana Souza', progress: 0.8 },
    ]);
    expect(problems).toEqual([]);
  });

  test('compares the futures that the file keeps, or the usual ones', async () => {
    const date = '2026-11-23';
    const printed = await spawned(join(folder, 'example.xlsx'), '--date', date, '--futures');
    expect([printed.code, printed.stderr]).toEqual([0, '']);
    expect(printed.stdout).toContain('3 futures beside today, 5 goals.');
    expect(printed.stdout).toContain('No future is saved yet');
    expect(printed.stdout).toMatch(/G1 · Grow managed services revenue +Scope grows by a fifth/);
    const kept = await drift('futures.xlsx', { futures: true, json: true, date });
    expect(JSON.parse(kept.stdout).futures.headline[0]).toBe('1 future beside today, 5 goals.');
    const without = await drift('futures.xlsx', { json: true, date });
    expect(JSON.parse(without.stdout).futures).toBeUndefined();
  }, 60_000);

  test('writes a coloured copy that can be opened, and never over what it read', async () => {
    const out = join(folder, 'coloured.xlsx');
    const { code } = await drift('plan.csv', { out, json: true, date: '2026-11-23' });
    expect(code).toBe(0);
    const { workbook } = await readWorkbookFile(out);
    const sheet = workbook.sheets.find(({ name }) => name === 'plan')!;
    expect(cellAt(sheet, 2, 2)?.value).toBe('Write the texts');
    expect(sheet.conditionalRules.length).toBeGreaterThan(5);
    const before = await readFile(out);
    const again = await drift('coloured.xlsx', { out });
    expect([again.code, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('never changed');
    expect(await readFile(out)).toEqual(before);
    const elsewhere = await drift('plan.csv', { out: join(folder, 'no', 'such', 'folder.xlsx'), json: true });
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.stderr).toContain('cannot be written');
  });

  test('gives for a coloured copy the same statuses as for the file', async () => {
    const first = await drift('plan.csv', { json: true, date: '2026-11-23' });
    const copy = join(folder, 'copy.xlsx');
    await drift('plan.csv', { out: copy, json: true, date: '2026-11-23' });
    const second = await drift('copy.xlsx', { json: true, date: '2026-11-23' });
    expect(JSON.parse(second.stdout).items).toEqual(JSON.parse(first.stdout).items);
  });

  test('takes a workbook that was set up before as it is, on any day', async () => {
    const { code, stdout } = await drift('example.xlsx', { json: true, date: '2026-12-07' });
    expect(code).toBe(0);
    const { date, items } = JSON.parse(stdout);
    expect(date).toBe('2026-12-07');
    expect(items).toHaveLength(61);
    expect(items.find(({ id }: { id: string }) => id === 'M8').status).toBe('Red');
  });

  test('compares with a past report that the file keeps, and writes the report as a page', async () => {
    const html = join(folder, 'report.html');
    const options = { date: '2026-12-07', json: true };
    const { code } = await drift('reported.xlsx', { ...options, since: '2026-11-23', html });
    expect(code).toBe(0);
    const page = await readFile(html, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('Statuses that moved since 23 Nov');
    expect(page).toContain('<span class="status red">Red</span>');
    const other = await drift('reported.xlsx', { ...options, since: '2026-11-16' });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('not the day of a report that this file keeps: 2026-11-23');
    expect((await drift('plan.csv', { ...options, since: '2026-11-16' })).stderr).toContain('none before');
    expect((await drift('plan.csv', { html: join(folder, 'plan.csv') })).stderr).toContain('never changed');
  });

  test('looks at one sheet where it is named', async () => {
    const tables = async (options: DriftOptions) =>
      JSON.parse((await drift('two.xlsx', { ...options, json: true })).stdout).tables.map(
        ({ sheet }: { sheet: string }) => sheet,
      );
    expect(await tables({})).toEqual(['Plan', 'Projects']);
    expect(await tables({ sheet: 'Projects' })).toEqual(['Projects']);
  });

  test.each<[string, string, DriftOptions, RegExp]>([
    ['a file without a plan', 'shopping.csv', {}, /shopping/],
    ['a file that is not there', 'missing.csv', {}, /There is no file .*missing\.csv/],
    [
      'a sheet that is not there',
      'two.xlsx',
      { sheet: 'Plans' },
      /There is no sheet "Plans"\. The file has "Plan", "Projects"/,
    ],
    ['a date that is none', 'plan.csv', { date: '2026-02-30' }, /--date "2026-02-30" is not a date/],
  ])('%s gives a sentence and exit code 2', async (_, file, options, sentence) => {
    const { code, stdout, stderr } = await drift(file, options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a file without a plan as JSON says why in the JSON', async () => {
    const { code, stdout } = await drift('shopping.csv', { json: true });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      tables: [],
      items: [],
      declined: expect.stringContaining('shopping'),
    });
  });
});
