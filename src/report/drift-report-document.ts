// The drift report laid out in sections, for any medium.

import type { Status } from '../assess/assessment';
import { dayText } from '../assess/wording';
import { itemReference } from '../plan/item-id';
import type { Problem } from '../plan/problem';
import { backwardSection, watermelonSection } from './contradiction-sections';
import {
  dayCell,
  numberCell,
  type ReportBars,
  type ReportDocument,
  type ReportSection,
  shareCell,
  textCell,
} from './document';
import type { DriftReport } from './drift-report';
import { driftSections } from './drift-sections';
import type { Drift } from './drifts';
import { forecastSection } from './forecast-section';
import { dueColumn, itemColumn, ownerColumn, statusColumn } from './item-columns';
import { FEW_ON_PAGE, listColumn, listSection, MOST_ON_PAGE, proseColumn } from './list-section';
import { ownershipGapsSection } from './ownership-gaps-section';
import type { Silence } from './silences';
import { sinceSections } from './since-sections';
import { type StatusCounts, statusOrder } from './status-counts';
import type { DueItem, HeldItem } from './upcoming';

/** As many as stand beside the counts. */
const MOST_BARS = 6;

/** Sections without rows are left out. */
export function driftReportDocument(report: DriftReport): ReportDocument {
  const { title, statusDate, headline } = report;
  return {
    title,
    statusDate,
    headline,
    bars: worstBars(report.drifts),
    sections: [
      ...countsSection(report.counts),
      ...sinceSections(report),
      ...driftSections(report.drifts),
      ...watermelonSection(report.watermelons),
      ...backwardSection(report),
      ...silenceSection(report),
      ...ownershipGapsSection(report.ownershipGaps, report.statusDate, 'Ownership gaps', FEW_ON_PAGE),
      ...dueSection(report.dueSoon),
      ...forecastSection(report),
      ...holdSection(report.onHold),
      ...problemSection(report),
    ],
  };
}

/** Goals and milestones alone: a task is behind by its due date, which is another measure. */
function worstBars(drifts: readonly Drift[]): ReportBars {
  const behind = drifts.flatMap(({ id, title, kind, daysBehind }) => {
    const days = Math.round(daysBehind ?? 0);
    return kind === 'task' || days < 1 ? [] : [{ name: itemReference(id, title), value: days }];
  });
  behind.sort((a, b) => b.value - a.value);
  return { heading: 'Worst first', unit: 'Working days behind', bars: behind.slice(0, MOST_BARS) };
}

/** A row for each status that some item has. */
function countsSection(counts: readonly StatusCounts[]): ReportSection[] {
  const noun = { goal: 'Goals', milestone: 'Milestones', task: 'Tasks' };
  const levels = counts.filter(({ total }) => total > 0);
  const sum = (status: Status) => levels.reduce((all, { byStatus }) => all + byStatus[status], 0);
  return listSection<Status>({
    heading: 'Where the plan stands',
    rows: statusOrder.filter(status => sum(status) > 0),
    columns: [
      listColumn('Status', 'status', status => ({ kind: 'status', status })),
      ...levels.map(({ kind, byStatus }) =>
        listColumn<Status>(noun[kind], 'number', status => numberCell(byStatus[status])),
      ),
      listColumn('All', 'number', status => numberCell(sum(status))),
    ],
    noun: 'status',
  });
}

function silenceSection({ silences, statusDate }: DriftReport): ReportSection[] {
  const since = ({ items }: Silence) =>
    items
      .map(({ id, title, since: from, never }) => {
        const when = from === null ? '' : dayText(from, statusDate);
        return `${itemReference(id, title)} (${never ? `never, since its start ${when}`.trim() : when})`;
      })
      .join(', ');
  return listSection<Silence>({
    heading: 'Silence: rows without the check-in that was due',
    rows: silences,
    columns: [
      listColumn('Owner', 'text', ({ owner }) => textCell(owner)),
      listColumn('Silent since', 'day', silence => dayCell(silence.since)),
      listColumn('Days', 'number', silence =>
        numberCell(silence.since === null ? null : statusDate - silence.since),
      ),
      proseColumn('No check-in on', silence => textCell(since(silence))),
    ],
    noun: 'owner',
    most: FEW_ON_PAGE,
  });
}

function dueSection(rows: readonly DueItem[]): ReportSection[] {
  return listSection<DueItem>({
    heading: 'Due within two weeks',
    rows,
    columns: [
      dueColumn,
      statusColumn,
      itemColumn,
      ownerColumn,
      listColumn('Progress', 'share', ({ progress }) => shareCell(progress)),
    ],
    noun: 'row',
    most: MOST_ON_PAGE,
  });
}

function holdSection(rows: readonly HeldItem[]): ReportSection[] {
  return listSection<HeldItem>({
    heading: 'Put on hold',
    rows,
    columns: [
      itemColumn,
      ownerColumn,
      dueColumn,
      proseColumn('Reason', ({ reason }) => textCell(reason || 'None given.')),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

function problemSection({ problems }: DriftReport): ReportSection[] {
  return listSection<Problem>({
    heading: 'Problems in the cells',
    rows: problems,
    columns: [
      listColumn('Cell', 'text', ({ cell }) => textCell(cell)),
      proseColumn('What to do', problem => textCell(withoutPlace(problem))),
    ],
    noun: 'problem',
  });
}

/** The message for a row whose first column says the place. */
function withoutPlace({ cell, message }: Problem): string {
  const place = `${cell}: `;
  if (!message.startsWith(place)) return message;
  return message.charAt(place.length).toUpperCase() + message.slice(place.length + 1);
}
