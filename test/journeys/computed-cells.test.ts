// Nobody sets a status by hand: what is typed over a computed cell is put back, and said.

import { describe, expect, test } from 'vitest';
import { Desk } from './desk';

describe('a value typed over a computed cell', () => {
  test('of the status is put back at once, and its editor is told where to say it instead', async () => {
    const desk = await Desk.withExample();
    const before = desk.row('Milestones', 'M1');
    desk.type('Milestones', 'M1', 'Status', 'Green');
    expect(desk.row('Milestones', 'M1')).toEqual(before);
    expect(desk.told.pop()).toBe(
      `Milestones!O2: "Green" was typed over the computed status, which is Red. It has been put back; say what you think in a check-in's Confidence.`,
    );
  });

  test.each(['Why', 'Progress', 'Expected', 'Drift (days)', 'Forecast'])(
    'of %s is put back',
    async header => {
      const desk = await Desk.withExample();
      const before = desk.row('Milestones', 'M1');
      desk.type('Milestones', 'M1', header, '99');
      expect(desk.row('Milestones', 'M1')).toEqual(before);
    },
  );

  test('that was deleted comes back', async () => {
    const desk = await Desk.withExample();
    const before = desk.row('Milestones', 'M1');
    desk.hand.clear('Milestones!O2:T2');
    expect(desk.row('Milestones', 'M1')).toEqual(before);
  });

  test('while the add-on did not see it is put back and reported by the next Refresh', async () => {
    const desk = await Desk.withExample();
    const before = desk.table('Milestones');
    desk.script.appsScript.runtime.stores.locks.set('document', {});
    desk.type('Milestones', 'M1', 'Status', 'Done');
    desk.script.appsScript.runtime.stores.locks.clear();
    expect(desk.row('Milestones', 'M1').Status).toBe('Done');
    expect(desk.choose('Refresh status')).toContain('1 problem');
    expect(desk.table('Milestones')).toEqual(before);
  });

  test('is listed in the drift report that puts it back', async () => {
    const desk = await Desk.withExample();
    desk.script.appsScript.runtime.stores.locks.set('document', {});
    desk.type('Milestones', 'M1', 'Status', 'Done');
    desk.script.appsScript.runtime.stores.locks.clear();
    desk.choose('Show drift report');
    const report = desk.grid('Drift report').flat().join('\n');
    expect(report).toContain('"Done" was typed over the computed status, which is Red.');
  });

  test('pasted over a whole column of statuses is put back in every row', async () => {
    const desk = await Desk.withExample();
    const before = desk.table('Milestones');
    desk.hand.paste(
      'Milestones!O2',
      Array.from({ length: 16 }, () => ['Green']),
    );
    expect(desk.table('Milestones')).toEqual(before);
  });
});

test('a note that somebody wrote on a row without an item stays', async () => {
  const desk = await Desk.withExample();
  desk.hand.setNote('Milestones!O20', 'Ask Mei about this');
  desk.choose('Refresh status');
  expect(desk.sheet('Milestones').rows[19]![14]?.note).toBe('Ask Mei about this');
});
