// npm run screenshots: pictures of every state of the preview, in out/screenshots.

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { writeXlsxBytes } from '../preview/files/write-xlsx';
import { type Host, startHost } from '../preview/host/host';
import { emptyWorkbook, ensureCell } from '../preview/workbook';
import { buildPage } from './build-page';
import { root } from './bundle';
import { launchChromium } from './chromium';
import { keptBundle } from './kept-bundle';
import { Tab } from './preview-tab';

const OUT = `${root}/out/screenshots`;
/** What moves has come to rest by then. */
const REST_MS = 900;
/** A sidebar asks the script for what it shows. */
const SIDEBAR_MS = 1500;

/** Each begins on the example plan, in a fresh window. */
const SCENES: Readonly<Record<string, (tab: Tab, host: Host) => Promise<void>>> = {
  goals: tab => tab.goTo('Goals', 'B2'),
  milestones: tab => tab.goTo('Milestones', 'C3'),
  statuses: tab => tab.goTo('Milestones', 'P3'),
  tasks: tab => tab.goTo('Tasks', 'C4'),
  settings: tab => tab.goTo('Settings', 'A2'),
  menu: async tab => {
    await tab.goTo('Milestones', 'C3');
    await tab.menu('More');
  },
  dashboard: tab => tab.menu('Show dashboard'),
  'drift-report': tab => tab.menu('Show drift report'),
  'ownership-gaps': tab => tab.menu('Find ownership gaps'),
  'budget-and-people': tab => tab.menu('More', 'Show budget and people'),
  futures: async tab => {
    await tab.menu('Compare futures');
    const sidebar = tab.page.frameLocator('iframe');
    await sidebar.getByRole('button', { name: /^Begin with a starting set/ }).click();
    await sidebar.getByText('Today and 3 futures').waitFor();
    await sidebar.getByRole('button', { name: 'Save' }).click();
    await sidebar.getByText('Saved to').waitFor();
    await sidebar.getByRole('button', { name: 'Show on a sheet' }).click();
    await sidebar.getByText(/hold/).first().waitFor();
    await tab.idle();
    await tab.page.waitForTimeout(SIDEBAR_MS);
  },
  formula: async tab => {
    await tab.type('Tasks', 'T2', '=THROUGHLINE_DRIFT(N2:N12, E2:E12, F2:F12, Settings!B30)');
    await tab.goTo('Tasks', 'T2');
  },
  'break-down': async tab => {
    await tab.goTo('Goals', 'B4');
    await tab.menu('Break down');
    await tab.page.waitForTimeout(SIDEBAR_MS);
  },
  'check-in': async tab => {
    await tab.menu('Check in');
    await tab.page.waitForTimeout(SIDEBAR_MS);
  },
  why: async tab => {
    await tab.goTo('Milestones', 'C10');
    await tab.menu('Why?');
    await tab.page.waitForTimeout(SIDEBAR_MS);
  },
  'typed-over': tab => tab.type('Milestones', 'O3', 'Green'),
  question: tab => tab.menu('Undo last change'),
  people: ({ page }) => page.getByRole('button', { name: /Choose who you are/ }).click(),
  'status-date': ({ page }) => page.getByRole('button', { name: /status date/i }).click(),
  cost: async tab => {
    await tab.type('Milestones', 'H3', '30');
    await tab.menu('View', 'Cost of the last action');
  },
  'own-file': async tab => {
    await tab.drop('Roadmap.xlsx', await ownFile());
    await tab.page.getByText(/^Recognised/).waitFor();
  },
  'set-up': async tab => {
    await tab.drop('Roadmap.xlsx', await ownFile());
    await tab.page.getByText(/^Recognised/).waitFor();
    await tab.menu('Set up');
    await tab.page.frameLocator('iframe').getByText('Added at the right').waitFor();
  },
  'own-file-set-up': async tab => {
    await tab.drop('Roadmap.xlsx', await ownFile());
    await tab.page.getByText(/^Recognised/).waitFor();
    await tab.menu('Set up');
    const sidebar = tab.page.frameLocator('iframe');
    await sidebar.getByRole('button', { name: 'Set up', exact: true }).click();
    await sidebar.getByText('Throughline is set up').waitFor();
    await tab.idle();
  },
  'broken-file': tab => tab.drop('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
  stopped: (_, host) => host.close(),
};

const folder = await mkdtemp(`${tmpdir()}/throughline-screenshots-`);
const [built, bundle, browser] = await Promise.all([buildPage(), keptBundle(), launchChromium()]);
await mkdir(OUT, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, play] of Object.entries(SCENES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await picture(browser, name, play);
  console.log(`out/screenshots/${name}.png`);
}
await browser.close();
await rm(folder, { recursive: true, force: true });

async function picture(
  from: Browser,
  name: string,
  play: (tab: Tab, host: Host) => Promise<void>,
): Promise<void> {
  const host = await startHost({
    ...bundle,
    workbook: null,
    source: '',
    statusDate: '2026-11-23',
    port: 0,
    pageFolder: built.folder,
    stateFolder: `${folder}/${name}`,
    onAction: () => {},
    onTrouble: message => console.error(message),
  });
  const tab = await Tab.open(from, host.address);
  await play(tab, host);
  await tab.idle();
  await tab.page.mouse.move(900, 765);
  await tab.page.waitForTimeout(REST_MS);
  await tab.page.screenshot({ path: `${OUT}/${name}.png` });
  await tab.close();
  await host.close();
}

function ownFile(): Promise<Uint8Array> {
  const workbook = emptyWorkbook('Roadmap');
  const sheet = workbook.sheets[0]!;
  sheet.name = 'Roadmap 2027';
  const lines = [
    ['Initiative', 'Owner', 'Start date', 'Target date', 'Progress', 'Notes'],
    ['Open the second support desk', 'Yusuf Demirel', '2026-09-01', '2026-12-18', '40%', ''],
    [
      'Move billing to the new system',
      'Finance team',
      '2026-10-05',
      '2027-02-26',
      '10%',
      'waits for the vendor',
    ],
    ['Certify all engineers', '', '2026-08-17', '2026-11-30', '75%', ''],
    ['Publish the service catalogue', 'Priya Raman', '2026-11-02', '2027-01-29', '0%', ''],
  ];
  lines.forEach((line, down) => {
    line.forEach((text, across) => {
      if (text !== '') ensureCell(sheet, down + 1, across + 1).value = text;
      if (down === 0) ensureCell(sheet, 1, across + 1).bold = true;
    });
  });
  sheet.columnWidths.set(1, 240).set(6, 180);
  return writeXlsxBytes(workbook);
}
