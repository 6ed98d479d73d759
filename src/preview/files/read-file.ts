// Opens somebody's file as a workbook.

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ReadFile, readCsv } from './csv';
import { kindOfFile, packageError } from './file-kind';
import { MAX_CELLS } from './file-sheet';
import { readMarkdown } from './markdown';
import type { Progress } from './progress';
import { readXlsxBytes } from './read-xlsx';
import { UnreadableFile } from './unreadable-file';

/** A longer text fits no string. */
const MAX_BYTES = 400 * 1024 * 1024;
/** Google converts no larger .xlsx. */
const MAX_XLSX_BYTES = 100 * 1024 * 1024;

/** Throws UnreadableFile, and nothing else, where there is no workbook to be had. */
export async function readWorkbookFile(path: string, onProgress?: Progress): Promise<ReadFile> {
  const fileName = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new UnreadableFile('folder', `${fileName} is a folder: name the file in it that holds the plan.`);
    }
    refuseLarger(found.size, MAX_BYTES, fileName);
    return await readWorkbookBytes(await readFile(path), fileName, onProgress);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : systemError(error, path, fileName);
  }
}

/** The name says what the workbook is called, and its extension helps to tell what the bytes are. */
export async function readWorkbookBytes(
  bytes: Uint8Array,
  fileName: string,
  onProgress?: Progress,
): Promise<ReadFile> {
  const kind = kindOfFile(bytes, fileName);
  onProgress?.(0, `reading ${fileName}`);
  const read =
    kind === 'xlsx'
      ? await readExcel(bytes, fileName)
      : kind === 'markdown'
        ? readMarkdown(bytes, fileName)
        : await readCsv(bytes, fileName, onProgress);
  onProgress?.(1, `read ${fileName}`);
  return read;
}

async function readExcel(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  refuseLarger(bytes.length, MAX_XLSX_BYTES, fileName);
  const warnings: string[] = [];
  const workbook = await readXlsxBytes(bytes, fileName, warnings).catch(error => {
    throw packageError(bytes, fileName, error);
  });
  if (workbook.sheets.length === 0) {
    throw new UnreadableFile('no-sheets', `${fileName} has no sheets: export the plan again.`);
  }
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columnCount, 0);
  if (cells > MAX_CELLS) {
    throw new UnreadableFile(
      'too-large',
      `${fileName} has more than 10 million cells, which no Google spreadsheet holds: split it and open a part.`,
    );
  }
  return { workbook, warnings };
}

function refuseLarger(bytes: number, mostBytes: number, fileName: string): void {
  if (bytes <= mostBytes) return;
  const megabytes = (count: number): number => Math.round(count / 1024 / 1024);
  throw new UnreadableFile(
    'too-large',
    `${fileName} has ${megabytes(bytes)} MB, and ${megabytes(mostBytes)} MB is the most that can be opened: split it and open a part.`,
  );
}

function systemError(error: unknown, path: string, fileName: string): UnreadableFile {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES' || code === 'EPERM') {
    return new UnreadableFile('no-access', `You may not read ${fileName}: change its permissions.`, {
      cause: error,
    });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UnreadableFile('missing', `There is no file ${path}: check the name and the folder.`, {
      cause: error,
    });
  }
  return new UnreadableFile('not-a-workbook', `${fileName} cannot be read: export the plan again.`, {
    cause: error,
  });
}
