// Puts together what was understood of one table: columns, rows, levels, layout, questions.

import type { ItemKind } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { chooseTitle, type TitleColumns } from './choose-title';
import { askForFiscalYear, decideDateOrder, progressScaleOf } from './column-formats';
import { type DecidedLevels, decideLevels } from './decide-levels';
import type { FoundTable } from './find-tables';
import { whyNoPlan } from './judge-plan';
import { mapAttributes, mapGroups } from './map-columns';
import { filledDown, isFilledDown, readReferences } from './parent-references';
import type { Field, MappedColumn, Question, RecognisedRow, RecognisedTable, SheetGrid } from './recognition';
import { type RowFacts, rowFacts } from './row-facts';
import { type TableColumns, tableColumns } from './table-columns';

type Mapping = Partial<Record<Field, MappedColumn>>;

/** The table, or the sentence why it is no plan. */
export function recogniseTable(grid: SheetGrid, found: FoundTable): RecognisedTable | string {
  const table = tableColumns(grid, found);
  const title = chooseTitle(table);
  if (!title) return `“${grid.name}” has no column that names what is to be done.`;
  const attributes = mapAttributes(table, title);
  const facts = rowFacts(table, title, attributes.mapping);
  const items = facts.filter(({ role }) => role === 'item');
  if (items.length === 0) return `“${grid.name}” has a header but no rows below it.`;
  const levels = decideLevels(table, title, items, attributes.mapping);
  const most = mostOf(levels.kinds);
  const groups = mapGroups(table, title, attributes, most, levels.levelColumn);
  const mapping = withTitle(groups.mapping, title, most);
  const no = whyNoPlan(table, title, mapping);
  if (no) return no;
  const days = decideDateOrder(table, mapping);
  const ownerReading = table.columns.find(({ column }) => column === mapping.owner?.column)?.reading;
  const confidence = Math.round(Math.min(title.confidence, 0.3 + 0.7 * levels.confidence) * 100) / 100;
  const rows = recognisedRows(table, facts, items, levels, mapping);
  const questions = [
    ...groups.questions,
    ...lostParentQuestions(rows, mapping),
    ...(days.question ? [days.question] : []),
    ...askForFiscalYear(table, mapping),
    ...levelQuestion(levels, most),
  ];
  return {
    sheet: grid.name,
    kind: new Set(levels.kinds.filter(kind => kind !== null)).size > 1 ? 'mixed' : `${most}s`,
    headerRow: found.headerRow + 1,
    firstColumn: found.firstColumn,
    lastColumn: found.lastColumn,
    headers: found.headers,
    mapping,
    rows,
    layout: found.hemmedIn ? 'beside' : 'in place',
    layoutWhy: found.hemmedIn
      ? 'Something else stands to the right of the table, so no columns can be added there.'
      : 'Nothing stands to the right of the table, so the missing columns go there.',
    dateOrder: days.order,
    progressScale: progressScaleOf(table, mapping),
    ownersAreTeams: ownerReading?.namesTeams ?? false,
    confidence,
    questions,
  };
}

function mostOf(kinds: readonly (ItemKind | null)[]): ItemKind {
  const count = { goal: 0, milestone: 0, task: 0 };
  for (const kind of kinds) if (kind) count[kind]++;
  if (count.task >= count.milestone && count.task >= count.goal && count.task > 0) return 'task';
  return count.milestone >= count.goal && count.milestone > 0 ? 'milestone' : 'goal';
}

function withTitle(mapping: Mapping, title: TitleColumns, most: ItemKind): Mapping {
  const named = (column: TitleColumns['column'], why: string): MappedColumn => ({
    column: column.column,
    header: column.header,
    confidence: Math.round(title.confidence * 100) / 100,
    why,
  });
  const full: Mapping = { ...mapping };
  const last = title.staircase.length - 1;
  title.staircase.forEach(({ column, kind }, step) => {
    const field = kind ?? (step === 0 ? 'goal' : step === last ? 'task' : 'milestone');
    full[field] ??= named(column, 'rows of this level have their titles here');
  });
  if (title.staircase.length === 0) full[most] = named(title.column, 'its texts name the rows');
  return full;
}

const MOST_PARENTS_ASKED = 5;

/** Parents that no row is, where other rows of the column do name rows. */
function lostParentQuestions(rows: readonly RecognisedRow[], mapping: Mapping): Question[] {
  if (!mapping.parent || !rows.some(({ parentRow }) => parentRow !== null)) return [];
  const lost = new Map<string, number[]>();
  for (const { row, role, parentRow, parentText } of rows)
    if (role === 'item' && parentRow === null && parentText !== '')
      lost.set(parentText, [...(lost.get(parentText) ?? []), row]);
  const titles = rows.filter(({ role }) => role === 'item').map(({ title }) => title);
  return [...lost].slice(0, MOST_PARENTS_ASKED).map(([text, at]) => {
    const near = titles.filter(title => sharesWords(title, text)).slice(0, 3);
    const none = 'None of the rows';
    return {
      about: `Which row is “${text}”, which ${at.length === 1 ? `row ${at[0]} belongs` : `rows ${at.join(', ')} belong`} to?`,
      choices: [...near, none],
      chosen: none,
      why: `No row has this ID or title, so ${at.length === 1 ? 'the row stands' : 'the rows stand'} at the top until you say.`,
    };
  });
}

/** Whether half of the words of the one stand in the other. */
function sharesWords(a: string, b: string): boolean {
  const words = plainText(b)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2);
  const text = plainText(a);
  return words.length > 0 && words.filter(word => text.includes(word)).length >= words.length / 2;
}

function levelQuestion(levels: DecidedLevels, most: ItemKind): Question[] {
  if (levels.confidence >= 0.7) return [];
  const choices = ['goals', 'milestones', 'tasks'];
  return [
    {
      about: 'What are most of the rows?',
      choices,
      chosen: `${most}s`,
      why: `They were taken so ${levels.why}.`,
    },
  ];
}

function recognisedRows(
  table: TableColumns,
  facts: readonly RowFacts[],
  items: readonly RowFacts[],
  levels: DecidedLevels,
  mapping: Mapping,
): RecognisedRow[] {
  const parent = mapping.parent ? readReferences(table.grid, mapping.parent.column, items) : null;
  const groups = (['milestone', 'goal'] as const)
    .map(field => mapping[field])
    .filter((column): column is MappedColumn => column !== undefined && !isTitle(column, mapping, levels))
    .map(({ column }) => {
      const read = readReferences(table.grid, column, items);
      return isFilledDown(read.texts) ? { ...read, texts: filledDown(read.texts) } : read;
    });
  const byRow = new Map(items.map((fact, index) => [fact.row, index]));
  let section = '';
  return facts.map((fact): RecognisedRow => {
    const index = byRow.get(fact.row);
    const isSection = index === undefined ? fact.role === 'section' : levels.sections.has(index);
    if (isSection) section = fact.title;
    if (index === undefined || isSection)
      return {
        row: fact.row + 1,
        role: isSection ? 'section' : fact.role,
        kind: null,
        title: fact.title,
        parentRow: null,
        parentText: '',
      };
    const kind = levels.kinds[index] ?? null;
    const outline = levels.parents[index] ?? -1;
    const referred = parent?.parents[index] ?? -1;
    const grouped = groups.map(group => group.parents[index] ?? -1).find(at => at >= 0) ?? -1;
    const said = [...groups.map(group => group.texts[index] ?? ''), parent?.texts[index] ?? ''].find(
      text => text !== '',
    );
    const claims = referred >= 0 ? referred : grouped;
    const named = said !== undefined && claims < 0 && !levels.outlined;
    const above = claims >= 0 ? claims : named ? -1 : outline;
    const target = above >= 0 && !levels.sections.has(above) ? items[above] : undefined;
    return {
      row: fact.row + 1,
      role: kind === null ? 'summary' : 'item',
      kind,
      title: fact.title,
      parentRow: target ? target.row + 1 : null,
      parentText: target ? '' : (said ?? section),
    };
  });
}

/** Whether the column holds the titles of some rows, so that it names no group. */
function isTitle(column: MappedColumn, mapping: Mapping, levels: DecidedLevels): boolean {
  return (
    column.why === 'its texts name the rows' ||
    column.why === 'rows of this level have their titles here' ||
    column.column === levels.levelColumn ||
    column.column === mapping.task?.column
  );
}
