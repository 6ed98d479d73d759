// Tables become a plan: every cell is read once; what cannot be read is reported and stays where it is.

import type * as z from 'zod/mini';
import type { Cell } from '../cells/cell';
import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Person, Task } from '../plan/item';
import { leadingItemId } from '../plan/item-id';
import { linkPlan } from '../plan/link-plan';
import type { Plan } from '../plan/plan';
import type { Place, Problem } from '../plan/problem';
import { cellAddress } from './a1';
import { cellProblem } from './cell-problem';
import { goalOf, milestoneOf, taskOf } from './item-of-record';
import { findItemRows, type ItemRow, type PastedRows } from './item-rows';
import { missingCheckIns } from './missing-check-ins';
import { parseSettings } from './parse-settings';
import type { TableRead, WorkbookRead } from './read-workbook';
import { parseRecord, type ReadingHabits, recordSchemas } from './record-schemas';
import type { HighWater } from './registry';

export interface ParsedPlan {
  readonly plan: Plan;
  readonly rows: readonly ItemRow[];
  readonly highWater: HighWater;
  /** Values found in Current that the Check-ins table does not hold yet; the plan counts them in. */
  readonly newCheckIns: readonly CheckIn[];
  /** Of reading and of linking. */
  readonly problems: readonly Problem[];
}

const OWN_HABITS: ReadingHabits = { dateOrder: 'undecided', progressScale: 1 };

export interface ParseOptions {
  readonly pasted: PastedRows | null;
  readonly withoutNewIds: ReadonlySet<TableRead>;
  /** How values that no check-in holds are taken as check-ins; null where there is no table to log them in. */
  readonly missingCheckIns: { readonly when: Day; readonly byOf: (item: Goal | Milestone) => string } | null;
}

export const plainReading: ParseOptions = { pasted: null, withoutNewIds: new Set(), missingCheckIns: null };

export function parsePlan(read: WorkbookRead, options: ParseOptions): ParsedPlan {
  const problems: Problem[] = [...read.problems];
  const itemRows = findItemRows(
    read.itemTables,
    read.registry.highWater,
    options.pasted,
    options.withoutNewIds,
  );
  problems.push(...itemRows.problems);
  const goals: Goal[] = [];
  const milestones: Milestone[] = [];
  const tasks: Task[] = [];
  const readers = new Map(read.itemTables.map(table => [table, itemReader(table, problems)]));
  for (const row of itemRows.rows) {
    const item = readers.get(row.table)!(row);
    if (item.kind === 'goal') goals.push(item);
    else if (item.kind === 'milestone') milestones.push(item);
    else tasks.push(item);
  }
  const logged = parseCheckIns(read.checkIns, problems);
  const log = options.missingCheckIns;
  const newCheckIns = log ? missingCheckIns([...goals, ...milestones], logged, log.when, log.byOf) : [];
  const plan = linkPlan(
    {
      goals,
      milestones,
      tasks,
      people: parsePeople(read.people, problems),
      checkIns: [...logged, ...newCheckIns],
      settings: parseSettings(read.settings, problems),
    },
    cellOf(read.itemTables),
  );
  return {
    plan,
    rows: itemRows.rows,
    highWater: itemRows.highWater,
    newCheckIns,
    problems: [...problems, ...plan.problems],
  };
}

function itemReader(table: TableRead, problems: Problem[]): (row: ItemRow) => Goal | Milestone | Task {
  const schemas = recordSchemas(table.known);
  const records = {
    goal: recordReader(table, schemas.goal, problems),
    milestone: recordReader(table, schemas.milestone, problems),
    task: recordReader(table, schemas.task, problems),
  };
  return ({ kind, id, row }) => {
    const place: Place = { sheet: table.name, row };
    if (kind === 'task') return taskOf(records.task(row), id, place);
    return kind === 'goal'
      ? goalOf(records.goal(row), id, place)
      : milestoneOf(records.milestone(row), id, place);
  };
}

/** Reads rows (1-based) of a table by a schema; fields without a column are blank. */
function recordReader<S extends z.ZodMiniObject>(
  table: TableRead,
  schema: S,
  problems: Problem[],
): (row: number) => z.infer<S> {
  const fields = Object.keys(schema.shape);
  const columns = fields.map(field => table.columns.get(field) ?? -1);
  return row => {
    const source = table.cells[row - 1]!;
    const cells: Record<string, Cell> = {};
    for (let index = 0; index < fields.length; index += 1) {
      const column = columns[index]!;
      cells[fields[index]!] = column < 0 ? '' : source[column]!;
    }
    return parseRecord(schema, cells, (field, cell, unreadable) => {
      problems.push(cellProblem(table, row, field, cell, unreadable));
    });
  };
}

function parsePeople(table: TableRead | null, problems: Problem[]): Person[] {
  if (!table) return [];
  const read = recordReader(table, recordSchemas(OWN_HABITS).person, problems);
  return dataRows(table, ['name', 'email']).map(row => ({ ...read(row), mayEdit: true }));
}

function parseCheckIns(table: TableRead | null, problems: Problem[]): CheckIn[] {
  if (!table) return [];
  const read = recordReader(table, recordSchemas(OWN_HABITS).checkIn, problems);
  const checkIns: CheckIn[] = [];
  for (const row of dataRows(table, ['item'])) {
    const { when, item, by, value, confidence, note } = read(row);
    if (when !== null)
      checkIns.push({ when, item: leadingItemId(item) ?? item, by, value, confidence, note });
  }
  return checkIns;
}

/** Rows (1-based) under the header in which one of the fields is filled. */
function dataRows(table: TableRead, fields: readonly string[]): number[] {
  const columns = fields.flatMap(field => table.columns.get(field) ?? []);
  const rows: number[] = [];
  for (let index = table.headerRow; index < table.cells.length; index += 1) {
    if (columns.some(column => table.cells[index]![column] !== '')) rows.push(index + 1);
  }
  return rows;
}

function cellOf(tables: readonly TableRead[]): (place: Place, field: string) => string {
  const byName = new Map(tables.map(table => [table.name, table]));
  return ({ sheet, row }, field) => cellAddress(sheet, row, byName.get(sheet)?.columns.get(field) ?? 0);
}
