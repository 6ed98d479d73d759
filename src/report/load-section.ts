// The section that shows, week by week, the days asked of each person beside those that they have.

import { overDaysOf, type WeekLoad } from '../assess/week-loads';
import { countText, listText } from '../assess/wording';
import type { BudgetReport } from './budget-report';
import { blank, personDaysCell, type ReportCell, type ReportSection, textCell } from './document';
import { emptySection, listColumn, listSection, proseColumn } from './list-section';
import { loadAdvice, weekText } from './load-wording';

export function loadSection({ loads, assumed, daysPerEffort, statusDate }: BudgetReport): ReportSection[] {
  const { weeks, people, unowned, undated } = loads;
  const heading = 'Days asked of each person, week by week';
  if (people.length === 0)
    return [
      emptySection(
        heading,
        'Nobody is there to ask yet. List people under People with their Days per week, and name the owners of tasks.',
      ),
    ];
  const nobody = unowned.some(days => days >= 0.05)
    ? [
        {
          isPerson: false,
          name: 'Nobody, or more than one',
          loads: unowned.map(asked => ({ asked, available: 0 })),
          advice: 'Name one person for each of these tasks.',
        },
      ]
    : [];
  const rows: LoadRow[] = people.map(each => ({
    isPerson: true,
    name: each.name,
    loads: each.weeks,
    advice: loadAdvice(each, weeks, statusDate),
  }));
  return listSection<LoadRow>({
    heading,
    paragraphs: [
      `The effort of open tasks, spread over the working days from today or their start to their due day. ▲ is more than the person has. One unit of Effort is ${countText(daysPerEffort, 'person-day')}.`,
      ...assumedText(assumed),
      ...(undated >= 0.05
        ? [`${countText(undated, 'person-day')} of open work have no due date and stand in no week.`]
        : []),
    ],
    rows: [...rows, ...nobody],
    columns: [
      listColumn('Person', 'item', ({ name }) => textCell(name)),
      listColumn('Per week', 'person-days', ({ isPerson, loads }) =>
        isPerson ? personDaysCell(fullWeek(loads)) : blank,
      ),
      ...weeks.map((week, at) =>
        listColumn<LoadRow>(weekText(week), 'load', row => loadCell(row.loads[at]!)),
      ),
      proseColumn('What to do', ({ advice }) => textCell(advice)),
    ],
    noun: 'person',
  });
}

interface LoadRow {
  /** False for the work that no one person owns. */
  readonly isPerson: boolean;
  readonly name: string;
  readonly loads: readonly WeekLoad[];
  readonly advice: string;
}

/** What the person has in a week that nothing cuts short. */
function fullWeek(loads: readonly WeekLoad[]): number {
  return Math.max(...loads.map(({ available }) => available));
}

function loadCell(load: WeekLoad): ReportCell {
  return { kind: 'load', value: Math.round(load.asked * 10) / 10, isOver: overDaysOf(load) > 0 };
}

function assumedText({ people, daysPerWeek }: BudgetReport['assumed']): string[] {
  if (people.length === 0) return [];
  const has = people.length === 1 ? 'has' : 'have';
  return [
    `${listText(people)} ${has} no Days per week in People, so a full week of ${countText(daysPerWeek, 'day')} stands for each.`,
  ];
}
