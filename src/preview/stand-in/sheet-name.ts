// Which names a sheet may have.

import type { SheetModel } from '../workbook';
import { fail } from './exception';

const LONGEST_NAME = 100;

/** Throws where the name is none or another sheet has it; letter case does not tell two names apart. */
export function requireFreeName(sheets: readonly SheetModel[], name: string, own?: SheetModel): void {
  if (name === '') fail('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) fail('The sheet name cannot be longer than 100 characters.');
  if (sheets.some(each => each !== own && each.name.toLowerCase() === name.toLowerCase()))
    fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
