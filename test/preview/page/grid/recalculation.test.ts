import { describe, expect, test } from 'vitest';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import { recalculated, withoutBlanking } from '../../../../src/preview/page/grid/recalculation';
import type { CellView } from '../../../../src/preview/protocol/views';
import { plainSnapshot } from '../plain-sheet';

function result(cell: CellView, v: string | number | boolean | null, t?: 1 | 2 | 3) {
  const sheet = mirrorOf(plainSnapshot([{ cells: [[1, 1, cell]] }])).sheets[0];
  const value = typeof v === 'boolean' ? Number(v) : v;
  return recalculated({ 0: { 0: t === undefined ? { v: value } : { v: value, t } } }, sheet);
}

describe('a formula that the grid worked out', () => {
  test('is shown and told where its result is another', () => {
    expect(result({ v: 12, f: '=SUM(A2:A3)' }, 57, 2)).toEqual({
      shown: { 0: { 0: { v: 57, t: 2 } } },
      news: [[1, 1, 57]],
    });
  });

  test('is not told where its result stayed', () => {
    expect(result({ v: 57, f: '=SUM(A2:A3)' }, 57).news).toEqual([]);
  });

  test('is told as a truth value where it is one', () => {
    expect(result({ v: false, f: '=A2>1' }, true, 3).news).toEqual([[1, 1, true]]);
  });

  test('keeps a good result where the grid knows the function not', () => {
    const kept = { shown: {}, news: [] };
    expect(result({ v: 170.5, f: '=GOOGLEFINANCE("GOOG")' }, '#NAME?')).toEqual(kept);
    expect(result({ v: 'a', f: '=ARRAYFORMULA(B1:B)' }, '#SPILL!')).toEqual(kept);
    expect(result({ v: null, f: '=IMPORTRANGE("x")' }, '#NAME?')).toEqual(kept);
  });

  test('is an error where it was none to lose', () => {
    expect(result({ v: null, f: '=1/0' }, '#DIV/0!').news).toEqual([[1, 1, '#DIV/0!']]);
  });

  test('never takes the place of a link or of what another formula fills', () => {
    expect(result({ v: 'M1', f: '=HYPERLINK("#gid=3","M1")' }, 'other')).toEqual({ shown: {}, news: [] });
    expect(result({ v: 'filled', p: 1 }, 'other')).toEqual({ shown: {}, news: [] });
  });
});

test('bookkeeping of formulas blanks no cell', () => {
  expect(
    withoutBlanking({ 2: { 1: { f: '=A1', si: null, v: null, t: null }, 4: { f: null, v: 5 } } }),
  ).toEqual({
    2: { 1: { f: '=A1', si: null }, 4: { f: null, v: 5 } },
  });
});
