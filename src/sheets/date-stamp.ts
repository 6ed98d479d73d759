// The status date stands on every table: in the Status header, as a number format, so that the header's value stays "Status".

import { dayText } from '../assess/wording';
import type { Day } from '../plan/day';
import type { FormatChange } from './change';
import type { TableRead } from './read-workbook';

export function dateStamp(table: TableRead, statusColumn: number, statusDate: Day): FormatChange {
  return {
    kind: 'format',
    sheet: table.sheet,
    row: table.headerRow,
    column: statusColumn,
    format: `@" · ${dayText(statusDate, statusDate)}"`,
  };
}
