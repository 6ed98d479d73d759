// Rows become records; a cell that cannot be read is named, and costs the row nothing else.

import { describe, expect, it } from 'vitest';
import { Book, day } from './book';

const MILESTONE = {
  ID: 'M1',
  Milestone: 'Sign ten contracts',
  Owner: 'Mei Tanaka',
  Metric: 'Contracts',
  Baseline: 0,
  Target: 10,
  Current: 4,
  Start: { day: day('2026-10-05') },
  Due: { day: day('2026-12-18') },
};

function milestoneWith(cells: Readonly<Record<string, string | number | boolean>>) {
  const book = Book.withTables();
  book.add('Milestones', { ...MILESTONE, ...cells });
  const { plan, problems } = book.parse();
  return { milestone: plan.milestones[0]!, messages: problems.map(({ message }) => message) };
}

describe('a cell that cannot be read', () => {
  it('is named with its place, its value, the rule and the remedy', () => {
    expect(milestoneWith({ Due: '31/02/2026' }).messages).toEqual([
      'Milestones!J2: due "31/02/2026" is not a date. Enter one such as 2026-02-28.',
    ]);
    expect(milestoneWith({ Baseline: 'a few' }).messages).toEqual([
      'Milestones!F2: baseline "a few" is not a number. Enter digits alone, such as 1250 or 12.5.',
    ]);
    expect(milestoneWith({ Target: 'lots' }).messages).toEqual([
      'Milestones!G2: target "lots" is neither a number nor a range to keep. Enter one such as 120, 4–5 or ≥ 99.9.',
    ]);
    expect(milestoneWith({ Curve: 'Steep' }).messages).toEqual([
      'Milestones!N2: curve "Steep" is not one of the choices. Enter Linear, Back-loaded, Front-loaded, S-curve, By tasks.',
    ]);
    expect(milestoneWith({ Weight: -2 }).messages).toEqual([
      'Milestones!L2: weight "-2" is negative. Enter 0 or more.',
    ]);
  });

  it.each([
    ['Due', '31/02/2026', { due: null }],
    ['Start', true, { start: null }],
    ['Baseline', 'a few', { baseline: null }],
    ['Target', 'lots', { target: null }],
    ['Current', 'nearly', { current: null }],
    ['Weight', -2, { weight: 1 }],
    ['State', 'Humming along', { state: null }],
    ['Curve', 'Steep', { curve: null }],
  ])('in %s counts as blank, and the other cells of its row are read as ever', (header, entry, blank) => {
    const whole = milestoneWith({}).milestone;
    const { milestone, messages } = milestoneWith({ [header]: entry });
    expect(messages).toHaveLength(1);
    expect(milestone).toEqual({ ...whole, ...blank });
  });

  it('does not hide another in the same row', () => {
    const { milestone, messages } = milestoneWith({ Due: 'soon', Baseline: 'a few', Weight: 'heavy' });
    expect(messages.map(message => message.split(':')[0]).sort()).toEqual([
      'Milestones!F2',
      'Milestones!J2',
      'Milestones!L2',
    ]);
    expect(milestone).toMatchObject({
      title: 'Sign ten contracts',
      target: { kind: 'reach', value: 10 },
      current: 4,
    });
  });

  it('is quoted no longer than a line, whatever it holds', () => {
    const [message] = milestoneWith({ Due: `${'x'.repeat(400)}\n\n=1+1` }).messages;
    expect(message!.length).toBeLessThan(160);
    expect(message).not.toContain('\n');
  });

  it('is named where it stands now, after columns and rows were put before it', () => {
    const book = Book.withTables();
    book.add('Milestones', { ...MILESTONE, Due: 'soon' });
    book.hand.insertColumns('Milestones', 3, 2);
    book.hand.insertRows('Milestones', 1, 1);
    book.hand.renameSheet('Milestones', 'Plan of Q1');
    expect(book.parse().problems.map(({ cell }) => cell)).toEqual(["'Plan of Q1'!L3"]);
  });

  it('is not one where it is blank, "n/a" or a dash', () => {
    for (const blank of ['', 'n/a', '-', 'TBD']) expect(milestoneWith({ Due: blank }).messages).toEqual([]);
  });
});

describe('a table', () => {
  it('is read by its headers in whatever order they stand', () => {
    const book = Book.withTables();
    book.add('Milestones', MILESTONE);
    const before = book.parse().plan.milestones;
    book.hand.moveColumns('Milestones', 3, 6, 12);
    expect(book.parse().plan.milestones).toEqual(before);
  });

  it('whose column was renamed beyond recognition is read without it, and the column is asked for', () => {
    const book = Book.withTables();
    book.add('Milestones', MILESTONE);
    book.hand.type('Milestones!J1', 'Whenever');
    const { plan, problems } = book.parse();
    expect(plan.milestones[0]).toMatchObject({ due: null, start: MILESTONE.Start.day });
    expect(problems.map(({ message }) => message)).toEqual([
      'Milestones: no column is headed "Due". Give it that header again, or run Set up to have it added.',
    ]);
  });

  it('whose sheet is gone is asked for, and the others are read', () => {
    const book = Book.withTables();
    book.add('Milestones', MILESTONE);
    book.hand.deleteSheet('Tasks');
    const { plan, problems } = book.parse();
    expect(plan.milestones).toHaveLength(1);
    expect(problems[0]!.message).toContain('The sheet "Tasks" is gone.');
    expect(problems[0]!.message).toContain('run Set up');
  });

  it('without its header row is asked for, and none of its rows is taken for one', () => {
    const book = Book.withTables();
    book.add('Milestones', MILESTONE);
    book.hand.deleteRows('Milestones', 1);
    const { plan, problems } = book.parse();
    expect(plan.milestones).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['missing-column']);
  });
});

describe('check-ins and people', () => {
  it('are read with the ID that an item text begins with', () => {
    const book = Book.withTables();
    book.add('Milestones', MILESTONE);
    book.add(
      'Check-ins',
      {
        When: { day: day('2026-11-16') },
        Item: 'm1 · an older title',
        By: 'Mei',
        Value: '3,5',
        Confidence: 'amber',
      },
      { When: 'last week', Item: 'M1', Value: 4 },
    );
    book.add('People', { Name: 'Mei Tanaka', Email: 'mei@example.com', 'Days per week': 4 });
    const { plan, problems } = book.parse();
    expect(plan.checkIns).toEqual([
      { when: day('2026-11-16'), item: 'M1', by: 'Mei', value: 3.5, confidence: 'Amber', note: '' },
    ]);
    expect(plan.people).toMatchObject([{ name: 'Mei Tanaka', daysPerWeek: 4, until: null }]);
    expect(problems.map(({ message }) => message)).toEqual([
      '\'Check-ins\'!A3: when "last week" is not a date. Enter one such as 2026-02-28.',
    ]);
  });
});
