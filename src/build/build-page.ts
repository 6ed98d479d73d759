// Builds the preview's page into a cache folder, and again only when something that goes into it has changed.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from './bundle';

const CACHE = `${root}node_modules/.cache/throughline/page`;
const PAGE = 'src/preview/page';
/** The parts of the renderer that break words at line ends, read font files and guess languages: none is needed here. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'opentype.js': 'export const parse = () => { throw new Error("Font files are not read."); };',
  'franc-min': 'export const franc = () => "und";',
  'cjk-regex':
    'const of = source => () => ({ toRegExp: () => new RegExp(source, "u") });' +
    'export const letters = of("[\\\\p{sc=Han}\\\\p{sc=Hiragana}\\\\p{sc=Katakana}\\\\p{sc=Hangul}\\\\p{sc=Bopomofo}]");' +
    'export const punctuations = of("[\\\\u3000-\\\\u303f\\\\uff00-\\\\uff0f\\\\uff1a-\\\\uff20\\\\uff3b-\\\\uff40\\\\uff5b-\\\\uff65]");' +
    'export const all = of("[\\\\p{sc=Han}\\\\p{sc=Hiragana}\\\\p{sc=Katakana}\\\\p{sc=Hangul}\\\\p{sc=Bopomofo}\\\\u3000-\\\\u303f\\\\uff00-\\\\uffef]");',
};

export interface BuiltPage {
  /** Holds index.html, page.js, page.css and frame.js; nothing else. */
  readonly folder: string;
  /** Of the script and the styles together, before compression. */
  readonly bytes: number;
}

/** What a build was made from: a digest for each file of ours, and one for all that is installed. */
type Inputs = Readonly<Record<string, string>>;

interface Record_ {
  readonly inputs: Inputs;
  readonly bytes: number;
}

/** The page, built at need. Two at a time do not disturb each other: a build moves into place whole. */
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

async function build(folder: string): Promise<Record_> {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { page: `${PAGE}/main.tsx`, frame: `${PAGE}/frame/frame.ts` },
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'silent',
    plugins: [leaveOut],
  });
  const markup = `${PAGE}/index.html`;
  await writeFile(`${folder}/index.html`, await readFile(`${root}${markup}`));
  const bytes = Object.values(result.metafile.outputs).reduce((sum, each) => sum + each.bytes, 0);
  const ours = Object.keys(result.metafile.inputs).filter(each => /^src\//.test(each));
  return { inputs: await digests([...ours, markup]), bytes };
}

const leaveOut: esbuild.Plugin = {
  name: 'leave out',
  setup(build) {
    const names = Object.keys(LEFT_OUT).map(name => name.replace('.', '\\.'));
    build.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: LEFT_OUT[path] ?? 'export default {};',
    }));
  },
};

async function readRecord(folder: string): Promise<Record_ | null> {
  const path = `${folder}/record.json`;
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Record_) : null;
}

async function isCurrent(inputs: Inputs): Promise<boolean> {
  const files = Object.keys(inputs).filter(each => !STANDING.includes(each));
  if (files.some(each => !existsSync(`${root}${each}`))) return false;
  const now = await digests(files);
  return Object.keys(inputs).every(each => inputs[each] === now[each]);
}

/** What every build depends on beside the page's own files. */
const STANDING = ['package-lock.json', relative(root, fileURLToPath(import.meta.url))];

async function digests(files: readonly string[]): Promise<Inputs> {
  const pairs = [...files, ...STANDING].map(async file => {
    const bytes = await readFile(`${root}${file}`);
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
