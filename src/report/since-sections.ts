// The sections on what changed since the last report.

import type { Status } from '../assess/assessment';
import { countText, dayText, listText, numberText } from '../assess/wording';
import type { Target } from '../plan/target';
import { blank, dayCell, type ReportSection, textCell } from './document';
import type { DriftReport } from './drift-report';
import { dueColumn, itemColumn, ownerColumn, statusColumn } from './item-columns';
import { FEW_ON_PAGE, listColumn, listSection, proseColumn } from './list-section';
import type { StateOfItem } from './plan-diff';
import type { ReportItem } from './report-item';
import { whatEased } from './since-headline';
import type {
  DateMove,
  OwnerMove,
  SinceLastReport,
  SoftenedItem,
  StatusMove,
  TargetMove,
} from './since-last-report';

/** None without a past report; sections without rows are left out. */
export function sinceSections({ since, statusDate }: DriftReport): ReportSection[] {
  if (since === null) return [];
  const from = `since ${dayText(since.since, statusDate)}`;
  return [
    ...statusSection(since, from),
    ...softenedSection(since.softened, statusDate),
    ...datesSection(since.dates, from),
    ...targetsSection(since.targets, from),
    ...ownersSection(since.owners, from),
    ...rowSections(since, from),
  ];
}

function statusSection({ statuses }: SinceLastReport, from: string): ReportSection[] {
  const work = statuses.filter(({ kind }) => kind !== 'task');
  const paragraphs = tasksText(statuses.filter(({ kind }) => kind === 'task'));
  const heading = `Statuses that moved ${from}`;
  if (work.length === 0)
    return paragraphs.length === 0 ? [] : [{ heading, paragraphs, table: null, remainder: '' }];
  return listSection<StatusMove>({
    heading,
    paragraphs,
    rows: work,
    columns: [
      listColumn('Was', 'status', ({ was }) => ({ kind: 'status', status: was })),
      statusColumn,
      itemColumn,
      ownerColumn,
      proseColumn('Why', ({ reason }) => textCell(reason)),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

/** "Tasks: 2 turned Red, 1 Amber, and 5 were finished." */
function tasksText(moves: readonly StatusMove[]): string[] {
  const count = (holds: (move: StatusMove) => boolean) => moves.filter(holds).length;
  const turned = (status: Status) => count(move => move.turned === 'worse' && move.status === status);
  const parts = [
    { count: turned('Red'), verb: ['turned Red', 'turned Red'] },
    { count: turned('Amber'), verb: ['turned Amber', 'turned Amber'] },
    { count: count(({ status }) => status === 'Done'), verb: ['was finished', 'were finished'] },
  ].filter(part => part.count > 0);
  if (parts.length === 0) return [];
  const texts = parts.map(part => `${countText(part.count, 'task')} ${part.verb[part.count === 1 ? 0 : 1]}`);
  return [`${listText(texts)}.`];
}

function softenedSection(
  rows: readonly SoftenedItem[],
  statusDate: DriftReport['statusDate'],
): ReportSection[] {
  return listSection<SoftenedItem>({
    heading: 'Better only by an easier target or a later date',
    paragraphs: ['What the status would be today with the target and the due date that the row had first.'],
    rows,
    columns: [
      statusColumn,
      listColumn('Would be', 'status', ({ statusThen }) => ({ kind: 'status', status: statusThen })),
      itemColumn,
      ownerColumn,
      proseColumn('What changed', row => textCell(termsText(row, statusDate))),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

/** "Target: 10, now 8; due date: 11 Dec, now 18 Dec." */
function termsText(row: SoftenedItem, statusDate: DriftReport['statusDate']): string {
  const { first, now } = row;
  const day = (due: typeof now.due) => (due === null ? 'none' : dayText(due, statusDate));
  const what = whatEased(row);
  const parts = [
    what.includes('target') ? `target ${targetText(first.target)}, now ${targetText(now.target)}` : '',
    what.includes('due') ? `due ${day(first.due)}, now ${day(now.due)}` : '',
  ].filter(part => part !== '');
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function datesSection(rows: readonly DateMove[], from: string): ReportSection[] {
  return listSection<DateMove>({
    heading: `Dates that moved ${from}`,
    rows,
    columns: [
      itemColumn,
      ownerColumn,
      listColumn('Due was', 'day', ({ dueWas, due }) => (dueWas === due ? blank : dayCell(dueWas))),
      dueColumn,
      listColumn('Forecast was', 'day', ({ forecastWas }) => dayCell(forecastWas)),
      listColumn('Forecast', 'day', ({ forecast }) => dayCell(forecast)),
      proseColumn('What moved', row => textCell(movedDatesText(row))),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

/** "Due 34 working days later; forecast 1 working day later." */
export function movedDatesText({
  dueMoved,
  forecastMoved,
}: Pick<DateMove, 'dueMoved' | 'forecastMoved'>): string {
  const moveText = (what: string, days: number | null) =>
    days === null || days === 0
      ? []
      : [`${what} ${countText(Math.abs(days), 'working day')} ${days > 0 ? 'later' : 'earlier'}`];
  const text = [...moveText('due', dueMoved), ...moveText('forecast', forecastMoved)].join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function targetsSection(rows: readonly TargetMove[], from: string): ReportSection[] {
  return listSection<TargetMove>({
    heading: `Targets that moved ${from}`,
    rows,
    columns: [
      statusColumn,
      itemColumn,
      ownerColumn,
      listColumn('Was', 'text', ({ targetWas }) => textCell(targetText(targetWas))),
      listColumn('Now', 'text', ({ target }) => textCell(targetText(target))),
      listColumn('Easier', 'text', ({ eased }) => textCell(eased ? 'Easier' : '')),
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

export function targetText(target: Target | null): string {
  if (target === null) return 'none';
  if (target.kind === 'reach') return numberText(target.value);
  const { low, high } = target;
  if (low === null) return high === null ? 'any' : `≤ ${numberText(high)}`;
  return high === null ? `≥ ${numberText(low)}` : `${numberText(low)}–${numberText(high)}`;
}

function ownersSection(rows: readonly OwnerMove[], from: string): ReportSection[] {
  return listSection<OwnerMove>({
    heading: `Owners that changed ${from}`,
    rows,
    columns: [
      statusColumn,
      itemColumn,
      listColumn('Owner was', 'text', ({ ownerWas }) => textCell(ownerWas || 'no owner')),
      ownerColumn,
    ],
    noun: 'row',
    most: FEW_ON_PAGE,
  });
}

function rowSections({ appeared, vanished }: SinceLastReport, from: string): ReportSection[] {
  return [
    ...listSection<ReportItem>({
      heading: `New ${from}`,
      rows: appeared,
      columns: [statusColumn, itemColumn, ownerColumn, dueColumn],
      noun: 'row',
      most: FEW_ON_PAGE,
    }),
    ...listSection<StateOfItem>({
      heading: `Gone ${from}`,
      paragraphs: ['Rows that the last report held and the plan no longer does.'],
      rows: vanished,
      columns: [
        listColumn('Was', 'status', ({ state }) => ({ kind: 'status', status: state.status })),
        listColumn('Item', 'text', ({ id, state }) => textCell(`${id} · ${state.title}`)),
        listColumn('Owner', 'text', ({ state }) => textCell(state.owner)),
        listColumn('Due', 'day', ({ state }) => dayCell(state.due)),
      ],
      noun: 'row',
      most: FEW_ON_PAGE,
    }),
  ];
}
