// Puts together what was understood of one table: columns, rows, levels, layout, questions.

import type { ItemKind } from '../plan/item';
import { askForLevels, askForParents } from './ask-about-rows';
import { chooseTitle, kindOfHeader, type TitleColumns } from './choose-title';
import { askForFiscalYear, decideDateOrder, progressScaleOf } from './column-formats';
import { type DecidedLevels, decideLevels } from './decide-levels';
import type { FoundTable } from './find-tables';
import { type FixedColumns, fixedColumns } from './fixed-columns';
import { whyNoPlan } from './judge-plan';
import { mapAttributes } from './map-columns';
import { mapGroups } from './map-groups';
import { recognisedRows, remarksOutside, withParents } from './recognised-rows';
import type { Field, MappedColumn, RecognisedTable, SheetGrid, TableFixes, TablePlace } from './recognition';
import { rowFacts } from './row-facts';
import { type TableColumns, tableColumns } from './table-columns';
import { tableConfidence } from './table-confidence';
import { decideYear, type YearHints } from './yearless-dates';

type Mapping = Partial<Record<Field, MappedColumn>>;

export interface TableRequest {
  readonly place: TablePlace;
  readonly fixes: TableFixes;
  /** True where somebody wants it set up, whatever it looks like. */
  readonly isTaken: boolean;
  readonly yearHints: YearHints;
}

/** The table, or the sentence why it is no plan. What was fixed as it would be recognised anyway changes nothing. */
export function recogniseTable(
  grid: SheetGrid,
  found: FoundTable,
  request: TableRequest,
): RecognisedTable | string {
  const table = tableColumns(grid, found);
  const alone = recogniseColumns(table, { ...request, fixes: {} });
  if (Object.keys(request.fixes).length === 0) return alone;
  if (typeof alone !== 'string' && agrees(alone, request.fixes)) return alone;
  return recogniseColumns(table, request);
}

function agrees(table: RecognisedTable, fixes: TableFixes): boolean {
  const { kind = null, parents = {}, columns = {} } = fixes;
  const columnOf = (role: string) =>
    role === 'title' ? table.titleColumn : (table.mapping[role as Field]?.column ?? null);
  return (
    (kind === null || kind === table.kind) &&
    (['dateOrder', 'progressScale', 'ownersAreTeams', 'fiscalShift', 'yearlessFrom'] as const).every(
      each => fixes[each] === undefined || fixes[each] === table[each],
    ) &&
    Object.values(parents).every(row => row === null) &&
    Object.entries(columns).every(([role, column]) => column === columnOf(role))
  );
}

function recogniseColumns(
  table: TableColumns,
  { place, fixes, isTaken, yearHints }: TableRequest,
): RecognisedTable | string {
  const { grid, table: found } = table;
  const fixed = fixedColumns(table.columns, fixes.columns ?? {});
  const title = titleOf(table, fixed);
  if (!title) return `“${grid.name}” has no column that names what is to be done.`;
  const attributes = mapAttributes(table, title, fixed);
  const facts = rowFacts(table, title, attributes.mapping);
  const items = facts.filter(({ role }) => role === 'item');
  if (items.length === 0) return `“${grid.name}” has a header but no rows below it.`;
  const levels = fixedLevels(decideLevels(table, title, items, attributes.mapping), fixes);
  const most = mostOf(levels.kinds);
  const groups = mapGroups(table, title, attributes, most, levels.levelColumn, fixed);
  const mapping = withTitle(groups.mapping, title, most);
  const no = isTaken
    ? null
    : whyNoPlan({
        table,
        title,
        mapping,
        hasLevels: levels.levelColumn !== null || levels.outlined,
      });
  if (no) return no;
  const days = decideDateOrder(table, mapping);
  const year = decideYear(table, mapping, fixes.dateOrder ?? days.order, yearHints);
  const ownerReading = table.columns.find(({ column }) => column === mapping.owner?.column)?.reading;
  const confidence = tableConfidence(table, title, levels, mapping);
  const own = withParents(recognisedRows(table, facts, items, levels, mapping, isFlat(fixes)), fixes);
  const rows = [...own, ...remarksOutside(table, title)];
  const questions = [
    ...groups.questions,
    ...askForParents(rows, mapping, fixes),
    ...(days.question && fixes.dateOrder === undefined ? [days.question] : []),
    ...(year.question && fixes.yearlessFrom === undefined ? [year.question] : []),
    ...(fixes.fiscalShift === undefined ? askForFiscalYear(table, mapping) : []),
    ...(fixes.kind === undefined ? askForLevels(levels, most) : []),
  ];
  return {
    sheet: grid.name,
    place,
    kind: new Set(levels.kinds.filter(kind => kind !== null)).size > 1 ? 'mixed' : `${most}s`,
    headerRow: found.headerRow + 1,
    firstColumn: found.firstColumn,
    lastColumn: found.lastColumn,
    headers: found.headers,
    titleColumn: title.column.column,
    mapping,
    rows,
    layout: found.hemmedIn ? 'beside' : 'in place',
    layoutWhy: found.hemmedIn
      ? 'Something else stands to the right of the table, so no columns can be added there.'
      : 'Nothing stands to the right of the table, so the missing columns go there.',
    dateOrder: fixes.dateOrder ?? days.order,
    fiscalShift: fixes.fiscalShift ?? 0,
    yearlessFrom: fixes.yearlessFrom ?? year.from,
    progressScale: fixes.progressScale ?? progressScaleOf(table, mapping),
    ownersAreTeams: fixes.ownersAreTeams ?? ownerReading?.namesTeams ?? false,
    confidence,
    questions,
  };
}

/** The column that names the rows: the fixed one, else the best of those that nobody has given to another role. */
function titleOf(table: TableColumns, fixed: FixedColumns): TitleColumns | null {
  const columns = table.columns.filter(column => !fixed.isAnothers('title', column));
  const chosen = chooseTitle({ ...table, columns });
  const own = fixed.of('title');
  if (!own || own === chosen?.column) return chosen;
  return { column: own, kind: kindOfHeader(own), confidence: 1, staircase: [] };
}

function isFlat({ kind = null }: TableFixes): boolean {
  return kind !== null;
}

/** Where somebody has said what the rows are, every one of them is. */
function fixedLevels(levels: DecidedLevels, { kind = null }: TableFixes): DecidedLevels {
  if (kind === null) return levels;
  const one = kind.slice(0, -1) as ItemKind;
  return {
    ...levels,
    kinds: levels.kinds.map((_, index) => (levels.sections.has(index) ? null : one)),
    parents: levels.parents.map(() => -1),
    outlined: false,
    why: 'as you said',
    confidence: 1,
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
