// Decides what each row is, from the strongest evidence that the table offers.

import type { ItemKind } from '../plan/item';
import { plainText } from '../plan/plain-text';
import type { TitleColumns } from './choose-title';
import { flatKind } from './flat-kind';
import { rankOfTitle } from './kind-words';
import { depthsByLook } from './marked-rows';
import { depthsByHeading, depthsByIndent, depthsByNumber } from './outline';
import { readReferences } from './parent-references';
import type { Field, MappedColumn } from './recognition';
import type { RowFacts } from './row-facts';
import { strength, type TableColumns } from './table-columns';
import { kindsOfTree, type Levels, parentsOfDepths } from './tree-levels';
import {
  depthsByLevelColumn,
  depthsByOutlineColumn,
  kindsOfRanks,
  milestoneFlags,
  parentsOfRanks,
  ranksByPrefix,
  ranksByType,
} from './typed-levels';

export interface DecidedLevels extends Levels {
  /** Rows that turned out to be labels of sections. */
  readonly sections: ReadonlySet<number>;
  /** The column that says the level, where one does: it names no group. */
  readonly levelColumn: number | null;
  /** What is asked of rows that only their look marks; null where nothing is. */
  readonly marked: string | null;
  /** True where parents follow from an outline, so that they hold against a mere order of rows. */
  readonly outlined: boolean;
}

type Mapping = Partial<Record<Field, MappedColumn>>;
const NO_SECTIONS: ReadonlySet<number> = new Set();

/** A heading whose text the row below has in another column is the label of that group. */
function isRepeatedBelow({ grid }: TableColumns, facts: readonly RowFacts[], index: number): boolean {
  const below = facts[index + 1];
  const title = plainText(facts[index]?.title ?? '');
  if (!below || title === '') return false;
  return (grid.cells[below.row] ?? []).some(cell => typeof cell === 'string' && plainText(cell) === title);
}

/** Decides the level of every item row. */
export function decideLevels(
  table: TableColumns,
  title: TitleColumns,
  facts: readonly RowFacts[],
  mapping: Mapping,
): DecidedLevels {
  const titleColumn = title.column.column;
  const flat = flatKind(title, table, mapping);
  const none = facts.map(() => -1);
  const base = { sections: NO_SECTIONS, levelColumn: null, outlined: false, marked: null };
  if (facts.length === 0)
    return { ...base, kinds: [], parents: [], why: 'as there are no rows', confidence: 0.2 };

  if (title.staircase.length > 1) {
    const last = title.staircase.length - 1;
    const parents = parentsOfDepths(facts.map(({ step }) => step));
    const named = title.staircase.map(({ kind }) => kind);
    const apart = new Set(named).size === named.length && !named.includes(null);
    const kinds = facts.map(({ step }): ItemKind | null =>
      apart ? (named[step] ?? null) : step === last ? 'task' : step === 0 ? 'goal' : 'milestone',
    );
    return {
      ...base,
      kinds,
      parents,
      outlined: true,
      why: 'by the column in which each title stands',
      confidence: 0.9,
    };
  }

  const references = mapping.parent ? readReferences(table.grid, mapping.parent.column, facts) : null;
  const typed = ranksByType(table, facts, titleColumn) ?? ranksByPrefix(facts);
  const numbered = depthsByNumber(facts) ?? depthsByOutlineColumn(table, facts);
  const indented = depthsByIndent(facts);
  if (typed) {
    const outline = numbered ?? indented;
    const kinds = kindsOfRanks(typed.ranks, facts).map(kind => kind ?? flat.kind);
    const only = new Set(kinds).size === 1;
    const parents = outline ? parentsOfDepths(outline) : only ? none : parentsOfRanks(typed.ranks);
    return {
      ...base,
      kinds:
        only && kinds[0] === 'task' && title.kind && typed.column === null
          ? facts.map(() => flat.kind)
          : kinds,
      parents,
      outlined: outline !== null,
      sections: typed.sections,
      levelColumn: typed.column,
      why: typed.why,
      confidence: 0.9,
    };
  }
  const leveled = depthsByLevelColumn(table, facts, titleColumn);
  const depths = leveled?.depths ?? numbered ?? indented;
  if (depths) {
    const parents = parentsOfDepths(depths);
    const why = leveled
      ? `by the numbers in “${leveled.header}”`
      : numbered
        ? 'by the numbering'
        : 'by the indent of the titles';
    const kinds = withMilestones(table, title, facts, kindsOfTree(facts, parents, leveled !== null));
    return {
      ...base,
      ...kinds,
      levelColumn: leveled?.column ?? kinds.levelColumn,
      parents,
      outlined: true,
      why,
      confidence: 0.85,
    };
  }
  const referring = references?.parents.filter(parent => parent >= 0).length ?? 0;
  if (references && referring >= facts.length * 0.5) {
    const kinds = kindsOfTree(facts, references.parents, false);
    return {
      ...base,
      kinds,
      parents: references.parents,
      outlined: true,
      why: 'by what each row says it belongs to',
      confidence: 0.8,
    };
  }
  const headed = depthsByHeading(facts, index => isRepeatedBelow(table, facts, index));
  if (headed && headed.sections.size < headed.depths.filter(depth => depth === 0).length) {
    const items = facts.map((_, index) => index).filter(index => !headed.sections.has(index));
    const parents = parentsOfDepths(headed.depths);
    const kept = kindsOfTree(
      facts.filter((_, index) => !headed.sections.has(index)),
      parentsOfDepths(items.map(index => headed.depths[index] ?? 0)),
      false,
    );
    const kinds: (ItemKind | null)[] = facts.map(() => null);
    items.forEach((index, at) => {
      const isNamed = headed.depths[index] === 0 && rankOfTitle(facts[index]?.title ?? '') === 'milestone';
      kinds[index] = isNamed ? 'milestone' : (kept[at] ?? null);
    });
    return {
      ...base,
      ...withMilestones(table, title, facts, kinds),
      parents,
      sections: headed.sections,
      outlined: true,
      why: 'by the headings above the rows',
      confidence: 0.65,
    };
  }
  const looked =
    headed || references?.texts.some(text => text !== '')
      ? null
      : depthsByLook(table, facts, titleColumn, mapping);
  if (looked) {
    const parents = parentsOfDepths(looked.depths);
    return {
      ...base,
      ...withMilestones(table, title, facts, kindsOfTree(facts, parents, false)),
      parents,
      outlined: true,
      marked: looked.isCertain ? null : looked.how,
      why: `by the rows ${looked.how}`,
      confidence: looked.isCertain ? 0.8 : 0.7,
    };
  }
  const kinds = withMilestones(
    table,
    title,
    facts,
    facts.map(() => flat.kind),
  );
  return {
    ...base,
    ...kinds,
    parents: none,
    sections: headed?.sections ?? NO_SECTIONS,
    why: kinds.levelColumn === null ? flat.why : `${flat.why}, some called milestones`,
    confidence: flat.sure,
  };
}

/** Tasks that a label, a flag or a duration of nothing makes milestones. */
function withMilestones(
  table: TableColumns,
  title: TitleColumns,
  facts: readonly RowFacts[],
  kinds: readonly (ItemKind | null)[],
): { kinds: (ItemKind | null)[]; levelColumn: number | null } {
  const flagged = milestoneFlags(table, facts, title.column.column);
  const lengths = table.columns.find(column => strength(column, 'duration') >= 0.7);
  const hasLength = lengths && lengths.values.fillShare > 0.5;
  const isPoint = (row: number): boolean => {
    const cell = hasLength ? table.grid.cells[row]?.[lengths.column] : undefined;
    return (
      cell === 0 ||
      (typeof cell === 'string' &&
        /^0(?:[.,]0+)?\s*(?:d|days?|h|hrs?|tage?|dias?|jours?|дн.*)\b\??$/i.test(cell.trim()))
    );
  };
  const points = facts.filter(({ row, hasDates }) => hasDates && isPoint(row)).length;
  const pointsCount = points > 0 && points < facts.length * 0.5;
  return {
    kinds: kinds.map((kind, index) => {
      if (kind !== 'task') return kind;
      const fact = facts[index];
      const isMilestone = flagged?.flags[index] || (pointsCount && fact?.hasDates && isPoint(fact.row));
      return isMilestone ? 'milestone' : kind;
    }),
    levelColumn: flagged?.column ?? null,
  };
}
