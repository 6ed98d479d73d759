// Saves a workbook as an .xlsx file.

import { writeFile } from 'node:fs/promises';
import type { Workbook } from '../workbook';
import type { Progress } from './progress';
import { writeXlsxBytes } from './write-xlsx';

/** Its message is one sentence that names the file, says why, and what to do. */
export class UnwritableFile extends Error {
  override name = 'UnwritableFile';
  readonly code = 'unwritable';
}

/** Replaces a file of that name. */
export async function writeWorkbookFile(
  path: string,
  workbook: Workbook,
  onProgress?: Progress,
): Promise<void> {
  const bytes = await writeXlsxBytes(workbook, onProgress);
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new UnwritableFile(
      `${path} cannot be written: check that the folder is there, that you may write to it, and that no program has the file open.`,
      { cause: error },
    );
  }
}
