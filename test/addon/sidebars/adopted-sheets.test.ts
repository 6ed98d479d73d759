// The sidebars on sheets that people made themselves: their words, their scales, their columns.

import { expect, it } from 'vitest';
import type { BreakDownOpened, BreakDownWritten } from '../../../src/addon/sidebars/break-down-contract';
import type { CheckInOpened, CheckInSaved } from '../../../src/addon/sidebars/check-in-contract';
import type { Explained } from '../../../src/addon/sidebars/why-contract';
import { serialOfDay } from '../../../src/plan/day';
import { ACTIONS, OUTLINE, typed } from '../../journeys/own-plan';
import { day } from '../../plan/plan-rows';
import { Example } from '../../sidebars/example';

const nobody = { user: '' };

it('checks tasks in, in the words of the sheet itself', async () => {
  const example = await Example.adopt(typed(ACTIONS), nobody);
  const opened = example.ask('rememberMe', { name: 'Karim Aziz' }).value as CheckInOpened;
  const desks = opened.tasks.find(({ title }) => title === 'Order the desks')!;
  const { saved, undo } = example.ask('saveCheckIn', {
    who: 'Karim Aziz',
    work: [],
    tasks: [{ id: desks.id, answer: 'done', due: '', note: '' }],
  }).value as CheckInSaved;
  expect(saved.map(({ status }) => status)).toEqual(['Done']);
  expect(example.row('Plan', desks.id).cells.Status).toBe('Done');
  example.ask('undoAction', undo);
  expect(example.row('Plan', desks.id).cells.Status).toBe('In progress');
});

it('reads and writes percentages as the sheet holds them', async () => {
  const example = await Example.adopt(typed(OUTLINE), nobody);
  const { work } = example.ask('openCheckIn', { who: 'Lena Brandt' }).value as CheckInOpened;
  const measured = work.find(({ title }) => title === 'Hire the team')!;
  expect(measured).toMatchObject({ isMeasured: true, last: '10 %' });
  const { problems } = example.ask('saveCheckIn', {
    who: 'Lena Brandt',
    work: [{ id: measured.id, value: '45', confidence: '', note: '' }],
    tasks: [],
  }).value as CheckInSaved;
  expect(problems).toEqual([]);
  const cell = example.cell('Plan', measured.id, '% Complete');
  expect([cell.value, cell.numberFormat]).toEqual([0.45, '0%']);
});

it('proposes milestones of a goal that is measured in per cent in per cent, and charts it so', async () => {
  const goals = `
Initiative | Lead | Start | Deadline | % complete
Migrate billing | Anna Berg | 2026-10-01 | 2027-01-29 | 10%
Train the staff | Anna Berg | 2026-10-01 | 2027-03-26 | 55%
`;
  const example = await Example.adopt(typed(goals), nobody);
  const { parent, proposal } = example.ask('openBreakDown', { parentId: 'G2' }).value as BreakDownOpened;
  expect(parent).toMatchObject({ metric: '% complete', baseline: '0', current: '55', target: '100' });
  expect(proposal!.milestones.map(({ title, baseline, target }) => [title, baseline, target])).toEqual([
    ['Reach 78 (% complete)', '55', '78'],
    ['Reach 100 (% complete)', '78', '100'],
  ]);
  const { item } = example.ask('explain', { itemId: 'G2' }).value as Explained;
  const { plan, reports } = item!.chart!;
  expect([plan[0]!.value, plan[plan.length - 1]!.value, reports[0]!.value]).toEqual([0, 100, 55]);
});

it('breaks an item of an outline down into rows of the same sheet', async () => {
  const example = await Example.adopt(typed(OUTLINE), nobody);
  const milestone = example.addOn.assessed().items.find(({ title }) => title === 'Hire the team')!;
  const { items, problems, undo } = example.ask('writeBreakDown', {
    parentId: milestone.id,
    milestones: [],
    tasks: [{ key: 't1', title: 'Agree the offers', owner: 'Lena Brandt', due: '2026-11-27' }],
  }).value as BreakDownWritten;
  expect(problems).toEqual([]);
  const [added] = items;
  const { row, cells } = example.rows('Plan').find(each => Object.values(each.cells).includes(added!.id))!;
  expect(cells).toMatchObject({
    'Task Name': 'Agree the offers',
    'Assigned To': 'Lena Brandt',
    'Due Date': serialOfDay(day('2026-11-27')),
    'Part of': `${milestone.id} · Hire the team`,
  });
  expect(example.script.hand().see(`Plan!E${row}`)).toBe('27 Nov 2026');
  example.ask('undoAction', undo);
  expect(example.rows('Plan').some(each => Object.values(each.cells).includes(added!.id))).toBe(false);
});
