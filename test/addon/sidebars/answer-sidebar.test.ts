import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAddOn } from '../../../src/preview/add-on';
import { copyWorkbook } from '../../../src/preview/copy-workbook';
import { emptyWorkbook } from '../../../src/preview/workbook';
import { Example } from '../../sidebars/example';

const correction = { place: { sheet: 'Plan', headerRow: 1, column: 0 }, taken: null, fixes: {} };
const fixing = (fixes: object) => ({ corrections: [{ ...correction, fixes }] });
const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`P${at}`, at]));

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

  it.each<[string, string, unknown]>([
    ['showRow', '', null],
    ['showRow', 'itemId', {}],
    ['openAddItem', 'more', { more: 1 }],
    ['openAddItem', '', []],
    ['goOn', 'to', { to: 'elsewhere' }],
    ['keepDraft', 'key', { key: 'x'.repeat(20_001), json: '' }],
    ['undoAction', 'row', { row: '2', when: '', action: '' }],
    ['undoAction', 'row', { row: null, when: '', action: '' }],
    ['saveSettings', 'values.1.text', { values: [{ key: 'team', text: '' }, { key: 'team' }] }],
    ['saveSettings', 'values', { values: Array(301).fill({ key: 'team', text: '' }) }],
    ['saveSettings', 'values', { values: { length: 0 } }],
    ['openSetUp', 'corrections.0.place', { corrections: [{ ...correction, place: null }] }],
    ['openSetUp', 'corrections.1.taken', { corrections: [correction, { ...correction, taken: 0 }] }],
    ['openSetUp', 'corrections', { corrections: Array(101).fill(correction) }],
    ['openSetUp', 'corrections.0.fixes.headerRow', fixing({ headerRow: 0 })],
    ['openSetUp', 'corrections.0.fixes.headerRow', fixing({ headerRow: 1.5 })],
    ['openSetUp', 'corrections.0.fixes.fiscalShift', fixing({ fiscalShift: 12 })],
    ['openSetUp', 'corrections.0.fixes.progressScale', fixing({ progressScale: '1' })],
    ['openSetUp', 'corrections.0.fixes.columns.due', fixing({ columns: { due: -1 } })],
    ['openSetUp', 'corrections.0.fixes.columns.more', fixing({ columns: { more: 1 } })],
    ['openSetUp', 'corrections.0.fixes.parents.Launch', fixing({ parents: { Launch: 'G1' } })],
    ['openSetUp', 'corrections.0.fixes.parents.prototype', fixing({ parents: { prototype: 'G1' } })],
    ['openSetUp', 'corrections.0.fixes.parents', fixing({ parents: numbered(51) })],
  ])('to %s is refused at "%s"', async (name, place, argument) => {
    const example = await Example.open();
    expect(example.ask(name, argument).problem).toMatchObject({
      code: 'not-understood',
      message: expect.stringContaining(`did not understand "${place}".`),
    });
  });

  it('is read up to its limits, and without what nobody asked for', async () => {
    const example = await Example.open();
    for (const fixes of [
      { headerRow: 1, fiscalShift: -11, columns: { due: 0, owner: null }, kind: null, parents: numbered(50) },
      { headerRow: 10_000_000, fiscalShift: 11, kind: undefined, more: 7 },
      {},
    ])
      expect(example.ask('openSetUp', { ...fixing(fixes), more: 7 })).toMatchObject({ ok: true });
    expect(example.ask('openAddItem', {})).toMatchObject({ ok: true });
  });

  it('is understood or not, whatever it is, and nothing else fails', async () => {
    const example = await Example.open();
    const anything = fc.anything({ withNullPrototype: true });
    const sent = fc.oneof(
      anything,
      fc.record({ itemId: anything }),
      fc.record({ corrections: fc.array(fc.record({ place: anything, taken: anything, fixes: anything })) }),
    );
    fc.assert(
      fc.property(fc.constantFrom('showRow', 'openSetUp', 'openAddItem'), sent, (name, argument) => {
        const { ok, problem } = example.ask(name, argument);
        expect(ok || problem?.code).toSatisfy(
          said => said === true || said === 'not-understood' || said === 'row-gone',
        );
      }),
    );
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
