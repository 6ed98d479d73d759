import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/preview/files/markdown';

function rowsOf(...lines: string[]): unknown[][] {
  const { workbook } = readMarkdown(Buffer.from(lines.join('\n')), 'slate.md');
  return workbook.sheets[0]!.rows.map(row => Array.from(row, cell => cell?.value ?? null));
}

describe('a table line is split into its cells', () => {
  test('with or without bars at its ends, and the line below the header is blank', () => {
    expect(rowsOf('| Goal | Owner |', '|---|:-:|', '| Grow | Arun |')).toEqual([
      ['Goal', 'Owner'],
      [],
      ['Grow', 'Arun'],
    ]);
    expect(rowsOf('Goal | Owner', '--- | ---', 'Grow | Arun')[2]).toEqual(['Grow', 'Arun']);
  });

  test('escaped bars and bars in code do not split', () => {
    expect(rowsOf('| a | b |', '|--|--|', '| x \\| y | `p \\| q` |')[2]).toEqual(['x | y', 'p | q']);
  });

  test('empty cells are no cells', () => {
    expect(rowsOf('| a | b |', '|--|--|', '| | y |')[2]).toEqual([null, 'y']);
  });

  test('a name in brackets loses them, but not in a row that says in brackets what goes into each cell', () => {
    const [, , named, template] = rowsOf(
      '| a | b | c |',
      '|--|--|--|',
      '| [Ann] | x | y |',
      '| *[Title]* | [Name] | [Date] |',
    );
    expect(named).toEqual(['Ann', 'x', 'y']);
    expect(template).toEqual(['[Title]', '[Name]', '[Date]']);
  });

  test('values are typed as in any other file', () => {
    expect(rowsOf('| a | b | c |', '|--|--|--|', '| 40% | 2026-02-28 | 1.10 |')[2]).toEqual([
      0.4,
      46081,
      '1.10',
    ]);
  });

  test('a line break is kept within its cell', () => {
    expect(rowsOf('| a |', '|--|', '| one<br>two |')[2]).toEqual(['one\ntwo']);
  });
});

describe('markup gives way to what a reader sees', () => {
  const cell = (markdown: string): unknown =>
    rowsOf(
      '| a |',
      '|--|',
      `| ${markdown} |`,
      '',
      '[ref]: https://example.org',
      '[wip]: https://example.org/b.svg',
    )[2]?.[0];
  test.each([
    ['[Async closures][ref]', 'Async closures'],
    ['[Async closures](./async.md)', 'Async closures'],
    ['[Josh-Triplett][]', 'Josh-Triplett'],
    ['[pnkfelix]', 'pnkfelix'],
    ['[Lang], [Infra][]', 'Lang, Infra'],
    ['![WIP][wip]', 'WIP'],
    ['[![Help wanted](x.svg)](y.md)', 'Help wanted'],
    ['**Bold** and *thin* and `code`', 'Bold and thin and code'],
    ['~~dropped~~', 'dropped'],
    ['R&amp;D &lt;now&gt;', 'R&D <now>'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['snake_case_name', 'snake_case_name'],
    ['[x]', '[x]'],
  ])('%s', (markdown, seen) => {
    expect(cell(markdown)).toBe(seen);
  });
});

describe('what is no table', () => {
  test('stands in column A on its own line', () => {
    expect(rowsOf('# The **plan**', '', 'First line', 'second line', '', '- an item')).toEqual([
      ['The plan'],
      [],
      ['First line'],
      ['second line'],
      [],
      ['- an item'],
    ]);
  });

  test('is not split at its bars in a code block', () => {
    expect(rowsOf('```', '| a | b |', '|---|---|', '```')).toEqual([[], ['| a | b |'], ['|---|---|'], []]);
  });

  test('is blank where it is a definition, a rule or an underline', () => {
    expect(rowsOf('Plan', '====', '', '---', '', '[a]: https://example.org')).toEqual([
      ['Plan'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

test('row n is line n, with Windows line ends, in quotes and in lists too', () => {
  expect(rowsOf('> Note', '>', '> | a | b |', '> |---|---|', '> | 1 | 2 |')[4]).toEqual([1, 2]);
  const { workbook } = readMarkdown(Buffer.from('x\r\n\r\n| a |\r\n|---|\r\n| b |\r\n'), 'w.md');
  expect(workbook.sheets[0]!.rows[4]?.[0]).toEqual({ value: 'b' });
});
