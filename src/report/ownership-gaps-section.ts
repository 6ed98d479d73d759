// The section that lists who is missing, whom it probably means, and which date is in danger.

import { dayCell, itemCell, type ReportSection, textCell } from './document';
import { listColumn, listSection, MOST_ROWS, proseColumn } from './list-section';
import type { OwnershipGap } from './ownership-gaps';

export function ownershipGapsSection(
  gaps: readonly OwnershipGap[],
  heading = 'Ownership gaps',
  most = MOST_ROWS,
): ReportSection[] {
  return listSection<OwnershipGap>({
    heading,
    rows: gaps,
    columns: [
      listColumn('Item', 'item', gap => itemCell(gap, gap.above)),
      listColumn('Owner', 'text', ({ owner }) => textCell(owner)),
      listColumn('Endangers', 'text', ({ endangers }) => textCell(endangers?.id ?? '')),
      listColumn('Due', 'day', ({ endangers }) => dayCell(endangers?.due ?? null)),
      proseColumn('What to do', ({ reason, remedy }) => textCell(`${reason} ${remedy}`.trim())),
    ],
    noun: 'row',
    most,
  });
}
