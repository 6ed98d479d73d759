import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf, pasteEdit, textOfBlock } from '../../../../src/preview/page/grid/clipboard';

const AT = { sheetId: 7, top: 5, left: 3, bottom: 5, right: 3 };

describe('text on the clipboard', () => {
  test('is cut at tabs and line ends', () => {
    expect(blockOf('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('keeps line ends, tabs and quotation marks within quoted cells', () => {
    expect(blockOf('"two\nlines"\t"say ""no"""\n5" pipe\t')).toEqual([
      ['two\nlines', 'say "no"'],
      ['5" pipe', ''],
    ]);
  });

  test('comes back as the block that it was made of', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', 'é', '5') });
    const blocks = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      .filter(block => textOfBlock(block) !== '' && block[block.length - 1]!.join('') !== '');
    fc.assert(
      fc.property(blocks, block => {
        expect(blockOf(textOfBlock(block))).toEqual(block);
      }),
    );
  });
});

describe('a paste', () => {
  test('of text from outside says what would be typed into each cell', () => {
    expect(pasteEdit('85%\t3/4\n', AT, null)).toEqual({
      kind: 'paste',
      sheetId: 7,
      row: 5,
      column: 3,
      block: [['85%', '3/4']],
    });
  });

  test('of cells that were copied here copies the cells, and after a cut moves them', () => {
    const from = { sheetId: 2, top: 1, left: 1, bottom: 1, right: 2 };
    const copied = { from, cut: false, text: 'a\tb' };
    const range = { top: 1, left: 1, bottom: 1, right: 2 };
    const to = { sheetId: 7, row: 5, column: 3 };
    expect(pasteEdit('a\tb\r\n', AT, copied)).toEqual({ kind: 'copy', sheetId: 2, range, to });
    expect(pasteEdit('a\tb', AT, { ...copied, cut: true })).toEqual({ kind: 'cut', sheetId: 2, range, to });
    expect(pasteEdit('something since', AT, copied)).toMatchObject({ kind: 'paste' });
  });

  test('fills a selection that the text fits into several times', () => {
    const edit = pasteEdit('x', { ...AT, bottom: 7, right: 4 }, null);
    expect(edit).toMatchObject({
      block: [
        ['x', 'x'],
        ['x', 'x'],
        ['x', 'x'],
      ],
    });
  });

  test('of nothing is no edit', () => {
    expect(pasteEdit('', AT, null)).toBeNull();
  });
});
