// The status date stands on every table: in the Status header, as a number format, so that the header's value stays "Status".

import { type Day, partsOfDay } from '../plan/day';
import type { FormatChange } from './change';
import type { TableRead } from './read-workbook';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function dateStamp(table: TableRead, statusColumn: number, statusDate: Day): FormatChange {
  const { month, date } = partsOfDay(statusDate);
  return {
    kind: 'format',
    sheet: table.sheet,
    row: table.headerRow,
    column: statusColumn,
    format: `@" · ${date} ${MONTHS[month - 1]}"`,
  };
}
