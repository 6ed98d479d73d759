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

  it('tells what is different from a week ago', async () => {
    const example = await Example.open();
    const { since, changes } = explain(example, 'M2')!;
    expect(since).toBe('16 Nov');
    expect(changes).toEqual(
      expect.arrayContaining(['Progress: 70 % → 55 %.', '1 check-in by Ingrid Solvang.', 'Done: T7.']),
    );
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
