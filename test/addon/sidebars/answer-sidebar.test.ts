import { describe, expect, it } from 'vitest';
import { openAddOn } from '../../../src/preview/add-on';
import { copyWorkbook } from '../../../src/preview/copy-workbook';
import { emptyWorkbook } from '../../../src/preview/workbook';
import { Example } from '../../sidebars/example';

describe('what a page sends', () => {
  it('is refused where it names no function', async () => {
    const example = await Example.open();
    for (const name of ['constructor', 'toString', '', 7, null])
      expect(example.script.runFromSidebar('answerSidebar', [name, {}])).toMatchObject({
        ok: false,
        problem: { code: 'unknown-function' },
      });
  });

  it('is refused where it has another shape', async () => {
    const example = await Example.open();
    expect(example.ask('showRow', { itemId: 7 })).toMatchObject({
      ok: false,
      problem: { code: 'not-understood', message: expect.stringContaining('"itemId"') },
    });
    expect(example.ask('showRow', null).problem?.code).toBe('not-understood');
    expect(
      example.ask('writeBreakDown', { parentId: 'G1', milestones: [{}], tasks: [] }).problem?.message,
    ).toContain('"milestones.0.key"');
  });

  it('is answered with the way to Set up where there are no tables', async () => {
    const addOn = await openAddOn(emptyWorkbook('Empty'));
    for (const [name, argument] of [
      ['openBreakDown', { parentId: '' }],
      ['openCheckIn', { who: '' }],
      ['explain', { itemId: '' }],
    ])
      expect(addOn.script.runFromSidebar('answerSidebar', [name, argument])).toMatchObject({
        ok: false,
        problem: { code: 'not-set-up', message: expect.stringContaining('Set up') },
      });
  });

  it('is answered in a sentence when Google fails, and changes nothing', async () => {
    const example = await Example.open();
    const before = copyWorkbook(example.addOn.workbook);
    example.script.appsScript.meter.reset();
    example.script.appsScript.meter.failCall(6, 'for good');
    const answer = example.ask('saveCheckIn', {
      who: 'Ingrid Solvang',
      work: [{ id: 'M2', value: '30', confidence: 'Green', note: '' }],
      tasks: [],
    });
    expect(answer).toMatchObject({ ok: false, problem: { message: expect.stringContaining('Try again') } });
    expect(example.addOn.workbook).toEqual(before);
  });
});

describe('a link to a row', () => {
  it('finds the row where it stands by now', async () => {
    const example = await Example.open();
    const rows = example.sheet('Milestones').rows;
    rows.splice(1, 0, rows.splice(9, 1)[0]!);
    expect(example.ask('showRow', { itemId: 'M9' }).ok).toBe(true);
    expect(example.selected).toBe('Milestones 2');
  });

  it('says where the row has gone', async () => {
    const example = await Example.open();
    example.deleteRow('Milestones', 'M9');
    expect(example.ask('showRow', { itemId: 'M9' }).problem).toMatchObject({
      code: 'row-gone',
      message: expect.stringContaining('M9 is no longer there'),
    });
  });
});

describe('the selected item', () => {
  it('is that of the row, whichever cell is selected', async () => {
    const example = await Example.open();
    example.select('Tasks', 'T7');
    expect(example.ask('followSelection', {}).value).toEqual({ itemId: 'T7' });
    example.select('Milestones', 'M3');
    expect(example.ask('followSelection', {}).value).toEqual({ itemId: 'M3' });
  });

  it('is the one that a line of a report names', async () => {
    const example = await Example.open();
    example.script.run('showDriftReport');
    const report = example.sheet('Drift report');
    const hand = example.script.hand();
    const at = report.rows.findIndex((_, row) =>
      ['A', 'B', 'C'].some(column => /^M2 · /.test(hand.see(`'Drift report'!${column}${row + 1}`))),
    );
    expect(at).toBeGreaterThan(0);
    example.script.appsScript.runtime.active = {
      sheetId: report.id,
      top: at + 1,
      left: 1,
      bottom: at + 1,
      right: 1,
    };
    expect(example.ask('followSelection', {}).value).toEqual({ itemId: 'M2' });
  });

  it('is none on a header or an empty sheet', async () => {
    const example = await Example.open();
    const { id } = example.sheet('Settings');
    example.script.appsScript.runtime.active = { sheetId: id, top: 1, left: 1, bottom: 1, right: 1 };
    expect(example.ask('followSelection', {}).value).toEqual({ itemId: '' });
  });

  it('costs no more than the row and what the add-on remembers', async () => {
    const example = await Example.open();
    example.select('Tasks', 'T7');
    const { meter } = example.script.appsScript;
    meter.reset();
    example.ask('followSelection', {});
    expect(meter.roundTrips).toBeLessThanOrEqual(8);
  });
});
