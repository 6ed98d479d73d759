// How esbuild makes a page's script, whichever page it is.

import type { BuildOptions } from 'esbuild';

export const pageOptions = {
  bundle: true,
  format: 'iife',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;
