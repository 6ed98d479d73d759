// The sidebars where people first meet them: in the preview, opened from its menu, on the row that is selected there.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPage } from '../../src/build/build-page';
import { keptBundle } from '../../src/build/kept-bundle';
import { Tab } from '../../src/build/preview-tab';
import { type Host, startHost } from '../../src/preview/host/host';
import { oneChromium } from '../one-chromium';

const TIMEOUT_MS = 90_000;

let host: Host;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/throughline-sidebars-`);
  const [page, { code, pages }] = await Promise.all([buildPage(), keptBundle()]);
  host = await startHost({
    code,
    pages,
    workbook: null,
    source: '',
    statusDate: '2026-11-23',
    port: 0,
    pageFolder: page.folder,
    stateFolder: folder,
    onAction: () => {},
    onTrouble: () => {},
  });
}, TIMEOUT_MS);

afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

it(
  'breaks the selected milestone down, and the new row stands in the grid',
  async () => {
    const tab = await Tab.open(await oneChromium(), host.address);
    try {
      await tab.goTo('Milestones', 'B10');
      await tab.menu('Extensions', 'Throughline', 'Break down');
      const sidebar = tab.page.frameLocator('iframe');
      await sidebar.getByText('Build the landing zone').first().waitFor();
      await sidebar.getByLabel('Task', { exact: true }).fill('Order the lines');
      await sidebar.getByRole('combobox', { name: 'Owner' }).fill('Tomasz Wilk');
      await sidebar.getByRole('button', { name: 'Preview' }).click();
      await sidebar.getByRole('button', { name: 'Write 1 row' }).click();
      await sidebar.getByText('1 row was written.').waitFor();
      await tab.untilText('Tasks', 'C42', 'Order the lines');
      expect(tab.outside).toEqual([]);
      expect(tab.troubles).toEqual([]);
    } finally {
      await tab.close();
    }
  },
  TIMEOUT_MS,
);
