// A tracker's export with many rows and columns, as an issue tracker writes one.

import type { SheetGrid } from '../../adopt/recognition';
import type { Cell } from '../../cells/cell';
import type { Day } from '../../plan/day';
import { seeded } from './random';

const HEADERS = (
  'Summary|Issue key|Issue id|Issue Type|Status|Project key|Project name|Project type|Project lead|Project description|Priority|Resolution|' +
  'Assignee|Assignee Id|Reporter|Reporter Id|Creator|Creator Id|Created|Updated|Last Viewed|Resolved|Affects versions|Fix versions|' +
  'Components|Due date|Votes|Labels|Labels|Labels|Description|Environment|Watchers|Watchers|Original estimate|Remaining Estimate|' +
  'Time Spent|Work Ratio|Σ Original Estimate|Σ Remaining Estimate|Σ Time Spent|Security Level|Inward issue link (Blocks)|' +
  'Outward issue link (Blocks)|Attachment|Custom field (Actual end)|Custom field (Actual start)|Custom field (Change risk)|' +
  'Custom field (Epic Color)|Custom field (Epic Link)|Custom field (Epic Name)|Custom field (Epic Status)|Custom field (Rank)|' +
  'Sprint|Sprint|Sprint|Custom field (Start date)|Custom field (Story point estimate)|Custom field (Story Points)|Parent|Parent summary|' +
  'Status Category|Comment|Comment|Comment'
).split('|');
const PEOPLE = ['Hannah Clarke', 'Oliver Grant', 'Priya Nair', 'Tom Becker', ''];
const STATES = ['To Do', 'In Progress', 'In Review', 'Done'];

export function wideExport(rows: number, columns: number): SheetGrid {
  const random = seeded(70);
  const headers = [...HEADERS];
  while (headers.length < columns) headers.push(`Custom field (Field ${headers.length})`);
  const cells: Cell[][] = [headers.slice(0, columns)];
  for (let row = 1; row <= rows; row++)
    cells.push(cells[0]!.map(header => cellUnder(String(header), row, rows, random.below(1000))));
  return { name: 'export', cells };
}

function cellUnder(header: string, row: number, rows: number, chance: number): Cell {
  const epics = Math.max(1, Math.floor(rows / 40));
  switch (header) {
    case 'Summary':
      return `Prepare step ${row} of the move`;
    case 'Issue key':
      return `MOVE-${row}`;
    case 'Issue id':
      return 20_000 + row;
    case 'Issue Type':
      return row <= epics ? 'Epic' : chance < 300 ? 'Bug' : 'Task';
    case 'Status':
    case 'Status Category':
      return STATES[chance % 4]!;
    case 'Assignee':
    case 'Reporter':
    case 'Creator':
    case 'Project lead':
      return PEOPLE[chance % 5]!;
    case 'Priority':
      return chance % 2 === 0 ? 'Medium' : 'High';
    case 'Created':
    case 'Updated':
    case 'Custom field (Start date)':
      return { day: (20_450 + (chance % 100)) as Day };
    case 'Due date':
      return { day: (20_560 + (chance % 200)) as Day };
    case 'Parent':
      return row <= epics ? '' : `MOVE-${1 + (row % epics)}`;
    case 'Description':
    case 'Comment':
      return chance < 500
        ? `Somebody wrote at length about step ${row}, more than fits a line of the screen.`
        : '';
    case 'Sprint':
      return `MOVE Sprint ${1 + (chance % 9)}`;
    case 'Custom field (Story Points)':
      return chance % 13;
    default:
      return chance < 150 ? `v${chance % 11}` : '';
  }
}
