// An edit in words, as the terminal and the cost panel name it: "typed "62" into Milestones!H4".

import type { Edit } from '../protocol/page-message';
import { a1Of } from '../stand-in/a1-notation';
import type { GridRange, Workbook } from '../workbook';

const LONGEST_TEXT = 40;

export function describeEdit(edit: Edit, workbook: Workbook): string {
  const sheet = 'sheetId' in edit ? nameOf(edit.sheetId, workbook) : '';
  const place = (range: GridRange) => `${sheet}!${a1Of(range)}`;
  const lines = (first: number, count: number, axis: string) =>
    `${count === 1 ? axis : `${count} ${axis}s`} of ${sheet} from ${first} on`;
  switch (edit.kind) {
    case 'type':
      return edit.text === ''
        ? `emptied ${place(single(edit))}`
        : `typed "${shortened(edit.text)}" into ${place(single(edit))}`;
    case 'paste':
      return `pasted ${edit.block.length} × ${edit.block[0]!.length} cells into ${place(single(edit))}`;
    case 'copy':
      return `copied ${place(edit.range)} to ${nameOf(edit.to.sheetId, workbook)}!${a1Of(single(edit.to))}`;
    case 'cut':
      return `moved ${place(edit.range)} to ${nameOf(edit.to.sheetId, workbook)}!${a1Of(single(edit.to))}`;
    case 'clear':
      return `emptied ${place(edit.range)}`;
    case 'fill':
      return `filled ${place(edit.target)}`;
    case 'put':
      return `changed ${place(single(edit.cells[0]!))}${edit.cells.length > 1 ? ` and ${edit.cells.length - 1} more` : ''}`;
    case 'sort':
      return `sorted ${place(edit.range)}`;
    case 'insert':
      return `inserted ${edit.count === 1 ? `a ${edit.axis}` : `${edit.count} ${edit.axis}s`} in ${sheet} before ${edit.first}`;
    case 'delete':
      return `deleted ${lines(edit.first, edit.count, edit.axis)}`;
    case 'move':
      return `moved ${lines(edit.first, edit.count, edit.axis)}`;
    case 'hide':
      return `${edit.hidden ? 'hid' : 'showed'} ${lines(edit.first, edit.count, edit.axis)}`;
    case 'resize':
      return `resized ${lines(edit.first, edit.count, edit.axis)}`;
    case 'freeze':
      return `froze ${edit.rows} rows and ${edit.columns} columns of ${sheet}`;
    case 'filter':
      return edit.range ? `put a filter on ${place(edit.range)}` : `removed the filter of ${sheet}`;
    case 'note':
      return `${edit.note === '' ? 'removed the note of' : 'wrote a note on'} ${place(single(edit))}`;
    case 'add sheet':
      return 'added a sheet';
    case 'rename sheet':
      return `renamed ${sheet} to ${edit.name}`;
    case 'delete sheet':
      return `deleted ${sheet}`;
    case 'move sheet':
      return `moved ${sheet} to place ${edit.position}`;
    case 'hide sheet':
      return `${edit.hidden ? 'hid' : 'showed'} ${sheet}`;
    case 'undo':
      return 'took the last edit back';
    case 'redo':
      return 'brought the last edit again';
  }
}

export function single({ row, column }: { row: number; column: number }): GridRange {
  return { top: row, left: column, bottom: row, right: column };
}

function nameOf(id: number, workbook: Workbook): string {
  return workbook.sheets.find(each => each.id === id)?.name ?? 'a sheet that is gone';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}
