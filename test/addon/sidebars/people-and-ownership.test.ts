import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/addon/sidebars/contract';
import type { OwnershipOpened, Reassigned } from '../../../src/addon/sidebars/ownership-contract';
import { Hand } from '../../../src/preview/stand-in/hand';
import { cellAt, ensureCell } from '../../../src/preview/workbook';
import { Example } from '../../sidebars/example';

const open = (example: Example) => example.ask('openOwnership', {}).value as OwnershipOpened;
const assign = (example: Example, itemId: string, name: string) =>
  example.ask('assignOwner', { itemId, name });

describe('people and ownership', () => {
  it('lists every row without one named person, with whom it probably means', async () => {
    const example = await Example.open();
    const { gaps, people } = open(example);
    const byId = new Map(gaps.map(gap => [gap.id, gap]));
    expect([...byId.keys()]).toEqual(
      expect.arrayContaining(['M3', 'M9', 'M12', 'M14', 'T10', 'T28', 'T32', 'T33']),
    );
    expect(byId.has('M1')).toBe(false);
    expect(byId.get('M9')).toMatchObject({ suggestions: ['Tomasz Wilk', 'Rafael Quintero'], splitsInto: [] });
    expect(byId.get('T28')!.splitsInto).toEqual(['Tomasz Wilk', 'Yusuf Demirel']);
    expect(people).not.toContain('Lena Brandt');
  });

  it('tells what everybody carries, who carries most first', async () => {
    const example = await Example.open();
    const { loads } = open(example);
    expect(loads.find(({ name }) => name === 'Yusuf Demirel')).toMatchObject({ isOverloaded: false });
    loads.slice(1).forEach(({ milestones }, at) => {
      expect(milestones).toBeLessThanOrEqual(loads[at]!.milestones);
    });
  });

  it('gives a row to one person, and takes that back', async () => {
    const example = await Example.open();
    const { opened, text, undo } = assign(example, 'M12', 'priya').value as Reassigned;
    expect(text).toBe("M12 is Priya Raman's now.");
    expect(example.row('Milestones', 'M12').cells.Owner).toBe('Priya Raman');
    expect(opened.gaps.map(({ id }) => id)).not.toContain('M12');
    example.ask('undoAction', undo);
    expect(example.row('Milestones', 'M12').cells.Owner).toBe('');
  });

  it('refuses a team, and a row that is there no more', async () => {
    const example = await Example.open();
    expect(assign(example, 'M12', 'Sales').problem).toMatchObject({
      code: 'not-one-person',
      message: expect.stringContaining('is a team'),
    });
    example.deleteRow('Milestones', 'M12');
    expect(assign(example, 'M12', 'Priya Raman').problem?.code).toBe('row-gone');
  });

  it('takes a row back whose ID was not on the sheet yet', async () => {
    const example = await Example.open();
    const { row } = example.rows('Tasks').at(-1)!;
    const sheet = example.sheet('Tasks');
    ensureCell(sheet, row + 1, 3).value = 'Write to the press';
    ensureCell(sheet, row + 1, 4).value = 'Platform team';
    const { undo } = assign(example, 'T41', 'Priya Raman').value as Reassigned;
    expect(example.row('Tasks', 'T41').cells.Owner).toBe('Priya Raman');
    const { text } = example.ask('undoAction', undo).value as Sentence;
    expect(text).toBe('"Give T41 an owner" was undone.');
    expect(cellAt(sheet, row + 1, 1)?.value ?? '').toBe('');
    expect(cellAt(sheet, row + 1, 4)?.value).toBe('Platform team');
  });

  it('leaves an owner to the formula in its cell, and says where it stands', async () => {
    const example = await Example.open();
    const { row } = example.row('Tasks', 'T28');
    const cell = cellAt(example.sheet('Tasks'), row, 4)!;
    cell.formula = '=People!A2&" / "&People!A3';
    for (const { problem } of [
      assign(example, 'T28', 'Priya Raman'),
      example.ask('splitRow', { itemId: 'T28' }),
    ])
      expect(problem).toEqual({
        code: 'held-by-formula',
        message: `Tasks!D${row} holds a formula, which decides it. Change it there.`,
        cell: `Tasks!D${row}`,
      });
    expect(cell.formula).toBe('=People!A2&" / "&People!A3');
    expect(example.row('Tasks', 'T41')).toBeUndefined();
  });

  it('says so where the table has lost its column of owners', async () => {
    const example = await Example.open();
    new Hand(example.addOn.workbook).deleteColumns('Tasks', 4);
    expect(assign(example, 'T1', 'Priya Raman').problem).toMatchObject({
      code: 'no-table',
      message: 'The table for tasks has no column for the owner. Run Set up, which adds it.',
    });
  });

  it('splits a task of two people into a row each', async () => {
    const example = await Example.open();
    const { text, undo } = example.ask('splitRow', { itemId: 'T28' }).value as Reassigned;
    expect(text).toBe("T28 is Tomasz Wilk's now; T41 is new.");
    const [first, second] = [example.row('Tasks', 'T28').cells, example.row('Tasks', 'T41').cells];
    expect([first.Owner, second.Owner]).toEqual(['Tomasz Wilk', 'Yusuf Demirel']);
    for (const header of ['Milestone', 'Task', 'Start', 'Due']) expect(second[header]).toBe(first[header]);
    example.ask('undoAction', undo);
    expect(example.row('Tasks', 'T41')).toBeUndefined();
    expect(example.row('Tasks', 'T28').cells.Owner).toBe('Tomasz Wilk / Yusuf Demirel');
  });
});
