// What went into a build, by which one sees whether it has to be made again.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { root } from './bundle';

/** Digests by file of ours, from the repository's top; a folder's, which ends with "/", is that of its files' names. */
export type Inputs = Readonly<Record<string, string>>;

export async function isCurrent(inputs: Inputs): Promise<boolean> {
  const files = Object.keys(inputs);
  if (files.some(file => !existsSync(`${root}${file}`))) return false;
  const now = await digests(files);
  return files.every(file => inputs[file] === now[file]);
}

export async function digests(files: readonly string[]): Promise<Inputs> {
  const pairs = files.map(async file => {
    const path = `${root}${file}`;
    const content = file.endsWith('/')
      ? (await readdir(path, { recursive: true })).sort().join('\n')
      : await readFile(path);
    return [file, createHash('sha256').update(content).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
