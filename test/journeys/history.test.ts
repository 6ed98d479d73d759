// Each drift report is kept in History, and the next one says what has changed since.

import { expect, test } from 'vitest';
import { Desk } from './desk';

const NEXT_MONDAY = '2026-11-30';

function reportText(desk: Desk): string {
  return desk.grid('Drift report').flat().join('\n');
}

test('the first report keeps every item in History, and speaks of nothing earlier', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  const items = ['Goals', 'Milestones', 'Tasks'].flatMap(name => desk.table(name).map(({ ID }) => ID));
  expect(desk.table('Report history').map(({ Item }) => Item)).toEqual(items);
  expect(desk.table('Report history')[0]).toMatchObject({
    When: '23 Nov 2026',
    Title: 'Grow managed services revenue',
  });
  expect(reportText(desk)).not.toMatch(/since the (last )?report/i);
});

test('a second report on the same day adds nothing where nothing changed', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  const before = desk.table('Report history');
  desk.choose('Show drift report');
  expect(desk.table('Report history')).toEqual(before);
});

test("next week's report says which due date moved and which target shrank, and History holds what changed", async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  const kept = desk.table('Report history').length;
  desk.type('Milestones', 'M2', 'Due', '2027-01-29');
  desk.type('Milestones', 'M1', 'Target', '5');
  desk.today = NEXT_MONDAY;
  desk.choose('Show drift report');
  const added = desk.table('Report history').slice(kept);
  expect(added.every(({ When }) => When === '30 Nov 2026')).toBe(true);
  expect(added.find(({ Item }) => Item === 'M2')).toMatchObject({ Due: '29 Jan 2027' });
  expect(added.find(({ Item }) => Item === 'M1')).toMatchObject({ Target: '5' });
  expect(added.some(({ Item }) => Item === 'M6')).toBe(false);
  const text = reportText(desk);
  expect(text).toMatch(/since .*23 Nov/i);
  expect(text).toContain('M2 · Move forty clients to the new monitoring');
  expect(text).toMatch(/target/i);
});

test('undo of a report takes its History rows back', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  const before = desk.table('Report history');
  desk.type('Milestones', 'M2', 'Due', '2027-01-29');
  desk.today = NEXT_MONDAY;
  desk.choose('Show drift report');
  expect(desk.table('Report history').length).toBeGreaterThan(before.length);
  desk.choose('Undo last change', 'OK');
  expect(desk.table('Report history')).toEqual(before);
});

test('a deleted History is begun again, and no report fails for it', async () => {
  const desk = await Desk.withExample();
  desk.choose('Show drift report');
  desk.hand.deleteSheet('Report history');
  desk.choose('Show drift report');
  expect(desk.table('Report history').length).toBeGreaterThan(0);
  desk.choose('Remove Throughline', 'OK');
  expect(desk.visibleSheets).toEqual(['Sheet1']);
});
