// The sections on what drifts: goals and milestones, then tasks, with the evidence and what lifts it.

import type { Forecast } from '../assess/assessment';
import { listText } from '../assess/wording';
import {
  blank,
  dayCell,
  numberCell,
  type ReportCell,
  type ReportSection,
  shareCell,
  textCell,
} from './document';
import type { Drift } from './drifts';
import { dueColumn, itemColumn, ownerColumn, statusColumn } from './item-columns';
import { FEW_ON_PAGE, listColumn, listSection, MOST_ON_PAGE, proseColumn } from './list-section';
import { throughLines } from './through-lines';

const whyColumn = proseColumn<Drift>('Why', ({ reason, moreReasons }) =>
  textCell(moreReasons > 0 ? `${reason} (+${moreReasons} more)` : reason),
);
const liftColumn = proseColumn<Drift>('What lifts it', ({ lift }) => textCell(lift ?? ''));

export function driftSections(drifts: readonly Drift[]): ReportSection[] {
  const lineOf = throughLines(drifts);
  const lineColumn = listColumn<Drift>('Line', 'text', drift => textCell(lineText(lineOf(drift))));
  const work = drifts.filter(({ kind }) => kind !== 'task');
  const tasks = drifts.filter(({ kind }) => kind === 'task');
  return [
    ...listSection<Drift>({
      heading: 'Goals and milestones that drift',
      paragraphs: withoutGoal(work),
      rows: work,
      columns: [
        statusColumn,
        itemColumn,
        ownerColumn,
        lineColumn,
        listColumn('Working days behind', 'number', ({ daysBehind }) => numberCell(daysBehind)),
        listColumn('Progress', 'share', ({ progress }) => shareCell(progress)),
        listColumn('Forecast', 'day', ({ forecast }) => forecastCell(forecast)),
        whyColumn,
        liftColumn,
      ],
      noun: 'row',
      most: MOST_ON_PAGE,
    }),
    ...listSection<Drift>({
      heading: 'Tasks that drift',
      paragraphs: withoutGoal(tasks),
      rows: tasks,
      columns: [
        statusColumn,
        itemColumn,
        ownerColumn,
        lineColumn,
        listColumn('Working days behind', 'number', ({ daysBehind }) => numberCell(daysBehind)),
        dueColumn,
        whyColumn,
        liftColumn,
      ],
      noun: 'task',
      most: FEW_ON_PAGE,
    }),
  ];
}

/** "T25 → M9 → G3"; nothing for a row that stands alone. */
function lineText(ids: readonly string[]): string {
  return ids.length > 1 ? ids.join(' → ') : '';
}

/** Slipped work that serves no goal. */
function withoutGoal(drifts: readonly Drift[]): string[] {
  const ids = drifts.filter(({ leadsToGoal }) => !leadsToGoal).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [`${listText(ids)} ${ids.length === 1 ? 'leads' : 'lead'} to no goal.`];
}

function forecastCell(forecast: Forecast): ReportCell {
  switch (forecast.kind) {
    case 'finish':
      return dayCell(forecast.day);
    case 'none in sight':
      return textCell('none in sight');
    case 'unknown':
      return blank;
  }
}
