import { describe, expect, it } from 'vitest';
import type { Explained } from '../../../src/addon/sidebars/why-contract';
import { Example } from '../../sidebars/example';

const explain = (example: Example, itemId = '') =>
  (example.ask('explain', { itemId }).value as Explained).item;

describe('Why?', () => {
  it('gives every reason of the selected row, with its inputs and what would end it', async () => {
    const example = await Example.open();
    example.select('Milestones', 'M2');
    const item = explain(example)!;
    const { reasons } = example.addOn.assessed().items.find(({ id }) => id === 'M2')!;
    expect(item.status).toBe(example.row('Milestones', 'M2').cells['Status · 23 Nov'] ?? item.status);
    expect(item.reasons.map(({ rule, text }) => [rule, text])).toEqual(
      reasons.map(({ rule, text }) => [rule, text]),
    );
    expect(item.reasons[0]).toMatchObject({
      rule: 'behind plan',
      lift: 'Reach 30 of 40 (75 %) by Mon 30 Nov.',
    });
    expect(item.reasons[0]!.inputs).toContainEqual(['Gap in points', '-20']);
  });

  it('shows the line up to the goal and down to the tasks', async () => {
    const example = await Example.open();
    const item = explain(example, 'M2')!;
    expect(item.above.map(({ id }) => id)).toEqual(['G1']);
    expect(item.below.map(({ id }) => id)).toEqual(['T5', 'T6', 'T7', 'T8']);
    expect(explain(example, 'T8')!.above.map(({ id }) => id)).toEqual(['G1', 'M2']);
  });

  it('says when the open tasks below it will be done, how many by its due date, and which date counts', async () => {
    const example = await Example.open();
    const { facts, outlook } = explain(example, 'G3')!;
    expect(facts[facts.length - 1]).toBe(
      'At this pace it finishes 2 Jun 2027; its status goes by that date.',
    );
    expect(outlook).toEqual([
      'By their number, as in the last 9 weeks, the 7 open tasks are done by 12 Apr 2027 at 50 %, by 7 Jun 2027 at 85 % and by 12 Jul 2027 at 95 %.',
      'At 85 %, 3 of them or more are done by 1 Mar 2027, when it is due.',
    ]);
    expect(explain(example, 'M9')!.outlook[1]).toBe(
      'At 85 %, none of them is sure by 14 Dec, when it is due.',
    );
    expect(explain(example, 'M2')!.outlook).toEqual([]);
  });

  it('tells what is different from a week ago, as long as no report was made', async () => {
    const example = await Example.open();
    const { since, isSinceReport, changes } = explain(example, 'M2')!;
    expect([since, isSinceReport]).toEqual(['16 Nov', false]);
    expect(changes).toEqual(
      expect.arrayContaining(['Progress: 70 % → 55 %.', '1 check-in by Ingrid Solvang.', 'Done: T7.']),
    );
  });

  it('tells what is different from the last report: its dates, targets and owners too', async () => {
    const clock = { day: '2026-11-19' };
    const example = await Example.open({ now: () => new Date(`${clock.day}T12:00:00Z`) });
    example.script.run('showDriftReport');
    clock.day = '2026-11-23';
    const hand = example.script.hand();
    const { row } = example.row('Milestones', 'M2');
    hand.type(`Milestones!G${row}`, '30');
    hand.type(`Milestones!J${row}`, '2027-01-29');
    hand.type(`Milestones!D${row}`, 'Mei Tanaka');
    const { since, isSinceReport, changes } = explain(example, 'M2')!;
    expect([since, isSinceReport]).toEqual(['19 Nov', true]);
    expect(changes).toEqual(
      expect.arrayContaining([
        'Target: 40 → 30.',
        'Due: 14 Dec → 29 Jan 2027.',
        'Owner: Ingrid Solvang → Mei Tanaka.',
      ]),
    );
    expect(explain(example, 'G2')).toMatchObject({ isSinceReport: true });
    example.ask('addItem', {
      kind: 'task',
      parentId: 'M2',
      title: 'Call them',
      owner: 'Mei Tanaka',
      due: '2026-11-27',
      start: '',
      metric: '',
      baseline: '',
      target: '',
    });
    expect(explain(example, 'T41')!.changes).toEqual(['It is new since then.']);
  });

  it('does not take a report of today for an earlier one', async () => {
    const example = await Example.open();
    example.script.run('showDriftReport');
    expect(explain(example, 'M2')).toMatchObject({ since: '16 Nov', isSinceReport: false });
  });

  it('has nothing to explain where no row is selected, and says where a row has gone', async () => {
    const example = await Example.open();
    expect(explain(example)).toBeNull();
    expect(example.ask('explain', { itemId: 'M99' }).problem?.code).toBe('row-gone');
  });

  it('is calm about a row that is on track', async () => {
    const example = await Example.open();
    const green = example.addOn
      .assessed()
      .items.find(({ status, kind }) => status === 'Green' && kind !== 'task')!;
    expect(explain(example, green.id)).toMatchObject({ status: 'Green', reasons: [] });
  });
});
