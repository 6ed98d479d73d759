import { expect, it, vi } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';

const openWindow = browserWindows();

async function open(example?: Example) {
  const own = example ?? (await Example.open());
  const window = await openWindow(own, 'futures');
  await window.settled();
  const goal = (id: string) =>
    window.frame.getByRole('region', { name: new RegExp(`^${id} `) }).getByRole('img');
  return { example: own, window, goal };
}

it('takes the starting set in one click, shows it at once, saves it, and takes that back', async () => {
  const { example, window, goal } = await open();
  await window.button(/^Begin with a starting set/).click();
  await window.sees('Today and 3 futures');
  await window.sees('In all of them hold: G2. In none: G3.');
  expect(await goal('G3').getAttribute('aria-label')).toContain('Drop the weakest goal: dropped.');
  await window.button('Save').click();
  await window.sees('Saved to "Scenarios".');
  expect(example.rows('Scenarios')).toHaveLength(7);
  await window.button('Undo').click();
  await window.sees('Today, and what if');
  expect(example.sheet('Scenarios')).toBeUndefined();
});

it('is worked by keyboard alone, and a slider moves the number and the picture', async () => {
  const { window, goal } = await open();
  await window.button('Add a future').focus();
  await window.page.keyboard.press('Enter');
  await window.field('Goal or milestone').selectOption('G1');
  await window.sees(/In all of them hold/);
  const before = await goal('G1').getAttribute('aria-label');
  await window.frame.getByRole('slider', { name: /^Grows by/ }).focus();
  for (let press = 0; press < 4; press += 1) await window.page.keyboard.press('ArrowRight');
  expect(await window.frame.getByRole('spinbutton', { name: /^Grows by/ }).inputValue()).toBe('40');
  await vi.waitFor(async () => expect(await goal('G1').getAttribute('aria-label')).not.toBe(before), 5000);
  expect(await goal('G1').getAttribute('aria-label')).toMatch(/Future 1: 50 % .* Red\./);
});

it('keeps what is not saved until it is opened again, and hostile texts stay text', async () => {
  const { example, window: first } = await open();
  await first.button('Add a future').click();
  await first.field('Name').fill(hostileTexts.join(' '));
  await first.sees('Draft kept');
  await first.close();
  const { window } = await open(example);
  await window.sees('This is where you left off');
  await window.button('Save').click();
  await window.sees('Saved to "Scenarios".');
  expect(await window.violations()).toEqual([]);
  expect(await window.sidewaysScroll()).toBe(0);
});

it('keeps what is changed while it is being saved, and says what it could not save', async () => {
  const { example, window: first } = await open();
  await first.button('Add a future').click();
  await first.sees('Draft kept');
  const release = first.hold();
  await first.button('Save').click();
  await first.field('Name').fill('The second thought');
  release();
  await first.sees('One assumption lacks something and was not saved: complete it, then save again.');
  await first.sees('Draft kept');
  await first.close();
  const { window } = await open(example);
  await window.sees('The second thought');
});

it('has what it could not save still, here and when it is opened again', async () => {
  const { example, window: first } = await open();
  await first.button('Add a future').click();
  await first.field('Name').fill('Half a thought');
  await first.sees('Draft kept');
  await first.button('Save').click();
  await first.sees('complete it, then save again.');
  expect(await first.field('Name').inputValue()).toBe('Half a thought');
  expect(await first.button('Save').getAttribute('aria-disabled')).toBe('false');
  await first.close();
  const { window } = await open(example);
  await window.sees('This is where you left off');
  await window.sees('Half a thought');
});

it('breaks no rule of axe with every form open, and needs no sideways scroll at 200 % either', async () => {
  const { window } = await open();
  await window.button('Add a future').click();
  await window.field('What happens').selectOption('Risk');
  await window.sees('Choose a goal or a milestone.');
  await window.frame.getByText('People-days and budget of G1').click();
  expect(await window.violations()).toEqual([]);
  expect(await window.sidewaysScroll()).toBe(0);
  await window.enlargeText(200);
  expect(await window.sidewaysScroll()).toBe(0);
});
