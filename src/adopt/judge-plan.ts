// Judges whether a table is a plan at all: somebody's work with an end, an owner or a measure.

import type { TitleColumns } from './choose-title';
import { foldWords } from './header-dictionary';
import { kindInName } from './read-header';
import type { Field, MappedColumn } from './recognition';
import { monthsUntilDue } from './refuted-columns';
import { strength, type TableColumn, type TableColumns } from './table-columns';

type Mapping = Partial<Record<Field, MappedColumn>>;

/** Names of sheets. */
const PLAN =
  /(?:road ?map|time ?line|schedule|project ?plan|action ?plan|work ?plan|gantt|cronograma|calendrier|planning|feuille de route|(?:zeit|projekt|massnahmen|arbeits)plan|harmonogram|piano|pianificazione|hoja de ruta|план|график|takvim|工程表|スケジュール|ロードマップ|计划|路线图|일정|로드맵|ke hoach|tien do|lo trinh)/;
/** What sheets are called, or headed, that record what has been. */
const RECORD =
  /(?:^| )(?:work ?log|change ?log|time ?log|audit (?:trail|log)|time ?sheets?|attendance|billable hours|zeiterfassung|stundenzettel|arbeitszeiten|anderungshistorie|historique|feuille de temps|journal de bord|registro de horas|hoja de horas|historial de cambios|registro de ponto|folha de ponto|historico de alteracoes|foglio ore|registro modifiche|urenregistratie|wijzigingslog|ewidencja czasu|historia zmian|табель|история изменений|журнал изменений|puantaj|degisiklik gecmisi|lich su thay doi|cham cong)(?: |$)|作業日報|日報|勤怠|更新履歴|変更履歴|变更记录|更新日志|工时|업무 ?일지|근무 ?기록|변경 ?이력/;
const OF_RECORDS = 1.5;
const LEAST_EVIDENCE = 1.35;
/** A single row that is called nothing in particular may be a summary. */
const MORE_OF_ONE = 0.5;

/** Evidence for a plan, in points; each foreign header takes one away. */
export function planEvidence(
  table: TableColumns,
  title: TitleColumns,
  mapping: Mapping,
  hasLevels = false,
): number {
  const of = (field: Field) => mapping[field]?.confidence ?? 0;
  const header = (field: Field) => table.columns.find(({ column }) => column === mapping[field]?.column);
  const status = header('status');
  const due = header('due');
  const foreign = table.columns.filter(
    column => isForeign(column) && Object.values(mapping).every(mapped => mapped?.column !== column.column),
  ).length;
  const kindWord = title.kind ? strength(title.column, title.kind) : 0;
  const datedPoint = due ? Math.max(due.values.dates, due.values.serials, due.values.steps) : 0;
  let points = 0.45 + 1.3 * kindWord;
  points += of('owner') >= 0.5 ? (header('owner')?.values.filled ? 0.7 : 0.5) : 0;
  const isTitled = strength(title.column, 'title') >= 0.9 || isStage(title.column);
  points += of('owner') >= 0.9 && isTitled ? 0.25 : 0;
  const recorded =
    foreign > 0 || table.columns.some(column => strength(column, 'none') >= 0.9 && isRecorder(column));
  const dueWord = due && strength(due, 'due') >= 0.9 ? 1 : recorded && !status ? 0.2 : 0.6;
  points += due ? dueWord * Math.max(0.4, datedPoint) : 0;
  points += monthsUntilDue(table, mapping) ? 1 : 0;
  points += dueWord === 1 && table.columns.some(isStage) ? 0.6 : 0;
  const begins = header('start')?.values;
  points += of('start') >= 0.5 || (due && begins && begins.dates > 0.8 && datedPoint > 0.8) ? 0.6 : 0;
  const hasLength = table.columns.some(isLength);
  points += hasLength && (of('start') >= 0.5 || isStage(title.column)) ? 0.6 : 0;
  points += isPlanned(table) ? 0.4 : 0;
  points += hasLevels ? 0.8 : 0;
  points += status ? (status.values.states > 0.5 ? 1.1 : 0.3 * of('status')) : 0;
  const isTicked = (header('progress')?.values.booleans ?? 0) > 0.8;
  points += of('progress') >= 0.5 ? (isTicked ? 1 : 0.8) : 0;
  points += 0.4 * (['target', 'baseline', 'current'] as const).filter(field => of(field) >= 0.5).length;
  points += of('target') >= 0.5 && of('baseline') >= 0.5 ? 0.3 : 0;
  points += of('metric') >= 0.5 ? 0.3 : 0;
  points += mapping.note && of('note') >= 0.5 ? 0.35 : 0;
  points += mapping.id && of('id') >= 0.7 ? 0.1 : 0;
  points += kindInName(table.grid.name) ? 0.8 : PLAN.test(foldWords(table.grid.name)) ? 0.35 : 0;
  const ofGroup = (field: 'goal' | 'milestone') => (namesRows(field, title, mapping) ? 0 : of(field));
  points += of('parent') >= 0.5 || ofGroup('goal') >= 0.7 || ofGroup('milestone') >= 0.7 ? 0.6 : 0;
  return points - foreign * 0.9 - (isRecord(table) ? OF_RECORDS : 0);
}

/** Whether the sheet's name, or a line of a single cell above the table, calls it a record of what has been. */
function isRecord({ grid, table }: TableColumns): boolean {
  const lines = [grid.name];
  for (let row = 0; row < table.headerTop; row++) {
    const filled = (grid.cells[row] ?? []).filter(cell => cell !== '');
    if (filled.length === 1) lines.push(String(filled[0]));
  }
  return lines.some(line => RECORD.test(foldWords(line.replace(/[_-]+/g, ' '))));
}

function namesRows(field: 'goal' | 'milestone', title: TitleColumns, mapping: Mapping): boolean {
  return mapping[field]?.column === title.column.column;
}

/** Of what has been, is sold or is taught: by its header, or as it says at which time of day. */
function isForeign(column: TableColumn): boolean {
  return strength(column, 'foreign') >= 0.7 || column.values.times > 0.5;
}

function isStage(column: TableColumn): boolean {
  return strength(column, 'part') >= 0.6;
}

/** Whether priorities, efforts, sprints or dependencies are said. */
function isPlanned({ columns }: TableColumns): boolean {
  return columns.some(column => strength(column, 'planning') > 0 && column.values.filled > 0);
}

function isLength(column: TableColumn): boolean {
  return strength(column, 'duration') >= 0.7 && column.values.filled > 0;
}

/** A column of the people who recorded the rows: what they recorded has happened. */
function isRecorder({ values }: TableColumn): boolean {
  return values.people + values.addresses > 0.5 || (values.text > 0.9 && values.averageLength < 4);
}

/** A sentence why the table is no plan, or null where it is one. */
export function whyNoPlan(
  table: TableColumns,
  title: TitleColumns,
  mapping: Mapping,
  hasLevels = false,
): string | null {
  const name = `“${table.grid.name}”`;
  const anything = (
    ['owner', 'start', 'due', 'status', 'progress', 'target', 'current', 'metric', 'parent'] as const
  ).some(field => mapping[field] !== undefined);
  const isGrouped = (['goal', 'milestone'] as const).some(
    field => mapping[field] && !namesRows(field, title, mapping),
  );
  const isWork =
    ((title.kind ?? kindInName(table.grid.name)) !== null && isPlanned(table)) ||
    (isStage(title.column) && table.columns.some(isLength));
  if (!anything && !hasLevels && !isGrouped && !isWork && !monthsUntilDue(table, mapping))
    return `${name} names things in “${title.column.header}”, but has no column for an owner, a date, a state or a target.`;
  const isLone = table.rows.length === 1 && title.kind === null;
  const least = LEAST_EVIDENCE + (isLone ? MORE_OF_ONE : 0);
  if (planEvidence(table, title, mapping, hasLevels) >= least) return null;
  const foreign = table.columns.filter(isForeign).map(({ header }) => `“${header}”`);
  return foreign.length > 0
    ? `${name} does not look like a plan: columns such as ${foreign.slice(0, 3).join(', ')} belong to another kind of list.`
    : `${name} does not look like a plan: too little in it says who does what by when.`;
}

/** A sentence about a sheet in which no table was found. */
export function whyNoTable(name: string, cells: readonly (readonly unknown[])[]): string {
  const first = cells.find(row => row.some(cell => cell !== ''));
  if (!first) return `“${name}” is empty.`;
  const filled = first.filter(cell => cell !== '');
  const line = filled.length === 1 ? String(filled[0]) : '';
  const parts = line.split(/[,;\t|]/);
  if (parts.length >= 3 && parts.every(part => part.length < 40))
    return `“${name}” has a single column whose cells hold several values each: split it with Data > Split text to columns, then try again.`;
  return `“${name}” has no header row with words that a plan uses, such as Task, Owner, Start, Due or Status.`;
}
