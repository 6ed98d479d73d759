// Which names a sheet may have.

import type { SheetModel } from '../workbook';
import { fail } from './exception';

const LONGEST_NAME = 100;

/** Letter case does not tell two names apart, neither of sheets nor in what refers to them. */
export function isSameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

/** Throws where the name is none or another sheet has it. */
export function requireFreeName(sheets: readonly SheetModel[], name: string, own?: SheetModel): void {
  if (name === '') fail('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) fail('The sheet name cannot be longer than 100 characters.');
  if (sheets.some(each => each !== own && isSameName(each.name, name)))
    fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
