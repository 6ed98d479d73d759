import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbookBytes, readWorkbookFile } from '../../../src/preview/files/read-file';
import { UnreadableFile } from '../../../src/preview/files/unreadable-file';
import { writeWorkbookFile } from '../../../src/preview/files/write-file';
import { cellAt, emptyWorkbook, ensureCell } from '../../../src/preview/workbook';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function refusal(path: string): Promise<UnreadableFile> {
  try {
    await readWorkbookFile(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error(`${path} was read`);
}

const excel = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['ID', 'Goal'],
          ['G1', 'Grow'],
        ],
      },
    ],
  });
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('a file is refused in one sentence that names it and the remedy', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.csv', '', 'empty'],
    ['empty.xlsx', '', 'empty'],
    ['locked.xlsx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'password'],
    ['old.xls', Buffer.concat([ole, Buffer.from('Workbook', 'utf16le')]), 'legacy-excel'],
    ['renamed.xlsx', 'ID,Goal\n1,Grow\n', 'not-a-workbook'],
    ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'binary'],
    ['cut.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'broken-zip'],
    ['page.csv', '<html><body>Sign in</body></html>', 'web-page'],
  ])('%s', async (name, content, code) => {
    const error = await refusal(await saved(name, content));
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
    expect(error.message).toMatch(/^[A-Z\w].*: [a-z].*\.$/);
    expect(error.message).not.toContain('\n');
  });

  test('a half of an .xlsx', async () => {
    const bytes = await excel();
    const error = await refusal(await saved('half.xlsx', bytes.subarray(0, bytes.length / 2)));
    expect(error.code).toBe('broken-zip');
  });

  test('a package without a workbook', async () => {
    const empty = Uint8Array.of(0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0));
    expect((await refusal(await saved('parcel.xlsx', empty))).code).toBe('not-a-workbook');
  });

  test('a password-protected workbook as Excel makes it', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Plan', rows: [['x']] }],
      encryption: { password: 'hunter2', spinCount: 10 },
    });
    expect((await refusal(await saved('secret.xlsx', bytes))).code).toBe('password');
  });

  test('a name that no file has, and a folder', async () => {
    expect((await refusal(join(folder, 'nowhere', 'plan.xlsx'))).code).toBe('missing');
    expect((await refusal(folder)).code).toBe('folder');
  });
});

test('whatever the bytes are, there is a workbook or a refusal', async () => {
  const whole = await excel();
  const damaged = fc
    .array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 20 })
    .map(changes => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte } of changes) bytes[at] = byte;
      return bytes;
    });
  const name = fc.constantFrom('plan.xlsx', 'plan.csv', 'plan.tsv', 'plan.md', 'plan');
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 400 })), name, async (bytes, fileName) => {
      const outcome = await readWorkbookBytes(bytes, fileName).catch(error => error);
      const sheets = outcome instanceof UnreadableFile ? null : outcome.workbook.sheets.length;
      expect(sheets === null || sheets > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('what a file holds counts more than its extension', () => {
  test('a workbook that is called .csv is read as one', async () => {
    const { workbook } = await readWorkbookFile(await saved('export.csv', await excel()));
    expect(workbook.sheets[0]?.name).toBe('Plan');
  });

  test('text without an extension is read as delimited text', async () => {
    const { workbook } = await readWorkbookBytes(Buffer.from('ID;Goal\nG1;Grow\n'), 'export');
    expect(cellAt(workbook.sheets[0]!, 2, 2)?.value).toBe('Grow');
  });

  test('.md is Markdown', async () => {
    const { workbook } = await readWorkbookBytes(Buffer.from('| Goal |\n|---|\n| Grow |\n'), 'plan.md');
    expect(cellAt(workbook.sheets[0]!, 3, 1)?.value).toBe('Grow');
  });
});

test('a workbook that was saved is opened again, named after its file', async () => {
  const workbook = emptyWorkbook('Anything');
  ensureCell(workbook.sheets[0]!, 1, 1).value = 'G1';
  const path = join(folder, 'Plan B.xlsx');
  await writeWorkbookFile(path, workbook);
  const back = (await readWorkbookFile(path)).workbook;
  expect(back.name).toBe('Plan B');
  expect(cellAt(back.sheets[0]!, 1, 1)?.value).toBe('G1');
});

test('saving into a folder that is not there says what to check', async () => {
  const path = join(folder, 'nowhere', 'plan.xlsx');
  await expect(writeWorkbookFile(path, emptyWorkbook())).rejects.toMatchObject({
    name: 'UnwritableFile',
    message: expect.stringContaining(path),
  });
});

test('the caller hears how far it is, from nothing to all', async () => {
  const heard: number[] = [];
  await readWorkbookFile(await saved('plan.csv', 'ID\nG1\n'), fraction => heard.push(fraction));
  expect(heard[0]).toBe(0);
  expect(heard[heard.length - 1]).toBe(1);
});
