// Tells what a file is by what it holds first, and by its extension where that leaves it open.

import { extname } from 'node:path';
import { UnreadableFile } from './unreadable-file';

export type FileKind = 'xlsx' | 'text' | 'markdown';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export function kindOfFile(bytes: Uint8Array, fileName: string): FileKind {
  const begins = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) {
    throw new UnreadableFile('empty', `${fileName} is empty: export the plan again.`);
  }
  if (begins(OLE)) throw oleError(bytes, fileName);
  if (begins(ZIP)) return 'xlsx';
  const extension = extname(fileName).toLowerCase();
  if (/^\.(xls|xlsx|xlsm|xlsb|ods)$/.test(extension)) {
    throw new UnreadableFile(
      'not-a-workbook',
      `${fileName} ends in ${extension} but is no workbook, or a damaged one: export the plan as .xlsx again.`,
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
        `${fileName} is in the Excel 97 format (.xls): open it, save it as .xlsx, and open that.`,
      );
}

/** Why a file that begins as a zip archive does is no workbook that can be read. */
export function packageError(bytes: Uint8Array, fileName: string, cause: unknown): UnreadableFile {
  return isWholeZip(bytes)
    ? new UnreadableFile(
        'not-a-workbook',
        `${fileName} holds no .xlsx workbook that can be read: export the plan as .xlsx again.`,
        { cause },
      )
    : new UnreadableFile(
        'broken-zip',
        `${fileName} is damaged or was cut short: download or export it again.`,
        { cause },
      );
}

/** Whether the record that ends every zip archive is there. */
function isWholeZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 65_600)));
  return tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
}
