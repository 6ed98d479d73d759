// An engine that ends by itself: what the terminal says then holds.

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Host, startHost } from '../../../src/preview/host/host';
import { emptyWorkbook } from '../../../src/preview/workbook';
import { Visitor } from './visitor';

/** Reaches the thread through a function of the stand-in's, which no add-on of ours does. */
const CODE = `
var Throughline = { inspect: { understood: () => JSON.stringify({ tables: [], declined: null, isSetUp: false }) } };
function onOpen() { SpreadsheetApp.getUi().createMenu('Break').addItem('Break', 'breakDown').addToUi(); }
function breakDown() { SpreadsheetApp.getUi.constructor('process.exit()')(); }
`;

let folder = '';
let running: Host[] = [];

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/throughline-broken-`);
  for (const name of ['index.html', 'page.js', 'page.css', 'frame.js'])
    await writeFile(`${folder}/${name}`, '');
});

afterEach(async () => {
  await Promise.all(running.map(host => host.close()));
  running = [];
  await rm(folder, { recursive: true });
});

async function start(onTrouble: (message: string) => void = () => {}): Promise<Host> {
  const host = await startHost({
    code: CODE,
    pages: {},
    workbook: emptyWorkbook('Plain'),
    source: 'plain',
    statusDate: '2026-11-23',
    port: 0,
    pageFolder: folder,
    stateFolder: `${folder}/state`,
    onAction: () => {},
    onTrouble,
  });
  running.push(host);
  return host;
}

it('says what to do once, and the last state is there at the next start', async () => {
  const troubles: string[] = [];
  const first = await start(message => troubles.push(message));
  const before = new Visitor(first.address, 'left');
  await before.enter();
  await before.say({ kind: 'edit', edit: { kind: 'type', sheetId: 0, row: 1, column: 1, text: 'Kept' } });
  await expect
    .poll(() => readdir(`${folder}/state`).catch(() => []))
    .toEqual([expect.stringMatching(/\.state$/)]);
  await before.say({ kind: 'menu', functionName: 'breakDown' }).catch(() => {});
  expect(troubles.filter(message => message.startsWith('The preview has broken down'))).toEqual([
    'The preview has broken down: The engine has ended. Press Ctrl-C and start it again with npm start, as you did: your last state is kept.',
  ]);
  await first.close();
  const after = new Visitor((await start()).address, 'left');
  expect((await after.enter()).earlierState).not.toBeNull();
  expect(await after.say({ kind: 'resume' })).toMatchObject({ ok: true });
  expect(after.last('snapshot').sheets[0]!.cells).toEqual([[1, 1, { v: 'Kept' }]]);
  after.leave();
});
