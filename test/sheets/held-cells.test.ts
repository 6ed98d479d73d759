import { describe, expect, it } from 'vitest';
import { heldCells } from '../../src/sheets/held-cells';

function heldOn(formulas: readonly (readonly string[])[], rows: readonly number[]) {
  const getRange = (row: number, column: number, height: number, width: number) => ({
    getFormulas: () =>
      formulas.slice(row - 1, row - 1 + height).map(line => line.slice(column - 1, column - 1 + width)),
  });
  const table = { name: 'Plan', sheet: { getRange } } as unknown as Parameters<typeof heldCells>[0];
  return heldCells(table, rows, formulas[0]!.length - 1);
}

/** What holds the lower right cell of a sheet with these formulas. */
function holderOf(formulas: readonly (readonly string[])[]): string | undefined {
  const [held] = heldOn(formulas, [formulas.length]);
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
    [
      'sums for each row above',
      [
        ['', '=ARRAYFORMULA(SUMIF(Log!A:A,A2:A,Log!B:B))'],
        ['', ''],
      ],
      'Plan!B1',
    ],
    [
      'places looked up for each row above',
      [
        ['', '=ARRAYFORMULA(MATCH(A2:A,Log!A:A,0))'],
        ['', ''],
      ],
      'Plan!B1',
    ],
    [
      'a share of a sum for each row above',
      [
        ['', '=ARRAYFORMULA(SUM(A2:A)/C2:C)'],
        ['', ''],
      ],
      'Plan!B1',
    ],
    [
      'two columns under their headers to the left',
      [
        ['={"Total", "Share"; D2:D, E2:E}', ''],
        ['', ''],
      ],
      'Plan!A1',
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
      'one column under its header to the left',
      [
        ['={"Total";ARRAYFORMULA(D2:D*E2:E)}', ''],
        ['', ''],
      ],
    ],
    [
      'a value for each row to the left',
      [
        ['=MAP(A2:A,LAMBDA(a,a))', ''],
        ['', ''],
      ],
    ],
    [
      'a sum of an array above, with a bracket in a text',
      [
        ['', '=ARRAYFORMULA(SUM((A1:A=")")*1))'],
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

  it('is told in the order in which the rows were asked for, each from the rows above it', () => {
    const formulas = [
      ['', ''],
      ['', '=1+1'],
      ['', '=ARRAYFORMULA(A3:A4)'],
      ['', ''],
    ];
    expect(heldOn(formulas, [4, 1, 2]).map(held => held?.cell ?? null)).toEqual(['Plan!B4', null, 'Plan!B2']);
  });
});
