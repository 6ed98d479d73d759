// Keeps the preview's state in a file, so that it can be gone on with after the host was stopped.

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod';
import type { SavedState } from './saved-state';

/** Changes with the shape of what is kept: an older file counts as none. */
const FORMAT = 1;

const schema = z.object({
  format: z.literal(FORMAT),
  host: z.string(),
  savedAt: z.string(),
  bytes: z.instanceof(Uint8Array),
});

export class StateFile {
  private readonly path: string;

  /** @param source what the preview was started with: a file's whole path, or "" for the example */
  constructor(
    private readonly folder: string,
    source: string,
  ) {
    const name = source === '' ? 'example' : createHash('sha256').update(source).digest('hex').slice(0, 16);
    this.path = `${folder}/${name}.state`;
  }

  /** Null where there is none that can be read. */
  async read(): Promise<SavedState | null> {
    try {
      return schema.parse(deserialize(await readFile(this.path)));
    } catch {
      return null;
    }
  }

  /** Replaces the file in one step, so that it is always whole. */
  async write(host: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const scratch = `${this.path}.${process.pid}`;
    await writeFile(scratch, serialize({ format: FORMAT, host, savedAt: localTime(new Date()), bytes }));
    await rename(scratch, this.path);
  }
}

function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
