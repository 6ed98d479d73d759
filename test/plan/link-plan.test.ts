import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkPlan } from '../../src/plan/link-plan';
import type { Plan } from '../../src/plan/plan';
import { checkIn, day, goal, milestone, records, task } from './plan-rows';

const ids = (rows: readonly { id: string }[] | undefined) => (rows ?? []).map(row => row.id);
const codes = (plan: Plan) => plan.problems.map(problem => problem.code);

describe('parents', () => {
  it('are found by the ID that leads the reference, whatever the goal is called now', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1', title: 'Renamed since' })],
        milestones: [milestone({ id: 'M1', parent: 'G1 · Grow managed services' })],
        tasks: [task({ id: 'T1', parent: 'm1 · First clients' })],
      }),
    );
    expect(ids(plan.milestonesOf.get('G1'))).toEqual(['M1']);
    expect(plan.parentOf.get('T1')).toBe('M1');
    expect(plan.problems).toEqual([]);
  });

  it('are found by an ID that another tool gave', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: '1' })],
        milestones: [milestone({ id: '1.1', parent: '1' })],
        tasks: [task({ id: 'CLA-4', parent: ' 1.1 ' })],
      }),
    );
    expect(plan.parentOf.get('1.1')).toBe('1');
    expect(ids(plan.tasksOf.get('1.1'))).toEqual(['CLA-4']);
  });

  it('are found by title, whatever its case, accents and spaces', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1', title: 'Réduire  les coûts' })],
        milestones: [milestone({ id: 'M1', parent: 'reduire les COUTS ' })],
      }),
    );
    expect(plan.parentOf.get('M1')).toBe('G1');
  });

  it('prefer a milestone to a goal of the same title for a task', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1', title: 'Launch' })],
        milestones: [milestone({ id: 'M1', title: 'Launch', parent: 'G1' })],
        tasks: [task({ id: 'T1', parent: 'Launch' })],
      }),
    );
    expect(plan.parentOf.get('T1')).toBe('M1');
  });

  it('are not guessed where two rows have the title', () => {
    const plan = linkPlan(
      records({
        milestones: [milestone({ id: 'M1', title: 'Launch' }), milestone({ id: 'M2', title: 'launch' })],
        tasks: [task({ id: 'T1', parent: 'Launch', place: { sheet: 'Tasks', row: 7 } })],
      }),
    );
    expect(plan.parentOf.has('T1')).toBe(false);
    expect(plan.problems[0]?.message).toBe(
      'Tasks!parent7: "Launch" is the title of more than one milestone. Pick a milestone or a goal from the list, or clear the cell.',
    );
  });

  it('that no row is are reported at the address that the sheet gives, and the row stays', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1' })],
        milestones: [
          milestone({ id: 'M1', parent: 'G9 · Gone', place: { sheet: 'Jalons', row: 4 } }),
          milestone({ id: 'M2', parent: 'Something else' }),
          milestone({ id: 'M3', parent: '' }),
        ],
      }),
      (place, field) => `${place.sheet}!${field === 'parent' ? 'B' : '?'}${place.row}`,
    );
    expect(codes(plan)).toEqual(['missing-parent', 'missing-parent']);
    expect(plan.problems[0]?.cell).toBe('Jalons!B4');
    expect(plan.problems[0]?.message).toContain('"G9 · Gone" names G9, an ID that no row has');
    expect(ids(plan.milestones)).toEqual(['M1', 'M2', 'M3']);
    expect(plan.byId.get('M1')?.id).toBe('M1');
  });

  it('of the wrong level are refused', () => {
    const plan = linkPlan(
      records({
        milestones: [milestone({ id: 'M1', parent: 'T1' })],
        tasks: [task({ id: 'T1' })],
      }),
    );
    expect(plan.problems[0]?.message).toContain('"T1" is a task. Pick a goal');
  });

  it('that are tasks themselves pass their parts on to the milestone above, in the order of the rows', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1' })],
        milestones: [milestone({ id: 'M1', parent: 'G1' })],
        tasks: [
          task({ id: 'T3', parent: 'T2' }),
          task({ id: 'T2', parent: 'T1' }),
          task({ id: 'T1', parent: 'M1' }),
          task({ id: 'T4', parent: 'M1' }),
        ],
      }),
    );
    expect(ids(plan.tasksOf.get('M1'))).toEqual(['T3', 'T2', 'T1', 'T4']);
    expect(plan.tasksOf.size).toBe(1);
    expect(plan.parentOf.get('T3')).toBe('M1');
  });

  it('that are milestones pass their parts on to the goal above', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1' })],
        milestones: [milestone({ id: 'M2', parent: 'M1' }), milestone({ id: 'M1', parent: 'G1' })],
      }),
    );
    expect(ids(plan.milestonesOf.get('G1'))).toEqual(['M2', 'M1']);
  });

  it('that form a cycle are cut and reported once, with what hangs below it left without a parent', () => {
    const plan = linkPlan(
      records({
        milestones: [milestone({ id: 'M1' })],
        tasks: [
          task({ id: 'T1', parent: 'T2' }),
          task({ id: 'T2', parent: 'T3' }),
          task({ id: 'T3', parent: 'T1' }),
          task({ id: 'T4', parent: 'T1' }),
          task({ id: 'T5', parent: 'T5' }),
          task({ id: 'T6', parent: 'M1' }),
        ],
      }),
    );
    expect(codes(plan)).toEqual(['parent-cycle', 'parent-cycle']);
    expect(plan.problems[0]?.message).toContain('T1, T2 and T3 are parts of each other');
    expect(plan.problems[1]?.message).toContain('T5 is its own parent');
    expect([...plan.parentOf]).toEqual([['T6', 'M1']]);
  });

  it('chained a hundred thousand deep do not overflow', () => {
    const tasks = Array.from({ length: 100_000 }, (_, at) =>
      task({ id: `T${at + 1}`, parent: at === 0 ? 'M1' : `T${at}` }),
    );
    const plan = linkPlan(records({ milestones: [milestone({ id: 'M1' })], tasks }));
    expect(plan.tasksOf.get('M1')?.length).toBe(100_000);
  });
});

describe('IDs', () => {
  it('that two rows have stay with the first, and the problem names both rows', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1' }), goal({ id: 'G2' })],
        milestones: [
          milestone({ id: 'M1', title: 'First', parent: 'G1', place: { sheet: 'Milestones', row: 2 } }),
          milestone({ id: 'M1', title: 'Copy', parent: 'G2', place: { sheet: 'Milestones', row: 9 } }),
        ],
      }),
    );
    expect(plan.byId.get('M1')?.title).toBe('First');
    expect(plan.parentOf.get('M1')).toBe('G1');
    expect(plan.problems).toEqual([
      {
        code: 'duplicate-id',
        cell: 'Milestones!id9',
        message:
          'Milestones!id9: ID M1 of "Copy" belongs to "First" in row 2 of Milestones already. Clear the cell of the copy, and it gets a new one.',
      },
    ]);
  });

  it('may be blank: such rows are counted under their parent and are no duplicates', () => {
    const plan = linkPlan(
      records({
        milestones: [milestone({ id: 'M1' })],
        tasks: [task({ title: 'One', parent: 'M1' }), task({ title: 'Two', parent: 'M1' })],
      }),
    );
    expect(plan.problems).toEqual([]);
    expect(plan.tasksOf.get('M1')?.map(row => row.title)).toEqual(['One', 'Two']);
    expect(plan.byId.has('')).toBe(false);
  });
});

describe('predecessors', () => {
  const linkedAfter = (after: string, others = ['M1', 'M2']) =>
    linkPlan(
      records({
        milestones: [
          ...others.map(id => milestone({ id, title: `Move mail, files and chat ${id}` })),
          milestone({ id: 'M9', after }),
        ],
        tasks: [task({ id: 'T1' })],
      }),
    );

  it.each([
    ['M1, M2'],
    ['m1;M2'],
    ['M1\nM2'],
    ['M1 · Move mail, files and chat M1, M2 · Move mail, files and chat M2'],
    ['Move mail, files and chat M1; Move mail, files and chat M2'],
    ['M1FS+2d, M2ss'],
    ['M1, M2, M1'],
  ])('are read from %j', after => {
    const plan = linkedAfter(after);
    expect(plan.predecessorsOf.get('M9')).toEqual(['M1', 'M2']);
    expect(plan.problems).toEqual([]);
  });

  it('may be written as project tools do, where the number is an ID', () => {
    expect(linkedAfter('12fs+2d', ['12']).predecessorsOf.get('M9')).toEqual(['12']);
    expect(codes(linkedAfter('12fs+2d'))).toEqual(['missing-predecessor']);
  });

  it('that no milestone is are reported one by one, and the others count', () => {
    const plan = linkedAfter('M1, M7, T1');
    expect(plan.predecessorsOf.get('M9')).toEqual(['M1']);
    expect(plan.problems.map(problem => problem.message.replace(/^.*?: /, ''))).toEqual([
      '"M7" names M7, an ID that no row has. Name milestones by their IDs, such as "M1, M2".',
      '"T1" is a task. Name milestones by their IDs, such as "M1, M2".',
    ]);
  });

  it('in a cycle are cut and reported once with its members; links out of it stay', () => {
    const plan = linkPlan(
      records({
        milestones: [
          milestone({ id: 'M1', after: 'M3' }),
          milestone({ id: 'M2', after: 'M1, M4' }),
          milestone({ id: 'M3', after: 'M2' }),
          milestone({ id: 'M4' }),
          milestone({ id: 'M5', after: 'M5' }),
          milestone({ id: 'M6', after: 'M1' }),
        ],
      }),
    );
    expect(plan.problems.map(problem => problem.code)).toEqual(['predecessor-cycle', 'predecessor-cycle']);
    expect(plan.problems[0]?.message).toContain('M1, M2 and M3 wait for each other');
    expect(plan.problems[1]?.message).toContain('M5 waits for itself');
    expect([...plan.predecessorsOf]).toEqual([
      ['M2', ['M4']],
      ['M6', ['M1']],
    ]);
  });

  it('never contain a cycle, and are the same in whatever order the rows stand', () => {
    const links = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(links, pairs => {
        const rows = [1, 2, 3, 4, 5, 6, 7, 8].map(number =>
          milestone({
            id: `M${number}`,
            after: pairs
              .filter(([from]) => from === number)
              .map(([, to]) => `M${to}`)
              .join(', '),
          }),
        );
        const plan = linkPlan(records({ milestones: rows }));
        const turned = linkPlan(records({ milestones: [...rows].reverse() }));
        const open = new Map(rows.map(row => [row.id, plan.predecessorsOf.get(row.id) ?? []]));
        for (let round = 0; round < rows.length; round += 1) {
          for (const [id, ways] of open) if (ways.every(way => !open.has(way))) open.delete(id);
        }
        expect([...open.keys()]).toEqual([]);
        expect(new Map(turned.predecessorsOf)).toEqual(new Map(plan.predecessorsOf));
      }),
    );
  });
});

describe('rows that contradict themselves', () => {
  it('are named: due before start, target equal to baseline', () => {
    const plan = linkPlan(
      records({
        goals: [goal({ id: 'G1', baseline: 5, target: { kind: 'reach', value: 5 } })],
        milestones: [
          milestone({ id: 'M1', baseline: 5, target: { kind: 'keep', low: 5, high: 5 } }),
          milestone({ id: 'M2', start: day('2026-03-02'), due: day('2026-03-02') }),
        ],
        tasks: [
          task({ start: day('2026-03-02'), due: day('2026-02-27'), place: { sheet: 'Tasks', row: 3 } }),
        ],
      }),
    );
    expect(codes(plan)).toEqual(['target-equals-baseline', 'due-before-start']);
    expect(plan.problems[1]).toEqual({
      code: 'due-before-start',
      cell: 'Tasks!due3',
      message: 'Tasks!due3: due 2026-02-27 is before the start 2026-03-02. Correct one of the two dates.',
    });
  });
});

describe('check-ins', () => {
  const linked = (...checkIns: ReturnType<typeof checkIn>[]) =>
    linkPlan(records({ goals: [goal({ id: 'G1' }), goal({ id: 'G2' })], checkIns }));

  it('ascend by day in whatever order they were logged', () => {
    const plan = linked(
      checkIn({ when: day('2026-03-11'), item: 'G1', value: 2 }),
      checkIn({ when: day('2026-03-04'), item: 'G1', value: 1 }),
      checkIn({ when: day('2026-03-04'), item: 'G2', value: 9 }),
    );
    expect(plan.checkInsOf.get('G1')?.map(one => one.value)).toEqual([1, 2]);
    expect(plan.checkInsOf.get('G2')?.length).toBe(1);
  });

  it('of one day are one: the last logged, even after later days', () => {
    const plan = linked(
      checkIn({ when: day('2026-03-04'), item: 'G1', value: 10 }),
      checkIn({ when: day('2026-03-05'), item: 'G1', value: 3 }),
      checkIn({ when: day('2026-03-04'), item: 'G1', value: 1 }),
    );
    expect(plan.checkInsOf.get('G1')?.map(one => one.value)).toEqual([1, 3]);
  });

  it('of one day keep the author of the confidence when a value follows it', () => {
    const plan = linked(
      checkIn({ when: day('2026-03-04'), item: 'G1', confidence: 'Amber', by: 'Ines' }),
      checkIn({ when: day('2026-03-04'), item: 'G1', value: 12, by: 'unknown' }),
    );
    expect(plan.checkInsOf.get('G1')).toMatchObject([{ value: 12, confidence: 'Amber', by: 'Ines' }]);
  });

  it('of one day keep the value when only a confidence follows it', () => {
    const plan = linked(
      checkIn({ when: day('2026-03-04'), item: 'G1', value: 10, note: 'Two signed.' }),
      checkIn({ when: day('2026-03-04'), item: 'G1', confidence: 'Amber', by: 'Ines' }),
    );
    expect(plan.checkInsOf.get('G1')).toEqual([
      {
        when: day('2026-03-04'),
        item: 'G1',
        by: 'Ines',
        value: 10,
        confidence: 'Amber',
        note: 'Two signed.',
      },
    ]);
  });

  it('on a weekend count as Monday', () => {
    const plan = linked(
      checkIn({ when: day('2026-03-07'), item: 'G1', value: 1 }),
      checkIn({ when: day('2026-03-09'), item: 'G1', value: 2 }),
      checkIn({ when: day('2026-03-15'), item: 'G1', value: 3 }),
    );
    expect(plan.checkInsOf.get('G1')?.map(one => [one.when, one.value])).toEqual([
      [day('2026-03-09'), 2],
      [day('2026-03-16'), 3],
    ]);
  });

  it('of an item that no row is are one problem an item', () => {
    const plan = linked(
      checkIn({ when: day('2026-03-04'), item: 'M7' }),
      checkIn({ when: day('2026-03-05'), item: 'M7' }),
      checkIn({ when: day('2026-03-05'), item: 'M8' }),
      checkIn({ when: day('2026-03-05'), item: 'g1' }),
    );
    expect(codes(plan)).toEqual(['unknown-item', 'unknown-item']);
    expect(plan.problems[0]?.message).toContain('2 check-ins for "M7"');
    expect(plan.checkInsOf.get('G1')?.length).toBe(1);
  });
});
