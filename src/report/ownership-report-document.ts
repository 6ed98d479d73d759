// The ownership report laid out in sections, for any medium.

import { itemCell, numberCell, type ReportDocument, type ReportSection, textCell } from './document';
import { listColumn, listSection, proseColumn } from './list-section';
import { ownershipGapsSection } from './ownership-gaps-section';
import type { LoadLine, OwnershipReport } from './ownership-report';
import type { ReportItem } from './report-item';

/** Sections without rows are left out. */
export function ownershipReportDocument(report: OwnershipReport): ReportDocument {
  const { title, statusDate, headline } = report;
  return {
    title,
    statusDate,
    headline,
    sections: [
      ...ownershipGapsSection(report.gaps, statusDate, 'Rows without one named owner'),
      ...loadSection(report),
      ...listSection<ReportItem>({
        heading: 'Reviewed by their own owner',
        paragraphs: ['A second pair of eyes sees more. Name somebody else as the reviewer.'],
        rows: report.selfReviewed,
        columns: [
          listColumn('Item', 'item', item => itemCell(item, item.above)),
          listColumn('Owner and reviewer', 'text', ({ owner }) => textCell(owner)),
        ],
        noun: 'row',
      }),
    ],
  };
}

function loadSection({ loads, mostActiveMilestones }: OwnershipReport): ReportSection[] {
  const attention = ({ overloaded, neverCheckedIn }: LoadLine) =>
    [
      overloaded ? `More than ${mostActiveMilestones} active milestones: hand some over.` : '',
      neverCheckedIn ? 'Has not checked in yet: ask for a first number.' : '',
    ]
      .filter(sentence => sentence !== '')
      .join(' ');
  return listSection<LoadLine>({
    heading: 'What each person carries',
    rows: loads,
    columns: [
      listColumn('Owner', 'text', ({ name }) => textCell(name)),
      listColumn('Active milestones', 'number', load => numberCell(load.activeMilestones)),
      listColumn('Open tasks', 'number', ({ openTasks }) => numberCell(openTasks)),
      listColumn('Red', 'number', ({ red }) => numberCell(red)),
      listColumn('Amber', 'number', ({ amber }) => numberCell(amber)),
      proseColumn('What to do', load => textCell(attention(load))),
    ],
    noun: 'owner',
  });
}
