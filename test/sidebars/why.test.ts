import { describe, expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';

const openWindow = browserWindows();

async function openOn(sheet: string, id: string) {
  const example = await Example.open();
  if (id !== '') example.select(sheet, id);
  const window = await openWindow(example, 'why');
  await window.settled();
  return { example, window };
}

describe('Why?', () => {
  it('explains the selected row: reasons, what would turn it green, the line up and down', async () => {
    const { window } = await openOn('Milestones', 'M2');
    const text = await window.text();
    expect(text).toContain('12 working days behind plan: 55 % done, 75 % expected on 23 Nov.');
    expect(text).toContain('To turn it green: Reach 30 of 40 (75 %) by Mon 30 Nov.');
    expect(text).toContain('Grow managed services revenue');
    expect(text).toContain('Put the lost clients back');
    expect(text).toContain('Progress: 70 % → 55 %.');
    await window.frame.getByText('Red by the rule "behind plan"').click();
    await window.sees('Gap in points');
  });

  it('lets no label of its chart touch another, however near the due date is', async () => {
    const { window } = await openOn('Milestones', 'M8');
    const texts = window.frame.locator('svg.chart text');
    await texts.first().waitFor();
    const boxes = await texts.evaluateAll(all =>
      all.map(each => ({ text: each.textContent, box: each.getBoundingClientRect() })),
    );
    expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(['today', '30 Nov']));
    const touching = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right &&
            one.box.left < box.right &&
            box.top < one.box.bottom &&
            one.box.top < box.bottom,
        )
        .map(other => `${one.text} and ${other.text}`),
    );
    expect(touching).toEqual([]);
  });

  it('follows the selection while it is open', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    example.select('Milestones', 'M12');
    await window.sees('Interview twenty clients');
    await window.sees('To turn it green');
  });

  it('goes up and down the line, and to the row in the sheet', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    await window.button('Grow managed services revenue').click();
    await window.sees('Its milestones');
    await window.button('Show G1 in the sheet').click();
    await expect.poll(() => example.selected).toBe('Goals 2');
  });

  it('says what to do where no row is selected, and explains the one that is then', async () => {
    const { example, window } = await openOn('', '');
    await window.sees('No row is selected');
    expect(await window.violations()).toEqual([]);
    example.select('Tasks', 'T25');
    await window.sees('Automate the accounts');
  });

  it('says where the row has gone, and what to do', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    await window.button('Move forty clients to the new monitoring').click();
    await window.sees('Put the lost clients back');
    example.deleteRow('Milestones', 'M2');
    await window.button('Look again').click();
    await window.sees('M2 is no longer there');
    await window.button('Try again').click();
    await window.sees('Its milestones');
  });

  it('stops following when the script cannot be reached, and goes on when asked', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    window.before = () => {
      throw new Error('Error 500');
    };
    await window.button('Follow the selection').waitFor({ timeout: 12_000 });
    window.before = () => {};
    await window.button('Follow the selection').click();
    example.select('Milestones', 'M1');
    await window.sees('Sign ten managed services contracts');
  });

  it('breaks no rule of axe, and needs no sideways scroll, with the text at 200 % either', async () => {
    const { window } = await openOn('Milestones', 'M2');
    expect(await window.violations()).toEqual([]);
    expect(await window.sidewaysScroll()).toBe(0);
    await window.enlargeText(200);
    expect(await window.sidewaysScroll()).toBe(0);
  });

  it('can be read and walked by keyboard alone', async () => {
    const { window } = await openOn('Milestones', 'M2');
    const { keyboard } = window.page;
    const goal = window.button('Grow managed services revenue');
    await window.button('Show M2 in the sheet').focus();
    for (let tabs = 0; tabs < 20; tabs += 1) {
      if (await goal.evaluate(each => each === document.activeElement)) break;
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await window.sees('Its milestones');
  });
});
