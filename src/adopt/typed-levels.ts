// Reads the level of each row from words: a type column, a prefix of the title, the letters of the ID.

import type { ItemKind } from '../plan/item';
import { isFilled, textOf } from './column-profile';
import { type KindRank, rankOfId, rankOfTitle, rankOfWord, rankOrder } from './kind-words';
import { depthsByNumber } from './outline';
import type { RowFacts } from './row-facts';
import { strength, type TableColumn, type TableColumns } from './table-columns';

export interface TypedLevels {
  readonly ranks: readonly (KindRank | null)[];
  readonly why: string;
  /** The column that says it, where one does. */
  readonly column: number | null;
  /** Rows that the column calls sections. */
  readonly sections: ReadonlySet<number>;
}

const NO_SECTIONS: ReadonlySet<number> = new Set();
const YES = /^(?:y|yes|x|✓|✔|✅|true|ja|oui|si|sí|sim|s|tak|да|evet|是|はい|예|có)$/i;
const YES_OR_NO =
  /^(?:|-|y|yes|x|✓|✔|✅|true|ja|oui|si|sí|sim|s|tak|да|evet|是|はい|예|có|n|no|false|nein|non|não|nee|nie|нет|hayır|否|いいえ|아니요|không)$/i;
const SECTION = /^(?:section|header|heading|group header|separator|note|abschnitt|sección|seção|раздел)$/i;
const GROUPS: readonly KindRank[] = ['project', 'epic', 'feature', 'phase'];

function share(ranks: readonly (KindRank | null)[]): number {
  return ranks.filter(rank => rank !== null).length / Math.max(1, ranks.length);
}

function distinct(ranks: readonly (KindRank | null)[]): number {
  return new Set(ranks.filter(rank => rank !== null)).size;
}

/** A header that says nothing leaves it to the values. */
function isSilent({ header, reading }: TableColumn): boolean {
  return header.trim() !== '' && reading.senses.size === 0;
}

function levelColumns(table: TableColumns, titleColumn: number): TableColumn[] {
  return table.columns
    .filter(
      column =>
        column.column !== titleColumn &&
        column.values.filled > 0 &&
        column.values.averageLength < 30 &&
        Math.max(strength(column, 'level'), strength(column, 'part') * 0.6) >= 0.3,
    )
    .sort((a, b) => strength(b, 'level') - strength(a, 'level'));
}

/** Ranks from a type column, where most of its values are known words of level; null else. */
export function ranksByType(
  table: TableColumns,
  facts: readonly RowFacts[],
  titleColumn: number,
): TypedLevels | null {
  const silent = table.columns.filter(column => column.column !== titleColumn && isSilent(column));
  for (const column of [...levelColumns(table, titleColumn), ...silent]) {
    if (strength(column, 'level') < 0.7 && !isSilent(column)) continue;
    const ranks = facts.map(({ row }) => rankOfWord(textOf(table.grid.cells[row]?.[column.column])));
    const filled = facts.filter(({ row }) => isFilled(table.grid.cells[row]?.[column.column])).length;
    const sections = new Set<number>();
    facts.forEach(({ row }, index) => {
      if (SECTION.test(textOf(table.grid.cells[row]?.[column.column]).trim())) sections.add(index);
    });
    const known = ranks.filter(rank => rank !== null).length + sections.size;
    if (known === 0 || known < filled * 0.6 || filled < facts.length * 0.5) continue;
    if (isSilent(column) && (known < facts.length || distinct(ranks) < 2)) continue;
    return { ranks, why: `by the words in “${column.header}”`, column: column.column, sections };
  }
  return null;
}

/** Depths from a column of WBS or outline numbers beside the ID's own; null where there is none. */
export function depthsByOutlineColumn(table: TableColumns, facts: readonly RowFacts[]): number[] | null {
  for (const column of table.columns) {
    if (column.values.codes < 0.9 || column.values.fillShare < 0.6) continue;
    if (Math.max(strength(column, 'level'), strength(column, 'id')) < 0.4) continue;
    const numbered = facts.map(fact => ({
      ...fact,
      title: '',
      id: textOf(table.grid.cells[fact.row]?.[column.column]).trim(),
    }));
    const depths = depthsByNumber(numbered);
    if (depths) return depths;
  }
  return depthsByNumberAcross(table, facts);
}

/** Depths from numbers that stand in a column of their own for each level, under blank headers. */
function depthsByNumberAcross(table: TableColumns, facts: readonly RowFacts[]): number[] | null {
  const columns = table.columns.filter(
    ({ header, values }) => header.trim() === '' && values.filled > 0 && values.codes > 0.9,
  );
  if (columns.length < 2) return null;
  const ids = facts.map(({ row }) => {
    const filled = columns
      .map(({ column }) => textOf(table.grid.cells[row]?.[column]).trim())
      .filter(Boolean);
    return filled.length === 1 ? filled[0]! : '';
  });
  return depthsByNumber(facts.map((fact, index) => ({ ...fact, title: '', id: ids[index]! })));
}

/** Depths from a column of small whole numbers, "Level 2" or "L2"; null where there is none. */
export function depthsByLevelColumn(
  table: TableColumns,
  facts: readonly RowFacts[],
  titleColumn: number,
): { depths: number[]; column: number; header: string } | null {
  for (const column of levelColumns(table, titleColumn)) {
    if (strength(column, 'level') < 0.7) continue;
    const numbers = facts.map(({ row }) => {
      const match = /^(?:\p{L}+\.? ?)?(\d)$/u.exec(textOf(table.grid.cells[row]?.[column.column]).trim());
      return match ? Number(match[1]) : null;
    });
    const known = numbers.filter((number): number is number => number !== null);
    const least = Math.min(...known);
    if (known.length < facts.length * 0.8 || new Set(known).size < 2 || least > 1) continue;
    let last = 0;
    const depths = numbers.map(number => {
      last = number === null ? last : number - least;
      return last;
    });
    if (depths[0] === 0) return { depths, column: column.column, header: column.header };
  }
  return null;
}

/** Ranks from what titles begin with, or from the letters of the IDs; null where they do not tell rows apart. */
export function ranksByPrefix(facts: readonly RowFacts[]): TypedLevels | null {
  const byTitle = facts.map(({ title }) => rankOfTitle(title));
  if (share(byTitle) >= 0.6 && distinct(byTitle) > 1)
    return { ranks: byTitle, why: 'by what the titles begin with', column: null, sections: NO_SECTIONS };
  const byId = facts.map(({ id }) => rankOfId(id));
  if (share(byId) >= 0.8 && distinct(byId) > 1)
    return { ranks: byId, why: 'by the letters of the IDs', column: null, sections: NO_SECTIONS };
  const heads = byTitle.map(rank => (rank !== null && rank !== 'task' && rank !== 'milestone' ? rank : null));
  const count = heads.filter(rank => rank !== null).length;
  if (heads[0] && count > 1 && count <= facts.length * 0.5 && distinct(heads) === 1)
    return {
      ranks: heads.map(rank => rank ?? 'task'),
      why: 'by what the titles begin with',
      column: null,
      sections: NO_SECTIONS,
    };
  return null;
}

/** Rows that a label, a tag or a yes-or-no column calls milestones. */
export function milestoneFlags(
  table: TableColumns,
  facts: readonly RowFacts[],
  titleColumn: number,
): { flags: boolean[]; column: number; header: string } | null {
  for (const column of levelColumns(table, titleColumn)) {
    const flags = facts.map(({ row }) => {
      const text = textOf(table.grid.cells[row]?.[column.column]);
      return text.split(/[,;|]/).some(part => rankOfWord(part) === 'milestone');
    });
    const count = flags.filter(Boolean).length;
    if (count > 0 && count < facts.length * 0.6)
      return { flags, column: column.column, header: column.header };
  }
  for (const column of table.columns) {
    if (strength(column, 'milestone') < 0.6 || column.column === titleColumn) continue;
    const cells = facts.map(({ row }) => table.grid.cells[row]?.[column.column] ?? '');
    if (!cells.every(cell => typeof cell === 'boolean' || YES_OR_NO.test(textOf(cell).trim()))) continue;
    const flags = cells.map(cell => cell === true || YES.test(textOf(cell).trim()));
    if (flags.some(Boolean) && !flags.every(Boolean))
      return { flags, column: column.column, header: column.header };
  }
  return null;
}

/** What each rank is, given which others the table has. */
export function kindsOfRanks(
  ranks: readonly (KindRank | null)[],
  facts: readonly RowFacts[],
): (ItemKind | null)[] {
  const present = new Set(ranks.filter((rank): rank is KindRank => rank !== null));
  const featuresAreWork =
    !present.has('story') || (present.has('epic') === false && present.has('task') === false);
  const groups = GROUPS.filter(rank => present.has(rank) && !(rank === 'feature' && featuresAreWork));
  const kinds = new Map<KindRank, ItemKind>([
    ['goal', 'goal'],
    ['milestone', 'milestone'],
    ['feature', 'task'],
    ['story', 'task'],
    ['task', 'task'],
    ['subtask', 'task'],
  ]);
  const hasWork = [...present].some(rank => kinds.get(rank) === 'task' && !groups.includes(rank));
  groups.forEach((group, index) => {
    if (present.has('goal') || index > 0) {
      kinds.set(group, 'milestone');
      return;
    }
    const rows = facts.filter((_, row) => ranks[row] === group);
    const own = rows.filter(fact => fact.hasDates || fact.hasOwner).length;
    const alone = groups.length === 1 && !present.has('milestone') && hasWork;
    kinds.set(group, alone && own > rows.length * 0.5 ? 'milestone' : 'goal');
  });
  return ranks.map(rank => (rank === null ? null : (kinds.get(rank) ?? null)));
}

/** The parent of each row where only the ranks and the order tell: the nearest row above of a higher rank. */
export function parentsOfRanks(ranks: readonly (KindRank | null)[]): number[] {
  const order = ranks.map(rank => (rank === null ? rankOrder.length : rankOrder.indexOf(rank)));
  if (order[0] !== Math.min(...order)) return ranks.map(() => -1);
  const open: number[] = [];
  return order.map((rank, index) => {
    while (open.length > 0 && (order[open[open.length - 1] ?? 0] ?? 0) >= rank) open.pop();
    const parent = open[open.length - 1] ?? -1;
    open.push(index);
    return parent;
  });
}
