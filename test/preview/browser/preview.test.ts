// The preview as people meet it, in a real Chromium: every state, and what it does when something is wrong.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, buildPage } from '../../../src/build/build-page';
import type { Bundle } from '../../../src/build/bundle';
import { keptBundle } from '../../../src/build/kept-bundle';
import { Tab } from '../../../src/build/preview-tab';
import { readWorkbookBytes } from '../../../src/preview/files/read-file';
import { writeXlsxBytes } from '../../../src/preview/files/write-xlsx';
import { type Host, startHost } from '../../../src/preview/host/host';
import { emptyWorkbook, ensureCell } from '../../../src/preview/workbook';
import { oneChromium } from '../../one-chromium';
import { chartedSheet, plainChart } from '../plain-chart';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const TIMEOUT_MS = 60_000;
const RED = '#fce8e6';
const BLUE = '#e8f0fe';

let browser: Browser;
let bundle: Bundle;
let lastingHost: Host | undefined;
let built: BuiltPage;
let folder = '';
const hosts: Host[] = [];
const tabs: Tab[] = [];

beforeAll(async () => {
  [browser, built, bundle, folder] = await Promise.all([
    oneChromium(),
    buildPage(),
    keptBundle(),
    mkdtemp(`${tmpdir()}/throughline-browser-`),
  ]);
}, TIMEOUT_MS);

afterEach(async () => {
  const own = tabs.splice(0);
  const open = shared ? [...own, shared] : own;
  const troubles = open.flatMap(tab => tab.troubles.splice(0));
  const outside = open.flatMap(tab => tab.outside.splice(0));
  await Promise.all(own.map(tab => tab.close()));
  await Promise.all(hosts.splice(0).map(host => host.close()));
  expect(troubles).toEqual([]);
  expect(outside).toEqual([]);
});

afterAll(async () => {
  await shared?.close();
  await lastingHost?.close();
  await rm(folder, { recursive: true, force: true });
});

let started = 0;

/** With a state of its own, where none is named. */
async function startExample({ port = 0, state = '', lasting = false } = {}): Promise<Host> {
  started += 1;
  const host = await startHost({
    ...bundle,
    workbook: null,
    source: '',
    statusDate: '2026-11-23',
    port,
    pageFolder: built.folder,
    stateFolder: `${folder}/${state || started}`,
    onAction: () => {},
    onTrouble: () => {},
  });
  if (lasting) lastingHost = host;
  else hosts.push(host);
  return host;
}

async function openTab(host: Host, query = ''): Promise<Tab> {
  const tab = await Tab.open(browser, host.address, query);
  tabs.push(tab);
  return tab;
}

let shared: Tab | undefined;

/** On a fresh example plan; its window is not. */
async function example(): Promise<Tab> {
  if (shared) await shared.reset();
  else shared = await Tab.open(browser, (await startExample({ lasting: true })).address);
  return shared;
}

/** What axe finds wrong, as "rule: element", what the grid itself puts on the page aside. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.page.evaluate(axe.source);
  return tab.page.evaluate(async () => {
    const { violations } = await window.axe.run({ exclude: ['#throughline-grid', '[class^=univer-]'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe('the preview', { timeout: TIMEOUT_MS }, () => {
  it('opens on the example plan, coloured by its statuses, in at most 6 MB', async () => {
    const tab = await example();
    expect(built.bytes).toBeLessThan(6 * 1024 * 1024);
    expect(await tab.page.title()).toContain('Example plan');
    expect(await tab.text('Milestones', 'O2')).toBe('Red');
    expect(await tab.background('Milestones', 'C2')).toBe(RED);
    expect(await tab.text('Goals', 'H2')).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
  });

  it("offers the add-on's own menu under Extensions, and greys what a preview does not have", async () => {
    const tab = await example();
    await tab.item('Extensions').click();
    await tab.item('Throughline').click();
    expect(await tab.item('Show drift report').isVisible()).toBe(true);
    expect(await tab.item('Find ownership gaps').isVisible()).toBe(true);
    expect(await tab.item('Format').getAttribute('aria-disabled')).toBe('true');
    await tab.item('Show drift report').click();
    await tab.untilText('Drift report', 'A1', /Drift report/);
  });

  it('turns a row as soon as somebody types, and back by Undo', async () => {
    const tab = await example();
    await tab.type('Milestones', 'H2', '10');
    await tab.untilText('Milestones', 'O2', 'Done');
    await tab.untilBackground('Milestones', 'C2', BLUE);
    await tab.page.keyboard.press('Control+Z');
    await tab.untilText('Milestones', 'O2', 'Red');
  });

  it('puts a computed cell back that was typed over, and says so', async () => {
    const tab = await example();
    await tab.type('Milestones', 'O2', 'Green');
    await tab.page.getByText('was typed over the computed').waitFor();
    await tab.untilText('Milestones', 'O2', 'Red');
  });

  it('takes ten rows that are pasted, and gives them IDs', async () => {
    const tab = await example();
    const rows = Array.from({ length: 10 }, (_, at) => `\tM1\tPasted task ${at + 1}\tPriya Raman`);
    await tab.paste('Tasks', 'A60', rows.join('\n'));
    await tab.untilText('Tasks', 'C69', 'Pasted task 10');
    await tab.untilText('Tasks', 'A69', /^T\d+$/);
  });

  it('inserts and deletes rows, and the colours move along', async () => {
    const tab = await example();
    const title = await tab.text('Milestones', 'C2');
    await tab.goTo('Milestones', 'C2');
    await tab.menu('Insert', 'Row above');
    await tab.untilText('Milestones', 'C3', title);
    await tab.untilBackground('Milestones', 'C3', RED);
    await tab.goTo('Milestones', 'C2');
    await tab.menu('Edit', 'Delete', 'Row');
    await tab.untilText('Milestones', 'C2', title);
  });

  it('sorts rows by a column', async () => {
    const tab = await example();
    await tab.goTo('People', 'A2');
    await tab.menu('Data', 'Sort sheet by column A (Z to A)');
    await tab.untilText('People', 'A2', 'Yusuf Demirel');
  });

  it('shows two people each other’s edits, and asks only whoever chose the menu item', async () => {
    const host = await startExample();
    const [left, right] = await Promise.all([
      openTab(host),
      openTab(host, '?user=ingrid.solvang@example.com'),
    ]);
    await right.type('Milestones', 'H2', '10');
    await left.untilText('Milestones', 'H2', '10');
    await left.untilText('Milestones', 'O2', 'Done');
    await left.menu('Undo last change');
    const dialog = left.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await right.page.getByRole('dialog').count()).toBe(0);
    await right.type('Milestones', 'H3', '39');
    await left.untilText('Milestones', 'H3', '39');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await left.text('Milestones', 'O2')).toBe('Done');
  });

  it('opens a file that is dropped in, sets it up where it stands, takes that back, and saves it', async () => {
    const tab = await example();
    const workbook = emptyWorkbook('Roadmap');
    [
      ['Goal', 'Owner', 'Sponsor', 'Due'],
      ['Grow', 'Ingrid Solvang', 'Mei Tanaka', '2027-03-01'],
      ['Keep', 'Ingrid Solvang', 'Mei Tanaka', '2027-04-01'],
    ].forEach((line, down) => {
      line.forEach((value, across) => {
        ensureCell(workbook.sheets[0]!, down + 1, across + 1).value = value;
      });
    });
    await tab.drop('Roadmap.xlsx', await writeXlsxBytes(workbook));
    await tab.untilText('Sheet1', 'A2', 'Grow');
    await tab.menu('Set up');
    const sidebar = tab.page.frameLocator('iframe');
    const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
    await button('See values and correct').click();
    await sidebar.getByLabel('Owner', { exact: true }).selectOption({ label: 'Sponsor' });
    await button('1 person goes into People').waitFor();
    await button('Set up').click();
    await sidebar.getByText('Throughline is set up').waitFor();
    await tab.untilText('Sheet1', 'E2', 'G1');
    await tab.untilText('People', 'A2', 'Mei Tanaka');
    await button('Undo').click();
    await sidebar.getByText('Set up was taken back').waitFor();
    await tab.untilText('Sheet1', 'E2', '');
    await button('Look again').click();
    await button('Set up').click();
    await sidebar.getByText('Throughline is set up').waitFor();
    await tab.untilText('Sheet1', 'E2', 'G1');
    await tab.idle();
    expect(await tab.sheet()).toBe('Sheet1');
    await tab.page.getByRole('button', { name: 'Close the sidebar' }).click();
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      tab.menu('File', 'Save as .xlsx'),
    ]);
    expect(download.suggestedFilename()).toBe('Roadmap.xlsx');
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    const saved = await readWorkbookBytes(Buffer.concat(pieces), 'Roadmap.xlsx');
    expect(saved.workbook.sheets[0]!.rows[1]![0]!.value).toBe('Grow');
  });

  it("draws a file's chart where it is anchored: it scrolls with its cell, stays off the headers and follows its cells", async () => {
    const tab = await example();
    const workbook = emptyWorkbook('Overview');
    workbook.sheets = [chartedSheet()];
    workbook.sheets[0]!.charts.push(plainChart({ anchorRow: 6, anchorColumn: 2 }));
    await tab.drop('Overview.xlsx', await writeXlsxBytes(workbook));
    const chart = tab.page.getByRole('img', { name: /^Statuses, column chart\. G1: Red 25%, Green 75%\./ });
    await chart.waitFor();
    expect(await violations(tab)).toEqual([]);
    const canvas = (await tab.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox())!;
    const before = (await chart.boundingBox())!;
    const [acrossOneColumn, downFiveRows] = [100, 5 * 21];
    expect(before.x - canvas.x).toBeCloseTo(46 + acrossOneColumn, -1);
    expect(before.y - canvas.y).toBeCloseTo(25 + downFiveRows, -1);

    await tab.page.mouse.move(before.x + 200, before.y + 100);
    await tab.page.mouse.wheel(0, 8 * 21);
    await tab.page.waitForFunction(
      ([label, y]) => document.querySelector(`[aria-label^="${label}"]`)!.getBoundingClientRect().y < y!,
      ['Statuses', before.y - 100] as const,
    );
    const after = (await chart.boundingBox())!;
    expect(before.y - after.y).toBeCloseTo(8 * 21, -1);
    const atHeaders = await tab.page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.closest('.tl-chart') ?? null,
      [after.x + 50, canvas.y + 10],
    );
    expect(atHeaders).toBeNull();

    await tab.type('Overview', 'B2', '90%');
    await tab.page.getByRole('img', { name: /G1: Red 90%, Green 75%\./ }).waitFor();
  });

  it('says in one sentence why a broken file cannot be opened, and keeps the plan', async () => {
    const tab = await example();
    await tab.drop('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    await tab.page.getByText(/broken\.xlsx is damaged/).waitFor();
    expect(await tab.text('Milestones', 'O2')).toBe('Red');
  });

  it('says that its host has stopped, and goes on where it was when that is back', async () => {
    const host = await startExample({ state: 'kept' });
    const tab = await openTab(host);
    await tab.type('Milestones', 'H2', '10');
    await tab.untilText('Milestones', 'O2', 'Done');
    await host.close();
    await tab.page.getByText(/The preview has stopped/).waitFor();
    await startExample({ state: 'kept', port: Number(new URL(host.address).port) });
    await tab.page.getByText(/The preview has stopped/).waitFor({ state: 'detached' });
    await tab.untilText('Milestones', 'O2', 'Done');
    tab.troubles.splice(0);
  });

  it('keeps who somebody is and what they did over a reload', async () => {
    const host = await startExample();
    const tab = await openTab(host, '?user=ingrid.solvang@example.com');
    await tab.type('Milestones', 'H2', '10');
    await tab.untilText('Milestones', 'O2', 'Done');
    await tab.page.reload();
    await tab.ready();
    await tab.untilText('Milestones', 'O2', 'Done');
    expect(await tab.page.getByRole('button', { name: /Ingrid Solvang/ }).count()).toBeGreaterThan(0);
  });

  it('is understood without eyes: axe finds nothing outside the canvas, and the selected cell is said', async () => {
    const tab = await example();
    await tab.goTo('Milestones', 'H2');
    await tab.page.waitForFunction(() =>
      /H2/.test(document.getElementById('throughline-said')?.textContent ?? ''),
    );
    expect(await violations(tab)).toEqual([]);
    await tab.item('Extensions').click();
    await tab.item('Throughline').click();
    expect(await violations(tab)).toEqual([]);
    await tab.item('More').click();
    await tab.item('Remove Throughline').click();
    await tab.page.getByRole('dialog').waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  it('is worked by keys alone: menu, dialog, and back to the cells', async () => {
    const tab = await example();
    await tab.goTo('Milestones', 'H2');
    await tab.item('Extensions').focus();
    const focused = (caption: string) =>
      tab.page.waitForFunction(label => document.activeElement?.textContent?.includes(label), caption);
    await tab.page.keyboard.press('ArrowDown');
    await focused('Add-ons');
    await tab.page.keyboard.press('End');
    await focused('Throughline');
    await tab.page.keyboard.press('ArrowRight');
    await focused('Set up');
    await tab.page.keyboard.press('u');
    await focused('Undo last change');
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('dialog').waitFor();
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('dialog').waitFor({ state: 'detached' });
    await tab.idle();
    await tab.page.keyboard.type('10');
    await tab.page.keyboard.press('Enter');
    await tab.untilText('Milestones', 'H2', '10');
  });

  it('lets go of a cell that somebody types into when another window replaces the plan', async () => {
    const host = await startExample();
    const typing = await openTab(host);
    const other = await openTab(host);
    await typing.goTo('Milestones', 'H2');
    await typing.page.keyboard.type('99');
    const shown = await typing.page.evaluateHandle(() => window.throughline.state.menus);
    await other.reset();
    await typing.page.waitForFunction(menus => window.throughline.state.menus !== menus, shown);
    await typing.goTo('Goals', 'B2');
    await typing.goTo('Milestones', 'H2');
    expect(await typing.text('Milestones', 'H2')).toBe('3');
    await typing.type('Milestones', 'H2', '10');
    await other.untilText('Milestones', 'H2', '10');
  });

  it('opens a sidebar that follows the selected row, and calls the script under its own address', async () => {
    const tab = await example();
    await tab.goTo('Milestones', 'C10');
    await tab.menu('Why?');
    const frame = tab.page.frameLocator('iframe');
    await frame.getByText('Build the landing zone').waitFor();
    await frame
      .getByText(/8 working days behind plan/)
      .first()
      .waitFor();
    await tab.goTo('Milestones', 'C2');
    await frame.getByText('Sign ten managed services contracts').waitFor();
    await tab.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await tab.page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('tells what the last action cost', async () => {
    const tab = await example();
    await tab.type('Milestones', 'H2', '10');
    await tab.untilText('Milestones', 'O2', 'Done');
    expect(await tab.page.getByRole('region', { name: 'Cost of the last action' }).count()).toBe(0);
    await tab.menu('View', 'Cost of the last action');
    const panel = tab.page.getByRole('region', { name: 'Cost of the last action' });
    expect(await panel.innerText()).toMatch(/typed "10" into Milestones!H2/i);
  });
});
