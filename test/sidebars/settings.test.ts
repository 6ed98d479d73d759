import { describe, expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';

const openWindow = browserWindows();

async function open() {
  const example = await Example.open();
  const window = await openWindow(example, 'settings');
  await window.settled();
  const value = (label: string) =>
    example.rows('Settings').find(({ cells }) => cells.Setting === label)!.cells.Value;
  return { example, window, value };
}

describe('changing settings', () => {
  it('counts and names the rows before anything is saved, saves them, and takes it back', async () => {
    const { example, window, value } = await open();
    await window.button('Milestones').click();
    await window.choose('Worst child');
    await window.sees('3 of 61 rows would change colour.');
    await window.sees('Red 14 → 17 · Amber 12 → 9');
    await window.frame.getByText('Which rows').click();
    await window.sees('Keep clients satisfied');
    expect(value('Roll-up')).toBe('By weight');
    await window.button('Save 1 setting').click();
    await window.sees('3 of 61 rows changed colour.');
    expect(value('Roll-up')).toBe('Worst child');
    await window.button('Show G4 in the sheet').click();
    await expect.poll(() => example.selected).toBe('Goals 5');
    await window.button('Undo').click();
    await window.sees('was undone');
    expect(value('Roll-up')).toBe('By weight');
  });

  it('sets both thresholds by a preset, and each back to its default', async () => {
    const { window, value } = await open();
    await window.choose('Relaxed');
    expect(await window.field('Behind plan, Red from').inputValue()).toBe('33');
    await window.button('Behind plan, Red from: back to the default, 20 points').click();
    expect(await window.field('Behind plan, Red from').inputValue()).toBe('20');
    await window.button('Save 1 setting').click();
    await window.sees('1 setting was saved.');
    expect([value('Behind plan, Amber from'), value('Behind plan, Red from')]).toEqual([16.5, 20]);
  });

  it('keeps what is typed while other settings are being saved', async () => {
    const { window, value } = await open();
    await window.field('Behind plan, Amber from').fill('8');
    await window.sees('Draft kept');
    const release = window.hold();
    await window.button('Save 1 setting').click();
    await window.field('Behind plan, Red from').fill('18');
    release();
    await window.sees('1 setting was saved.');
    expect([value('Behind plan, Amber from'), value('Behind plan, Red from')]).toEqual([8, 20]);
    await expect.poll(() => window.calls.slice(-1)).toEqual(['keepDraft']);
    await window.button('Back to the settings').click();
    await window.settled();
    expect(await window.field('Behind plan, Red from').inputValue()).toBe('18');
  });

  it('keeps what was typed until it is saved or discarded', async () => {
    const { example, window, value } = await open();
    await window.choose('Relaxed');
    await window.sees('Draft kept');
    const again = async () => {
      const next = await openWindow(example, 'settings');
      await next.settled();
      return next;
    };
    const second = await again();
    await second.sees('This is where you left off; it is not saved yet.');
    expect(await second.field('Behind plan, Red from').inputValue()).toBe('33');
    await second.button('Discard').click();
    await expect.poll(() => second.calls).toContain('dropDraft');
    const third = await again();
    expect(await third.field('Behind plan, Red from').inputValue()).toBe('20');
    await third.choose('Strict');
    await third.sees('Draft kept');
    await third.button('Save 2 settings').click();
    await third.sees('2 settings were saved.');
    expect(value('Behind plan, Red from')).toBe(10);
    const last = await again();
    expect(await last.frame.getByText('where you left off').count()).toBe(0);
  });

  it('asks once for a value that is still being typed', async () => {
    const { window } = await open();
    await window.button('Check-ins').click();
    await window.field('Check-in every').press('ControlOrMeta+A');
    await window.field('Check-in every').pressSequentially('30');
    await window.sees('would change colour.');
    expect(window.calls.filter(name => name === 'previewSettings')).toHaveLength(1);
  });

  it('can be done by keyboard alone', async () => {
    const { window, value } = await open();
    const { keyboard } = window.page;
    await window.frame.getByRole('radio', { name: 'Standard' }).focus();
    await keyboard.press('ArrowLeft');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('4');
    await window.sees('would change colour');
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await window.button('Save 2 settings').evaluate(each => each === document.activeElement)) break;
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await window.sees('2 settings were saved.');
    expect([value('Behind plan, Amber from'), value('Behind plan, Red from')]).toEqual([4, 10]);
  });

  it('leads to the Settings sheet', async () => {
    const { example, window } = await open();
    await window.button('Open the Settings sheet').click();
    await expect.poll(() => example.selected.split(' ')[0]).toBe('Settings');
  });
});

describe('when something is in the way', () => {
  it('says of a value what is wrong with it while it is typed, and saves nothing', async () => {
    const { window, value } = await open();
    const field = window.field('Behind plan, Amber from');
    for (const text of hostileTexts) {
      await field.fill(text);
      await window.sees('is not a number from 0 to 100. Enter one such as 10.');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await window.sidewaysScroll()).toBe(0);
      await field.fill('10');
    }
    await field.fill('50');
    await window.sees('50 points is more than "Behind plan, Red from", 20 points.');
    await window.button('Forecast').click();
    await window.button('Save 1 setting').click();
    await expect.poll(() => field.evaluate(each => each === document.activeElement)).toBe(true);
    expect(value('Behind plan, Amber from')).toBe(10);
    expect(await window.violations()).toEqual([]);
  });

  it('keeps what was typed while another run is writing, and saves it at the next try', async () => {
    const { example, window, value } = await open();
    const { locks } = example.script.appsScript.runtime.stores;
    await window.field('Behind plan, Amber from').fill('8');
    locks.set('document', {});
    await window.button('Save 1 setting').click();
    await window.sees('already at work in this spreadsheet');
    locks.clear();
    await window.button('Save 1 setting').click();
    await window.sees('1 setting was saved.');
    expect(value('Behind plan, Amber from')).toBe(8);
  });

  it('says when it could not count, and that the script could not be reached', async () => {
    const { window } = await open();
    window.before = () => {
      throw new Error('Error 500');
    };
    await window.field('Behind plan, Amber from').fill('8');
    await window.sees('Not counted: The script could not be reached (Error 500).');
    await window.button('Save 1 setting').click();
    await window.frame.getByRole('alert').waitFor();
    expect(await window.field('Behind plan, Amber from').inputValue()).toBe('8');
  });
});

it('breaks no rule of axe, and needs no sideways scroll, with the text at 200 % either', async () => {
  const { window } = await open();
  for (const group of ['Forecast', 'Sprints and tasks', 'Calendar', 'The sheet', 'Milestones']) {
    await window.button(group).click();
    expect(await window.sidewaysScroll()).toBe(0);
  }
  expect(await window.violations()).toEqual([]);
  await window.choose('Worst child');
  await window.frame.getByText('Which rows').click();
  expect(await window.violations()).toEqual([]);
  await window.enlargeText(200);
  expect(await window.sidewaysScroll()).toBe(0);
  await window.button('Save 1 setting').click();
  await window.sees('rows changed colour.');
  expect(await window.violations()).toEqual([]);
  expect(await window.sidewaysScroll()).toBe(0);
});
