// The hidden sheet behind the dropdowns: goals, milestones and people, a column each.

import { itemReference } from '../plan/item-id';
import type { Plan } from '../plan/plan';
import type { CellInput } from './cell-input';
import type { Change, SheetChange } from './change';
import type { Workbook } from './spreadsheet';

export const listSheetName = 'Throughline lists';

/** The order of the columns. */
export const lists = ['goals', 'milestones', 'people'] as const;

/** A dropdown offers at most so many. */
const LIST_HEIGHT = 10_000;

export function listSheet(index: number): SheetChange {
  return {
    kind: 'sheet',
    name: listSheetName,
    index,
    hidden: true,
    tabColor: null,
    columns: [],
    rows: [[...lists]],
    looks: [],
    widths: [],
    height: LIST_HEIGHT,
    derived: true,
  };
}

/** The sheet's rows for a plan: what each dropdown offers. */
export function listRows(plan: Plan): CellInput[][] {
  const columns = [
    plan.goals.map(goal => itemReference(goal.id, goal.title)),
    plan.milestones.map(milestone => itemReference(milestone.id, milestone.title)),
    plan.people.map(person => person.name).filter(name => name !== ''),
  ];
  const height = Math.min(LIST_HEIGHT - 1, Math.max(...columns.map(column => column.length)));
  const rows = Array.from({ length: height }, (_, row) => columns.map(column => column[row] ?? ''));
  return [[...lists], ...rows];
}

/** The lists brought up to date, where they differ from the plan. */
export function listChange(workbook: Workbook, plan: Plan): Change[] {
  const sheet = workbook.spreadsheet.getSheetByName(listSheetName);
  if (!sheet) return [];
  const rows = listRows(plan);
  const now = sheet.getDataRange().getValues();
  const same =
    now.length === rows.length &&
    rows.every((row, index) => row.every((text, column) => text === now[index]![column]));
  return same ? [] : [{ kind: 'content', sheet, rows, looks: [], undoable: false }];
}
