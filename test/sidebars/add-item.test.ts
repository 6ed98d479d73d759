import { describe, expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';

const openWindow = browserWindows();

async function openOn(sheet: string, id: string) {
  const example = await Example.open();
  if (id !== '') example.select(sheet, id);
  const window = await openWindow(example, 'add-item');
  await window.settled();
  return { example, window };
}

describe('adding an item', () => {
  it('stands under the selected row, has its ID at once, and is taken back by Undo', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    expect(await window.field('Part of').inputValue()).toBe('M2');
    await window.field('Title').fill('Call the three that left');
    await window.button('Add task').click();
    await window.sees('T41 was added.');
    expect(example.row('Tasks', 'T41').cells).toMatchObject({
      Task: 'Call the three that left',
      Owner: 'Ingrid Solvang',
    });
    await window.button('Show T41 in the sheet').click();
    await expect.poll(() => example.selected).toBe(`Tasks ${example.row('Tasks', 'T41').row}`);
    await window.button('Undo').click();
    await window.sees('was undone');
    expect(example.row('Tasks', 'T41')).toBeUndefined();
    await window.button('Back to the form').click();
    expect(await window.field('Title').inputValue()).toBe('Call the three that left');
  });

  it('adds another of the same kind in the same place', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    await window.field('Owner, one person').fill('Mei Tanaka');
    for (const title of ['First', 'Second']) {
      await window.field('Title').fill(title);
      await window.button('Add task').click();
      await window.sees('was added.');
      await window.button('Add another task').click();
      await window.settled();
      expect(await window.field('Title').inputValue()).toBe('');
    }
    expect(['T41', 'T42'].map(id => example.row('Tasks', id).cells.Owner)).toEqual([
      'Mei Tanaka',
      'Mei Tanaka',
    ]);
  });

  it('can be done by keyboard alone', async () => {
    const { example, window } = await openOn('Goals', 'G2');
    const { keyboard } = window.page;
    await window.field('Title').focus();
    await keyboard.type('Write down how a restore is done');
    await keyboard.press('Tab');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('mei');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    for (let tabs = 0; tabs < 20; tabs += 1) {
      if (await window.button('Add milestone').evaluate(each => each === document.activeElement)) break;
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await window.sees('M17 was added.');
    expect(example.row('Milestones', 'M17').cells).toMatchObject({ Owner: 'Mei Tanaka' });
  });

  it('asks a goal for what makes it specific, and advises where that lacks', async () => {
    const { window } = await openOn('', '');
    await window.field('Title').fill('Do better');
    await window.field('Owner, one person').fill('Mei Tanaka');
    await window.button('Add goal').click();
    await window.sees('G6 was added.');
    await window.sees('A goal without a metric, a baseline, a target and a due date counts as vague.');
  });

  it('survives closing and opening again, and can be started over', async () => {
    const { window } = await openOn('Milestones', 'M2');
    await window.field('Title').fill('Half a thought');
    await window.sees('Draft kept');
    await window.reopen();
    await window.sees('This is where you left off.');
    expect(await window.field('Title').inputValue()).toBe('Half a thought');
    await window.button('Start over').click();
    expect(await window.field('Title').inputValue()).toBe('');
  });
});

describe('when something is in the way', () => {
  it('refuses a team with the person that it probably means, and leads to what is wrong', async () => {
    const { window } = await openOn('Goals', 'G1');
    const owner = window.field('Owner, one person');
    await owner.fill('Sales team');
    await owner.press('Tab');
    await window.sees('It probably means Priya Raman.');
    await window.button('Use Priya Raman').click();
    await window.button('Add milestone').click();
    await window.sees('Give it a title.');
    await expect
      .poll(() => window.field('Title').evaluate(each => each === document.activeElement))
      .toBe(true);
  });

  it('names a parent that somebody deleted meanwhile, and keeps the input', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    await window.field('Title').fill('Call them');
    example.deleteRow('Milestones', 'M2');
    await window.button('Add task').click();
    await window.sees('M2 is no longer there. Choose another.');
    await window.field('Part of').selectOption('M4');
    await window.button('Add task').click();
    await window.sees('T41 was added.');
    expect(example.row('Tasks', 'T41').cells.Milestone).toMatch(/^M4 · /);
  });

  it('keeps the input while another run is writing or the script fails, and adds at the next try', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    const { locks } = example.script.appsScript.runtime.stores;
    await window.field('Title').fill('Call them');
    locks.set('document', {});
    await window.button('Add task').click();
    await window.sees('already at work in this spreadsheet');
    locks.clear();
    window.before = () => {
      throw new Error('Error 500');
    };
    await window.button('Add task').click();
    await window.sees('could not be reached (Error 500)');
    window.before = () => {};
    await window.button('Add task').click();
    await window.sees('T41 was added.');
  });

  it('shows and stores hostile texts as texts', async () => {
    const { example, window } = await openOn('Milestones', 'M2');
    for (const [at, text] of hostileTexts.slice(0, 5).entries()) {
      await window.field('Title').fill(text);
      await window.button('Add task').click();
      await window.sees(`T${41 + at} was added.`);
      expect(await window.text()).toContain(text);
      expect(await window.sidewaysScroll()).toBe(0);
      const cell = example.cell('Tasks', `T${41 + at}`, 'Task');
      expect([cell.formula, cell.value]).toEqual([undefined, text]);
      await window.button('Add another task').click();
      await window.settled();
    }
    expect(await window.frame.locator('script').count()).toBe(2);
  });
});

it('breaks no rule of axe, and needs no sideways scroll, with the text at 200 % either', async () => {
  const { window } = await openOn('Goals', 'G1');
  expect(await window.violations()).toEqual([]);
  await window.button('Add milestone').click();
  await window.sees('Give it a title.');
  expect(await window.violations()).toEqual([]);
  await window.enlargeText(200);
  expect(await window.sidewaysScroll()).toBe(0);
  await window.field('Title').fill('A title');
  await window.button('Add milestone').click();
  await window.sees('was added.');
  expect(await window.violations()).toEqual([]);
  expect(await window.sidewaysScroll()).toBe(0);
});
