import { describe, expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';
import type { SidebarWindow } from './sidebar-window';

const openWindow = browserWindows();

async function openOn(
  sheet: string,
  id: string,
  prepare?: (window: SidebarWindow) => void,
): Promise<{ example: Example; window: SidebarWindow }> {
  const example = await Example.open();
  example.select(sheet, id);
  const window = await openWindow(example, 'break-down', {}, prepare);
  await window.settled();
  return { example, window };
}

describe('breaking a goal down', () => {
  it('goes from the proposal over the preview to the rows, and back by Undo', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    await window.field('Task').fill('Call the five largest prospects');
    await window.button('Preview').click();
    await window.sees('Nothing has been written yet');
    expect(example.row('Milestones', 'M17')).toBeUndefined();
    expect(await window.text()).toContain('Call the five largest prospects');
    await window.button('Write 3 rows').click();
    await window.sees('3 rows were written.');
    expect(example.row('Tasks', 'T41').cells.Task).toBe('Call the five largest prospects');
    expect(window.calls.filter(name => name === 'writeBreakDown')).toHaveLength(1);
    await window.button('Show M17 in the sheet').click();
    await expect.poll(() => example.selected).toBe(`Milestones ${example.row('Milestones', 'M17').row}`);
    await window.button('Undo').click();
    await window.sees('was undone');
    expect(example.row('Milestones', 'M17')).toBeUndefined();
    await window.button('Back to the form').click();
    expect(await window.field('Task').inputValue()).toBe('Call the five largest prospects');
  });

  it('can be done by keyboard alone', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    const { keyboard } = window.page;
    await window.field('Task').focus();
    await keyboard.type('Call them');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('pri');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await window.frame.getByRole('combobox', { name: 'Owner', exact: true }).inputValue()).toBe(
      'Priya Raman',
    );
    for (const name of ['Preview', 'Write 3 rows']) {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        if (await window.button(name).evaluate(each => each === document.activeElement)) break;
        await keyboard.press('Tab');
      }
      await keyboard.press('Enter');
      await window.sees(name === 'Preview' ? 'Nothing has been written yet' : 'rows were written');
    }
    expect(example.row('Tasks', 'T41').cells).toMatchObject({ Task: 'Call them', Owner: 'Priya Raman' });
  });

  it('refuses a team, and takes the person that it probably means at a click', async () => {
    const { window } = await openOn('Goals', 'G1');
    const owner = window.field('Owner, one person');
    await owner.fill('Sales team');
    await owner.press('Tab');
    await window.sees('It probably means Priya Raman.');
    expect(await owner.getAttribute('aria-invalid')).toBe('true');
    await window.button('Use Priya Raman').click();
    expect(await owner.inputValue()).toBe('Priya Raman');
    expect(await owner.getAttribute('aria-invalid')).toBe('false');
  });

  it('leads to what is to be put right', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    await window.button('Preview').click();
    await window.sees('Give it a title, or remove it.');
    await expect
      .poll(() => window.field('Task').evaluate(each => each === document.activeElement))
      .toBe(true);
    expect(example.row('Milestones', 'M17')).toBeUndefined();
  });

  it('proposes again when the choices change, and draws the path', async () => {
    const { window } = await openOn('Goals', 'G1');
    const chart = window.frame.getByRole('img');
    expect(await chart.getAttribute('aria-label')).toContain(
      'The plan goes from 212 on 23 Nov to 260 on 15 Mar 2027.',
    );
    await window.choose('At its start, 14 Sep');
    await window.sees(/14 Sep – 14 Dec 2026/);
    expect(await chart.getAttribute('aria-label')).toContain('from 180 on 14 Sep');
    await window.choose('Today');
    await window.sees(/23 Nov 2026 – 18 Jan/);
    await window.choose('At quarter ends');
    await window.sees(/– 31 Dec 2026/);
    expect(await chart.getAttribute('aria-label')).toContain('from 212 on 23 Nov');
    await window.button('Add a milestone').click();
    expect(await window.field('Milestone').inputValue()).toBe('');
    await window.button('Remove milestone 3').click();
    expect(await window.frame.getByRole('region', { name: /^Milestone \d$/ }).count()).toBe(2);
  });

  it('keeps what was typed when it proposes again', async () => {
    const { window } = await openOn('Goals', 'G1');
    await window.field('Task').fill('Call them');
    await window.field('Milestone').fill('My own title');
    await window.choose('Back-loaded');
    await window.sees(/212 → 224/);
    expect(await window.field('Milestone').inputValue()).toBe('My own title');
    expect(await window.field('Task').inputValue()).toBe('Call them');
  });

  it('asks a goal without dates for them', async () => {
    const { window } = await openOn('Goals', 'G5');
    await window.sees('Say when the goal is due');
    await window.field('Due').fill('2027-06-30');
    await window.sees('1. Grow the business, part 1 of 3');
  });

  it('survives closing and opening again, and can be started over', async () => {
    const { window } = await openOn('Goals', 'G1');
    await window.field('Task').fill('Half a thought');
    await window.sees('Draft kept');
    await window.reopen();
    await window.sees('This is where you left off.');
    expect(await window.field('Task').inputValue()).toBe('Half a thought');
    await window.button('Start over').click();
    expect(await window.field('Task').inputValue()).toBe('');
    await window.reopen();
    await window.settled();
    expect(await window.text()).not.toContain('where you left off');
  });

  it('asks what to break down where no row is selected', async () => {
    const example = await Example.open();
    const window = await openWindow(example, 'break-down');
    await window.sees('What shall be broken down?');
    await window.field('Search').fill('landing');
    await window.button('Build the landing zone').click();
    await window.sees('Tasks');
    expect(await window.text()).toContain('M9');
  });
});

describe('breaking a milestone down', () => {
  it('takes any text for an owner that is nobody', async () => {
    const { window } = await openOn('Milestones', 'M9');
    const owner = window.frame.getByRole('combobox', { name: 'Owner' });
    await owner.fill('constructor');
    await owner.blur();
    await window.sees(/constructor. is not in People/);
    expect(await window.field('Task').count()).toBe(1);
  });

  it('makes a task of each pasted line', async () => {
    const { example, window } = await openOn('Milestones', 'M9');
    await window.button('Paste a list').click();
    await window
      .field('One task a line')
      .fill('- Order the lines\n2. Test the failover\n\n[ ] Write it up\n');
    await window.button('Add 3 tasks').click();
    const owners = window.frame.getByRole('combobox', { name: 'Owner' });
    for (let at = 0; at < 3; at += 1) await owners.nth(at).fill('Tomasz Wilk');
    await window.button('Preview').click();
    await window.button('Write 3 rows').click();
    await window.sees('3 rows were written.');
    expect(['T41', 'T42', 'T43'].map(id => example.row('Tasks', id).cells.Task)).toEqual([
      'Order the lines',
      'Test the failover',
      'Write it up',
    ]);
  });
});

describe('when something is in the way', () => {
  it('keeps the input, and says so, when the goal was deleted meanwhile', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    await window.field('Task').fill('Call them');
    example.deleteRow('Goals', 'G1');
    await window.button('Preview').click();
    await window.sees('G1 is no longer there');
    expect(await window.field('Task').inputValue()).toBe('Call them');
  });

  it('says that another run is writing, and writes at the next try', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    const { locks } = example.script.appsScript.runtime.stores;
    await window.field('Task').fill('Call them');
    await window.button('Preview').click();
    locks.set('document', {});
    await window.button('Write 3 rows').click();
    await window.sees('already at work in this spreadsheet');
    locks.clear();
    await window.button('Write 3 rows').click();
    await window.sees('3 rows were written.');
  });

  it('offers to try again when the script cannot be reached', async () => {
    let fails = true;
    const { window } = await openOn('Goals', 'G1', opening => {
      opening.before = () => {
        if (fails) throw new Error('Error 500');
      };
    });
    await window.sees('could not be reached (Error 500)');
    fails = false;
    await window.button('Try again').click();
    await window.sees('Grow managed services revenue');
  });

  it('names the remedy for several accounts in one browser', async () => {
    const { window } = await openOn('Goals', 'G1', opening => {
      opening.before = () => {
        throw new Error('PERMISSION_DENIED');
      };
    });
    await window.sees('several Google accounts');
  });

  it('shows that it is busy, and takes a second press for none', async () => {
    const { window } = await openOn('Goals', 'G1');
    let release = () => {};
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    window.before = () => released; // the draft's call waits as well, whichever of them comes first
    await window.field('Task').fill('Call them');
    await window.sees('Preview');
    await window.button('Preview').click();
    await window.button(/Checking/).waitFor();
    expect(await window.button(/Checking/).getAttribute('aria-disabled')).toBe('true');
    await window.button(/Checking/).click({ force: true });
    window.before = () => {};
    release();
    await window.sees('Nothing has been written yet');
    expect(window.calls.filter(name => name === 'previewBreakDown')).toHaveLength(1);
  });

  it('lets two people write at once, each all of their rows', async () => {
    const { example, window } = await openOn('Milestones', 'M9');
    const other = await openWindow(example, 'break-down');
    for (const each of [window, other]) {
      await each.settled();
      await each.field('Task').fill(each === window ? 'Mine' : 'Theirs');
      await each.frame.getByRole('combobox', { name: 'Owner' }).fill('Tomasz Wilk');
      await each.button('Preview').click();
      await each.button('Write 1 row').waitFor();
    }
    await Promise.all([window, other].map(each => each.button('Write 1 row').click()));
    await Promise.all([window, other].map(each => each.sees('1 row was written.')));
    expect([example.row('Tasks', 'T41').cells.Task, example.row('Tasks', 'T42').cells.Task].sort()).toEqual([
      'Mine',
      'Theirs',
    ]);
  });
});

describe('hostile texts', () => {
  it('are shown as texts and stored as texts in every field', async () => {
    const { example, window } = await openOn('Milestones', 'M9');
    await window.button('Paste a list').click();
    await window.field('One task a line').fill(hostileTexts.join('\n'));
    await window.button(`Add ${hostileTexts.length} tasks`).click();
    const owners = window.frame.getByRole('combobox', { name: 'Owner' });
    for (let at = 0; at < hostileTexts.length; at += 1) await owners.nth(at).fill('Tomasz Wilk');
    await window.button('Preview').click();
    await window.button(`Write ${hostileTexts.length} rows`).waitFor();
    expect(await window.sidewaysScroll()).toBe(0);
    await window.button(`Write ${hostileTexts.length} rows`).click();
    await window.sees('rows were written');
    const shown = await window.frame.locator('.list li').allInnerTexts();
    hostileTexts.forEach((text, at) => {
      expect(shown[at]).toContain(text);
      const cell = example.cell('Tasks', `T${41 + at}`, 'Task');
      expect([cell.formula, cell.value]).toEqual([undefined, text]);
    });
    expect(await window.sidewaysScroll()).toBe(0);
    expect(await window.frame.locator('script').count()).toBe(2);
  });
});

describe('hostile texts in every field of a milestone', () => {
  it('are stored as texts, and refused where they are no value', async () => {
    const { example, window } = await openOn('Goals', 'G1');
    const [formula, script, image] = hostileTexts;
    await window.field('Milestone').fill(formula!);
    await window.field('Metric').fill(script!);
    await window.field('Task').fill(script!);
    const target = window.field('Target').first();
    const right = await target.inputValue();
    await target.fill(formula!);
    await window.frame.getByRole('combobox', { name: 'Owner', exact: true }).fill(image!);
    await window.button('Preview').click();
    await window.sees('is neither a number nor a range');
    expect(await window.sidewaysScroll()).toBe(0);
    await target.fill(right);
    await window.button('Preview').click();
    await window.button('Write 3 rows').click();
    await window.sees('3 rows were written.');
    const cells = [
      example.cell('Milestones', 'M17', 'Milestone'),
      example.cell('Milestones', 'M17', 'Metric'),
      example.cell('Tasks', 'T41', 'Task'),
      example.cell('Tasks', 'T41', 'Owner'),
    ];
    expect(cells.map(({ formula, value }) => [formula, value])).toEqual(
      [formula, script, script, image].map(text => [undefined, text]),
    );
    expect(await window.frame.locator('script').count()).toBe(2);
    expect(await window.frame.locator('img').count()).toBe(0);
  });
});

describe('a plan from past slips', () => {
  it('is offered where milestones have taken longer than planned, and leaves them that room', async () => {
    const example = await Example.open();
    const hand = example.script.hand();
    for (const [id, target] of [
      ['M2', '40'],
      ['M4', '10'],
    ] as const) {
      const { row } = example.row('Milestones', id);
      hand.type(`Milestones!J${row}`, '2026-10-30');
      hand.type(`Milestones!H${row}`, target);
    }
    example.select('Goals', 'G1');
    const window = await openWindow(example, 'break-down');
    await window.settled();
    await window.choose('At its start, 14 Sep');
    await window.sees(/Milestones here have taken 1\.\d × as long as planned \(3 finished\)\./);
    const due = await window.field('Due').first().inputValue();
    await window.frame.getByRole('checkbox', { name: /Leave room for slips/ }).check();
    await expect.poll(() => window.field('Due').first().inputValue()).not.toBe(due);
    expect((await window.field('Due').first().inputValue()) < due).toBe(true);
  });
});

describe('for every reader', () => {
  it('breaks no rule of axe in any state', async () => {
    const { window } = await openOn('Goals', 'G1');
    expect(await window.violations()).toEqual([]);
    await window.button('Preview').click();
    await window.sees('to be put right');
    expect(await window.violations()).toEqual([]);
    await window.frame.getByRole('combobox', { name: 'Owner', exact: true }).fill('');
    await window.frame.getByRole('option').first().waitFor();
    expect(await window.violations()).toEqual([]);
    await window.field('Task').fill('Call them');
    await window.frame.getByRole('combobox', { name: 'Owner', exact: true }).fill('Priya Raman');
    await window.button('Preview').click();
    await window.button('Write 3 rows').waitFor();
    expect(await window.violations()).toEqual([]);
    await window.button('Write 3 rows').click();
    await window.sees('3 rows were written.');
    expect(await window.violations()).toEqual([]);
  });

  it('needs no sideways scroll at 300 pixels, nor with the text at 200 %', async () => {
    const { window } = await openOn('Goals', 'G1');
    expect(await window.sidewaysScroll()).toBe(0);
    await window.enlargeText(200);
    expect(await window.sidewaysScroll()).toBe(0);
    await window.field('Task').fill('Call them');
    await window.button('Preview').click();
    await window.button('Write 3 rows').waitFor();
    expect(await window.sidewaysScroll()).toBe(0);
  });
});
