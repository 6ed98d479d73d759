// Builds each sidebar into one HTML file that needs nothing beside it.

import { readdir } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { pageOptions } from './page-options';

const SIDEBARS = 'src/sidebars';

/** Pages by the name under which the script opens them. */
export type Pages = Readonly<Record<string, string>>;

/** Every folder of the sidebars that holds a page.tsx is one. `read` is told of the files that go into them. */
export async function buildSidebars(
  root: string,
  read: (files: readonly string[]) => void = () => {},
): Promise<Pages> {
  const folders = await readdir(`${root}/${SIDEBARS}`, { withFileTypes: true });
  const names = folders.filter(each => each.isDirectory()).map(({ name }) => name);
  const pages = await Promise.all(names.map(name => buildPage(root, name, read)));
  return Object.fromEntries(pages.flatMap((html, at) => (html === null ? [] : [[names[at]!, html]])));
}

async function buildPage(
  root: string,
  name: string,
  read: (files: readonly string[]) => void,
): Promise<string | null> {
  const files = await readdir(`${root}/${SIDEBARS}/${name}`);
  if (!files.includes('page.tsx')) return null;
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { page: `${SIDEBARS}/${name}/page.tsx` },
    outdir: 'out',
    ...pageOptions,
    target: 'es2021',
    write: false,
  });
  read(Object.keys(metafile.inputs));
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  return htmlOf(textOf('.css'), textOf('.js'));
}

/** esbuild writes neither "</script" nor "</style" into what it makes. */
function htmlOf(style: string, script: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>Throughline</title><base target="_blank">',
    `<style>${style}</style></head>`,
    `<body><main id="page"></main><script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}
