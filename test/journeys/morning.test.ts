// Refresh every morning: one clock trigger, and a word about whether it still runs.

import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Desk } from './desk';

const CAPTION = 'Refresh every morning';
const HANDLER = 'refreshEveryMorning';
const LEAD = { user: 'lead@example.com', owner: 'lead@example.com' };

describe('Refresh every morning', () => {
  test('is turned on with one trigger, after it was asked', async () => {
    const desk = await Desk.withExample(LEAD);
    expect(desk.choose(CAPTION, 'CANCEL')).toBe('Nothing was changed.');
    const { triggers } = desk.script.appsScript.runtime.stores;
    expect(triggers).toEqual([]);
    expect(desk.choose(CAPTION)).toBe('Refresh every morning is on.');
    expect(triggers).toEqual([{ id: '1', handler: HANDLER, event: 'CLOCK', creator: 'lead@example.com' }]);
  });

  test('brings every status to the new day, with nobody looking on', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    desk.today = '2026-12-07';
    const told = desk.told.length;
    desk.script.fireTrigger(HANDLER);
    expect(desk.grid('Milestones')[0]).toContain('Status · 7 Dec');
    expect(desk.row('Milestones', 'M8').Status).toBe('Red');
    expect(desk.told).toHaveLength(told);
  });

  test('is turned off again, after saying when it last ran', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    desk.today = '2026-11-24';
    desk.script.fireTrigger(HANDLER);
    expect(desk.choose(CAPTION)).toBe('Refresh every morning is off.');
    expect(desk.asked.pop()).toBe('Refresh every morning is on. It last ran 2026-11-24 12:00. Turn it off?');
    const { triggers, documentProperties } = desk.script.appsScript.runtime.stores;
    expect(triggers).toEqual([]);
    expect(documentProperties.size).toBe(0);
  });

  test('of somebody else can be taken over, and then runs once', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    const { stores } = desk.script.appsScript.runtime;
    const other = await Desk.open(desk.workbook, {
      ...LEAD,
      stores,
      user: 'mei@example.com',
      role: 'editor',
    });
    expect(other.choose(CAPTION)).toBe('Refresh every morning is on.');
    expect(other.asked.pop()).toBe(
      'Refresh every morning was turned on by lead@example.com. It has not run yet. Take it over, so that it runs as you?',
    );
    expect(stores.triggers.map(({ creator }) => creator)).toEqual(['lead@example.com', 'mei@example.com']);
    desk.choose(CAPTION, 'CANCEL');
    expect(desk.asked.pop()).toContain('was turned on by mei@example.com');
    desk.today = '2026-12-07';
    desk.script.fireTrigger(HANDLER);
    expect(desk.grid('Milestones')[0]).toContain('Status · 23 Nov');
    expect(stores.triggers.map(({ creator }) => creator)).toEqual(['mei@example.com']);
    desk.script.fireTrigger(HANDLER);
    expect(desk.grid('Milestones')[0]).toContain('Status · 7 Dec');
  });

  test('taken over and taken back leaves one trigger of each', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    const { stores } = desk.script.appsScript.runtime;
    const other = await Desk.open(desk.workbook, {
      ...LEAD,
      stores,
      user: 'mei@example.com',
      role: 'editor',
    });
    other.choose(CAPTION);
    desk.choose(CAPTION);
    expect(stores.triggers.map(({ creator }) => creator)).toEqual(['mei@example.com', 'lead@example.com']);
  });

  test('remembers a run that failed, and says so to the next who asks', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    desk.hand.type("'Throughline registry'!B2", 'broken');
    desk.today = '2026-11-24';
    desk.script.fireTrigger(HANDLER);
    desk.choose(CAPTION, 'CANCEL');
    expect(desk.asked.pop()).toContain(
      'Its last run, 2026-11-24 12:00, failed: The hidden sheet "Throughline registry" has been changed by hand',
    );
  });

  test('remembers a run that found the lock held', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    const { stores } = desk.script.appsScript.runtime;
    stores.locks.set('document', {});
    desk.script.fireTrigger(HANDLER);
    stores.locks.clear();
    desk.choose(CAPTION, 'CANCEL');
    expect(desk.asked.pop()).toContain('failed: Throughline is already at work in this spreadsheet');
  });

  test('does nothing in a copy of the spreadsheet', async () => {
    const desk = await Desk.withExample(LEAD);
    desk.choose(CAPTION);
    const copy = copyWorkbook(desk.workbook);
    copy.id = 'copy';
    const elsewhere = await Desk.open(copy, { ...LEAD, stores: desk.script.appsScript.runtime.stores });
    elsewhere.today = '2026-12-07';
    const before = copyWorkbook(copy);
    elsewhere.script.fireTrigger(HANDLER);
    expect(copy).toEqual(before);
  });

  test('does not need Google to say who one is', async () => {
    const desk = await Desk.withExample({ user: '', owner: 'lead@example.com', role: 'editor' });
    expect(desk.choose(CAPTION)).toBe('Refresh every morning is on.');
    desk.today = '2026-12-07';
    desk.script.fireTrigger(HANDLER);
    expect(desk.grid('Milestones')[0]).toContain('Status · 7 Dec');
  });
});
