import { describe, expect, it } from 'vitest';
import { heldCells } from '../../src/sheets/held-cells';

/** What holds the lower right cell of a sheet with these formulas. */
function holderOf(formulas: readonly (readonly string[])[]): string | undefined {
  const sheet = { getRange: () => ({ getFormulas: () => formulas }) };
  const [held] = heldCells(
    { name: 'Plan', sheet } as unknown as Parameters<typeof heldCells>[0],
    [formulas.length],
    formulas[0]!.length - 1,
  );
  return /in (Plan!\w+),/.exec(held?.sentence ?? '')?.[1] ?? held?.cell;
}

describe('a cell', () => {
  it.each<[string, string[][], string | undefined]>([
    [
      'its own formula',
      [
        ['', ''],
        ['', '=1+1'],
      ],
      'Plan!B2',
    ],
    [
      'an array formula above',
      [
        ['', '=ARRAYFORMULA(A1:A*2)'],
        ['', ''],
      ],
      'Plan!B1',
    ],
    [
      'a query to the left that is wide enough',
      [
        ['=QUERY(Data!A:C, "select *")', ''],
        ['', ''],
      ],
      'Plan!A1',
    ],
    [
      'an import to the left',
      [
        ['=IMPORTRANGE("key", "Plan!A1:F")', ''],
        ['', ''],
      ],
      'Plan!A1',
    ],
    [
      'a literal array to the left',
      [
        ['={"a", "b"; 1, 2}', ''],
        ['', ''],
      ],
      'Plan!A1',
    ],
    [
      'a sorted range under IFERROR',
      [
        ['', '=IFERROR(SORT(Data!A2:A))'],
        ['', ''],
      ],
      'Plan!B1',
    ],
  ])('is held by %s', (_, formulas, holder) => expect(holderOf(formulas)).toBe(holder));

  it.each<[string, string[][]]>([
    [
      'nothing',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'a formula above that takes one value',
      [
        ['', '=SUM(FILTER(A1:A, A1:A>1))'],
        ['', ''],
      ],
    ],
    [
      'a sum of an array above',
      [
        ['', '=ARRAYFORMULA(SUM(A1:A*2))'],
        ['', ''],
      ],
    ],
    [
      'numbers for the rows to the left',
      [
        ['=ARRAYFORMULA(ROW(A1:A))', ''],
        ['', ''],
      ],
    ],
    [
      'names looked up to the left',
      [
        ['=ARRAYFORMULA(VLOOKUP(A1:A, People!A:D, 2, 0))', ''],
        ['', ''],
      ],
    ],
    [
      'a narrow range to the left',
      [
        ['=UNIQUE(Data!C2:C)', ''],
        ['', ''],
      ],
    ],
    [
      'what another formula stops',
      [
        ['', '=ARRAYFORMULA(A1:A*2)'],
        ['', '=1'],
        ['', ''],
      ],
    ],
  ])('is not held by %s', (_, formulas) => expect(holderOf(formulas)).toBeUndefined());
});
