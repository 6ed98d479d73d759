import { describe, expect, it } from 'vitest';
import { type ExpectedAnswer, type GivenAnswer, scoreAnswer } from '../../src/build/score-answer';

const expected: ExpectedAnswer = {
  file: 'plan.csv',
  tier: 'core',
  headerRow: 3,
  mapping: { task: 'Task', owner: 'Assignee', due: 'Due' },
  altMapping: { goal: 'Task' },
  mustNotMap: { owner: ['Creator'] },
  counts: { goals: 0, milestones: 0, tasks: 4 },
  ownerGapRows: [5, 6],
};
const table: GivenAnswer['tables'][number] = {
  sheet: 'plan',
  kind: 'tasks',
  headerRow: 3,
  mapping: { task: 'Task', owner: 'Assignee', due: 'Due' },
  rows: 4,
  counts: { goals: 0, milestones: 0, tasks: 4 },
  ownership: { none: [5, 6], several: [], team: [], unknown: [] },
  confidence: 0.9,
  questions: [],
};
const score = (change: Partial<typeof table>, tier: ExpectedAnswer['tier'] = 'core') =>
  scoreAnswer({ ...expected, tier }, { tables: [{ ...table, ...change }], declined: null });

describe('the score of an answer', () => {
  it('finds nothing to say of the right one', () => {
    expect(score({})).toMatchObject({
      headerRow: true,
      counts: true,
      owners: true,
      violations: 0,
      differences: [],
    });
  });

  it('accepts the other mapping that a person allowed', () => {
    const { fields, differences } = score({ mapping: { goal: 'Task', owner: 'Assignee', due: 'Due' } });
    expect(fields.get('goal')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(differences).toEqual([]);
  });

  it('accepts any of several', () => {
    const several: ExpectedAnswer = { ...expected, altMapping: { goal: ['Story', 'Task'] } };
    const given = { ...table, mapping: { goal: 'Task', owner: 'Assignee', due: 'Due' } };
    const { fields } = scoreAnswer(several, { tables: [given], declined: null });
    expect(fields.get('goal')).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('counts a decoy as wrong, as missed and as a violation, and whether it was taken surely', () => {
    const mapping = { task: 'Task', owner: 'Creator', due: 'Due' };
    const { fields, violations, sureViolations } = score({ mapping });
    expect(fields.get('owner')).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect([violations, sureViolations]).toEqual([1, 1]);
    expect(score({ mapping, confidence: 0.8 })).toMatchObject({ violations: 1, sureViolations: 0 });
    expect(score({ mapping }, 'edge')).toMatchObject({ violations: 1, sureViolations: 1 });
  });

  it('counts a column that no person mapped against the precision', () => {
    const { fields } = score({ mapping: { ...table.mapping, start: 'Created' } });
    expect(fields.get('start')).toEqual({ right: 0, wrong: 1, missed: 0 });
  });

  it('says which header row, counts and owner gaps differ', () => {
    const { differences } = score({
      headerRow: 4,
      counts: { goals: 1, milestones: 0, tasks: 3 },
      ownership: { ...table.ownership, none: [5] },
    });
    expect(differences).toEqual([
      'header row 4, not 3',
      'goals/milestones/tasks 1/0/3, not 0/0/4',
      '1 rows without an owner (5), not 5, 6',
    ]);
  });

  it('wants an edge asked about or declined, and a negative declined', () => {
    const question = { about: 'Which?', choices: ['a'], chosen: 'a', why: 'close' };
    expect(score({}, 'edge').cautious).toBe(false);
    expect(score({ questions: [question] }, 'edge').cautious).toBe(true);
    expect(score({ questions: [question] }, 'negative').cautious).toBe(false);
    expect(
      scoreAnswer({ ...expected, tier: 'negative' }, { tables: [], declined: 'No dates.' }).cautious,
    ).toBe(true);
  });
});
