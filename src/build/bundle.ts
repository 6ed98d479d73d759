// Builds the add-on: one script for Apps Script, with a top-level function for everything that Google calls.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { noticesPage } from './notices';
import { buildSidebars, type Pages } from './sidebars';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const ENTRY = 'src/addon/main.ts';
/** The global object that holds everything that the entry file exports. */
const GLOBAL_NAME = 'Throughline';
const MANIFEST = 'appsscript.json';
/** An export of the entry file that Google is not to find. */
const NOT_PUBLIC = 'inspect';

export interface Bundle {
  readonly code: string;
  /** Names of the functions that Google finds. */
  readonly functions: readonly string[];
  readonly manifest: string;
  /** The sidebars' HTML files, by name without extension. */
  readonly pages: Pages;
  /** An HTML page: the licences of the packages in code and pages. */
  readonly notices: string;
  /** Our own files that went into all of it, from the repository's top. */
  readonly sources: readonly string[];
}

/** The bundle as a string; nothing is written. */
export async function buildBundle(): Promise<Bundle> {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2021',
    charset: 'utf8',
    minify: true,
    keepNames: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const exported = Object.values(result.metafile.outputs)[0]!.exports.length
    ? Object.values(result.metafile.outputs)[0]!.exports
    : await exportedNames();
  const functions = exported.filter(name => name !== NOT_PUBLIC).sort();
  const help = formulaHelp(await readFile(`${root}/${ENTRY}`, 'utf8'));
  const stubs = functions.map(name => stubOf(name, help.get(name) ?? ''));
  const code = [result.outputFiles[0]!.text.trimEnd(), ...stubs, ''].join('\n');
  const manifest = await readFile(`${root}/${MANIFEST}`, 'utf8');
  const sources = new Set([MANIFEST, ...Object.keys(result.metafile.inputs)]);
  const pages = await buildSidebars(root, files => {
    for (const file of files) sources.add(file);
  });
  const notices = await noticesPage(root, sources);
  const own = [...sources].filter(file => file === MANIFEST || file.startsWith('src/')).sort();
  return { code, functions, manifest, pages, notices, sources: own };
}

/** What the entry file exports; an IIFE's metafile does not say. */
async function exportedNames(): Promise<string[]> {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(result.metafile.outputs)[0]!.exports;
}

/** The comments of the functions that formulas call, by name: Sheets shows them while somebody types the formula. */
function formulaHelp(source: string): ReadonlyMap<string, string> {
  const comments = source.matchAll(
    /^(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s*\*\/)\nexport function (\w+)\(/gm,
  );
  return new Map([...comments].map(([, comment, name]) => [name!, comment!]));
}

/** With the parameters that its help names. */
function stubOf(name: string, help: string): string {
  const parameters = [...help.matchAll(/@param \{[^}]*\} (\w+)/g)].map(([, parameter]) => parameter);
  const body = `return ${GLOBAL_NAME}.${name}(...arguments);`;
  return `${help === '' ? '' : `${help}\n`}function ${name}(${parameters.join(', ')}) { ${body} }`;
}
