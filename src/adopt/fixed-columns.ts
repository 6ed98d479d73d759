// The columns of a table that somebody has fixed, each for one role at most.

import type { ColumnRole, TableFixes } from './recognition';
import type { TableColumn } from './table-columns';

export interface FixedColumns {
  /** Null where the role shall have none; undefined where it is to be recognised. */
  of(role: ColumnRole): TableColumn | null | undefined;
  /** Whether the column was given to another role. */
  isAnothers(role: ColumnRole, column: TableColumn): boolean;
}

/** Of two roles with the same column the later has it; a column that the table does not have fixes nothing. */
export function fixedColumns(
  columns: readonly TableColumn[],
  fixed: NonNullable<TableFixes['columns']>,
): FixedColumns {
  const byRole = new Map<string, TableColumn | null>();
  const roles = new Map<TableColumn, string>();
  for (const [role, at] of Object.entries(fixed)) {
    if (at === undefined || (at === null && role === 'title')) continue;
    const column = at === null ? null : columns.find(each => each.column === at);
    if (column === undefined) continue;
    const before = column && roles.get(column);
    if (before) byRole.set(before, null);
    if (column) roles.set(column, role);
    byRole.set(role, column);
  }
  if (byRole.get('title') === null) byRole.delete('title');
  return {
    of: role => byRole.get(role),
    isAnothers: (role, column) => (roles.get(column) ?? role) !== role,
  };
}
