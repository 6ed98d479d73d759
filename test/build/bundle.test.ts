// What is pushed to Google: one script that its runtime can read, with a function for everything that Google calls.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { buildBundle, root } from '../../src/build/bundle';
import { pageOptions } from '../../src/build/page-options';
import { createAppsScript } from '../../src/preview/stand-in/apps-script';
import type { MenuEntry } from '../../src/preview/stand-in/options';
import { loadScript } from '../../src/preview/stand-in/script';
import { emptyWorkbook } from '../../src/preview/workbook';

const { code, functions, notices } = await buildBundle();

/** The whole script is read at every execution, each edit's too. */
const MOST_KILOBYTES = 500;

/** "name version" of every package of which esbuild reads a file for the script or for a page, sorted. */
async function packagesInside(): Promise<string[]> {
  const pages = (await readdir(`${root}/src/sidebars`, { recursive: true })).filter(file =>
    /^[^/]+\/page\.tsx$/.test(file),
  );
  const { metafile } = await build({
    ...pageOptions,
    absWorkingDir: root,
    entryPoints: ['src/addon/main.ts', ...pages.map(page => `src/sidebars/${page}`)],
    outdir: 'out',
    write: false,
  });
  const files = Object.keys(metafile.inputs).filter(file => file.split('/').includes('node_modules'));
  const packages = await Promise.all(files.map(packageOf));
  return [...new Set(packages)].sort();
}

/** By the closest package.json that says both; folders inside packages have some that do not. */
async function packageOf(file: string): Promise<string> {
  for (let folder = join(file, '..'); folder !== '.'; folder = join(folder, '..')) {
    const text = await readFile(join(root, folder, 'package.json'), 'utf8').catch(() => '{}');
    const { name, version } = JSON.parse(text) as { name?: string; version?: string };
    if (name && version) return `${name} ${version}`;
  }
  throw new Error(`${file} belongs to no package.`);
}

describe('the bundle', () => {
  it('evaluates where there is nothing but the language, and calls no service while it does', () => {
    const context = vm.createContext({});
    expect(() => vm.runInContext(code, context)).not.toThrow();
  });

  it('leaves its public functions and one object behind, and no other name', () => {
    const context = vm.createContext({});
    const before = new Set(Object.getOwnPropertyNames(context));
    vm.runInContext(code, context);
    const left = Object.getOwnPropertyNames(context).filter(name => !before.has(name));
    expect(left.sort()).toEqual([...functions, 'Throughline'].sort());
  });

  it('holds no syntax that is younger than ES2021', async () => {
    const younger = async (source: string) => {
      const [as2021, asWritten] = await Promise.all(
        ['es2021', 'esnext'].map(target => transform(source, { target, charset: 'utf8' })),
      );
      return as2021!.code !== asWritten!.code;
    };
    expect(await younger('class A { #x = 1; }')).toBe(true);
    expect(await younger('class A { static x = 1; }')).toBe(true);
    expect(await younger(code)).toBe(false);
  });

  it(`stays below ${MOST_KILOBYTES} KB`, () => {
    expect(Buffer.byteLength(code) / 1024).toBeLessThan(MOST_KILOBYTES);
  });

  it('is pushed with the licence of every package that went into it', async () => {
    const listed = [...notices.matchAll(/<pre>(\S+ \S+)\n/g)].map(([, package_]) => package_);
    expect(listed.sort()).toEqual(await packagesInside());
    expect(listed).toContainEqual(expect.stringMatching(/^preact /));
    expect(notices.match(/<pre>/g)).toHaveLength(notices.match(/Permission is hereby granted/g)?.length ?? 0);
    expect(notices).not.toContain('<pre>esbuild');
  });

  it('is the same at every build', async () => {
    expect((await buildBundle()).code).toBe(code);
  });
});

describe('what Google finds', () => {
  it("is the entry file's exported functions", async () => {
    const entry = await readFile(`${root}/src/addon/main.ts`, 'utf8');
    const exported = [...entry.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name!);
    expect(exported.length).toBeGreaterThan(5);
    expect([...functions].sort()).toEqual(exported.sort());
    for (const name of exported)
      expect(code).toMatch(new RegExp(`^function ${name}\\(.*Throughline\\.${name}\\b`, 'm'));
  });

  it('passes the event on to the function that stands behind', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    vm.runInContext('Throughline = { onEdit: event => "edited " + event.range };', context);
    expect(vm.runInContext('onEdit({ range: "A1" })', context)).toBe('edited A1');
  });

  it('has a function for every item of the menu', () => {
    const script = loadScript(code, createAppsScript(emptyWorkbook()));
    const items = (entries: readonly MenuEntry[]): string[] =>
      entries.flatMap(entry => (entry.kind === 'item' ? [entry.functionName] : items(entry.entries)));
    const called = items(script.open('NONE'));
    expect(called.length).toBeGreaterThan(6);
    expect(called.filter(name => !functions.includes(name))).toEqual([]);
  });

  it('names no function privately, which the menu would not find', () => {
    expect(functions.filter(name => name.endsWith('_'))).toEqual([]);
  });
});
