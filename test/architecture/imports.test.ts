// The rooms of the source and the direction in which they import each other.

import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, roomOfImport, type SourceFile, sourceFiles } from './source-files';

/** The rooms into which a room's files may reach. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  plan: [],
  cells: ['plan'],
  adopt: ['plan', 'cells'],
  assess: ['plan'],
  report: ['plan', 'assess'],
  sheets: ['plan', 'cells', 'adopt', 'assess', 'report'],
  addon: ['plan', 'cells', 'adopt', 'assess', 'report', 'sheets'],
  build: ['plan', 'cells', 'adopt', 'assess', 'report', 'sheets', 'addon', 'preview'],
  preview: ['plan', 'cells', 'adopt', 'assess', 'report', 'sheets', 'addon', 'build'],
  sidebars: ['plan', 'cells', 'adopt', 'assess', 'report', 'sheets', 'addon'],
};
/** What runs in Apps Script. */
const IN_APPS_SCRIPT = ['plan', 'cells', 'adopt', 'assess', 'report', 'sheets', 'addon'];
const PURE = IN_APPS_SCRIPT.filter(room => room !== 'addon');

const SERVICE =
  /\b(?:SpreadsheetApp|Charts|PropertiesService|CacheService|LockService|HtmlService|ScriptApp|Session|Utilities|MailApp|GmailApp|UrlFetchApp|DriveApp|Logger|Browser|CardService)\s*\./;
const CLOCK = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bperformance\s*\./;
const ABSENT =
  /\b(?:setTimeout|setInterval|queueMicrotask|structuredClone|fetch|atob|btoa)\s*\(|\bnew (?:URL|URLSearchParams|TextEncoder|TextDecoder|Blob)\b|\bMath\.random\b/;

const files = sourceFiles('src');
const inRooms = (rooms: readonly string[]) => files.filter(file => rooms.includes(file.room));
const offenders = (within: readonly SourceFile[], pattern: RegExp) =>
  within.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path);

describe('imports', () => {
  it('are found in every form, so that none goes unchecked', () => {
    const text =
      "import 'a';\nimport b from \"b\";\nimport {\n  c,\n  d,\n} from './c';\nimport type { E } from '../e';\nexport * as f from './f';\nexport { g } from './g';\nconst h = import('./h');";
    expect(importsOf(text).map(({ from, typesOnly }) => `${from}${typesOnly ? ' (types)' : ''}`)).toEqual([
      'a',
      'b',
      './c',
      '../e (types)',
      './f',
      './g',
      './h',
    ]);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(400);
  });

  it('follow plan ← assess ← report ← sheets ← addon, plan ← cells ← adopt, and none of these reaches into preview or build', () => {
    const against = files.flatMap(file =>
      file.imports
        .map(each => roomOfImport(file, each))
        .filter(room => room !== null && room !== file.room && !MAY_IMPORT[file.room]?.includes(room))
        .map(room => `${file.path} → ${room}`),
    );
    expect(against).toEqual([]);
  });

  it('of sidebars from other rooms are types only', () => {
    const values = inRooms(['sidebars']).flatMap(file =>
      file.imports
        .filter(each => !each.typesOnly && (roomOfImport(file, each) ?? 'sidebars') !== 'sidebars')
        .map(({ from }) => `${file.path} → ${from}`),
    );
    expect(values).toEqual([]);
  });

  it('stay within rooms that are written down', () => {
    expect([...new Set(files.map(({ room }) => room))].filter(room => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('of what runs in Apps Script name one package, which reads what comes from outside: each edit pays for all that is bundled', () => {
    const packages = inRooms(IN_APPS_SCRIPT).flatMap(file =>
      file.imports.filter(({ from }) => !from.startsWith('.')).map(({ from }) => from),
    );
    expect([...new Set(packages)]).toEqual(['valibot']);
  });
});

describe('outside of addon', () => {
  it("nothing that runs in Apps Script calls Google's services", () => {
    expect(offenders(inRooms([...PURE, 'sidebars']), SERVICE)).toEqual([]);
    expect(offenders(inRooms(['addon']), SERVICE).length).toBeGreaterThan(3);
  });

  it('nothing that computes looks at a clock', () => {
    expect(offenders(inRooms([...PURE, 'sidebars']), CLOCK)).toEqual([]);
    expect(offenders(inRooms(['addon']), CLOCK)).toEqual(['src/addon/google-workbook.ts']);
  });
});

describe('what runs in Apps Script', () => {
  it('uses nothing that Apps Script lacks, and no chance', () => {
    expect(offenders(inRooms(IN_APPS_SCRIPT), ABSENT)).toEqual([]);
  });
});
