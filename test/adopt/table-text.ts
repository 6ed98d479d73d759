// Small sheets for tests, written as text: one line a row, cells parted by "|".

import { expect } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import type { Field, Recognition, SheetGrid } from '../../src/adopt/recognition';
import type { Cell } from '../../src/cells/cell';
import { dayFromIso } from '../../src/plan/day';

/** Numbers become numbers, "date:2025-03-01" a date cell; spaces around a cell go, "_" at its start is a space. */
export function sheet(name: string, text: string): SheetGrid {
  const rows = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .map(line => line.split('|').map(cellOf));
  const width = Math.max(...rows.map(row => row.length));
  return { name, cells: rows.map(row => [...row, ...new Array<Cell>(width - row.length).fill('')]) };
}

function cellOf(text: string): Cell {
  const trimmed = text.trim().replace(/^_+/, spaces => ' '.repeat(spaces.length));
  if (/^date:/.test(trimmed)) {
    const day = dayFromIso(trimmed.slice(5));
    if (day !== null) return { day };
  }
  if (trimmed === 'TRUE' || trimmed === 'FALSE') return trimmed === 'TRUE';
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

export interface Understood {
  /** "Task=task, Owner=owner", ordered by column. */
  readonly columns: Partial<Record<Field, string>>;
  readonly goals: number;
  readonly milestones: number;
  readonly tasks: number;
}

/** The table with this 1-based header row, or the first one. */
export function understand(
  grids: SheetGrid | readonly SheetGrid[],
  table = 0,
): Understood & { all: Recognition } {
  const all = recognise(Array.isArray(grids) ? grids : [grids as SheetGrid]);
  const found = all.tables[table];
  const columns: Partial<Record<Field, string>> = {};
  for (const [field, column] of Object.entries(found?.mapping ?? {})) columns[field as Field] = column.header;
  const count = (kind: string) => found?.rows.filter(row => row.kind === kind).length ?? 0;
  return { columns, goals: count('goal'), milestones: count('milestone'), tasks: count('task'), all };
}

export interface Expected {
  columns: Partial<Record<Field, string>>;
  /** Goals, milestones, tasks. */
  counts: [number, number, number];
  headerRow?: number;
  dateOrder?: string;
  progressScale?: number;
  layout?: string;
  /** How many tables the whole workbook has. */
  tables?: number;
  /** 0-based columns, where two have the same header. */
  at?: Partial<Record<Field, number>>;
}

/** Claims what is understood of the first table; columns that are not named may be mapped or not. */
export function claim(grids: SheetGrid | SheetGrid[], expected: Expected): void {
  const { columns, goals, milestones, tasks, all } = understand(grids);
  expect(all.declined).toBeNull();
  expect(columns).toMatchObject(expected.columns);
  expect([goals, milestones, tasks]).toEqual(expected.counts);
  const table = all.tables[0];
  for (const key of ['headerRow', 'dateOrder', 'progressScale', 'layout'] as const)
    if (expected[key] !== undefined) expect(table?.[key]).toBe(expected[key]);
  if (expected.tables !== undefined) expect(all.tables).toHaveLength(expected.tables);
  for (const [field, column] of Object.entries(expected.at ?? {}))
    expect(table?.mapping[field as Field]?.column).toBe(column);
}
