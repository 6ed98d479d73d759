// Dates between scripts and cells.

import { assumed, type Claim, documented, holds, same } from './claim';

export const dateClaims: readonly Claim[] = [
  documented(
    'a Date comes back as a Date',
    'reference/spreadsheet/range',
    'Values may be dates.',
    (_, sheet) => {
      const when = new Date(Date.UTC(2026, 4, 6, 7, 8, 9));
      sheet.getRange('A1').setValue(when);
      const back = sheet.getRange('A1').getValue();
      holds(back instanceof Date, 'it is a Date of the script');
      same(back.getTime(), when.getTime());
    },
  ),
  assumed(
    'a Date is stored by the spreadsheet’s time zone: its display shows that zone’s clock',
    (globals, sheet) => {
      const zone = globals.SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      const when = new Date(Date.UTC(2026, 6, 1, 23, 30));
      sheet.getRange('A1').setValue(when).setNumberFormat('yyyy-mm-dd hh:mm');
      same(
        sheet.getRange('A1').getDisplayValue(),
        globals.Utilities.formatDate(when, zone, 'yyyy-MM-dd HH:mm'),
      );
    },
  ),
  assumed(
    'a day that was typed reads as that day’s first moment in the spreadsheet’s zone',
    (globals, sheet) => {
      const zone = globals.SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      sheet.getRange('A1').setValue('2026-01-15');
      same(
        globals.Utilities.formatDate(sheet.getRange('A1').getValue(), zone, 'yyyy-MM-dd HH:mm:ss'),
        '2026-01-15 00:00:00',
      );
    },
  ),
  assumed('a number under a date’s format reads as a Date, under a number’s as a number', (_, sheet) => {
    sheet.getRange('A1').setValue(46_086).setNumberFormat('yyyy-mm-dd');
    holds(sheet.getRange('A1').getValue() instanceof Date, '46086 under yyyy-mm-dd is a Date');
    sheet.getRange('A1').setNumberFormat('0');
    same(sheet.getRange('A1').getValue(), 46_086);
  }),
  assumed('serial number 25569 is the first of January 1970', (_, sheet) => {
    sheet.getRange('A1').setValue(25_569).setNumberFormat('yyyy-mm-dd');
    same(sheet.getRange('A1').getDisplayValue(), '1970-01-01');
  }),
  assumed('a day that does not exist stays a text', (_, sheet) => {
    sheet.getRange('A1').setValue('2026-02-30');
    same(sheet.getRange('A1').getValue(), '2026-02-30');
  }),
  assumed('a Date in a cell with a number’s format is a number', (_, sheet) => {
    sheet
      .getRange('A1')
      .setNumberFormat('0.00')
      .setValue(new Date(Date.UTC(2026, 0, 5)));
    same(typeof sheet.getRange('A1').getValue(), 'number');
  }),
  documented(
    'formatDate follows the zone that it is given',
    'reference/utilities/utilities',
    'Formats a date in that time zone by a pattern of Java’s SimpleDateFormat.',
    ({ Utilities }) => {
      const when = new Date(Date.UTC(2026, 0, 5, 20, 0));
      same(
        [
          Utilities.formatDate(when, 'Asia/Tokyo', 'yyyy-MM-dd HH:mm'),
          Utilities.formatDate(when, 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        ],
        ['2026-01-06 05:00', '2026-01-05T20:00:00Z'],
      );
    },
  ),
  documented(
    'parseDate reads a text by the zone that it is given',
    'reference/utilities/utilities',
    'Parses a text to a date by a pattern and a time zone.',
    ({ Utilities }) =>
      same(Utilities.parseDate('2026-01-06', 'Asia/Tokyo', 'yyyy-MM-dd').getTime(), Date.UTC(2026, 0, 5, 15)),
  ),
  documented(
    'the spreadsheet names its own time zone, the session the script’s',
    'reference/spreadsheet/spreadsheet',
    'Gets the time zone of the spreadsheet; the script has one of its own.',
    ({ SpreadsheetApp, Session }) => {
      holds(SpreadsheetApp.getActive().getSpreadsheetTimeZone().length > 0, 'the spreadsheet has a zone');
      holds(Session.getScriptTimeZone().length > 0, 'the script has a zone');
    },
  ),
];
