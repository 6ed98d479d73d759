// Parts of the grid's renderer that the page does without: half of its size, and nothing that a sheet shows.

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Chinese, Japanese and Korean letters, by which the renderer breaks lines; said shorter than the package says it. */
const LETTERS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}`;
const PUNCTUATION = String.raw`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

/** What stands in the place of a package. */
const INSTEAD: Readonly<Record<string, string>> = {
  // Font files are read for texts drawn as outlines, which no sheet has.
  'opentype.js': 'export const parse = () => { throw new Error("Font files are not read here."); };',
  // Languages are guessed to hyphenate documents.
  'franc-min': 'export const franc = () => "und";',
  'cjk-regex': `
    const of = letters => () => ({ toRegExp: () => new RegExp("[" + letters + "]", "u") });
    export const letters = of(${JSON.stringify(LETTERS)});
    export const punctuations = of(${JSON.stringify(PUNCTUATION)});
    export const all = of(${JSON.stringify(LETTERS + PUNCTUATION)});`,
  // Number formats used last are remembered as long as the page is open; the host keeps all else.
  localforage: `
    const kept = new Map();
    export default {
      getItem: async key => kept.get(key) ?? null,
      setItem: async (key, value) => (kept.set(key, value), value),
      removeItem: async key => void kept.delete(key),
      clear: async () => kept.clear(),
      key: async index => [...kept.keys()][index] ?? null,
      keys: async () => [...kept.keys()],
      iterate: async each => [...kept].forEach(([key, value], at) => each(value, key, at + 1)),
    };`,
};

/** Each function's help has addresses of pages about it, which nothing shows and the page must not ask. */
const FUNCTION_HELP = /sheets-formula\/lib\/es\/locale\/en-US\.js$/;
const LINKS = /links: \[[^\]]*\],?/g;

export const leaveOut: Plugin = {
  name: 'leave out',
  setup(build) {
    const names = Object.keys(INSTEAD).map(name => name.replace('.', '\\.'));
    build.onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    // The renderer loads one hyphenation dictionary for each language.
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    build.onLoad({ filter: FUNCTION_HELP }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(LINKS, ''),
    }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: INSTEAD[path] ?? 'export default {};',
    }));
  },
};
