// The sections on where words and evidence part, and where finished work did harm.

import { dayText, listText } from '../assess/wording';
import { itemReference } from '../plan/item-id';
import type { BackwardWork, Watermelon } from './contradictions';
import { dayCell, numberCell, type ReportSection, textCell } from './document';
import type { DriftReport } from './drift-report';
import { itemColumn, ownerColumn, statusColumn } from './item-columns';
import { FEW_ON_PAGE, listColumn, listSection, proseColumn } from './list-section';

export function watermelonSection(rows: readonly Watermelon[]): ReportSection[] {
  return listSection({
    heading: 'Green by word, Red by evidence',
    paragraphs: [
      'The last check-in says Green, and the numbers say Red. Ask what the owner knows that the numbers do not.',
    ],
    rows,
    columns: [
      itemColumn,
      ownerColumn,
      listColumn('Said Green on', 'day', ({ saidOn }: Watermelon) => dayCell(saidOn)),
      proseColumn('Their note', ({ note }: Watermelon) => textCell(note)),
      proseColumn('The evidence', ({ reason }: Watermelon) => textCell(reason)),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

export function backwardSection({ backwardWork, statusDate }: DriftReport): ReportSection[] {
  const finished = ({ finished: tasks }: BackwardWork) =>
    listText(
      tasks.map(
        ({ id, title, owner, doneOn }) =>
          `${itemReference(id, title)} (${owner}, ${dayText(doneOn, statusDate)})`,
      ),
    );
  return listSection<BackwardWork>({
    heading: 'Finished work that moved its milestone backward',
    paragraphs: [
      'Tasks were marked done, and the measure fell. Find out why before more of the same is done.',
    ],
    rows: backwardWork,
    columns: [
      statusColumn,
      itemColumn,
      ownerColumn,
      listColumn('Moved, points', 'number', ({ movementPoints }) => numberCell(movementPoints)),
      proseColumn('Finished meanwhile', row => textCell(finished(row))),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}
