// npm start as somebody runs it: what the terminal says, and that Ctrl-C ends it.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../src/build/bundle';
import { Visitor } from './visitor';

const TIMEOUT_MS = 60_000;
const running: ChildProcess[] = [];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/throughline-start-`);
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(
    process.execPath,
    [`${root}/node_modules/tsx/dist/cli.mjs`, 'src/preview/start.ts', ...args],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.push(child);
  let said = '';
  let listeners: (() => void)[] = [];
  const hear = (piece: Buffer) => {
    said += piece.toString();
    const told = listeners;
    listeners = [];
    for (const listener of told) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>(resolve => child.on('exit', code => resolve(code)));
  let over = false;
  ended.then(() => {
    over = true;
    hear(Buffer.from(''));
  });
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(said);
      if (match) return match;
      if (over) throw new Error(`It has ended: ${said}`);
      await new Promise<void>(resolve => listeners.push(resolve));
    }
  };
  return { child, ended, until, said: () => said };
}

describe('npm start', () => {
  it(
    'prints the address, the plan in short, a line for each action, and ends at Ctrl-C',
    async () => {
      const { child, ended, until, said } = start('--port', '0', '--state', folder);
      const [, address = ''] = await until(/(http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ctrl-C ends it\./);
      expect(said()).toMatch(/\d+ of 16 milestones are Red/);
      const window = new Visitor(address, 'left');
      const { sheets } = await window.enter();
      const people = sheets.find(({ name }) => name === 'People')!;
      await window.say({
        kind: 'edit',
        edit: { kind: 'type', sheetId: people.id, row: 2, column: 3, text: 'Board\u001b[2J' },
      });
      await until(/\d\d:\d\d:\d\d Amara Okonjo typed "Board \[2J" into People!C2 \(\d+ ms/);
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      expect(window.of('stopping').length).toBe(1);
    },
    TIMEOUT_MS,
  );

  it(
    'says in one line why a file cannot be opened',
    async () => {
      const { ended, said } = start('nowhere.xlsx');
      expect(await ended).toBe(2);
      expect(said().trim().split('\n')).toEqual([expect.stringMatching(/nowhere\.xlsx/)]);
    },
    TIMEOUT_MS,
  );
});
