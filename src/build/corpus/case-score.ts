// Compares what was recognised of a rendered sheet with the plan that it was rendered from.

import { recognise } from '../../adopt/recognise';
import type { Field, RecognisedTable } from '../../adopt/recognition';
import { ownershipIndex, ownershipOf } from '../../assess/ownership';
import { textOf } from '../../cells/cell-text';
import { readDay } from '../../cells/read-day';
import { readShare } from '../../cells/read-share';
import type { Day } from '../../plan/day';
import type { CorpusCase } from './corpus-case';
import type { ColumnKey } from './language';
import type { Rendered, TrueRow } from './layout';
import type { SketchColumn } from './sketch';
import { decoyKeys } from './troubles';

export interface CaseScore {
  readonly headerRow: boolean;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Columns that a person is asked about. */
  readonly asked: number;
  /** Decoys taken with a confidence above 0.8. */
  readonly decoys: number;
  /** Every row has its level, and no other row is an item. */
  readonly rows: boolean;
  readonly parents: boolean;
  /** Cells read rightly, and all that were to be read. */
  readonly owners: readonly [right: number, all: number];
  readonly values: readonly [right: number, all: number];
  readonly tables: boolean;
  readonly differences: readonly string[];
}

const SURE = 0.8;
const TITLES: readonly Field[] = ['goal', 'milestone', 'task'];
const NEUTRAL: readonly Field[] = ['goal', 'milestone', 'parent'];
const DECOYS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(decoyKeys);

/** Fields under which the column may be found; empty where it is to be left alone. */
function accepted({ key, name }: SketchColumn, title: string | null): readonly Field[] {
  if (key === null) return [];
  if (name === title) return TITLES;
  if (key === 'name') return TITLES;
  if (key === 'unit') return ['owner'];
  if (key === 'goal' || key === 'parent') return ['goal', 'parent'];
  if (key === 'type' || key === 'phase') return [];
  return DECOYS.has(key) ? [] : [key as Field];
}

export function scoreCase({ rendered, broken }: CorpusCase): CaseScore {
  const { tables, declined } = recognise(rendered.grids);
  const differences: string[] = [];
  const wanted = rendered.sketch.columns.filter(column => accepted(column, null).length > 0);
  const nothing = {
    headerRow: false,
    right: 0,
    wrong: 0,
    missed: wanted.length,
    asked: 0,
    decoys: 0,
    rows: false,
    parents: false,
    owners: [0, 0],
    values: [0, 0],
    tables: false,
  } as const;
  if (broken) {
    const refused = tables.length === 0;
    return {
      ...nothing,
      headerRow: refused,
      missed: refused ? 0 : wanted.length,
      rows: refused,
      parents: refused,
      tables: refused,
      differences: refused ? [] : ['a broken file was adopted'],
    };
  }
  const table = tables.find(
    ({ sheet, headerRow }) => sheet === rendered.sheet && headerRow === rendered.headerRow,
  );
  if (!table)
    return {
      ...nothing,
      differences: [
        `header row ${tables.map(({ headerRow }) => headerRow).join(' and ') || declined}, not ${rendered.headerRow}`,
      ],
    };
  if (tables.length > 1)
    differences.push(
      `${tables.length} tables: ${tables.map(one => `${one.sheet}:${one.headerRow}`).join(', ')}`,
    );
  return {
    headerRow: true,
    ...scoreColumns(rendered, table, differences),
    ...scoreRows(rendered, table, differences),
    owners: scoreOwners(rendered, table, differences),
    values: scoreValues(rendered, table, differences),
    tables: tables.length === 1,
    differences,
  };
}

function titleColumn({ sketch }: Rendered): string {
  const names = sketch.columns.map(({ name }) => name);
  return ['name', 'task', 'milestone', 'goal'].find(name => names.includes(name)) ?? 'step task';
}

function scoreColumns(
  { sketch, columns }: Rendered,
  { mapping, questions }: RecognisedTable,
  differences: string[],
): Pick<CaseScore, 'right' | 'wrong' | 'missed' | 'asked' | 'decoys'> {
  const title = sketch.columns.some(({ name }) => name.startsWith('step '))
    ? null
    : titleColumn({ sketch } as Rendered);
  const at = new Map([...columns].map(([name, column]) => [column, name]));
  let right = 0;
  let wrong = 0;
  let decoys = 0;
  const found = new Set<string>();
  for (const [field, { column, header, confidence }] of Object.entries(mapping) as [
    Field,
    NonNullable<RecognisedTable['mapping'][Field]>,
  ][]) {
    const known = sketch.columns.find(({ name }) => name === at.get(column));
    if (known && accepted(known, title).includes(field)) {
      right++;
      found.add(known.name);
    } else if (!(known && (known.key === 'phase' || known.key === 'type') && NEUTRAL.includes(field))) {
      wrong++;
      if (known?.key && DECOYS.has(known.key) && confidence > SURE) decoys++;
      differences.push(`${field} is “${header}” (${known?.key}, ${confidence})`);
    }
  }
  const missing = sketch.columns.filter(
    column => accepted(column, title).length > 0 && !found.has(column.name) && !isOtherTitle(column, title),
  );
  for (const { key, header } of missing) differences.push(`${key} “${header}” was missed`);
  return { right, wrong, missed: missing.length, asked: questions.length, decoys };
}

/** Beside the title there may be a group column that names it no better. */
function isOtherTitle({ key, name }: SketchColumn, title: string | null): boolean {
  return key === 'name' && name !== title;
}

function scoreRows(
  { rows, sketch }: Rendered,
  table: RecognisedTable,
  differences: string[],
): Pick<CaseScore, 'rows' | 'parents'> {
  const truth = new Map(rows.map(row => [row.row, row]));
  const off: string[] = [];
  const lost: string[] = [];
  for (const { row, role, kind, parentRow, parentText } of table.rows) {
    const known = truth.get(row);
    truth.delete(row);
    if (!known) {
      if (role === 'item') off.push(`${row} is ${kind}, not none`);
      continue;
    }
    if (known.kind !== 'any' && kind !== known.kind) off.push(`${row} is ${kind ?? role}, not ${known.kind}`);
    if (known.parentRow !== null && parentRow !== known.parentRow && parentText === '')
      lost.push(`${row} is under ${parentRow}, not ${known.parentRow}`);
    if (known.parentRow === null && parentRow !== null) lost.push(`${row} is under ${parentRow}, not none`);
  }
  for (const row of truth.keys()) off.push(`${row} is missing`);
  if (off.length > 0) differences.push(`rows (${sketch.shape}): ${off.slice(0, 4).join('; ')}`);
  if (lost.length > 0) differences.push(`parents: ${lost.slice(0, 4).join('; ')}`);
  return { rows: off.length === 0, parents: lost.length === 0 };
}

const WHEN = 0 as Day;

function scoreOwners(
  { rows, grids, columns }: Rendered,
  { ownersAreTeams }: RecognisedTable,
  differences: string[],
): [number, number] {
  const index = ownershipIndex([]);
  const column = columns.get('owner') ?? columns.get('unit');
  if (column === undefined) return [0, 0];
  const single = (kind: string) => (kind === 'several' || kind === 'team' ? 'group' : kind);
  let right = 0;
  const known = rows.filter(({ owner }) => owner !== null);
  for (const { row, owner } of known) {
    const text = textOf(grids[0]?.cells[row - 1]?.[column] ?? '');
    const { kind } = ownershipOf(text, index, { statusDate: WHEN, ownersAreTeams });
    if (single(kind) === single(owner!)) right++;
    else differences.push(`owner “${text}” is ${kind}, not ${owner}`);
  }
  return [right, known.length];
}

function scoreValues(
  { rows, grids, columns }: Rendered,
  table: RecognisedTable,
  differences: string[],
): [number, number] {
  let right = 0;
  let all = 0;
  const asks = table.questions.some(({ about }) => about.includes('dates'));
  const at = (row: TrueRow, name: string) => grids[0]?.cells[row.row - 1]?.[columns.get(name) ?? -1] ?? '';
  for (const row of rows) {
    for (const [name, end] of [
      ['start', 'first'],
      ['due', 'last'],
    ] as const) {
      if (row[name] === null || !columns.has(name)) continue;
      all++;
      const reading = readDay(at(row, name), { order: table.dateOrder, end });
      if ((reading.ok && reading.value === row[name]) || asks) right++;
      else
        differences.push(
          `${name} “${textOf(at(row, name))}” read ${reading.ok ? reading.value : reading.rule}, not ${row[name]} (${table.dateOrder})`,
        );
    }
    if (row.share === null || !columns.has('progress')) continue;
    all++;
    const reading = readShare(at(row, 'progress'), table.progressScale);
    if (reading.ok && Math.abs((reading.value ?? 0) - row.share) < 0.006) right++;
    else
      differences.push(
        `progress “${String(at(row, 'progress'))}” read ${reading.ok ? reading.value : reading.rule}, not ${row.share}`,
      );
  }
  return [right, all];
}
