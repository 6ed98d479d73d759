// Files that people point the drift command at by mistake: one sentence, exit code 2, no stack; large ones are read.

import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/preview/files/csv';
import { readWorkbookFile } from '../../src/preview/files/read-file';
import { writeXlsxBytes } from '../../src/preview/files/write-xlsx';
import { Desk } from './desk';
import { driftHere } from './drift-command';
import { ACTIONS, typed } from './own-plan';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The first bytes of the container in which Excel keeps an encrypted workbook, with the name of its stream. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

const FILES: [string, string, () => Promise<Buffer | string>, RegExp][] = [
  ['an empty file', 'empty.csv', async () => '', /^empty\.csv /],
  ['an empty .xlsx', 'empty.xlsx', async () => '', /^empty\.xlsx /],
  ['a file of blanks', 'blank.csv', async () => '\n \n\t\n', /blank/],
  ['a workbook with a password', 'secret.xlsx', async () => encrypted(), /^secret\.xlsx .*password/],
  [
    'half a workbook',
    'half.xlsx',
    async () => {
      const bytes = Buffer.from(await writeXlsxBytes(typed(ACTIONS)));
      return bytes.subarray(0, bytes.length / 2);
    },
    /^half\.xlsx /,
  ],
  [
    'a picture under the name of a workbook',
    'photo.xlsx',
    async () => Buffer.from('89504e470d0a1a0a0000', 'hex'),
    /^photo\.xlsx /,
  ],
  [
    'a web page under the name of a table',
    'login.csv',
    async () => '<!doctype html><html><body>Sign in</body></html>',
    /^login\.csv /,
  ],
  ['a sheet of headers alone', 'headers.csv', async () => 'Task,Owner,Due\n', /headers/],
];

describe('the drift command', () => {
  test.each(FILES)('says of %s in a sentence what is wrong', async (_, name, content, sentence) => {
    const file = join(folder, name);
    await writeFile(file, await content());
    const { code, stdout, stderr } = await driftHere(file, {});
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(/^[“A-Za-z].*\.$/s);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at |TypeError|undefined/);
  });

  test('says of a workbook whose hidden sheet was damaged what is wrong', async () => {
    const { workbook } = await Desk.withExample();
    const registry = workbook.sheets.find(({ name }) => name === 'Throughline registry')!;
    for (const cells of registry.rows) if (cells?.[0]?.value === 'high water') cells[1]!.value = '{';
    const file = join(folder, 'damaged.xlsx');
    await writeFile(file, await writeXlsxBytes(workbook));
    const { code, stdout, stderr } = await driftHere(file, {});
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^The hidden sheet "Throughline registry" has been changed by hand[^\n]*\n$/);
  });

  test.each(['out', 'html'] as const)(
    'never writes --%s over the file that is read, under whatever name',
    async option => {
      const file = join(folder, `read for ${option}.csv`);
      const alias = join(folder, `alias for ${option}.csv`);
      await writeFile(file, 'Task,Owner,Due\nWrite,Anna Berg,2026-12-04\n');
      await symlink(file, alias);
      const { code, stderr } = await driftHere(file, { [option]: alias });
      expect([code, stderr]).toEqual([2, expect.stringContaining('is the file that is read')]);
      expect(await readFile(file, 'utf8')).toMatch(/^Task,Owner,Due/);
    },
  );

  test('says of a folder that it is one', async () => {
    const { code, stderr } = await driftHere(folder, {});
    expect(code).toBe(2);
    expect(stderr).toMatch(/is a folder: name the file in it/);
  });

  test('reads malformed rows as they are, and says where', async () => {
    const file = join(folder, 'uneven.csv');
    await writeFile(
      file,
      'Task,Owner,Due\nWrite,Anna Berg,2026-12-04,surplus,more\nDraw\nTest,Karim Aziz,2026-12-11\n',
    );
    const { code, stdout } = await driftHere(file, { json: true, date: '2026-11-23' });
    expect(code).toBe(0);
    const { items } = JSON.parse(stdout);
    expect(items.map(({ title }: { title: string }) => title)).toEqual(['Write', 'Draw', 'Test']);
  });
});

// Fifty megabytes take the same way through the reader, only longer: five are read here.
test('a .csv of five megabytes is read whole, with its progress', async () => {
  const file = join(folder, 'large.csv');
  const line = (at: number) =>
    `${at},"Write the ${at}th text, with care",Anna Berg,2026-10-05,2026-12-04,In progress,${'remark '.repeat(8)}`;
  const rows = 40_000;
  const lines = Array.from({ length: rows }, (_, at) => line(at + 1));
  await writeFile(file, `Key,Task,Owner,Start,Due,Status,Remarks\n${lines.join('\n')}\n`);
  const progress: number[] = [];
  const { workbook, warnings } = await readWorkbookFile(file, fraction => progress.push(fraction));
  const sheet = workbook.sheets[0]!;
  expect(sheet.rows).toHaveLength(rows + 1);
  expect(sheet.rows[rows]!.map(cell => cell?.value).slice(0, 3)).toEqual([
    rows,
    `Write the ${rows}th text, with care`,
    'Anna Berg',
  ]);
  expect(warnings).toEqual([]);
  expect(progress[progress.length - 1]).toBe(1);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  const told: number[] = [];
  await readCsv(
    await readFile(file),
    'large.csv',
    fraction => told.push(fraction),
    () => true,
  );
  expect(told.length).toBeGreaterThan(2);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
}, 60_000);
