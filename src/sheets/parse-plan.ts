// Tables become a plan: every cell is read once; what cannot be read is reported and stays where it is.

import type { Day } from '../plan/day';
import type { CheckIn, Goal, Milestone, Person, Task } from '../plan/item';
import { leadingItemId } from '../plan/item-id';
import { linkPlan } from '../plan/link-plan';
import { plainText } from '../plan/plain-text';
import type { Plan } from '../plan/plan';
import type { Place, Problem } from '../plan/problem';
import { cellAddress } from './a1';
import { fieldReaders } from './field-readers';
import { findItemRows, type ItemRow, type ItemRows, type PastedRows } from './item-rows';
import { UNKNOWN_AUTHOR } from './log-check-ins';
import { missingCheckIns } from './missing-check-ins';
import { parseSettings } from './parse-settings';
import { itemReaders } from './read-items';
import type { TableRead, WorkbookRead } from './read-workbook';
import type { HighWater } from './registry';

export interface ParsedPlan {
  readonly plan: Plan;
  readonly rows: readonly ItemRow[];
  readonly highWater: HighWater;
  /** Values found in Current that the Check-ins table does not hold yet; the plan counts them in. */
  readonly newCheckIns: readonly CheckIn[];
  /** Of reading and, where all rows were read, of linking. */
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** How values that no check-in holds are taken as check-ins; null where there is no table to log them in. */
  readonly missingCheckIns: { readonly when: Day; readonly byOf: (item: Goal | Milestone) => string } | null;
}

export interface ParseOptions extends ReadOptions {
  readonly pasted: PastedRows | null;
  readonly withoutNewIds: ReadonlySet<TableRead>;
}

export const plainReading: ParseOptions = { pasted: null, withoutNewIds: new Set(), missingCheckIns: null };

export function parsePlan(read: WorkbookRead, options: ParseOptions): ParsedPlan {
  const { pasted, withoutNewIds } = options;
  const itemRows = findItemRows(read.itemTables, read.registry.highWater, pasted, withoutNewIds);
  return parseRows(read, itemRows, options);
}

/** @param only the IDs whose rows and check-ins are read, null for all; the plan then links nothing beyond them */
export function parseRows(
  read: WorkbookRead,
  itemRows: ItemRows,
  options: ReadOptions,
  only: ReadonlySet<string> | null = null,
): ParsedPlan {
  const problems: Problem[] = [...read.problems, ...itemRows.problems];
  const goals: Goal[] = [];
  const milestones: Milestone[] = [];
  const tasks: Task[] = [];
  const readers = new Map(read.itemTables.map(table => [table, itemReaders(table, problems)]));
  for (const row of itemRows.rows) {
    if (only && !only.has(row.id)) continue;
    const item = readers.get(row.table)![row.kind](row.id, row.row);
    if (item.kind === 'goal') goals.push(item);
    else if (item.kind === 'milestone') milestones.push(item);
    else tasks.push(item);
  }
  const logged = parseCheckIns(read.checkIns, problems, only);
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
    problems: only ? problems : [...problems, ...plan.problems],
  };
}

function parsePeople(table: TableRead | null, problems: Problem[]): Person[] {
  if (!table) return [];
  const read = fieldReaders(table, problems);
  const name = read.text('name');
  const email = read.text('email');
  const team = read.text('team');
  const manager = read.text('manager');
  const daysPerWeek = read.number('daysPerWeek');
  const from = read.day('from', 'first');
  const until = read.day('until', 'last');
  return dataRows(table, ['name', 'email']).map(row => ({
    name: name(row),
    email: email(row),
    team: team(row),
    manager: manager(row),
    daysPerWeek: daysPerWeek(row),
    from: from(row),
    until: until(row),
    mayEdit: true,
  }));
}

function parseCheckIns(
  table: TableRead | null,
  problems: Problem[],
  only: ReadonlySet<string> | null,
): CheckIn[] {
  if (!table) return [];
  const read = fieldReaders(table, problems);
  const when = read.day('when', 'last');
  const item = read.text('item');
  const by = read.text('by');
  const value = read.number('value');
  const confidence = read.oneOf('confidence', ['Green', 'Amber', 'Red']);
  const note = read.text('note');
  const checkIns: CheckIn[] = [];
  for (const row of dataRows(table, ['item'])) {
    const named = item(row);
    const id = leadingItemId(named) ?? named;
    if (only && !only.has(id)) continue;
    const day = when(row);
    if (day === null) continue;
    checkIns.push({
      when: day,
      item: id,
      by: authorOf(by(row)),
      value: value(row),
      confidence: confidence(row),
      note: note(row),
    });
  }
  return checkIns;
}

function authorOf(text: string): string {
  return plainText(text) === UNKNOWN_AUTHOR ? '' : text;
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
