// The host as a server: who may talk to it, what it serves, and that nothing of it is left when it ends.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keptBundle } from '../../../src/build/kept-bundle';
import { readWorkbookBytes } from '../../../src/preview/files/read-file';
import { writeXlsxBytes } from '../../../src/preview/files/write-xlsx';
import { type Host, startHost } from '../../../src/preview/host/host';
import { emptyWorkbook, ensureCell, type Workbook } from '../../../src/preview/workbook';
import { ask, Visitor } from './visitor';

const bundle = keptBundle();
let folder = '';
const running: Host[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/throughline-host-`);
  const page = {
    'index.html': '<!doctype html><title>Page</title>',
    'page.js': 'page()',
    'page.css': 'p {}',
  };
  for (const [name, text] of Object.entries({ ...page, 'frame.js': 'shim()' }))
    await writeFile(`${folder}/${name}`, text);
});

afterEach(async () => {
  await Promise.all(running.splice(0).map(host => host.close()));
  troubles.length = 0;
});

afterAll(() => rm(folder, { recursive: true }));

async function hostOf(workbook: Workbook | null, { port = 0, source = 'plain' } = {}): Promise<Host> {
  const { code } = await bundle;
  const host = await startHost({
    code,
    pages: {},
    workbook,
    source,
    statusDate: '2026-11-23',
    port,
    pageFolder: folder,
    stateFolder: `${folder}/state`,
    onAction: () => {},
    onTrouble: message => troubles.push(message),
  });
  running.push(host);
  return host;
}

function plain(text = 'Hello'): Workbook {
  const workbook = emptyWorkbook('Plain');
  ensureCell(workbook.sheets[0]!, 1, 1).value = text;
  return workbook;
}

const typed = (text: string, sheetId = 0) =>
  ({ kind: 'edit', edit: { kind: 'type', sheetId, row: 1, column: 1, text } }) as const;

describe('the host', () => {
  it('serves the page under a policy that lets nothing in from elsewhere', async () => {
    const { address } = await hostOf(plain());
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { status, headers, body } = await ask(address, '/');
    expect([status, body.toString()]).toEqual([200, '<!doctype html><title>Page</title>']);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
    expect(headers['content-security-policy']).not.toMatch(/https?:|script-src[^;]*unsafe/);
    expect((await ask(address, '/page.js')).headers['content-type']).toMatch(/javascript/);
    expect((await ask(address, '/../package.json')).status).toBe(404);
    expect((await ask(address, '/nowhere')).status).toBe(404);
    expect((await ask(address, '/frame/%')).status).toBe(404);
    const { etag = '' } = (await ask(address, '/page.js')).headers;
    expect((await ask(address, '/page.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('refuses other names for this machine, and other sites', async () => {
    const { address } = await hostOf(plain());
    const port = new URL(address).port;
    const status = async (headers: Record<string, string>, path = '/page.js') =>
      (await ask(address, path, { headers })).status;
    expect(await status({})).toBe(200);
    expect(await status({ host: `localhost:${port}` })).toBe(200);
    expect(await status({ host: 'evil.example:80' })).toBe(403);
    expect(await status({ host: `evil.example:${port}` })).toBe(403);
    expect(await status({ origin: address })).toBe(200);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({ origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'same-site' }, '/events?client=x')).toBe(403);
    expect(await status({ 'sec-fetch-site': 'cross-site' }, '/')).toBe(200);
  });

  it('takes messages as JSON alone, which no form of another site can send', async () => {
    const { address } = await hostOf(plain());
    const window = new Visitor(address, 'left');
    await window.enter();
    const body = JSON.stringify({ client: 'left', user: 'owner', say: typed('Forged') });
    const forged = await ask(address, '/api', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(JSON.parse(forged.body.toString())).toMatchObject({ ok: false });
    const broken = await ask(address, '/api', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"client":',
    });
    expect(JSON.parse(broken.body.toString())).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^The host/),
    });
    expect(window.of('patch')).toEqual([]);
    window.leave();
  });

  it('tells the other window of an edit', async () => {
    const { address } = await hostOf(plain());
    const [left, right] = [new Visitor(address, 'left'), new Visitor(address, 'right')];
    await left.enter();
    await right.enter('editor');
    expect(await left.say(typed('Changed'))).toMatchObject({ ok: true, sequence: 1 });
    await right.until(() => right.of('patch').length > 0);
    expect(right.last('patch').sheets[0]!.cells).toEqual([[1, 1, { v: 'Changed' }]]);
    left.leave();
    right.leave();
  });

  it('goes on answering while a script waits for an answer', async () => {
    const { address } = await hostOf(null, { source: '' });
    const [left, right] = [new Visitor(address, 'left'), new Visitor(address, 'right')];
    const { sheets } = await left.enter();
    await right.enter('ingrid.solvang@example.com');
    const goals = sheets.find(({ name }) => name === 'Goals')!;
    await left.say({
      kind: 'edit',
      edit: { kind: 'type', sheetId: goals.id, row: 2, column: 2, text: 'Grow' },
    });
    const chosen = left.say({ kind: 'menu', functionName: 'removeThroughline' });
    await left.until(() => left.of('question').length > 0);
    const edit = { kind: 'type', sheetId: goals.id, row: 3, column: 2, text: 'Meanwhile' } as const;
    expect(await right.say({ kind: 'edit', edit })).toMatchObject({ ok: true });
    expect((await ask(address, '/page.css')).status).toBe(200);
    await left.say({ kind: 'answer', id: left.last('question').id, button: 'CANCEL' });
    expect(await chosen).toMatchObject({ ok: true });
    expect(right.of('question')).toEqual([]);
    left.leave();
    right.leave();
  });

  it('opens a file that is dropped in, and saves the workbook as one', async () => {
    const { address } = await hostOf(plain());
    const window = new Visitor(address, 'left');
    await window.enter();
    const bytes = await writeXlsxBytes({ ...plain('From a file'), name: 'Roadmap' });
    expect(await window.drop('Roadmap 2026.xlsx', bytes)).toMatchObject({ ok: true });
    await window.until(() => window.of('snapshot').length > 1);
    expect(window.last('snapshot').document.title).toBe('Roadmap 2026');
    expect(window.last('snapshot').sheets[0]!.cells).toContainEqual([
      1,
      1,
      expect.objectContaining({ v: 'From a file' }),
    ]);
    await window.say(typed('Saved', window.last('snapshot').sheets[0]!.id));
    const { headers, body } = await ask(address, '/save.xlsx');
    expect(headers['content-disposition']).toContain('filename="Roadmap 2026.xlsx"');
    const { workbook } = await readWorkbookBytes(body, 'saved.xlsx');
    expect(workbook.sheets[0]!.rows[0]![0]!.value).toBe('Saved');
    window.leave();
  });

  it('says in one sentence why a broken file cannot be opened, and changes nothing', async () => {
    const { address } = await hostOf(plain());
    const window = new Visitor(address, 'left');
    await window.enter();
    const whole = await writeXlsxBytes(plain());
    for (const [name, bytes] of [
      ['cut.xlsx', whole.slice(0, whole.length / 2)],
      ['empty.xlsx', new Uint8Array()],
      ['picture.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe])],
    ] as const) {
      const reply = await window.drop(name, bytes);
      expect(reply).toMatchObject({
        ok: false,
        message: expect.stringMatching(new RegExp(`${name}[^\\n]+$`)),
      });
    }
    expect(window.of('snapshot').length).toBe(1);
    expect(window.of('patch')).toEqual([]);
    window.leave();
  });

  it('takes the next port where its own is taken', async () => {
    const taken = createServer();
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const host = await hostOf(plain(), { port });
    expect(Number(new URL(host.address).port)).toBeGreaterThan(port);
    await new Promise(resolve => taken.close(resolve));
  });

  it('shows a window that reloads what it had, and what it may take back', async () => {
    const { address } = await hostOf(plain());
    const window = new Visitor(address, 'left');
    await window.enter();
    await window.say(typed('Kept'));
    window.leave();
    const again = await window.enter();
    expect(again.sheets[0]!.cells).toEqual([[1, 1, { v: 'Kept' }]]);
    expect(await window.say({ kind: 'edit', edit: { kind: 'undo' } })).toMatchObject({ ok: true });
    window.leave();
  });

  it('brings the state back after it was stopped, to the page that was open then', async () => {
    const first = await hostOf(plain(), { source: 'kept' });
    const before = new Visitor(first.address, 'left');
    const { host } = await before.enter();
    await before.say(typed('Before the end'));
    await first.close();
    const second = await hostOf(plain(), { source: 'kept' });
    const stranger = new Visitor(second.address, 'right');
    expect((await stranger.enter()).earlierState).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    const after = new Visitor(second.address, 'left');
    const { sheets } = await after.enter('', host);
    expect(sheets[0]!.cells).toEqual([[1, 1, { v: 'Before the end' }]]);
    await stranger.until(() => stranger.of('snapshot').length > 1);
    expect(stranger.last('snapshot').sheets[0]!.cells).toEqual(sheets[0]!.cells);
    stranger.leave();
    after.leave();
  });

  it('ends at once, with open windows and a waiting question, and listens no longer', async () => {
    const host = await hostOf(null, { source: '' });
    const window = new Visitor(host.address, 'left');
    await window.enter();
    const chosen = window.say({ kind: 'menu', functionName: 'removeThroughline' }).catch(() => 'cut off');
    await window.until(() => window.of('question').length > 0);
    await host.close();
    await window.until(() => window.ended);
    expect(window.of('stopping').length).toBe(1);
    expect(await chosen).toBe('cut off');
    expect(troubles).toEqual([]);
    const port = Number(new URL(host.address).port);
    const refused = await new Promise(resolve => {
      connect(port, '127.0.0.1')
        .on('error', error => resolve('code' in error ? error.code : error))
        .on('connect', () => resolve('open'));
    });
    expect(refused).toBe('ECONNREFUSED');
  });
});
