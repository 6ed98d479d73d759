// The bundle, kept in a cache folder and built again only when something that goes into it has changed.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { type Bundle, buildBundle, root } from './bundle';
import { digests, type Inputs, isCurrent } from './inputs';

const CACHE = `${root}node_modules/.cache/throughline`;
/** What every build depends on beside the files that it reads; the sidebars' folder tells of new ones. */
const ALWAYS = [
  'package-lock.json',
  'src/build/bundle.ts',
  'src/build/notices.ts',
  'src/build/page-options.ts',
  'src/build/sidebars.ts',
  'src/sidebars/',
];

interface Kept {
  readonly inputs: Inputs;
  readonly bundle: Bundle;
}

/** As buildBundle makes it. Two at a time do not disturb each other: a build moves into its place whole. */
export async function keptBundle(): Promise<Bundle> {
  const file = `${CACHE}/bundle.json`;
  const kept = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Kept) : null;
  if (kept && (await isCurrent(kept.inputs))) return kept.bundle;
  const beganMs = Date.now();
  const bundle = await buildBundle();
  const made: Kept = { inputs: await digests([...bundle.sources, ...ALWAYS]), bundle };
  if (await isYounger(bundle.sources, beganMs)) return bundle;
  const scratch = `${CACHE}/bundle-${process.pid}-${Date.now()}.json`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(scratch, JSON.stringify(made));
  await rename(scratch, file);
  return bundle;
}

/** True where somebody saved one of the files since: nobody knows which of the two went into the build. */
async function isYounger(files: readonly string[], thanMs: number): Promise<boolean> {
  const times = await Promise.all(files.map(file => stat(`${root}${file}`)));
  return times.some(({ mtimeMs }) => mtimeMs >= thanMs);
}
