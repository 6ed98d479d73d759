// What speaks for a table being a plan, and against it, in points that were weighed on plans and other lists of many kinds.

import { stateMeaning } from '../cells/state-words';
import { itemKinds } from '../plan/item';
import type { TitleColumns } from './choose-title';
import { isFilled, textOf } from './column-profile';
import { monthsUntilDue } from './date-columns';
import { foldWords } from './header-dictionary';
import { type KindRank, rankOfTitle } from './kind-words';
import { kindInName } from './read-header';
import type { Field, MappedColumn } from './recognition';
import { strength, type TableColumn, type TableColumns } from './table-columns';

export interface JudgedTable {
  readonly table: TableColumns;
  readonly title: TitleColumns;
  readonly mapping: Readonly<Partial<Record<Field, MappedColumn>>>;
  /** A column or an outline tells the levels of its rows. */
  readonly hasLevels: boolean;
}

/** Names of sheets. */
const PLAN =
  /(?:road ?map|time ?line|schedule|project ?plan|action ?plan|work ?plan|gantt|cronograma|calendrier|planning|feuille de route|(?:zeit|projekt|massnahmen|arbeits)plan|harmonogram|piano|pianificazione|hoja de ruta|план|график|takvim|工程表|スケジュール|ロードマップ|计划|路线图|일정|로드맵|ke hoach|tien do|lo trinh)/;
/** What sheets are called, or headed, that record what has been. */
const RECORD_WORDS =
  'zeitbericht|time report|time entries|spent time|rapport de temps|informe de tiempo|rapporto ore|urenrapport|raport czasu|work log|worklog|change log|changelog|time log|timelog|audit trail|audit log|time sheet|time sheets|timesheet|timesheets|attendance|billable hours|zeiterfassung|stundenzettel|arbeitszeiten|anderungshistorie|historique|feuille de temps|journal de bord|registro de horas|hoja de horas|historial de cambios|control de cambios|control de versiones|controle de versoes|controle de alteracoes|registro de ponto|folha de ponto|historico de alteracoes|foglio ore|registro modifiche|urenregistratie|wijzigingslog|ewidencja czasu|historia zmian|табель|история изменений|журнал изменений|puantaj|degisiklik gecmisi|lich su thay doi|cham cong';
const RECORDS = wordPattern(RECORD_WORDS, '(?:^| )', '(?: |$)');
/** They stand without spaces between words. */
const EAST_ASIAN_RECORDS = wordPattern(
  '作業日報|日報|勤怠|更新履歴|変更履歴|变更记录|更新日志|工时|업무일지|업무 일지|근무기록|근무 기록|변경이력|변경 이력',
  '',
  '',
);

/** How surely such a header says it. */
const OUTRIGHT = 0.9;
const FOREIGN = 0.7;
/** From here on a header says what the rows of a list are, or who has them. */
const SAYS_MORE = 0.7;
/** Letters on average; shorter texts tell of the state. */
const SHORTEST_CARD = 12;
/** Questions are of another kind of list beside their answers; by themselves somebody may have to settle them. */
const AS_MUCH = 0.4;

function wordPattern(words: string, before: string, after: string): RegExp {
  return new RegExp(`${before}(?:${words.split('|').map(foldWords).join('|')})${after}`);
}

interface Facts extends JudgedTable {
  /** How surely the field has its column; 0 where it has none. */
  sure(field: Field): number;
  column(field: Field): TableColumn | undefined;
  /** How surely the due date's header says that it is one; what has been recorded has dates, too. */
  readonly dueWord: number;
  /** The share of its values that say when. */
  readonly dueValues: number;
}

const EVIDENCE: readonly (readonly [says: string, points: (facts: Facts) => number])[] = [
  ['a column names the rows', () => 0.45],
  ['its header calls them goals, milestones or tasks', ({ title }) => 1.3 * kindWord(title)],
  ['their titles call them so', of => (kindWord(of.title) === 0 && beginWithKinds(of) ? 0.8 : 0)],
  ['the sheet is called after them, or after a plan', ({ table }) => ofName(table.grid.name)],
  ['rows have an owner', of => (of.sure('owner') < 0.5 ? 0 : of.column('owner')?.values.filled ? 0.7 : 0.5)],
  ['things or stages have one', of => (of.sure('owner') >= 0.9 && isTitled(of.title) ? 0.25 : 0)],
  ['rows are due', of => (of.column('due') ? of.dueWord * Math.max(0.4, of.dueValues) : 0)],
  ['the month of the project in which they are', of => (monthsUntilDue(of.table, of.mapping) ? 1 : 0)],
  ['stages are', of => (of.dueWord === 1 && of.table.columns.some(isStage) ? 0.6 : 0)],
  ['rows begin', of => (begins(of) ? 0.6 : 0)],
  ['rows or stages last', of => (lasts(of) ? 0.6 : 0)],
  ['priorities, efforts, sprints or dependencies', ({ table }) => (isPlanned(table) ? 0.4 : 0)],
  ['levels', ({ hasLevels }) => (hasLevels ? 0.8 : 0)],
  ['what rows belong to', of => (belongs(of) ? 0.6 : 0)],
  ['how far they are', ofState],
  ['how much of them is done', ofProgress],
  ['what is measured', ofMeasures],
  ['indicators that have targets', of => (areIndicators(of) && of.sure('target') >= OUTRIGHT ? 0.6 : 0)],
  ['remarks', of => (of.sure('note') >= 0.5 ? 0.35 : 0)],
  ['IDs', of => (of.sure('id') >= 0.7 ? 0.1 : 0)],
  ['columns of other lists', of => -0.9 * foreignColumns(of).length],
  ['the sheet is called a record of what has been', ({ table }) => (isRecord(table) ? -1.5 : 0)],
];

export function planEvidence(judged: JudgedTable): number {
  const facts = factsOf(judged);
  return EVIDENCE.reduce((sum, [, points]) => sum + points(facts), 0);
}

function factsOf(judged: JudgedTable): Facts {
  const { table, mapping } = judged;
  const column = (field: Field) => table.columns.find(each => each.column === mapping[field]?.column);
  const due = column('due');
  const isRecorded =
    foreignColumns(judged).length > 0 ||
    table.columns.some(each => strength(each, 'none') >= 0.9 && isRecorder(each));
  return {
    ...judged,
    column,
    sure: field => mapping[field]?.confidence ?? 0,
    dueWord:
      due && Math.max(strength(due, 'due'), strength(judged.title.column, 'due')) >= 0.9
        ? 1
        : isRecorded && !column('status')
          ? 0.2
          : 0.6,
    dueValues: due ? Math.max(due.values.dates, due.values.serials, due.values.steps, due.values.lengths) : 0,
  };
}

function kindWord({ kind, column }: TitleColumns): number {
  return kind ? strength(column, kind) : 0;
}

function ofName(name: string): number {
  if (kindInName(name)) return 0.8;
  return PLAN.test(foldWords(name)) ? 0.35 : 0;
}

function isTitled({ column }: TitleColumns): boolean {
  return strength(column, 'title') >= 0.9 || isStage(column);
}

function areIndicators({ title }: Facts): boolean {
  return strength(title.column, 'metric') >= 0.8;
}

function begins({ sure, column, dueValues }: Facts): boolean {
  const start = column('start')?.values;
  return sure('start') >= 0.5 || (start !== undefined && start.dates > 0.8 && dueValues > 0.8);
}

function lasts({ sure, table, title }: Facts): boolean {
  return table.columns.some(isLength) && (sure('start') >= 0.5 || isStage(title.column));
}

function belongs({ sure, title, mapping }: Facts): boolean {
  const sureOfGroup = (field: 'goal' | 'milestone') => (namesRows(field, title, mapping) ? 0 : sure(field));
  return sure('parent') >= 0.5 || sureOfGroup('goal') >= 0.7 || sureOfGroup('milestone') >= 0.7;
}

function ofState({ sure, column }: Facts): number {
  const status = column('status');
  if (!status) return 0;
  return status.values.states > 0.5 ? 1.1 : 0.3 * sure('status');
}

function ofProgress({ sure, column }: Facts): number {
  if (sure('progress') < 0.5) return 0;
  return (column('progress')?.values.booleans ?? 0) > 0.8 ? 1 : 0.8;
}

function ofMeasures({ sure }: Facts): number {
  const measures = (['target', 'baseline', 'current'] as const).filter(field => sure(field) >= 0.5);
  const fromWhereToWhere = measures.includes('target') && measures.includes('baseline') ? 0.3 : 0;
  return 0.4 * measures.length + fromWhereToWhere + (sure('metric') >= 0.5 ? 0.3 : 0);
}

/** Columns of what has been, is sold or is taught, as far as they are of no field. */
export function foreignColumns({ table, mapping }: JudgedTable): TableColumn[] {
  const taken = new Set(Object.values(mapping).map(mapped => mapped?.column));
  const rest = table.columns.filter(({ column }) => !taken.has(column));
  const asMuch = rest.some(column => strength(column, 'foreign') >= OUTRIGHT) ? AS_MUCH : FOREIGN;
  return rest.filter(column => strength(column, 'foreign') >= asMuch || column.values.times > 0.5);
}

/** Whether the sheet's name, its first line or the line above the table calls it a record of what has been. */
export function isRecord({ grid, table }: TableColumns): boolean {
  const above: string[] = [];
  for (let row = 0; row < table.headerTop; row++) {
    const filled = (grid.cells[row] ?? []).filter(isFilled);
    if (filled.length === 1) above.push(textOf(filled[0]));
  }
  const lines = [grid.name, ...above.slice(0, 1), ...above.slice(-1)];
  return lines.some(line => {
    const text = foldWords(line.replace(/[_-]+/g, ' '));
    return RECORDS.test(text) || EAST_ASIAN_RECORDS.test(text);
  });
}

export function namesRows(
  field: 'goal' | 'milestone',
  title: TitleColumns,
  mapping: JudgedTable['mapping'],
): boolean {
  return mapping[field]?.column === title.column.column;
}

export function isStage(column: TableColumn): boolean {
  return strength(column, 'part') >= 0.6;
}

/** Whether the header of the names says outright that they are goals, milestones or tasks, and no matrix of ticks follows. */
export function saysWork({ table, title }: JudgedTable): boolean {
  const others = table.columns.filter(column => column !== title.column && column.values.filled > 0);
  const ticked = others.filter(({ values }) => values.ticks + values.booleans + values.answers > 0.5);
  return kindWord(title) >= OUTRIGHT && others.length > 0 && ticked.length < 2;
}

/** "Task 1: Show the questions": what the titles themselves say that they are. */
export function beginWithKinds({ table, title }: JudgedTable, kinds?: ReadonlySet<KindRank>): boolean {
  const isKind = (text: string) => {
    const rank = rankOfTitle(text);
    return rank !== null && (kinds === undefined || kinds.has(rank));
  };
  const titles = table.rows.map(row => textOf(table.grid.cells[row]?.[title.column.column])).filter(Boolean);
  return titles.length > 1 && titles.filter(isKind).length >= titles.length * 0.6;
}

/** Columns of cards, one for each state, as boards have them. */
export function isBoard({ columns }: TableColumns): boolean {
  const isSaid = (['owner', 'due', 'title', ...itemKinds] as const).some(sense =>
    columns.some(column => stateMeaning(column.header) === null && strength(column, sense) >= SAYS_MORE),
  );
  if (isSaid) return false;
  const filled = columns.filter(({ values }) => values.filled > 0);
  const cards = filled.filter(
    ({ header, values }) =>
      stateMeaning(header) !== null &&
      values.text > 0.9 &&
      values.dates === 0 &&
      values.averageLength > SHORTEST_CARD,
  );
  const meanings = new Set(cards.map(({ header }) => stateMeaning(header)));
  return meanings.size > 1 && cards.length >= filled.length / 2;
}

/** Whether priorities, efforts, sprints or dependencies are said. */
export function isPlanned({ columns }: TableColumns): boolean {
  return columns.some(column => strength(column, 'planning') > 0 && column.values.filled > 0);
}

export function isLength(column: TableColumn): boolean {
  return strength(column, 'duration') >= 0.7 && column.values.filled > 0;
}

/** A column of the people who recorded the rows: what they recorded has happened. */
function isRecorder({ values }: TableColumn): boolean {
  return values.people + values.addresses > 0.5 || (values.text > 0.9 && values.averageLength < 4);
}
