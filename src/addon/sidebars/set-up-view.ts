// What was understood of somebody's sheets, as the Set up sidebar shows it: words and a few samples, never all the rows.

import type { LeftOutTable, RecognisedTable, SheetGrid } from '../../adopt/recognition';
import type { Cell } from '../../cells/cell';
import { textOf } from '../../cells/cell-text';
import { addedColumns } from '../../sheets/adopt-table';
import { countsText } from '../../sheets/propose-set-up';
import type { OwnSheet } from '../../sheets/recognise-others';
import { columnsOf, samplesOf, shortText } from './set-up-columns';
import type {
  ColumnRole,
  FieldView,
  HeaderRowView,
  LeftOutView,
  QuestionView,
  Sureness,
  TableView,
} from './set-up-contract';
import { dateExample, progressExample } from './set-up-examples';

const LABELS: readonly (readonly [ColumnRole, string])[] = [
  ['title', 'Title'],
  ['owner', 'Owner'],
  ['start', 'Start'],
  ['due', 'Due'],
  ['status', 'State'],
  ['progress', '% complete'],
  ['metric', 'Metric'],
  ['baseline', 'Baseline'],
  ['target', 'Target'],
  ['current', 'Current value'],
  ['goal', 'Goal that it serves'],
  ['milestone', 'Milestone that it serves'],
  ['parent', 'Row that it belongs to'],
  ['id', 'Number or ID'],
];
const SURE = 0.8;
const LIKELY = 0.5;
const MOST_HEADER_ROWS = 12;
const ROWS_AROUND = 4;
const CELLS_OF_HEADER = 4;

export function tableView(table: RecognisedTable, grid: SheetGrid): TableView {
  return {
    place: table.place,
    sheet: table.sheet,
    headerRow: table.headerRow,
    headerRows: headerRows(grid.cells, table.headerRow),
    kind: table.kind,
    counts: countsText(table),
    aside: asideText(table),
    sure: sureness(table.confidence),
    fields: fieldsOf(table, grid),
    columns: columnsOf(table, grid),
    questions: table.questions.map(questionView),
    isInPlace: table.layout === 'in place',
    layoutWhy: table.layoutWhy,
    adds: table.layout === 'in place' ? addedColumns(table).map(({ header }) => header) : [],
    dateOrder: table.dateOrder,
    dateExample: dateExample(table, grid),
    progressScale: table.progressScale,
    progressExample: table.layout === 'in place' ? progressExample(table, grid) : '',
    ownersAreTeams: table.ownersAreTeams,
  };
}

export function leftOutView({ place, why }: LeftOutTable, grid: SheetGrid): LeftOutView {
  return {
    place,
    sheet: place.sheet,
    why,
    headerRows: place.headerRow === 0 ? headerRows(grid.cells, 1) : [],
  };
}

/** A sheet that is not to be taken all the same. */
export function ownView({ sheet, why }: OwnSheet): LeftOutView {
  return { place: { sheet, headerRow: 0, column: 0 }, sheet, why, headerRows: [] };
}

function sureness(confidence: number): Sureness {
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'a guess';
}

function fieldsOf(table: RecognisedTable, grid: SheetGrid): FieldView[] {
  return LABELS.filter(([role]) => canHave(table, role)).map(([role, label]) => {
    const mapped = mappedTo(table, role);
    return {
      role,
      label,
      column: mapped?.column ?? null,
      samples: mapped ? samplesOf(table, grid, mapped.column) : [],
      sure: sureness(mapped?.confidence ?? 0),
      why: mapped?.why ?? '',
    };
  });
}

function mappedTo({ mapping, titleColumn }: RecognisedTable, role: ColumnRole) {
  if (role !== 'title') return mapping[role];
  return Object.values(mapping).find(({ column }) => column === titleColumn);
}

/** Rows serve what stands above them; a column that holds titles names no group. */
function canHave({ kind, mapping, titleColumn, layout }: RecognisedTable, role: ColumnRole): boolean {
  if (role === 'progress') return layout === 'in place'; // our own tables compute it
  if (role !== 'goal' && role !== 'milestone') return true;
  if (mapping[role] && mapping[role].column !== titleColumn) return true;
  return role === 'goal' ? kind === 'milestones' || kind === 'tasks' : kind === 'tasks';
}

function questionView({
  about,
  why,
  choices,
  chosen,
  fixes,
}: RecognisedTable['questions'][number]): QuestionView {
  return {
    about: shortText(about, 200),
    why,
    choices: choices.map((choice, at) => ({ text: shortText(choice, 100), fixes: fixes[at] ?? {} })),
    chosen: choices.indexOf(chosen),
  };
}

/** Rows around the one that was taken, and the first ones, that hold at least two cells. */
function headerRows(cells: readonly (readonly Cell[])[], headerRow: number): HeaderRowView[] {
  const found: HeaderRowView[] = [];
  for (let row = 1; row <= Math.min(cells.length, headerRow + ROWS_AROUND); row += 1) {
    const filled = (cells[row - 1] ?? []).filter(cell => textOf(cell).trim() !== '');
    if (filled.length < 2 && row !== headerRow) continue;
    const text = filled
      .slice(0, CELLS_OF_HEADER)
      .map(cell => shortText(textOf(cell), 20))
      .join(', ');
    found.push({ row, text: filled.length > CELLS_OF_HEADER ? `${text} …` : text });
  }
  return found.slice(-MOST_HEADER_ROWS);
}

const ASIDE = [
  ['section', 'section row', 'section rows'],
  ['summary', 'heading above others', 'headings above others'],
  ['total', 'total', 'totals'],
  ['continuation', 'second line of a row', 'second lines of rows'],
  ['template', 'placeholder', 'placeholders'],
] as const;

function asideText({ rows }: RecognisedTable): string {
  const parts = ASIDE.flatMap(([role, one, several]) => {
    const count = rows.filter(row => row.role === role).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return parts.length === 0 ? '' : `Left aside: ${parts.join(', ')}.`;
}
