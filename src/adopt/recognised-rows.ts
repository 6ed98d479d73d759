// The rows of a recognised table: what each is, its level, and the row or the name of what it belongs to.

import type { TitleColumns } from './choose-title';
import { isFilled, textOf } from './column-profile';
import type { DecidedLevels } from './decide-levels';
import { filledDown, isFilledDown, readReferences } from './parent-references';
import type { Field, MappedColumn, RecognisedRow, TableFixes } from './recognition';
import type { RowFacts } from './row-facts';
import type { TableColumns } from './table-columns';

type Mapping = Partial<Record<Field, MappedColumn>>;

export function recognisedRows(
  table: TableColumns,
  facts: readonly RowFacts[],
  items: readonly RowFacts[],
  levels: DecidedLevels,
  mapping: Mapping,
  isFlat: boolean,
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
    const target = above >= 0 && !isFlat && !levels.sections.has(above) ? items[above] : undefined;
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

/** With the parents that somebody has named, as long as no row comes to stand below itself. */
export function withParents(rows: readonly RecognisedRow[], { parents = {} }: TableFixes): RecognisedRow[] {
  const parentOf = new Map(rows.map(({ row, parentRow }) => [row, parentRow]));
  return rows.map(each => {
    const named = each.parentRow === null ? (parents[each.parentText] ?? null) : null;
    if (named === null || !parentOf.has(named)) return each;
    for (let at: number | null = named; at !== null; at = parentOf.get(at) ?? null)
      if (at === each.row) return each;
    parentOf.set(each.row, named);
    return { ...each, parentRow: named, parentText: '' };
  });
}

/**
 * What stands below the table, or at the end of its header, in the columns of its titles, and would be taken for rows
 * of it.
 */
export function remarksOutside({ grid, table }: TableColumns, title: TitleColumns): RecognisedRow[] {
  const columns = [title.column, ...title.staircase.map(({ column }) => column)];
  const remarks: RecognisedRow[] = [];
  for (let row = table.headerRow + 1; row < grid.cells.length; row++) {
    if (row > table.headerEnd && row <= table.lastRow) continue;
    const cell = columns.map(({ column }) => grid.cells[row]?.[column]).find(isFilled);
    if (cell === undefined) continue;
    const none = { kind: null, parentRow: null, parentText: '' };
    remarks.push({ row: row + 1, role: 'remark', title: textOf(cell).trim(), ...none });
  }
  return remarks;
}
