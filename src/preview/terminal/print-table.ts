// Prints one table of a report: aligned columns, and the sentences of a row below it.

import type { Status } from '../../assess/assessment';
import type { Day } from '../../plan/day';
import { itemReference } from '../../plan/item-id';
import {
  cellText,
  holdsFigures,
  type ReportCell,
  type ReportColumn,
  type ReportTable,
} from '../../report/document';
import type { ItemName } from '../../report/report-item';
import { columnWidths } from './column-widths';
import { type Paint, padded, plainText, type TextStyle, textWidth, wrappedLines } from './terminal-text';

const STATUS_STYLE: Record<Status, TextStyle> = {
  Red: 'red',
  Amber: 'amber',
  Green: 'green',
  Done: 'blue',
  'Not started': 'faint',
  'On hold': 'faint',
  Dropped: 'faint',
};

const MARGIN = '  ';
const BETWEEN = '  ';
const NOTHING = '–';

interface GridCell {
  readonly text: string;
  readonly style: TextStyle | null;
}

/** One line each; none wider than `width` where the columns that cannot wrap leave room. */
export function tableLines(
  { columns, rows }: ReportTable,
  statusDate: Day,
  width: number,
  paint: Paint,
): string[] {
  const isFigure = (_: unknown, at: number) => !columns[at]!.isProse;
  const figures = columns.filter(isFigure);
  const grid = rows.map(row => row.filter(isFigure).map(cell => gridCell(cell, statusDate)));
  const widths = columnWidths(
    figures,
    grid.map(row => row.map(({ text }) => text)),
    width - MARGIN.length - BETWEEN.length * (figures.length - 1),
  );
  const headings = figures.map(({ heading }): GridCell => ({ text: heading, style: 'faint' }));
  const indent = MARGIN + ' '.repeat(figures[0]?.holds === 'status' ? widths[0]! + BETWEEN.length : 2);
  const labels = columns.filter(({ isProse }) => isProse).map(({ heading }) => heading);
  const lines = [
    ...gridLines(headings, figures, widths, paint, true),
    MARGIN + paint('faint', widths.map(columnWidth => '─'.repeat(columnWidth)).join(BETWEEN)),
  ];
  rows.forEach((row, at) => {
    if (at > 0 && labels.length > 0) lines.push('');
    lines.push(...gridLines(grid[at]!, figures, widths, paint, false));
    if (labels.length > 0) lines.push(...belowRow(row, columns, statusDate, indent, width, paint));
  });
  return lines;
}

function gridCell(cell: ReportCell, statusDate: Day): GridCell {
  const text = plainText(cellText(cell, statusDate));
  if (text === '') return { text: NOTHING, style: 'faint' };
  if (cell.kind === 'status') return { text, style: STATUS_STYLE[cell.status] };
  if (cell.kind === 'number' && cell.value === 0) return { text, style: 'faint' };
  return { text, style: cell.kind === 'item' ? 'strong' : null };
}

function gridLines(
  cells: readonly GridCell[],
  columns: readonly ReportColumn[],
  widths: readonly number[],
  paint: Paint,
  fromBottom: boolean,
): string[] {
  const wrapped = cells.map(({ text }, at) => wrappedLines(text, widths[at]!));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((texts, at) => {
      const text = texts[fromBottom ? line - height + texts.length : line] ?? '';
      const { style } = cells[at]!;
      const { holds } = columns[at]!;
      return padded(style ? paint(style, text) : text, widths[at]!, holdsFigures(holds));
    });
    return (MARGIN + parts.join(BETWEEN)).trimEnd();
  });
}

/** "G1 › M2 · Move ten clients": the title of the nearest one only, since the others' stand elsewhere. */
function lineText(above: readonly ItemName[]): string {
  return above
    .map(({ id, title }, at) => (at === above.length - 1 ? itemReference(id, title) : id))
    .join(' › ');
}

/** The line up to the goal, then each sentence after its column's heading. */
function belowRow(
  row: readonly ReportCell[],
  columns: readonly ReportColumn[],
  statusDate: Day,
  indent: string,
  width: number,
  paint: Paint,
): string[] {
  const sentences: [string, string][] = [];
  row.forEach((cell, at) => {
    const { heading, isProse } = columns[at]!;
    if (cell.kind === 'item' && cell.above.length > 0) sentences.push(['In', lineText(cell.above)]);
    if (isProse && cell.kind !== 'blank') sentences.push([heading, cellText(cell, statusDate)]);
  });
  const labelWidth = Math.max(0, ...sentences.map(([label]) => textWidth(label)));
  return sentences.flatMap(([label, sentence]) =>
    wrappedLines(plainText(sentence), width - indent.length - labelWidth - BETWEEN.length).map(
      (text, line) =>
        indent + paint('faint', padded(line === 0 ? label : '', labelWidth, false)) + BETWEEN + text,
    ),
  );
}
