import { expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';

const openWindow = browserWindows();

async function open() {
  const example = await Example.open();
  const window = await openWindow(example, 'ownership');
  await window.settled();
  const card = (id: string) => window.frame.getByRole('region', { name: new RegExp(`^${id} `) });
  return { example, window, card };
}

it('replaces a team by the person that it means, in one click, and takes it back', async () => {
  const { example, window, card } = await open();
  const before = example.row('Milestones', 'M3').cells.Owner;
  await card('M3')
    .getByRole('button', { name: /^Give it to Priya Raman/ })
    .click();
  await window.sees("M3 is Priya Raman's now.");
  expect(example.row('Milestones', 'M3').cells.Owner).toBe('Priya Raman');
  expect(await card('M3').count()).toBe(0);
  await window.button('Undo').click();
  await window.sees('was undone');
  await card('M3').waitFor();
  expect(example.row('Milestones', 'M3').cells.Owner).toBe(before);
});

it('gives a row to anybody by name, by keyboard alone, and splits a shared task', async () => {
  const { example, window, card } = await open();
  await card('M12').getByRole('combobox').focus();
  await window.page.keyboard.type('mei');
  await window.page.keyboard.press('ArrowDown');
  await window.page.keyboard.press('Enter');
  await window.page.keyboard.press('Tab');
  await window.page.keyboard.press('Enter');
  await window.sees("M12 is Mei Tanaka's now.");
  expect(example.row('Milestones', 'M12').cells.Owner).toBe('Mei Tanaka');
  await card('T28').getByRole('button', { name: 'Split into 2 rows' }).click();
  await window.sees('T41 is new.');
});

it('breaks no rule of axe, and needs no sideways scroll, with the text at 200 % either', async () => {
  const { window, card } = await open();
  expect(await window.violations()).toEqual([]);
  expect(await window.sidewaysScroll()).toBe(0);
  await card('M3')
    .getByRole('button', { name: /^Give it to/ })
    .first()
    .click();
  await window.sees('now.');
  expect(await window.violations()).toEqual([]);
  await window.enlargeText(200);
  expect(await window.sidewaysScroll()).toBe(0);
});
