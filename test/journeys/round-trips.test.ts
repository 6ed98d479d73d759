// What is slow is a round trip to Google: a refresh and an edit make as many on a large plan as on a small one.

import { expect, test } from 'vitest';
import { Desk } from './desk';

/** A goal, and so many milestones with a value each. */
async function planOf(milestones: number): Promise<Desk> {
  const desk = await Desk.open();
  desk.setUp();
  desk.hand.type('Goals!B2', 'Grow revenue');
  const rows = Array.from({ length: milestones }, (_, at) => [
    'G1',
    `Sign contract ${at + 1}`,
    at % 3 === 0 ? 'Anna Berg' : 'Karim Aziz',
    'Clauses agreed',
    '0',
    '10',
    String(at % 10),
    '2026-10-05',
    '2026-12-18',
  ]);
  desk.hand.paste('Milestones!B2', rows);
  desk.choose('Refresh status');
  return desk;
}

function compareFutures(desk: Desk): void {
  const item = desk.grid('Milestones')[1]![0];
  const assumption = { key: 'a', kind: 'Scope grows', item, amount: 20, from: '', probability: 0, note: '' };
  const futures = [{ key: 'f', name: 'More work', assumptions: [assumption] }];
  const answer = desk.script.runFromSidebar('answerSidebar', ['compareFutures', { futures }]);
  expect(answer).toMatchObject({ ok: true, value: { names: ['Today', 'More work'], lacking: [] } });
}

async function roundTrips(milestones: number, act: (desk: Desk) => void): Promise<number> {
  const desk = await planOf(milestones);
  const { meter } = desk.script.appsScript;
  meter.reset();
  act(desk);
  return meter.roundTrips;
}

/** With the most round trips that each may make; whoever types waits for an edit's. */
const ACTS: [string, number, (desk: Desk) => void][] = [
  ['a Refresh with nothing to do', 35, desk => desk.choose('Refresh status')],
  [
    'a Refresh on a new day',
    55,
    desk => {
      desk.today = '2026-12-07';
      desk.choose('Refresh status');
    },
  ],
  ['a first drift report', 97, desk => desk.choose('Show drift report')],
  [
    'a drift report on what changed since',
    105,
    desk => {
      desk.choose('Show drift report');
      desk.today = '2026-12-07';
      desk.script.appsScript.meter.reset();
      desk.choose('Show drift report');
    },
  ],
  ['a comparison of futures', 27, desk => compareFutures(desk)],
  ['a first dashboard', 85, desk => desk.choose('Show dashboard')],
  [
    'a Refresh that brings a dashboard up to date',
    42,
    desk => {
      desk.choose('Show dashboard');
      desk.type('Milestones', 'M7', 'Current', '9.5');
      desk.script.appsScript.meter.reset();
      desk.choose('Refresh status');
    },
  ],
  ['an edited value', 45, desk => desk.type('Milestones', 'M7', 'Current', '9.5')],
  ['an edited title', 36, desk => desk.type('Milestones', 'M7', 'Milestone', 'Sign the seventh')],
  [
    'the first edit of a day',
    60,
    desk => {
      desk.today = '2026-12-07';
      desk.type('Milestones', 'M7', 'Current', '9.5');
    },
  ],
];

/** More rows than a few are added as a block, for which the last row is asked for. */
const OF_A_BLOCK = 3;

test.each(ACTS)('%s makes as many round trips with 400 rows as with 20, at most %d', async (_, most, act) => {
  const few = await roundTrips(20, act);
  expect([few, few + OF_A_BLOCK]).toContain(await roundTrips(400, act));
  expect(few).toBeLessThanOrEqual(most);
});

test('an edit outside of every table reads the registry and no more', async () => {
  const desk = await planOf(20);
  desk.hand.addSheet('Mine');
  const { meter } = desk.script.appsScript;
  meter.reset();
  desk.hand.type('Mine!A1', 'hello');
  expect(meter.roundTrips).toBeLessThanOrEqual(6);
  expect(meter.writes).toBe(0);
});
