import { describe, expect, test } from 'vitest';
import { addressOf, linkTarget } from '../../../../src/preview/page/grid/link-target';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import { plainSnapshot } from '../plain-sheet';

const mirror = mirrorOf(
  plainSnapshot([
    {
      view: { id: 3 },
      cells: [
        [1, 1, { v: 'ID' }],
        [9, 1, { v: 'M9' }],
      ],
    },
  ]),
);

describe('a link', () => {
  test('into the workbook means a cell, a range or a sheet', () => {
    expect(linkTarget('#gid=3&range=A9')).toEqual({ sheetId: 3, top: 9, left: 1, bottom: 9, right: 1 });
    expect(linkTarget('#gid=3&range=AB2:AC4')).toMatchObject({ top: 2, left: 28, bottom: 4, right: 29 });
    expect(linkTarget('#gid=3')).toMatchObject({ sheetId: 3, top: 1, left: 1 });
  });

  test('out of the workbook means no cell', () => {
    expect(linkTarget('https://example.com/#gid=3')).toBeNull();
  });

  test('is a cell’s own, or its HYPERLINK formula’s', () => {
    expect(addressOf({ v: 'x', l: 'https://example.com' }, mirror)).toBe('https://example.com');
    expect(addressOf({ v: 'x', f: '=HYPERLINK("https://example.com/?a=""b""","x")' }, mirror)).toBe(
      'https://example.com/?a="b"',
    );
    expect(addressOf({ v: 'x', f: '=A1' }, mirror)).toBeNull();
  });

  test('finds a row by its ID, wherever that has been sorted to', () => {
    const f = '=HYPERLINK("#gid=3&range=A"&IFERROR(MATCH("M9",Milestones!A:A,0),1),"M9 · Build")';
    expect(addressOf({ v: 'M9 · Build', f }, mirror)).toBe('#gid=3&range=A9');
    const quoted = f.replace('Milestones!', "'My ''own'' plan'!").replace(/,/g, ';');
    expect(addressOf({ v: 'M9 · Build', f: quoted }, mirror)).toBe('#gid=3&range=A9');
    expect(addressOf({ v: 'gone', f: f.replace('"M9"', '"M99"') }, mirror)).toBe('#gid=3&range=A1');
  });
});
