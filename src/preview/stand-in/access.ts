// Who may change what: the user's role, and protected sheets and ranges.

import type { GridRange, ProtectionModel, SheetModel } from '../workbook';
import { overlaps } from './a1-notation';
import { fail } from './exception';
import type { Runtime } from './runtime';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function mayEdit(runtime: Runtime): boolean {
  return runtime.execution.role === 'owner' || runtime.execution.role === 'editor';
}

/** Warning-only protections keep no script out. */
export function mayPassProtection(protection: ProtectionModel, runtime: Runtime): boolean {
  return (
    protection.warningOnly ||
    runtime.execution.role === 'owner' ||
    protection.editors.includes(runtime.execution.user)
  );
}

export function mayEditRange(sheet: SheetModel, range: GridRange, runtime: Runtime): boolean {
  return (
    mayEdit(runtime) &&
    sheet.protections.every(
      each => (each.range && !overlaps(each.range, range)) || mayPassProtection(each, runtime),
    )
  );
}

/** Throws where the user may not edit the range; without one, the document itself. */
export function requireEdit(runtime: Runtime, sheet?: SheetModel, range?: GridRange): void {
  if (!mayEdit(runtime)) fail('You do not have permission to perform that action.');
  if (sheet && range && !mayEditRange(sheet, range, runtime)) fail(PROTECTED);
}
