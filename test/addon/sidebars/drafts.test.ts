import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakDownOpened } from '../../../src/addon/sidebars/break-down-contract';
import type { CheckInOpened } from '../../../src/addon/sidebars/check-in-contract';
import { createStores } from '../../../src/preview/stand-in/stores';
import { Example, INGRID, PRIYA } from '../../sidebars/example';

const draftOf = (example: Example, id: string) =>
  (example.ask('openBreakDown', { parentId: id }).value as BreakDownOpened).draft;
const keep = (example: Example, id: string, json: string) =>
  example.ask('keepDraft', { key: `break-down ${id}`, json });

describe('a half-filled form', () => {
  it('comes back as it was kept, whatever stands in it', async () => {
    const example = await Example.open();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4_000 }), text => {
        keep(example, 'G1', text);
        expect(draftOf(example, 'G1')).toBe(text);
      }),
      { numRuns: 15 },
    );
  });

  it('is kept in pieces of which none ends in half a character', async () => {
    const stores = createStores();
    const example = await Example.open({ stores });
    const text = `a${'\u{1F680}'.repeat(5_000)}`;
    keep(example, 'G1', text);
    const pieces = [...stores.userProperties.get(INGRID)!.values()];
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(() => encodeURIComponent(piece)).not.toThrow();
    expect(draftOf(example, 'G1')).toBe(text);
  });

  it('is kept whole when it is long, and leaves nothing of the longer one that was there', async () => {
    const stores = createStores();
    const example = await Example.open({ stores });
    const long = '漢字'.repeat(15_000);
    expect(keep(example, 'G1', long).ok).toBe(true);
    expect(draftOf(example, 'G1')).toBe(long);
    keep(example, 'G1', 'short');
    expect(draftOf(example, 'G1')).toBe('short');
    example.ask('dropDraft', { key: 'break-down G1' });
    expect(draftOf(example, 'G1')).toBe('');
    expect([...stores.userProperties.get(INGRID)!.keys()]).toEqual([]);
  });

  it('says so where it is too long to be kept', async () => {
    const example = await Example.open();
    expect(keep(example, 'G1', 'x'.repeat(60_001)).problem?.code).toBe('draft-too-long');
  });

  it("is one person's own, and of one row", async () => {
    const stores = createStores();
    const example = await Example.open({ stores });
    keep(example, 'G1', 'mine');
    expect(draftOf(example, 'G2')).toBe('');
    const { runtime } = example.script.appsScript;
    runtime.execution = { ...runtime.execution, user: PRIYA };
    expect(draftOf(example, 'G1')).toBe('');
  });

  it('is not replaced by a window that has not seen it, nor dropped by one', async () => {
    const example = await Example.open();
    const key = 'break-down G1';
    expect(example.ask('keepDraft', { key, json: 'here', over: [''] }).ok).toBe(true);
    const refused = example.ask('keepDraft', { key, json: 'there', over: [''] });
    expect(refused.problem).toMatchObject({ code: 'draft-elsewhere' });
    example.ask('dropDraft', { key, over: ['', 'there'] });
    expect(draftOf(example, 'G1')).toBe('here');
    // of a call whose answer did not arrive it is not known whether it was kept
    expect(example.ask('keepDraft', { key, json: 'here too', over: ['', 'here'] }).ok).toBe(true);
    expect(example.ask('keepDraft', { key, json: 'here too', over: ['here'] }).ok).toBe(true);
    example.ask('dropDraft', { key, over: ['here too'] });
    expect(example.ask('keepDraft', { key, json: 'there', over: ['older'] }).ok).toBe(true);
    expect(draftOf(example, 'G1')).toBe('there');
  });

  it('outlives what another window of the same person writes', async () => {
    const example = await Example.open();
    const key = 'check-in Ingrid Solvang';
    const batch = {
      who: 'Ingrid Solvang',
      work: [{ id: 'M2', value: '30', confidence: '', note: '' }],
      tasks: [],
    };
    const left = () => (example.ask('openCheckIn', { who: '' }).value as CheckInOpened).draft;
    example.ask('keepDraft', { key, json: 'there', over: [''] });
    expect(example.ask('saveCheckIn', { ...batch, over: [''] }).ok).toBe(true);
    expect(left()).toBe('there');
    expect(example.ask('saveCheckIn', { ...batch, over: ['there'] }).ok).toBe(true);
    expect(left()).toBe('');
  });

  it('makes the oldest go where there are many', async () => {
    const example = await Example.open();
    for (const id of ['G1', 'G2', 'G3', 'G4', 'G5', 'M1', 'M2']) keep(example, id, `draft of ${id}`);
    expect(draftOf(example, 'G1')).toBe('');
    for (const id of ['G2', 'G3', 'M2']) expect(draftOf(example, id)).toBe(`draft of ${id}`);
  });
});
