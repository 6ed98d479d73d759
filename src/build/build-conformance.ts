// Builds the conformance claims into a script for a real Apps Script project: out/conformance, one function to run.

import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

const SERVICES = [
  'SpreadsheetApp',
  'Charts',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'ScriptApp',
  'Session',
  'Utilities',
  'MailApp',
  'Logger',
  'console',
];

const MANIFEST = { timeZone: 'Etc/UTC', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' };

/** The script's code; its function `conformance` runs every claim. */
export async function bundleConformance(): Promise<string> {
  const result = await build({
    entryPoints: [resolve(ROOT, 'test/conformance/in-google.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Claims',
    target: 'es2020',
    charset: 'utf8',
  });
  const call = `function conformance() {\n  return Claims.runConformance({ ${SERVICES.join(', ')} });\n}\n`;
  return result.outputFiles[0]!.text + call;
}

async function main(): Promise<void> {
  const folder = resolve(ROOT, 'out/conformance');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, 'Code.js'), await bundleConformance());
  writeFileSync(resolve(folder, 'appsscript.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  process.stdout.write(
    `Built ${folder}. Bind it to an empty spreadsheet (American English) with clasp create, push it, run "conformance", and read the log.\n`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
