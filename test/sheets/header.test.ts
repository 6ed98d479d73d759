// Columns are found by their header, wherever it has gone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { findHeader, type KnownColumn, normaliseHeader } from '../../src/sheets/header';

const FIELDS = { id: 'ID', title: 'Milestone', owner: 'Owner', due: 'Due' } as const;
const known = new Map<string, KnownColumn>(
  Object.entries(FIELDS).map(([field, header], column) => [field, { header, column }]),
);
const aliases = new Map([
  ['owner', ['Assignee', 'Responsible']],
  ['due', ['Due date', 'Deadline']],
]);
const found = (cells: Cell[][], lastRow = 1) => findHeader(cells, known, aliases, lastRow);
const columns = (cells: Cell[][], lastRow = 1) => Object.fromEntries(found(cells, lastRow)?.columns ?? []);

describe('a header', () => {
  it('is the same in other case, with accents, spaces at its ends or a line break inside', () => {
    expect(normaliseHeader('  Due\ndate ')).toBe('due date');
    expect(normaliseHeader('Échéance')).toBe(normaliseHeader('echeance'));
    expect(columns([[' id ', 'MILESTONE', 'Owner\n', 'due']])).toEqual({ id: 0, title: 1, owner: 2, due: 3 });
  });

  it('is found in any order of the columns, with others between', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['ID', 'Milestone', 'Owner', 'Due', 'Mood', 'Colour', ''], {
          minLength: 7,
        }),
        headers => {
          const at = columns([headers]);
          for (const [field, header] of Object.entries(FIELDS))
            expect(at[field]).toBe(headers.indexOf(header));
        },
      ),
    );
  });

  it('that was renamed to an alias is found under it, and the known one wins over an alias', () => {
    expect(columns([['ID', 'Milestone', 'Responsible', 'Deadline']])).toEqual({
      id: 0,
      title: 1,
      owner: 2,
      due: 3,
    });
    expect(columns([['Assignee', 'ID', 'Milestone', 'Owner', 'Due']]).owner).toBe(3);
  });

  it('that stands twice is the one nearest to where it was', () => {
    expect(columns([['Owner', 'ID', 'Milestone', 'Owner', 'Due', 'Owner']]).owner).toBe(3);
    expect(columns([['Owner', 'ID', 'Milestone', 'Mood', 'Due', 'Colour', 'Size', 'Owner']]).owner).toBe(0);
  });

  it('that is gone is named, and the others are found still', () => {
    expect(found([['ID', 'Milestone', 'Owner', 'Colour']])?.missing).toEqual(['due']);
  });
});

describe('a header row', () => {
  const row = ['ID', 'Milestone', 'Owner', 'Due'];

  it('is found where rows were put above it', () => {
    const above: Cell[][] = [['Plan of 2026'], [''], ['As of', 46000]];
    expect(found([...above, row, ['M1', 'Hire']], 1)?.row).toBe(4);
  });

  it('is the known row where another says the same further down', () => {
    expect(found([['Plan'], row, ['M1'], row], 2)?.row).toBe(2);
  });

  it('is not taken for one where fewer than half of the headers are there', () => {
    expect(
      found([
        ['ID', 'Size', 'Colour', 'Mood'],
        ['M1', 'Hire'],
      ]),
    ).toBeNull();
    expect(found([['ID', 'Milestone', 'Colour', 'Mood']])?.missing).toEqual(['owner', 'due']);
  });

  it('is nowhere on an empty sheet', () => {
    expect(found([['']])).toBeNull();
  });
});
