// Scores a column as a field: what its header says, and what its values say for and against it.

import { itemKinds } from '../plan/item';
import { plainText } from '../plan/plain-text';
import { MAY_BE_PERSONS } from './name-strength';
import type { Field } from './recognition';
import { strength, type TableColumn } from './table-columns';
import { valueFit } from './value-fit';

/** "Tasks" above codes, where another column names the tasks. */
const CODES_OF_ITEMS = 0.6;
/** Whoever stands in each of so many rows leads the whole of it. */
const FEWEST_ALIKE = 4;
const OF_ALL = 0.3;
/** "2 weeks" under a clear word for a deadline: when, and for a person to say as dates. */
const FAR_OFF = -0.2;
/** "Week" and "Period" say when, where the days stand below. */
const SPAN = 0.6;
/** "✓" above boxes. */
const SIGN = /^[✓✔☑☐✅]\ufe0f?$/u;
/** "T1" may be a third of a year or a tier. */
const SHORTEST_DAY = 4;
/** Letters from which on a text tells more than a name. */
const LONG_TEXT = 28;

/** How well the column would serve as the field; the header's word counts most, values confirm or refute it. */
export function scoreFor(field: Field, column: TableColumn): number {
  const word = strength(column, field);
  const isFarOff = field === 'due' && word >= 0.9 && column.values.lengths > 0.6;
  const fit = isFarOff ? FAR_OFF : valueFit(field, column.values);
  const areSpans = field === 'due' && word >= SPAN && column.values.spans > 0.6;
  const against = Math.max(
    areSpans ? 0 : strength(column, 'none'),
    strength(column, 'foreign') * 0.9,
    field === 'note' || areSpans ? 0 : strength(column, 'duration'),
  );
  if (word === 0) {
    if (against > 0.4) return 0;
    return scoreByValues(field, column);
  }
  const free = field === 'note' ? 0.3 : 1;
  const isSame =
    field === 'owner' && word < 0.9 && column.values.distinct === 1 && column.values.filled >= FEWEST_ALIKE;
  const list = field === 'note' && column.repeated ? 0.3 : 0;
  const isEmpty = column.values.filled === 0;
  const emptiness = !isEmpty ? 0 : field === 'note' && column.values.placeholders === 0 ? 0.4 : 0.12 * free;
  const doubt = Math.max(0, against - word * 0.5) * 0.8;
  return (
    word +
    (fit >= 0 ? 0.18 * free * fit : 0.85 * fit) -
    doubt -
    emptiness -
    list -
    (isSame ? OF_ALL : 0) +
    0.04 * free * column.values.fillShare
  );
}

/** What values alone can tell where the header says nothing that is known. */
function scoreByValues(field: Field, column: TableColumn): number {
  const { values, reading, header } = column;
  if (values.filled < 2 || header.trim() === '') return 0;
  const silent = reading.senses.size === 0;
  if (field === 'note' && values.links > 0.5) return 0;
  if (field === 'id' && (holdsCodesOfItems(column) || isNameOfCodes(column))) return CODES_OF_ITEMS;
  if (field === 'owner' && silent && values.addresses > 0.7) return 0.34;
  if (field === 'owner' && MAY_BE_PERSONS.test(plainText(header)) && values.people > 0.6) return 0.45;
  const isProgress = strength(column, 'progress') >= 0.5 || SIGN.test(header.trim());
  const areStates =
    values.states > 0.7 && values.answers < 0.5 && (isProgress || (silent && values.distinct > 1));
  if (field === 'status' && areStates) return 0.36;
  const areCodes = values.codes > 0.5 && values.averageLength < SHORTEST_DAY;
  const areDays = (values.dates > 0.6 && !areCodes) || values.serials === 1;
  if ((field === 'due' || field === 'start') && silent && areDays) return field === 'due' ? 0.31 : 0.3;
  const isProse = values.averageLength > LONG_TEXT && values.distinctShare > 0.5;
  const isRemark = values.people < 0.3 && values.distinctShare > 0.8 && values.averageLength > 8;
  if (field === 'note' && silent && values.text > 0.7 && (isProse || isRemark))
    return 0.285 + 0.0001 * values.averageLength;
  return 0;
}

function holdsCodesOfItems(column: TableColumn): boolean {
  const { codes, dates, distinctShare, text } = column.values;
  return (
    itemKinds.some(kind => strength(column, kind) > 0.8) &&
    codes > 0.9 &&
    text > 0.9 &&
    dates === 0 &&
    distinctShare > 0.9
  );
}

/** "US" above "US-07", in every row. */
function isNameOfCodes({ header, values }: TableColumn): boolean {
  const { codes, dates, distinctShare, fillShare, letters } = values;
  const areCodes = codes > 0.9 && dates === 0 && distinctShare > 0.9 && fillShare > 0.9;
  return areCodes && letters !== '' && letters === header.trim();
}

export function whyOf(field: Field, column: TableColumn): string {
  const word = strength(column, field);
  const fit = valueFit(field, column.values);
  const said =
    word >= 0.9 ? 'the header says so' : word > 0 ? 'the header suggests it' : 'its values alone suggest it';
  if (column.values.filled === 0) return `${said}; the column is empty`;
  const isGroup = field === 'goal' || field === 'milestone';
  if (word === 0) return isGroup && strength(column, 'part') > 0 ? 'it parts the rows into sections' : said;
  return fit > 0.3 ? `${said} and its values fit` : fit < 0 ? `${said}, but some values do not fit` : said;
}
