import { describe, expect, test } from 'vitest';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import { workbookData } from '../../../../src/preview/page/grid/workbook-data';
import type { Look, PlacedCell, SheetView } from '../../../../src/preview/protocol/views';
import { plainRule, plainSnapshot } from '../plain-sheet';

function opened(view: Partial<SheetView>, cells: readonly PlacedCell[] = [], looks: readonly Look[] = []) {
  return workbookData(mirrorOf(plainSnapshot([{ view, cells }], looks, [plainRule()])), 'book1');
}

function resource(data: ReturnType<typeof opened>, name: string): unknown {
  return JSON.parse(data.resources?.find(each => each.name === name)?.data ?? 'null');
}

describe('a workbook in the grid', () => {
  test('has its cells where they stand, with their types', () => {
    const data = opened(
      {},
      [
        [2, 3, { v: 'M1' }],
        [2, 4, { v: 46_349, s: 0 }],
        [3, 1, { v: true }],
        [4, 1, { v: 12, f: '=A1+A2' }],
      ],
      [{ numberFormat: 'd mmm yyyy', horizontalAlignment: 'center' }],
    );
    const matrix = data.sheets.gid7?.cellData;
    expect(matrix?.[1]?.[2]).toMatchObject({ v: 'M1', t: 1, s: { ff: 'Arial', fs: 10 } });
    expect(matrix?.[1]?.[3]).toMatchObject({ v: 46_349, t: 2, s: { n: { pattern: 'd mmm yyyy' }, ht: 2 } });
    expect(matrix?.[2]?.[0]).toMatchObject({ v: 1, t: 3 });
    expect(matrix?.[3]?.[0]).toMatchObject({ v: 12, f: '=A1+A2' });
  });

  test('has frozen and hidden parts, sizes and merges', () => {
    const data = opened({
      frozenRows: 2,
      frozenColumns: 1,
      hidden: true,
      columnWidths: [[2, 180]],
      rowHeights: [[3, 60]],
      hiddenRows: [4],
      hiddenColumns: [2, 5],
      merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    });
    expect(data.sheets.gid7).toMatchObject({
      hidden: 1,
      freeze: { ySplit: 2, xSplit: 1, startRow: 2, startColumn: 1 },
      columnData: { 1: { w: 180, hd: 1 }, 4: { hd: 1 } },
      rowData: { 0: { h: 21, ia: 0 }, 2: { h: 60 }, 3: { hd: 1 } },
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }],
    });
  });

  test('has its notes, filter and dropdowns', () => {
    const data = opened({ filter: { top: 1, left: 1, bottom: 20, right: 8 } }, [
      [2, 1, { v: 'M1', n: 'From the board' }],
      [2, 2, { v: 'Done', d: 0 }],
    ]);
    expect(resource(data, 'SHEET_NOTE_PLUGIN')).toMatchObject({
      gid7: { 1: { 0: { note: 'From the board' } } },
    });
    expect(resource(data, 'SHEET_FILTER_PLUGIN')).toMatchObject({ gid7: { ref: { endRow: 19 } } });
    expect(resource(data, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({ gid7: [{ uid: 'validation0' }] });
  });

  test('gives the grid only the conditional rules that the page cannot work out', () => {
    const looks = { background: '#fce8e6', fontColor: null, bold: true, italic: null, strikethrough: true };
    const ranges = [{ top: 2, left: 1, bottom: 9, right: 3 }];
    const rule = (formula: string) => ({ criteria: 'CUSTOM_FORMULA', values: [formula], ranges, ...looks });
    const data = opened({ conditionalRules: [rule('=$B2="Red"'), rule('=COUNTIF(A:A,A2)>1')] });
    expect(resource(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toEqual({
      gid7: [
        {
          cfId: 'rule0',
          stopIfTrue: false,
          ranges: [{ startRow: 1, endRow: 8, startColumn: 0, endColumn: 2 }],
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: '=COUNTIF(A:A,A2)>1',
            style: { bg: { rgb: '#fce8e6' }, bl: 1, st: { s: 1 } },
          },
        },
      ],
    });
  });

  test('shows links as links', () => {
    const data = opened({}, [
      [1, 1, { v: 'site', l: 'https://example.com' }],
      [1, 2, { v: 'M9', f: '=HYPERLINK("#gid=3","M9")' }],
    ]);
    for (const column of [0, 1])
      expect(data.sheets.gid7?.cellData?.[0]?.[column]?.s).toMatchObject({ ul: { s: 1 } });
  });
});
