// The Scenarios table: what is assumed of each future, a row for each assumption.

import { peopleIndex, shownName } from '../assess/people-index';
import type { Cell, Reading } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import { readNumber } from '../cells/read-number';
import { readShare } from '../cells/read-share';
import { type Assumption, type AssumptionKind, assumptionKinds, type Future } from '../plan/future';
import { leadingItemId } from '../plan/item-id';
import { plainText } from '../plan/plain-text';
import type { Plan } from '../plan/plan';
import type { Problem } from '../plan/problem';
import { cellAddress } from './a1';
import { cellProblem } from './cell-problem';
import { fieldReaders } from './field-readers';
import type { TableRead } from './read-workbook';

export interface ScenarioRow {
  /** 1-based. */
  readonly row: number;
  readonly future: string;
  readonly assumption: Assumption;
  readonly note: string;
}

export interface Scenarios {
  readonly rows: readonly ScenarioRow[];
  readonly problems: readonly Problem[];
}

/** What an assumption's amount is counted in; null where it has none. */
export const unitOf: Readonly<Record<AssumptionKind, '%' | 'working days' | 'days a week' | null>> = {
  'Person leaves': null,
  'Days a week change': 'days a week',
  'Person joins': 'days a week',
  'Scope grows': '%',
  'Scope shrinks': '%',
  Dropped: null,
  Delayed: 'working days',
  'Due date moves': null,
  Risk: 'working days',
};

/** Inclusive bounds of what each unit may say. A cell's 1 is 100 %, so that 1 % cannot be said. */
const LIMITS = {
  '%': { least: 0.02, most: 10 },
  'working days': { least: 0, most: 1000 },
  'days a week': { least: 0, most: 7 },
} as const;
const MOST_SHRINKING = 0.99;

/** A row that cannot be read is a problem and assumes nothing; a row without a word in our columns is passed over. */
export function parseScenarios(table: TableRead | null, plan: Plan): Scenarios {
  if (!table) return { rows: [], problems: [] };
  const problems: Problem[] = [];
  const rowReader = assumptionReader(table, plan, problems);
  const future = fieldReaders(table, problems).text('future');
  const note = fieldReaders(table, problems).text('note');
  const rows: ScenarioRow[] = [];
  const columns = [...table.columns.values()];
  for (let row = table.headerRow + 1; row <= table.cells.length; row += 1) {
    if (columns.every(column => table.cells[row - 1]![column] === '')) continue;
    const assumption = rowReader(row);
    const name = future(row).trim();
    if (name === '')
      problems.push(problemAt(table, row, 'future', 'is blank', 'Name the future to which the row belongs'));
    else if (assumption !== null) rows.push({ row, future: name, assumption, note: note(row) });
  }
  return { rows, problems };
}

/** In the order in which they first appear; names that differ by case alone are one. */
export function futuresOf(rows: readonly Pick<ScenarioRow, 'future' | 'assumption'>[]): Future[] {
  const futures = new Map<string, { name: string; assumptions: Assumption[] }>();
  for (const { future, assumption } of rows) {
    const key = plainText(future);
    const known = futures.get(key) ?? { name: future, assumptions: [] };
    futures.set(key, known);
    known.assumptions.push(assumption);
  }
  return [...futures.values()];
}

function assumptionReader(
  table: TableRead,
  plan: Plan,
  problems: Problem[],
): (row: number) => Assumption | null {
  const read = fieldReaders(table, problems);
  const kindOf = read.oneOf('kind', assumptionKinds);
  const fromOf = read.day('from', 'first');
  const probabilityOf = read.value('probability', 'not-a-number', readProbability, null);
  const itemOf = itemReader(table, plan, problems);
  const personOf = personReader(table, plan, problems);
  const amountOf = amountReader(table, problems);
  const missing = (row: number, field: string, remedy: string) => {
    problems.push(problemAt(table, row, field, 'is blank', remedy));
    return null;
  };
  return row => {
    const before = problems.length;
    const kind = kindOf(row);
    if (kind === null)
      return problems.length > before
        ? null
        : missing(row, 'kind', `Enter one of ${assumptionKinds.join(', ')}`);
    const from = fromOf(row);
    if (problems.length > before) return null;
    switch (kind) {
      case 'Person leaves': {
        const person = personOf(row);
        return person === null ? null : { kind, person, from };
      }
      case 'Days a week change': {
        const person = personOf(row);
        const daysPerWeek = amountOf(row, kind);
        return person === null || daysPerWeek === null ? null : { kind, person, daysPerWeek, from };
      }
      case 'Person joins': {
        const id = itemOf(row, false);
        const daysPerWeek = amountOf(row, kind);
        return id === null || daysPerWeek === null ? null : { kind, id, daysPerWeek, from };
      }
      case 'Scope grows':
      case 'Scope shrinks': {
        const id = itemOf(row, false);
        const share = amountOf(row, kind);
        return id === null || share === null ? null : { kind, id, share };
      }
      case 'Dropped': {
        const id = itemOf(row, true);
        return id === null ? null : { kind, id };
      }
      case 'Delayed': {
        const id = itemOf(row, false);
        const workingDays = amountOf(row, kind);
        return id === null || workingDays === null ? null : { kind, id, workingDays };
      }
      case 'Due date moves': {
        const id = itemOf(row, false);
        if (id === null) return null;
        return from === null ? missing(row, 'from', 'Enter the new due date') : { kind, id, due: from };
      }
      case 'Risk': {
        const id = itemOf(row, false);
        const workingDays = amountOf(row, kind);
        const probability = probabilityOf(row);
        if (id === null || workingDays === null || problems.length > before) return null;
        return probability === null
          ? missing(row, 'probability', 'Enter how likely it is, such as 30%')
          : { kind, id, probability, workingDays };
      }
    }
  };
}

function itemReader(table: TableRead, plan: Plan, problems: Problem[]) {
  const text = fieldReaders(table, problems).text('item');
  return (row: number, mustBeGoal: boolean): string | null => {
    const id = leadingItemId(text(row));
    const item = id === null ? undefined : plan.byId.get(id);
    if (item && (item.kind === 'goal' || (item.kind === 'milestone' && !mustBeGoal))) return item.id;
    const wanted = mustBeGoal ? 'goal' : 'goal or milestone';
    problems.push(
      problemAt(
        table,
        row,
        'item',
        `names no ${wanted} of this plan`,
        `Enter the ID of a ${wanted}, such as G1`,
      ),
    );
    return null;
  };
}

function personReader(table: TableRead, plan: Plan, problems: Problem[]) {
  const text = fieldReaders(table, problems).text('item');
  const index = peopleIndex(plan.people);
  return (row: number): string | null => {
    const name = text(row).trim();
    const found = name === '' ? null : index.find(name);
    if (found !== null && found !== 'several') return shownName(found);
    if (name !== '' && plan.people.length === 0) return name;
    const rule = found === 'several' ? 'fits several people' : 'is nobody in People';
    problems.push(problemAt(table, row, 'item', rule, 'Enter the full name as it stands in People'));
    return null;
  };
}

/** A percentage as a share. */
function amountReader(table: TableRead, problems: Problem[]) {
  const readers = fieldReaders(table, problems);
  const unit = readers.text('unit');
  const number = readers.value('amount', 'not-a-number', readNumber, null);
  const share = readers.value('amount', 'not-a-number', readPercent, null);
  return (row: number, kind: AssumptionKind): number | null => {
    const expected = unitOf[kind]!;
    const said = plainText(unit(row))
      .replace(/^days per week$/, 'days a week')
      .replace(/^days$/, 'working days');
    const before = problems.length;
    if (said !== '' && said !== expected) {
      problems.push(problemAt(table, row, 'unit', `does not fit "${kind}"`, `Enter ${expected}`));
      return null;
    }
    const amount = expected === '%' ? share(row) : number(row);
    const { least } = LIMITS[expected];
    const most = kind === 'Scope shrinks' ? MOST_SHRINKING : LIMITS[expected].most;
    if (amount !== null && amount >= least && amount <= most) return amount;
    if (problems.length > before) return null;
    const times = expected === '%' ? 100 : 1;
    const remedy = `Enter ${least * times} to ${most * times} ${expected}`;
    problems.push(problemAt(table, row, 'amount', amount === null ? 'is blank' : 'is out of bounds', remedy));
    return null;
  };
}

/** 20, "20 %" and the 0.2 that a cell holds where 20% was typed are all a fifth. */
function readPercent(cell: Cell): Reading<number> {
  if (typeof cell === 'string') return readShare(cell, 100);
  const reading = readNumber(cell);
  if (!reading.ok || reading.value === null || Math.abs(reading.value) <= 1) return reading;
  return { ok: true, value: reading.value / 100 };
}

function readProbability(cell: Cell): Reading<number> {
  const reading = readPercent(cell);
  if (!reading.ok || reading.value === null || (reading.value >= 0 && reading.value <= 1)) return reading;
  return { ok: false, rule: 'is no probability', remedy: 'Enter one from 0% to 100%' };
}

function problemAt(table: TableRead, row: number, field: string, rule: string, remedy: string): Problem {
  const column = table.columns.get(field);
  const cell = column === undefined ? '' : (table.cells[row - 1]?.[column] ?? '');
  const code = rule === 'is blank' || field === 'amount' ? 'not-a-number' : 'not-a-choice';
  if (textOf(cell) !== '') return cellProblem(table, row, field, cell, { code, rule, remedy });
  const header = textOf(table.cells[table.headerRow - 1]![column ?? 0] ?? field).toLowerCase();
  const address = cellAddress(table.name, row, column ?? 0);
  return { code, cell: address, message: `${address}: ${header} ${rule}. ${remedy}.` };
}
