// Set up in a real browser: what was understood, corrected by hand and by keyboard, written, and taken back.

import { describe, expect, it } from 'vitest';
import { emptyWorkbook, type Workbook } from '../../src/preview/workbook';
import { ACTIONS, hostileSheet, manySheets, OUTLINE, typed, UNSURE } from '../journeys/own-plan';
import { visibleSheet } from '../journeys/workbook-content';
import { browserWindows } from './browser-windows';
import { Example } from './example';

const openWindow = browserWindows();

async function openOn(workbook: Workbook) {
  const before = structuredClone(workbook);
  const example = await Example.over(workbook);
  const window = await openWindow(example, 'set-up');
  await window.settled();
  return { example, window, before };
}

const names = (workbook: Workbook) => workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

describe('Set up on a sheet with a plan', () => {
  it('shows what it understood, corrects a column, writes, and takes all of it back', async () => {
    const workbook = typed(ACTIONS);
    const { window, before } = await openOn(workbook);
    await window.sees('5 tasks');
    await window.button('See values and correct').click();
    await window.sees('Sign the lease · Order the desks · Move the servers');
    await window.field('Start').selectOption({ label: 'Deadline' });
    await window.button('Set up').waitFor();
    expect(await window.field('Due').inputValue()).toBe('2');
    expect(workbook).toEqual(before);
    await window.field('Due').selectOption({ label: 'Deadline' });
    await window.button('Set up').waitFor();
    expect(await window.field('Start').inputValue()).toBe('2');
    await window.button('Set up').click();
    await window.sees('Adopted "Plan"');
    expect(names(workbook)).toContain('Check-ins');
    await window.button('Undo').click();
    await window.sees('Set up was taken back');
    const left = workbook.sheets.filter(({ hidden }) => !hidden);
    expect(left.map(visibleSheet)).toEqual(before.sheets.map(visibleSheet));
  });

  it('is worked by keyboard alone', async () => {
    const workbook = typed(UNSURE);
    const { example, window } = await openOn(workbook);
    const { keyboard } = window.page;
    await window.frame.getByRole('radio', { name: 'Owner', exact: true }).focus();
    await keyboard.press('ArrowDown');
    await window.button('Set up').waitFor();
    expect(await window.frame.getByRole('radio', { name: 'Responsible', exact: true }).isChecked()).toBe(
      true,
    );
    const isSetUp = () => window.frame.locator('button.primary:focus').count();
    for (let tabs = 0; tabs < 20 && (await isSetUp()) === 0; tabs += 1) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await window.sees('Throughline is set up');
    const owners = example.addOn.assessed().items.map(({ owner }) => owner);
    expect(owners).toEqual(['Legal', 'Buying', 'Sales']);
  });

  it('lets people be unticked, who then do not go into People', async () => {
    const { example, window } = await openOn(typed(ACTIONS));
    await window.button('2 people go into People').click();
    await window.frame.getByRole('checkbox', { name: /Karim Aziz/ }).uncheck();
    await window.sees('1 does not');
    await window.button('Set up').click();
    await window.sees('Throughline is set up');
    expect(example.rows('People').map(({ cells }) => cells.Name)).toEqual(['Anna Berg']);
  });

  it('takes and leaves each of several tables', async () => {
    const { example, window } = await openOn(manySheets());
    await window.sees('2 tables were understood');
    await window.button(/left out/).click();
    await window.button('Set up Copy of Office move, row 1, all the same').click();
    await window.sees('3 tables were understood');
    const card = window.frame.getByRole('region', { name: 'Lyon office', exact: true });
    await card.getByRole('button', { name: 'See values and correct' }).click();
    await card.getByRole('button', { name: 'Leave this table out' }).click();
    await window.sees('2 tables were understood');
    await window.sees('You left it out.');
    await window.button('Set up').click();
    await window.sees('Adopted "Office move", "Copy of Office move".');
    expect(example.sheet('Lyon office').rows[0]!.filter(Boolean)).toHaveLength(6);
  });

  it('takes a table back after every one was left out', async () => {
    const { window } = await openOn(typed(ACTIONS));
    await window.sees('This is what was understood');
    await window.button('See values and correct').click();
    await window.button('Leave this table out').click();
    await window.sees('You left every table out');
    await window.button(/all the same/).click();
    await window.sees('This is what was understood');
  });
});

describe('Set up elsewhere', () => {
  it('offers an example, or empty tables, where there is nothing', async () => {
    const { example, window } = await openOn(emptyWorkbook());
    await window.choose('Empty tables');
    await window.button('Set up').click();
    await window.sees('Made Goals, Milestones, Tasks');
    expect(example.rows('Goals')).toEqual([]);
    await window.button('Add the first goal').waitFor();
    expect(example.script.appsScript.runtime.active.sheetId).toBe(example.sheet('Goals').id);
  });

  it('says why a list is no plan, and repairs what has gone from a workbook that is set up', async () => {
    const { example, window } = await openOn(typed('Name | Phone\nAnn | 12\nBob | 13\nCy | 14', 'Contacts'));
    await window.sees('No plan was found here');
    await window.sees(/names things in “Name”, but has/);
    await window.button('Set up').click();
    await window.sees('Throughline is set up');
    example.deleteSheet('People');
    await window.reopen();
    await window.sees('The sheet “People” has gone.');
    await window.button('Repair').click();
    await window.sees('Made People.');
  });
});

describe('when something is in the way', () => {
  it('says that the sheets were changed meanwhile, and looks again with the corrections', async () => {
    const workbook = typed(ACTIONS);
    const { example, window } = await openOn(workbook);
    await window.button('See values and correct').click();
    await window.field('What the rows are').selectOption({ label: 'All goals' });
    await window.sees('5 goals');
    example.script.hand().type('Plan!A7', 'Hand over the keys');
    await window.button('Set up').click();
    await window.sees('somebody changed the sheets');
    await window.button('Look again').click();
    await window.sees('6 goals');
    await window.button('Set up').click();
    await window.sees('Adopted "Plan"');
  });

  it('reads what is corrected while it reads again, too', async () => {
    const { example, window } = await openOn(typed(ACTIONS));
    await window.button('See values and correct').click();
    const release = window.hold();
    await window.field('What the rows are').selectOption({ label: 'All goals' });
    await window.field('Start').selectOption({ label: 'Deadline' });
    await window.field('Due').selectOption('');
    release();
    await window.sees('5 goals');
    await window.button('Set up').waitFor();
    expect(await window.field('Start').inputValue()).toBe('3');
    expect(await window.field('Due').inputValue()).toBe('');
    await window.button('Set up').click();
    await window.sees('Adopted "Plan"');
    const { items } = example.addOn.assessed();
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['goal']));
  });

  it('tells a server error, keeps what stood there, and tries again', async () => {
    const { window } = await openOn(typed(ACTIONS));
    window.before = () => {
      throw new Error('Error 500');
    };
    await window.button('Set up').click();
    await window.sees('could not be reached');
    await window.button('See values and correct').click();
    await window.field('What the rows are').selectOption({ label: 'All goals' });
    await window.button('Set up').waitFor();
    expect(await window.field('What the rows are').inputValue()).toBe('');
    window.before = () => {};
    await window.button('Set up').click();
    await window.sees('Adopted "Plan"');
  });
});

describe('the page', () => {
  it('shows every header as text, without a sideways scroll, at 200 % either, and breaks no rule of axe', async () => {
    const { window } = await openOn(hostileSheet());
    await window.button('See values and correct').click();
    await window.frame.locator('summary').click();
    await window.button(/into People/).click();
    expect(await window.violations()).toEqual([]);
    expect(await window.sidewaysScroll()).toBe(0);
    await window.enlargeText(200);
    expect(await window.sidewaysScroll()).toBe(0);
    expect(await window.frame.locator('#page :is(script, img)').count()).toBe(0);
    await window.field('Start').selectOption({ label: '<script>document.title = "run"</script>' });
    await window.sees('<script>');
    await window.button('Set up').click();
    await window.sees('Throughline is set up');
  });

  it('breaks no rule of axe with questions, with several sheets, nor when it is done', async () => {
    const first = await openOn(typed(UNSURE));
    expect(await first.window.violations()).toEqual([]);
    await first.window.close();
    const { window } = await openOn(typed(OUTLINE));
    await window.button('Set up').click();
    await window.sees('Throughline is set up');
    expect(await window.violations()).toEqual([]);
    await window.reopen();
    await window.sees('All its tables are in place.');
    expect(await window.violations()).toEqual([]);
    expect(await window.sidewaysScroll()).toBe(0);
  });
});
