import { expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';

const openWindow = browserWindows();

it('compares with the report that is chosen, by keyboard alone, writes it, copies it, and breaks no rule of axe', async () => {
  const clock = { date: '2026-11-16' };
  const example = await Example.open({ now: () => new Date(`${clock.date}T12:00:00Z`) });
  const window = await openWindow(example, 'past-report');
  await window.settled();
  await window.sees('No earlier report yet');
  example.script.open('NONE');
  example.script.openMenu('Show drift report');
  clock.date = '2026-11-23';
  await window.button('Look again').click();
  await window.button('16 Nov').focus();
  await window.page.keyboard.press('Enter');
  await window.sees('Statuses that moved');
  await window.button('Copy for mail').click();
  await window.sees('nothing was sent');
  await window.button('Write drift report').click();
  await window.sees('Drift report written, compared with 16 Nov.');
  expect(await window.violations()).toEqual([]);
  expect(await window.sidewaysScroll()).toBe(0);
  await window.enlargeText(200);
  expect(await window.sidewaysScroll()).toBe(0);
  await window.button('All past reports').click();
  await window.button('16 Nov').waitFor();
});
