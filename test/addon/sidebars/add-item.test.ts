import { describe, expect, it } from 'vitest';
import type { AddItemOpened, ItemAdded, NewItemDraft } from '../../../src/addon/sidebars/add-item-contract';
import { serialOfDay } from '../../../src/plan/day';
import { day } from '../../plan/plan-rows';
import { Example } from '../../sidebars/example';
import { hostileTexts } from '../../sidebars/hostile-texts';

const open = (example: Example) => example.ask('openAddItem', {}).value as AddItemOpened;
const blank: NewItemDraft = {
  kind: 'task',
  parentId: '',
  title: '',
  owner: '',
  metric: '',
  baseline: '',
  target: '',
  start: '',
  due: '',
};
const add = (example: Example, draft: Partial<NewItemDraft>) =>
  example.ask('addItem', { ...blank, ...draft }).value as ItemAdded;
const sheets = (example: Example) => ['Goals', 'Milestones', 'Tasks'].map(name => example.rows(name));

const goal: Partial<NewItemDraft> = {
  kind: 'goal',
  title: 'Halve the time to restore a backup',
  owner: 'Mei Tanaka',
  metric: 'Hours to restore',
  baseline: '8',
  target: '4',
  start: '2026-11-23',
  due: '2027-06-30',
};

describe('opening', () => {
  it.each([
    ['Goals', 'G1', 'milestone', 'G1'],
    ['Milestones', 'M2', 'task', 'M2'],
    ['Tasks', 'T8', 'task', 'M2'],
  ])('on a row of %s proposes what stands under it', async (sheet, id, kind, parentId) => {
    const example = await Example.open();
    example.select(sheet, id);
    expect(open(example)).toMatchObject({ kind, parentId });
  });

  it('proposes a goal where no row is selected, and offers what is open as the parent', async () => {
    const { kind, parentId, parents, kinds } = open(await Example.open());
    expect([kind, parentId]).toEqual(['goal', '']);
    expect(kinds.map(held => held.kind)).toEqual(['goal', 'milestone', 'task']);
    expect(parents.map(({ id }) => id)).toEqual(expect.arrayContaining(['G1', 'M2']));
    expect(parents.every(({ status }) => status !== 'Done' && status !== 'Dropped')).toBe(true);
  });
});

describe('adding', () => {
  it('a goal writes one row with the next ID and a status, and Undo takes it back', async () => {
    const example = await Example.open();
    const before = sheets(example);
    const { item, problems, undo } = add(example, goal);
    expect([item?.id, item?.status, problems]).toEqual(['G6', expect.any(String), []]);
    expect(example.row('Goals', 'G6').cells).toMatchObject({
      Goal: goal.title,
      Owner: 'Mei Tanaka',
      Baseline: 8,
      Target: 4,
      Due: serialOfDay(day('2027-06-30')),
    });
    example.ask('undoAction', undo);
    expect(sheets(example)).toEqual(before);
    expect(add(example, goal).item?.id).toBe('G7');
  });

  it('a milestone and a task stand under what was chosen', async () => {
    const example = await Example.open();
    const milestone = { ...goal, kind: 'milestone', parentId: 'G2', due: '2027-01-29' } as const;
    const { item } = add(example, milestone);
    expect(example.row('Milestones', item!.id).cells.Goal).toMatch(/^G2 · /);
    const task = add(example, {
      parentId: item!.id,
      title: 'Time one restore',
      owner: 'mei',
      due: '2026-11-27',
    });
    expect(example.row('Tasks', task.item!.id).cells).toMatchObject({
      Milestone: `${item!.id} · ${goal.title}`,
      Owner: 'Mei Tanaka',
    });
  });

  it('keeps every hostile text a text, in every field that takes one', async () => {
    const example = await Example.open();
    for (const text of hostileTexts) {
      const { item } = add(example, { ...goal, title: text, metric: text });
      for (const header of ['Goal', 'Metric']) {
        const cell = example.cell('Goals', item!.id, header);
        expect([cell.formula, cell.value]).toEqual([undefined, text.trim()]);
      }
      const refused = add(example, { ...goal, owner: text, baseline: text, target: text, due: text });
      expect(refused.item).toBeNull();
      const fields = refused.problems.map(({ field }) => field);
      expect(fields).toEqual(expect.arrayContaining(['baseline', 'target', 'due']));
    }
  });
});

describe('refusing', () => {
  const opened = Example.open();
  it.each<[string, Partial<NewItemDraft>, string, string]>([
    ['no title', { ...goal, title: ' ' }, 'title', 'Give it a title.'],
    ['no owner', { ...goal, owner: '' }, 'owner', 'Name one person.'],
    ['a team', { ...goal, owner: 'Sales team' }, 'owner', 'is a team'],
    ['a due date before the start', { ...goal, due: '2026-11-01' }, 'due', 'before the start'],
    ['a task without a date', { title: 'Call', owner: 'Mei Tanaka', parentId: 'M2' }, 'due', 'Enter a date.'],
    ['a target that is the baseline', { ...goal, target: '8' }, 'target', 'nothing to reach'],
    ['a value in words', { ...goal, baseline: 'eight' }, 'baseline', '"eight" is not a number'],
    [
      'a parent that somebody deleted',
      { ...goal, kind: 'milestone', parentId: 'G99' },
      'parentId',
      'G99 is no longer there. Choose another.',
    ],
    [
      'a parent of another kind',
      { ...goal, kind: 'milestone', parentId: 'T1' },
      'parentId',
      'Choose another',
    ],
  ])('%s names the field, and writes nothing', async (_, draft, field, message) => {
    const example = await opened;
    const before = structuredClone(example.addOn.workbook);
    const { item, problems } = add(example, draft);
    expect(item).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ field, message: expect.stringContaining(message), stops: true }),
    );
    expect(example.addOn.workbook).toEqual(before);
  });
});

describe('advising', () => {
  it.each<[string, Partial<NewItemDraft>, string]>([
    [
      'a vague goal',
      { ...goal, metric: '', target: '', due: '' },
      'A goal without a metric, a target and a due date counts as vague.',
    ],
    ['a row of that title', { ...goal, title: 'grow  managed services REVENUE' }, 'G1 · '],
    ['work that serves no goal', { ...goal, kind: 'milestone', due: '2027-01-29' }, 'serves no goal'],
    ['a long milestone', { ...goal, kind: 'milestone', parentId: 'G1' }, 'a milestone takes 92 at most'],
    [
      'a date after that of its parent',
      { title: 'Call', owner: 'Mei Tanaka', parentId: 'M2', due: '2027-06-01' },
      'Due after the milestone itself.',
    ],
  ])('%s is added, and said to be one', async (_, draft, message) => {
    const example = await Example.open();
    const { item, problems } = add(example, draft);
    expect(item).not.toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(message), stops: false }),
    );
  });
});
