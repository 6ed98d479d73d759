// The section that lists who is missing, whom it probably means, and which date is in danger.

import { dayText } from '../assess/wording';
import type { Day } from '../plan/day';
import { itemCell, type ReportSection, textCell } from './document';
import { dueColumn } from './item-columns';
import { listColumn, listSection, MOST_ROWS, proseColumn } from './list-section';
import type { OwnershipGap } from './ownership-gaps';

export function ownershipGapsSection(
  gaps: readonly OwnershipGap[],
  statusDate: Day,
  heading = 'Ownership gaps',
  most = MOST_ROWS,
): ReportSection[] {
  return listSection<OwnershipGap>({
    heading,
    rows: gaps,
    columns: [
      listColumn('Item', 'item', gap => itemCell(gap, gap.above)),
      listColumn('Owner', 'text', ({ owner }) => textCell(owner)),
      listColumn('Endangers', 'text', gap => textCell(endangersText(gap, statusDate))),
      dueColumn,
      proseColumn('What to do', ({ reason, remedy }) => textCell(`${reason} ${remedy}`.trim())),
    ],
    noun: 'row',
    most,
  });
}

/** "M9, 14 Dec"; a row whose own due date it is endangers itself. */
function endangersText({ id, endangers }: OwnershipGap, statusDate: Day): string {
  if (endangers === null) return '';
  return endangers.id === id ? 'itself' : `${endangers.id}, ${dayText(endangers.due, statusDate)}`;
}
