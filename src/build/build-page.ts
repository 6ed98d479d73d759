// Builds the preview's page into a cache folder, and again only when something that goes into it has changed.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { root } from './bundle';
import { digests, type Inputs, isCurrent } from './inputs';
import { leaveOut } from './leave-out';
import { pageOptions } from './page-options';

const CACHE = `${root}node_modules/.cache/throughline/page`;
const PAGE = 'src/preview/page';
/** What every build depends on beside the page's own files. */
const ALWAYS = [
  'package-lock.json',
  'src/build/build-page.ts',
  'src/build/leave-out.ts',
  'src/build/page-options.ts',
];

export interface BuiltPage {
  /** Holds index.html, page.js, page.css and frame.js. */
  readonly folder: string;
  /** Of scripts and styles together, before compression. */
  readonly bytes: number;
}

interface BuildRecord {
  readonly inputs: Inputs;
  readonly bytes: number;
}

/** The page, built at need. Two at a time do not disturb each other: a build moves into its place whole. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = `${CACHE}/built`;
  const record = await readRecord(folder);
  if (record && (await isCurrent(record.inputs))) return { folder, bytes: record.bytes };
  const scratch = `${CACHE}/building-${process.pid}-${Date.now()}`;
  await mkdir(scratch, { recursive: true });
  try {
    const made = await build(scratch);
    await writeFile(`${scratch}/record.json`, JSON.stringify(made));
    await rm(folder, { recursive: true, force: true });
    await rename(scratch, folder);
    return { folder, bytes: made.bytes };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function build(folder: string): Promise<BuildRecord> {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { page: `${PAGE}/main.tsx`, frame: `${PAGE}/frame/frame.ts` },
    outdir: folder,
    ...pageOptions,
    target: 'es2022',
    plugins: [leaveOut],
  });
  const markup = `${PAGE}/index.html`;
  await writeFile(`${folder}/index.html`, await readFile(`${root}${markup}`));
  const bytes = Object.values(result.metafile.outputs).reduce((sum, each) => sum + each.bytes, 0);
  const ours = Object.keys(result.metafile.inputs).filter(file => file.startsWith('src/'));
  return { inputs: await digests([...ours, markup, ...ALWAYS]), bytes };
}

async function readRecord(folder: string): Promise<BuildRecord | null> {
  const path = `${folder}/record.json`;
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as BuildRecord) : null;
}
