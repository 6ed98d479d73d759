// The report on budget and people: what it says, what it leaves unsaid, and what it asks to be filled in.

import { describe, expect, it } from 'vitest';
import { budgetReport } from '../../src/report/budget-report';
import { budgetReportDocument } from '../../src/report/budget-report-document';
import { cellText, type ReportDocument } from '../../src/report/document';
import { assessed, metricMilestone, type Parts } from '../assess/assessed';
import { checkIn, day, goal, milestone, person, task } from '../plan/plan-rows';

const MONDAY = day('2026-11-23');

const documentOf = (parts: Parts): ReportDocument =>
  budgetReportDocument(budgetReport(assessed(parts, MONDAY)));

function section(document: ReportDocument, heading: string) {
  const found = document.sections.find(each => each.heading === heading);
  if (found === undefined) throw new RangeError(`no section ${heading}`);
  const rows = found.table?.rows.map(row => row.map(cell => cellText(cell, MONDAY))) ?? [];
  return { ...found, rows };
}

/** Half of its time has gone on Monday, 45 % is done, and half of the budget is spent. */
const behind: Parts = {
  goals: [goal({ id: 'G1', title: 'Grow', budget: 1_000 })],
  milestones: [
    metricMilestone({ parent: 'G1', start: day('2026-11-09'), due: day('2026-12-07'), owner: 'Ada Moss' }),
  ],
  tasks: [
    task({
      id: 'T1',
      parent: 'M1',
      owner: 'Ada Moss',
      start: MONDAY,
      due: day('2026-11-27'),
      effort: 6,
      cost: 500,
    }),
  ],
  people: [person({ name: 'Ada Moss', daysPerWeek: 4 }), person({ name: 'Bo Lind' })],
  checkIns: [checkIn({ when: MONDAY, item: 'M1', value: 45 })],
};

describe('the money', () => {
  const document = documentOf(behind);

  it('is said in words: what each unit planned and spent has earned, and where that leads', () => {
    expect(document.headline[0]).toBe(
      'For each 1 planned by now, 0.90 is earned; each 1 spent has earned 0.90. At that rate the work budgeted at 1000 will cost 1111.',
    );
    const { rows } = section(document, 'What it will have cost in the end');
    expect(rows).toEqual([
      [
        'G1 · Grow',
        '1111',
        '1050',
        '1179',
        '611',
        '-111',
        '1.10',
        'Heading for 111 over budget; to keep to it, each 1 left has to earn 1.10.',
      ],
    ]);
  });

  it('stands per goal, and in all where there are several', () => {
    expect(section(document, 'Earned value').rows).toHaveLength(1);
    const two = documentOf({ ...behind, goals: [...behind.goals!, goal({ id: 'G2', budget: 500 })] });
    const { rows, paragraphs } = section(two, 'Earned value');
    expect(rows.map(row => row.slice(0, 5))).toEqual([
      ['G1 · Grow', '1000', '500', '450', '500'],
      ['G2', '500', '0', '0', '0'],
      ['All goals', '1500', '500', '450', '500'],
    ]);
    expect(rows[1]!.slice(7)).toEqual([
      '–',
      '–',
      'Against the plan there is no ratio: nothing was planned to be done by now; against the cost there is none: nothing has been spent yet.',
    ]);
    expect(paragraphs.slice(2)).toEqual([
      'G2: no start and due date, so nothing of the budget counts as planned yet.',
      'G2: no task has a Cost, so nothing is known to have been spent. Enter costs in Tasks as they come.',
    ]);
  });
});

describe('the people', () => {
  it('are shown week by week, with a sign and a remedy where somebody is asked for too much', () => {
    const document = documentOf(behind);
    expect(document.headline[1]).toBe(
      'Ada Moss is asked for more than there are days (6 of 4 days in the week of 23 Nov).',
    );
    const { rows, table, paragraphs } = section(document, 'Days asked of each person, week by week');
    expect(table!.columns.map(({ heading }) => heading).slice(0, 4)).toEqual([
      'Person',
      'Per week',
      '23 Nov',
      '30 Nov',
    ]);
    expect(rows[0]!.slice(0, 4)).toEqual(['Ada Moss', '4', '6 ▲', '0']);
    expect(rows[0]!.at(-1)).toBe('6 of 4 days in the week of 23 Nov: hand over or move 2 days.');
    expect(paragraphs).toContain(
      'Bo Lind has no Days per week in People, so a full week of 5 days stands for each.',
    );
  });

  it('are Nobody where a task has no one named person', () => {
    const document = documentOf({ ...behind, tasks: [task({ id: 'T1', due: MONDAY, effort: 2 })] });
    expect(document.headline.at(-1)).toBe('2 person-days of open work have no one named person.');
    const { rows } = section(document, 'Days asked of each person, week by week');
    expect(rows.at(-1)!.slice(0, 4)).toEqual(['Nobody, or more than one', '', '2 ▲', '0']);
  });

  it('are counted in person-days per goal, planned against done', () => {
    const { rows } = section(documentOf(behind), 'People-days per goal');
    expect(rows).toEqual([['G1 · Grow', '6', '0', '0', '6', '']]);
  });
});

describe('a plan without money, effort or people', () => {
  it('is told what to fill in, and where', () => {
    const document = documentOf({ milestones: [milestone({ id: 'M1' })] });
    expect(document.headline).toEqual([
      'No goal has a budget and no open task falls into the next 10 weeks, so there is nothing to weigh yet.',
    ]);
    expect(section(document, 'Earned value').paragraphs).toEqual([
      'No goal has a budget yet. Enter what each may cost under Budget in Goals, and what has been spent so far under Cost in Tasks.',
    ]);
    expect(section(document, 'People-days per goal').paragraphs).toEqual([
      'No goal has tasks under it yet. Break a goal down, and give its tasks an Effort.',
    ]);
    expect(section(document, 'Days asked of each person, week by week').paragraphs).toEqual([
      'Nobody is there to ask yet. List people under People with their Days per week, and name the owners of tasks.',
    ]);
  });
});
