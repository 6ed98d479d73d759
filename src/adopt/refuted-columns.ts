// Columns that their values or another column refute, whatever their header says.

import { stateMeaning } from '../cells/state-words';
import { type ItemKind, itemKinds } from '../plan/item';
import { plainText } from '../plan/plain-text';
import type { TitleColumns } from './choose-title';
import { isFilled, textOf } from './column-profile';
import type { Field, MappedColumn } from './recognition';
import { strength, type TableColumn, type TableColumns } from './table-columns';

type Mapping = Readonly<Partial<Record<Field, MappedColumn>>>;

const FEWEST_FINISHED = 3;
/** Words that only a planned day has, as "end" and "completion" may not. */
const DEADLINE =
  /\bdue\b|\bdeadline|fallig|\bfrist|echeance|vencim|\bplazo|\bprazo|scadenza|vervaldatum|\btermin\b|срок|期限|締切|截止|마감|기한|\bhan\b/;
const SHARE = /^\s*\d+(?:[.,]\d+)?\s*%\s*$/;
/** A header that says it less surely may mean the day on which a row was finished. */
const SAYS_DUE = 0.7;
const SAYS_METRIC = 0.7;
const SURE_METRIC = 0.8;
/** From here on a header says that its column names other rows. */
const NAMES_ROWS = 0.7;
/** Behind a header: "Actual (hours)". */
const UNIT = /[([（【]([^)\]）】]*)[)\]）】]\s*$/;
const UNIT_OF_TIME =
  /^(?:h|hrs?|hours?|min|mins|minutes?|d|days?|std|stunden|tage|j|jours|heures?|horas?|dias?|ore|giorni|uren|dagen|godz|godziny|dni|ч|час|часы|часов|мин|дн|дней|saat|gun|分|分钟|小时|天|時間|日|人日|人天|시간|분|일|gio|ngay)$/;
const SAYS_OWNER = 0.7;
/** As programs name the columns of their exports. */
const CREATED = /^created?(?:[_ ](?:at|on|date|time))?$/i;
const ASSIGNED = /^(?:assigned|assignee)(?![a-z])/i;
const OWNER = /^owner(?![a-z])/i;
/** The share of rows that tick exactly one of the states. */
const ONE_TICK = 0.7;

/** A box to tick beside a state says nothing of how far the work is, unless its header says that it does. */
export function areTicksBesideStates({ columns }: TableColumns, { progress, status }: Mapping): boolean {
  const column = (of: MappedColumn | undefined) => columns.find(each => each.column === of?.column);
  const ticks = column(progress);
  return (
    ticks !== undefined &&
    strength(ticks, 'progress') < 0.8 &&
    ticks.values.booleans > 0.8 &&
    (column(status)?.values.states ?? 0) > 0.5
  );
}

/** Columns of ticks, one for each state, of which a row ticks one: no single one of them says how far it is. */
export function columnsOfStates({ grid, rows, columns }: TableColumns): ReadonlySet<TableColumn> {
  const states = columns.filter(
    ({ header, values }) =>
      stateMeaning(header) !== null && (values.filled === 0 || values.booleans + values.ticks > 0.9),
  );
  const meanings = new Set(states.map(({ header }) => stateMeaning(header)));
  if (meanings.size < 2) return new Set();
  const ticked = rows.map(row => {
    const cells = grid.cells[row];
    return states.filter(({ column }) => isFilled(cells?.[column]) && cells?.[column] !== false).length;
  });
  const once = ticked.filter(count => count === 1).length;
  return new Set(once >= rows.length * ONE_TICK ? states : []);
}

/** "1", "1", "2" under "Group" name groups, and no rows that have these numbers. */
export function isNumberedGroup(column: TableColumn): boolean {
  return column.values.numbers > 0.6 && strength(column, 'parent') < NAMES_ROWS;
}

/** Where an export tells when rows were created and to whom they are assigned, its "owner" is who created them. */
export function createdThem({ columns }: TableColumns): ReadonlySet<TableColumn> {
  const owners = columns.filter(column => strength(column, 'owner') >= SAYS_OWNER);
  const isAssigned = owners.some(
    ({ header, values }) => ASSIGNED.test(header) && values.people + values.addresses > 0.5,
  );
  const isRecorded = columns.some(({ header }) => CREATED.test(header));
  return new Set(isAssigned && isRecorded ? owners.filter(({ header }) => OWNER.test(header)) : []);
}

/** A "result" in percent is how far the work is, where nothing says what it starts from and leads to. */
export function areSharesOfWork({ columns, grid, rows }: TableColumns, mapping: Mapping): boolean {
  const { current, progress, target, baseline, metric } = mapping;
  const column = columns.find(each => each.column === current?.column);
  if (!column || progress || target || baseline || metric || column.values.filled === 0) return false;
  return rows.every(row => {
    const cell = grid.cells[row]?.[column.column];
    const isShare = typeof cell === 'number' ? cell >= 0 && cell <= 1 : SHARE.test(textOf(cell));
    return isShare || !isFilled(cell);
  });
}

/** A number that "starts" something is no baseline where nothing says what it starts from and leads to. */
export function isLoneBaseline({ columns }: TableColumns, mapping: Mapping): boolean {
  const column = columns.find(each => each.column === mapping.baseline?.column);
  return column !== undefined && strength(column, 'baseline') < 0.7 && !mapping.target && !mapping.current;
}

/** "Key result" of what is no goal, where nothing says how much of it there is or is to be, is what comes out of the row. */
export function isLoneMetric({ columns }: TableColumns, kind: ItemKind | null, mapping: Mapping): boolean {
  if (kind === 'goal') return false;
  const column = columns.find(each => each.column === mapping.metric?.column);
  const { target, baseline, current } = mapping;
  return column !== undefined && strength(column, 'metric') < SAYS_METRIC && !target && !baseline && !current;
}

/**
 * "Actual" without a number in it or in hours, where nothing says what it leads to, is the day or the time that a row
 * took.
 */
export function isLoneCurrent({ columns }: TableColumns, mapping: Mapping): boolean {
  const column = columns.find(each => each.column === mapping.current?.column);
  const { target, baseline, metric } = mapping;
  if (!column || target || baseline || metric) return false;
  const [, unit = ''] = UNIT.exec(column.header) ?? [];
  return column.values.numbers < 0.5 || UNIT_OF_TIME.test(plainText(unit));
}

/** Due days that only finished rows have are the ones on which they were finished. */
export function areFinishDates({ grid, rows, columns }: TableColumns, { due, status }: Mapping): boolean {
  if (!due || !status) return false;
  const column = columns.find(each => each.column === due.column);
  if (column && DEADLINE.test(plainText(column.header))) return false;
  const fewest = column && strength(column, 'due') < SAYS_DUE ? 1 : FEWEST_FINISHED;
  const finished = { all: 0, dated: 0 };
  const open = { all: 0, dated: 0 };
  for (const row of rows) {
    const cells = grid.cells[row];
    const state = stateMeaning(textOf(cells?.[status.column]));
    if (state === null || state === 'dropped') continue;
    const count = state === 'done' ? finished : open;
    count.all++;
    if (isFilled(cells?.[due.column])) count.dated++;
  }
  return (
    finished.dated >= fewest &&
    finished.dated >= finished.all * 0.7 &&
    open.all >= FEWEST_FINISHED &&
    open.dated === 0
  );
}

/** "Project ID" that rows repeat is not their own. */
export function isIdOfGroup(column: TableColumn, { kind }: TitleColumns): boolean {
  const names = (['goal', 'milestone'] as const).some(
    group => group !== kind && strength(column, group) >= 0.15,
  );
  return names && column.values.distinctShare < 0.9;
}

/** "Unit" beside the names of what is measured. */
export function isUnitOf(column: TableColumn, { column: named }: TitleColumns): boolean {
  return strength(named, 'metric') >= SURE_METRIC && strength(column, 'metric') < SURE_METRIC;
}

/** "Objective owner" is another's where the rows are key results. */
export function ofOtherKind(column: TableColumn, { kind }: TitleColumns): number {
  if (!kind || strength(column, kind) > 0) return 0;
  return itemKinds.some(other => strength(column, other) >= 0.2) ? 0.15 : 0;
}
