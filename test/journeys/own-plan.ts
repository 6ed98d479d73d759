// Plans that people keep in their own way, as small workbooks.

import { Hand } from '../../src/preview/stand-in/hand';
import { emptySheet, emptyWorkbook, ensureCell, type Workbook } from '../../src/preview/workbook';
import { hostileTexts } from '../sidebars/hostile-texts';

/** A workbook whose first sheet, of that name, holds lines of cells parted by |, typed from `at` on. */
export function typed(lines: string, name = 'Plan', at = 'A1', locale = 'en_US'): Workbook {
  const workbook = emptyWorkbook(name, locale);
  const sheet = workbook.sheets[0]!;
  sheet.name = name;
  const block = lines
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()));
  new Hand(workbook, { year: 2026 }).paste(`'${name}'!${at}`, block);
  return workbook;
}

export const ACTIONS = `
Action | Who | Begin | Deadline | Status | Remarks
Sign the lease | Anna Berg | 2026-10-05 | 2026-11-06 | Done | finally
Order the desks | Karim Aziz | 2026-11-02 | 2026-11-27 | In progress |
Move the servers | | 2026-11-16 | 2026-12-11 | Not started | who?
Tell the clients | Anna Berg, Karim Aziz | 2026-11-23 | 2026-12-18 | Not started |
Close the old office | Sales team | 2026-12-07 | 2026-12-31 | Not started |
`;

export const WITH_PERCENT = `
ID | Project | Task | Responsible | Start | End | Progress
7 | Website | Write the texts | Ana Souza | 2026-10-05 | 2026-11-27 | 80%
8 | Website | Draw the pages | Bruno Lima | 2026-10-05 | 2026-11-27 | 35%
9 | Website | Test on phones | Ana Souza | 2026-11-16 | 2026-12-18 | 0%
12 | Payroll | Choose a system | Carla Dias | 2026-09-07 | 2026-10-30 | 100%
13 | Payroll | Import the staff | TBD | 2026-11-02 | 2026-12-04 | 10%
`;

export const OUTLINE = `
WBS | Task Name | Assigned To | Start Date | Due Date | % Complete
1 | Open the Lyon office | Amara Okonjo | 2026-10-05 | 2027-01-29 | 20%
1.1 | Find a place | Lena Brandt | 2026-10-05 | 2026-11-13 | 90%
1.1.1 | Visit ten offices | Lena Brandt | 2026-10-05 | 2026-10-30 | 100%
1.1.2 | Sign the lease | Amara Okonjo | 2026-11-02 | 2026-11-13 | 50%
1.2 | Hire the team | Lena Brandt | 2026-11-02 | 2027-01-15 | 10%
1.2.1 | Advertise | Lena Brandt | 2026-11-02 | 2026-11-20 | 100%
1.2.2 | Interview | Tomasz Wilk | 2026-11-23 | 2026-12-18 | 0%
`;

/** Two columns could name the owner, and nothing says which comes first in a date. */
export const UNSURE = `
Task | Owner | Responsible | Due | Progress
Sign the lease | Anna Berg | Legal | '03/04/2026 | 20
Order the desks | Karim Aziz | Buying | '05/06/2026 | 80
Tell the clients | Anna Berg | Sales | '07/08/2026 | 100
`;

/** A plan, a copy of it, and a list of something else. */
export function manySheets(): Workbook {
  const workbook = typed(ACTIONS, 'Office move');
  const [first] = workbook.sheets;
  const copy = structuredClone(first!);
  workbook.sheets.push({ ...copy, id: 901, name: 'Copy of Office move' });
  const phones = typed('Name | Phone\nAnn | 12\nBob | 13\nCy | 14', 'Contacts').sheets[0]!;
  workbook.sheets.push({ ...phones, id: 902 });
  const outline = typed(OUTLINE, 'Lyon office').sheets[0]!;
  workbook.sheets.push({ ...outline, id: 903 });
  return workbook;
}

/** Every text that a careless page would run or cut off, as a header and as an owner. */
export function hostileSheet(): Workbook {
  const workbook = emptyWorkbook('Hostile');
  const sheet = emptySheet(0, 'Plan', 40, 20);
  workbook.sheets[0] = sheet;
  const headers = ['Task', 'Owner', 'Due', ...hostileTexts];
  headers.forEach((header, at) => {
    ensureCell(sheet, 1, at + 1).value = header;
  });
  hostileTexts.forEach((text, at) => {
    const rotated = hostileTexts.map((_, column) => hostileTexts[(at + column + 1) % hostileTexts.length]!);
    [text, text, 46_400 + at, ...rotated].forEach((value, column) => {
      ensureCell(sheet, at + 2, column + 1).value = value;
    });
    ensureCell(sheet, at + 2, 3).numberFormat = 'd/m/yyyy';
  });
  return workbook;
}
