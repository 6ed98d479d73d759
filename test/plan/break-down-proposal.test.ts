import { describe, expect, it } from 'vitest';
import { type ProposalTerms, proposeMilestones } from '../../src/plan/break-down-proposal';
import { isoOfDay } from '../../src/plan/day';
import { day } from './plan-rows';

const terms: ProposalTerms = {
  title: 'Grow managed services revenue',
  metric: 'Revenue, k€',
  start: day('2026-01-01'),
  due: day('2026-06-30'),
  baseline: 180,
  target: { kind: 'reach', value: 260 },
  targetText: '260',
  alignment: 'quarters',
  shape: 'even',
  stretch: 1,
};

describe('proposed milestones', () => {
  it('begin where the one before ends, in days and in the metric', () => {
    const [first, second] = proposeMilestones(terms);
    expect(first).toMatchObject({ title: 'Reach 220 (Revenue, k€)', baseline: '180', target: '220' });
    expect(second).toMatchObject({ title: 'Reach 260 (Revenue, k€)', baseline: '220', target: '260' });
    expect(isoOfDay(first!.due)).toBe('2026-03-31');
    expect(isoOfDay(second!.start)).toBe('2026-04-01');
  });

  it('all keep a range that the goal keeps', () => {
    const kept = proposeMilestones({
      ...terms,
      baseline: null,
      target: { kind: 'keep', low: 4, high: 5 },
      targetText: '4–5',
    });
    expect(kept.map(({ baseline, target }) => [baseline, target])).toEqual([
      ['', '4–5'],
      ['', '4–5'],
    ]);
  });

  it('are numbered where the goal has nothing to reach', () => {
    const plain = proposeMilestones({ ...terms, metric: '', baseline: null, target: null });
    expect(plain.map(({ title }) => title)).toEqual([
      'Grow managed services revenue, part 1 of 2',
      'Grow managed services revenue, part 2 of 2',
    ]);
  });

  it('end early enough to slip by as much as past ones did', () => {
    const early = proposeMilestones({ ...terms, stretch: 1.3 });
    const last = early[early.length - 1]!;
    expect(isoOfDay(last.due)).toBe('2026-05-19');
    expect((last.due - terms.start) * 1.3).toBeLessThanOrEqual(terms.due - terms.start);
    expect(last.target).toBe('260');
  });
});
