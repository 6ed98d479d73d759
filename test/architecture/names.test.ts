// How files are named, and how each begins.

import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const files = [...sourceFiles('src'), ...sourceFiles('test')];
const nameOf = (path: string) => path.split('/').pop()!;

describe('files', () => {
  it('are named in kebab-case, and their folders too', () => {
    const wrong = files.filter(
      ({ path }) =>
        !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.tsx?$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('are no drawers: none is called utils, helpers, manager, common or index', () => {
    const drawers = files.filter(({ path }) =>
      /^(?:(?:.*-)?(?:utils?|helpers?|manager)|common|misc|index)\./.test(nameOf(path)),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it('of the source open with one line that says their job', () => {
    const silent = sourceFiles('src').filter(
      ({ text }) => !/^\/\/ \S.{9,}\n/.test(text.replace(/^#!.*\n/, '')),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('are no barrels: none only passes on what others export', () => {
    const barrels = files.filter(({ text }) => {
      const code = text.replace(/^\/\/.*$/gm, '').trim();
      const passedOn = code.replace(
        /^export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';$/gm,
        '',
      );
      return passedOn.trim() === '' && code !== '';
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('of tests claim something about a file or a folder that is there', () => {
    const rooms = new Set(
      sourceFiles('src').map(({ path }) => path.replace(/^src\//, '').replace(/\.tsx?$/, '')),
    );
    const folders = new Set([...rooms].map(path => path.split('/')[0]!));
    const astray = sourceFiles('test').filter(
      ({ path, room }) => /\.test\.ts$/.test(path) && !folders.has(room) && !OF_THE_WHOLE.has(room),
    );
    expect(astray.map(({ path }) => path)).toEqual([]);
  });
});

/** Folders of tests that are about the whole and mirror no room. */
const OF_THE_WHOLE = new Set(['architecture', 'build', 'conformance', 'journeys', 'properties']);
