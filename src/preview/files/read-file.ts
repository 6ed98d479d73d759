// Opens somebody's file as a workbook, by what it holds and by its extension.

import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type ReadFile, readCsv } from './csv';
import { MAX_CELLS } from './file-sheet';
import { readMarkdown } from './markdown';
import type { Progress } from './progress';
import { readXlsxBytes } from './read-xlsx';
import { UnreadableFile } from './unreadable-file';
import { isPasswordError } from './xlsx';

/** Google refuses larger ones, and so long a text fits no string. */
const MAX_BYTES = 400 * 1024 * 1024;
const MAX_XLSX_BYTES = 100 * 1024 * 1024;

export async function readWorkbookFile(path: string, onProgress?: Progress): Promise<ReadFile> {
  const fileName = basename(path);
  const bytes = await readBytes(path, fileName);
  onProgress?.(0, `reading ${fileName}`);
  const read = await readBytesAs(kindOf(bytes, fileName), bytes, fileName, onProgress);
  onProgress?.(1, `read ${fileName}`);
  return read;
}

type Kind = 'xlsx' | 'text' | 'markdown';

async function readBytesAs(
  kind: Kind,
  bytes: Uint8Array,
  fileName: string,
  onProgress?: Progress,
): Promise<ReadFile> {
  if (kind === 'xlsx') return readExcel(bytes, fileName);
  return kind === 'markdown' ? readMarkdown(bytes, fileName) : readCsv(bytes, fileName, onProgress);
}

async function readBytes(path: string, fileName: string): Promise<Uint8Array> {
  try {
    const { size, isDirectory } = await stat(path).then(found => ({
      size: found.size,
      isDirectory: found.isDirectory(),
    }));
    if (isDirectory) {
      throw new UnreadableFile('folder', `${fileName} is a folder: name the file in it that holds the plan.`);
    }
    if (size === 0) {
      throw new UnreadableFile('empty', `${fileName} is empty: export the plan again.`);
    }
    if (size > MAX_BYTES) {
      throw new UnreadableFile(
        'too-large',
        `${fileName} has ${Math.round(size / 1024 / 1024)} MB, more than any Google spreadsheet holds: split it and open a part.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw systemError(error, path, fileName);
  }
}

function systemError(error: unknown, path: string, fileName: string): UnreadableFile {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES' || code === 'EPERM') {
    return new UnreadableFile('no-access', `${fileName} may not be read by you: change its permissions.`, {
      cause: error,
    });
  }
  return new UnreadableFile('missing', `There is no file ${path}: check the name and the folder.`, {
    cause: error,
  });
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function kindOf(bytes: Uint8Array, fileName: string): Kind {
  const begins = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  const extension = extname(fileName).toLowerCase();
  if (begins(OLE)) throw oleError(bytes, fileName);
  if (begins(ZIP)) return 'xlsx';
  if (/^\.(xls|xlsx|xlsm|xlsb|ods)$/.test(extension)) {
    throw new UnreadableFile(
      'not-a-workbook',
      `${fileName} ends in ${extension} but is no Excel workbook, or a damaged one: export the plan as .xlsx again.`,
    );
  }
  return extension === '.md' || extension === '.markdown' ? 'markdown' : 'text';
}

/** Excel encrypts a workbook into the same container that the old .xls format has. */
function oleError(bytes: Uint8Array, fileName: string): UnreadableFile {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted
    ? new UnreadableFile(
        'password',
        `${fileName} is protected by a password: open it, save a copy without the password, and open that.`,
      )
    : new UnreadableFile(
        'legacy-excel',
        `${fileName} is in the Excel 97 format (.xls): open it and save it as .xlsx.`,
      );
}

async function readExcel(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  if (bytes.length > MAX_XLSX_BYTES) {
    throw new UnreadableFile(
      'too-large',
      `${fileName} has more than 100 MB, which Google converts no .xlsx of: split it and open a part.`,
    );
  }
  try {
    const workbook = await readXlsxBytes(bytes, fileName);
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
    return { workbook, warnings: [] };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (isPasswordError(error)) throw oleError(bytes, fileName);
    throw new UnreadableFile(
      bytes.length < 22 || !isWholeZip(bytes) ? 'broken-zip' : 'not-a-workbook',
      isWholeZip(bytes)
        ? `${fileName} is a package, but no .xlsx workbook that can be read: export the plan as .xlsx again.`
        : `${fileName} is damaged or was cut short: download or export it again.`,
      { cause: error },
    );
  }
}

/** Whether the record that ends every zip archive is there. */
function isWholeZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 65_600)));
  return tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
}
