// A page's edit done by the stand-in's hand, and how to take it back.

import type { Edit } from '../protocol/page-message';
import type { Selection } from '../protocol/views';
import { copiedCells, landingOf } from '../stand-in/cell-blocks';
import { Exception } from '../stand-in/exception';
import { cellName, type Hand } from '../stand-in/hand';
import { typedFormula } from '../stand-in/typed-input';
import { type CellModel, cellAt, type GridRange, type SheetModel, type Workbook } from '../workbook';
import { single } from './describe-edit';
import { filled } from './fill-series';
import { performOnSheets, type SheetEdit } from './perform-sheet-edit';

export type FreshEdit = Exclude<Edit, { kind: 'undo' | 'redo' }>;

export interface Performed {
  /** What the edit was about, where the grid may have done something by itself. */
  readonly places: readonly Selection[];
  /** Takes it back with a person's hand. */
  readonly takeBack: (hand: Hand) => void;
}

type CellEdit = Extract<
  FreshEdit,
  { kind: 'type' | 'paste' | 'copy' | 'cut' | 'clear' | 'fill' | 'put' | 'sort' }
>;

/** Throws what Sheets would refuse. */
export function performEdit(edit: FreshEdit, hand: Hand, workbook: Workbook): Performed {
  const sheet = 'sheetId' in edit ? sheetOf(edit.sheetId, workbook) : undefined;
  if (!sheet || !isCellEdit(edit))
    return { places: [], takeBack: performOnSheets(edit as SheetEdit, hand, workbook, sheet) };
  const places = placesOf(edit);
  const areas = places.map(place => ({ place, before: copied(place, workbook) }));
  performOnCells(edit, hand, workbook, sheet);
  const left = areas.map(area => ({ ...area, after: copied(area.place, workbook) }));
  return {
    places,
    takeBack: again => {
      for (const { place, before, after } of left) {
        const now = copied(place, workbook);
        const block = now.map((line, down) =>
          line.map((cell, across) => (isSame(cell, after[down]?.[across]) ? before[down]?.[across] : cell)),
        );
        again.replace(cellName(sheetOf(place.sheetId, workbook).name, place), block);
      }
    },
  };
}

/** Where an edit of cells has its effect; empty for the others. */
export function placesOf(edit: Edit): Selection[] {
  if (!isCellEdit(edit)) return edit.kind === 'note' ? [{ sheetId: edit.sheetId, ...single(edit) }] : [];
  const { sheetId } = edit;
  switch (edit.kind) {
    case 'type':
      return [{ sheetId, ...single(edit) }];
    case 'paste': {
      const { row, column, block } = edit;
      const right = column + Math.max(...block.map(line => line.length)) - 1;
      return [{ sheetId, top: row, left: column, bottom: row + block.length - 1, right }];
    }
    case 'copy':
      return [landing(edit)];
    case 'cut':
      return [{ sheetId, ...edit.range }, landing(edit)];
    case 'clear':
    case 'sort':
      return [{ sheetId, ...edit.range }];
    case 'fill':
      return [{ sheetId, ...edit.target }];
    case 'put': {
      const rows = edit.cells.map(({ row }) => row);
      const columns = edit.cells.map(({ column }) => column);
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      return [{ sheetId, top, bottom, left: Math.min(...columns), right: Math.max(...columns) }];
    }
  }
}

function performOnCells(edit: CellEdit, hand: Hand, workbook: Workbook, sheet: SheetModel): void {
  const name = (range: GridRange) => cellName(sheet.name, range);
  switch (edit.kind) {
    case 'type':
      hand.type(name(single(edit)), edit.text);
      break;
    case 'paste':
      hand.paste(name(single(edit)), edit.block);
      break;
    case 'copy':
      hand.copy(name(edit.range), cellName(sheetOf(edit.to.sheetId, workbook).name, single(edit.to)));
      break;
    case 'cut':
      hand.move(name(edit.range), cellName(sheetOf(edit.to.sheetId, workbook).name, single(edit.to)));
      break;
    case 'clear':
      hand.clear(name(edit.range));
      break;
    case 'fill':
      hand.replace(name(edit.target), filled(sheet, edit.source, edit.target));
      break;
    case 'put': {
      const [area] = placesOf(edit);
      const block = copied(area!, workbook);
      for (const { row, column, value, formula } of edit.cells) {
        const { formula: _, link: __, spilled: ___, ...rest } = cellAt(sheet, row, column) ?? { value: null };
        const kept = formula && { formula: typedFormula(formula, workbook.locale) };
        block[row - area!.top]![column - area!.left] = { ...rest, value, ...kept };
      }
      hand.replace(name(area!), block);
      break;
    }
    case 'sort':
      hand.sort(name(edit.range), edit.column, edit.ascending);
      break;
  }
}

function isCellEdit(edit: Edit): edit is CellEdit {
  return ['type', 'paste', 'copy', 'cut', 'clear', 'fill', 'put', 'sort'].includes(edit.kind);
}

function landing({ range, to }: Extract<CellEdit, { kind: 'copy' | 'cut' }>): Selection {
  return { sheetId: to.sheetId, ...landingOf(range, single(to)) };
}

function sheetOf(id: number, workbook: Workbook): SheetModel {
  const sheet = workbook.sheets.find(each => each.id === id);
  if (!sheet) throw new Exception('That sheet is gone: somebody has deleted it.');
  return sheet;
}

function copied(place: Selection, workbook: Workbook): (CellModel | undefined)[][] {
  return copiedCells(sheetOf(place.sheetId, workbook), place);
}

/** A formula's result is nobody's edit. */
function isSame(cell: CellModel | undefined, other: CellModel | undefined): boolean {
  if (cell?.formula !== undefined) return cell.formula === other?.formula;
  return other?.formula === undefined && (cell?.value ?? null) === (other?.value ?? null);
}
