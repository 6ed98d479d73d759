// How surely a column's header says that its texts name the rows or their groups.

import { itemKinds } from '../plan/item';
import { strength, type TableColumn } from './table-columns';

/** A header that says it less surely may be of something else. */
export const NAMED = 0.5;
/** What people are called, where another column names the rows. */
export const MAY_BE_PERSONS =
  /^(?:(?:full |person |owner |member )?name|nom|nombre|nome|naam|imie(?: i nazwisko)?|nazwisko|имя|фио|ad(?:i)?(?: soyad(?:i)?)?|isim|氏名|名前|姓名|이름|성명|ho (?:va )?ten|ten)s?$/;
/** A share of cells that say how far something is. */
const SOME_STATES = 0.2;

/** Below 0 where it says something else. */
export function nameStrength(column: TableColumn): number {
  const names = Math.max(strength(column, 'title'), ...itemKinds.map(kind => strength(column, kind)));
  const attributes = Math.max(
    strength(column, 'parent'),
    strength(column, 'id') * 0.5,
    strength(column, 'owner'),
    strength(column, 'none') * 0.9,
    strength(column, 'foreign'),
    strength(column, 'part') * 0.8,
    column.values.states > SOME_STATES ? strength(column, 'status') * 0.9 : 0,
  );
  return names - Math.max(0, attributes - names * 0.6);
}
