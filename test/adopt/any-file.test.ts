// No file may break recognition: whatever its text, it gets an answer or a refusal in one sentence, and no row is named twice.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import type { Recognition, SheetGrid } from '../../src/adopt/recognition';
import { throughFile } from '../../src/build/corpus/corpus-case';
import { UnreadableFile } from '../../src/preview/files/unreadable-file';

/** What files of plans are made of, well or badly put together. */
const PIECES = [
  ...['Task', 'Owner', 'Due date', 'Status', '% done', 'Responsável', 'Échéance', '担当者', 'Срок', 'Goal'],
  ...['Ann Smith', 'TBD', '2026-03-01', '31/02/2026', '1.2E+15', '40%', '1.1', 'done', '✓', '[x]', '"', '""'],
  ...[
    ',',
    ';',
    '\t',
    '|',
    '$',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '|---|---|',
    '# Plan',
    '* [ ] ',
    '\u0085',
    '\0',
  ],
  ...['=1+1', '#REF!', '<b>', '😀', '\ud800', '  ', '-', 'sep=;\n', '9'.repeat(400), '```'],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(some => some.join(''));
const texts = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map(row => row.join(',')))
    .map(rows => rows.join('\n')),
);
const bytes = fc.oneof(
  { weight: 4, arbitrary: texts.map(text => Uint8Array.from(Buffer.from(text, 'utf8'))) },
  texts.map(text => Uint8Array.from(Buffer.from(text, 'utf16le'))),
  fc.uint8Array({ maxLength: 200 }),
);

function rowsKept(grid: SheetGrid, { tables }: Recognition): void {
  for (const { headerRow, firstColumn, lastColumn, rows } of tables) {
    expect(lastColumn).toBeLessThan(grid.cells[0]?.length ?? 0);
    expect(firstColumn).toBeLessThanOrEqual(lastColumn);
    const places = rows.map(({ row }) => row);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    for (const { row, parentRow } of rows) {
      expect(row).toBeGreaterThan(headerRow);
      expect(parentRow).not.toBe(row);
    }
  }
}

describe('any file', () => {
  test.each(['any.csv', 'any.tsv', 'any.md', 'any.txt'])(
    'named %s is understood, declined or refused',
    async name => {
      await fc.assert(
        fc.asyncProperty(bytes, async content => {
          let grids: SheetGrid[];
          try {
            grids = await throughFile(content, 'any', name);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile);
            expect((error as UnreadableFile).message).toMatch(/^\S[^\n]*[.]$/);
            return;
          }
          const answer = recognise(grids);
          if (answer.tables.length === 0) expect(answer.declined).toMatch(/\.$/);
          for (const grid of grids) rowsKept(grid, answer);
        }),
        { numRuns: 120 },
      );
    },
  );
});
