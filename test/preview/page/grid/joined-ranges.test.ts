import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedRanges } from '../../../../src/preview/page/grid/joined-ranges';

test('joins a column of cells, and equal columns side by side', () => {
  const cells = [1, 2, 3].flatMap(row => [2, 3].map(column => [row, column] as const));
  expect(joinedRanges(cells)).toEqual([{ startRow: 0, endRow: 2, startColumn: 1, endColumn: 2 }]);
});

test('covers every cell once, and no other', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String }), cells => {
      const covered = joinedRanges(cells).flatMap(({ startRow, endRow, startColumn, endColumn }) =>
        Array.from({ length: endRow - startRow + 1 }, (_, down) =>
          Array.from({ length: endColumn - startColumn + 1 }, (__, across) =>
            String([startRow + down + 1, startColumn + across + 1]),
          ),
        ).flat(),
      );
      expect(covered.sort()).toEqual(cells.map(String).sort());
    }),
  );
});
