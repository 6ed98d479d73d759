import { describe, expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';

const openWindow = browserWindows();

async function open(options: Parameters<typeof Example.open>[0] = {}) {
  const example = await Example.open(options);
  const window = await openWindow(example, 'check-in');
  await window.settled();
  const card = (id: string) => window.frame.getByRole('region', { name: new RegExp(`^${id} `) });
  return { example, window, card };
}

describe('checking in', () => {
  it('saves values, confidence, notes and tasks as one batch, and takes it back', async () => {
    const { example, window, card } = await open();
    await card('M2').getByLabel('Clients moved now').fill('33');
    await window.choose('Green', card('M2'));
    await card('M2').getByLabel('Note').fill('All back.');
    await window.choose('Done', card('T13'));
    expect(await window.text()).toContain('2 items left');
    await window.button('Save 2 check-ins').click();
    await window.sees('2 check-ins were saved.');
    expect(example.row('Milestones', 'M2').cells.Current).toBe(33);
    expect(example.row('Tasks', 'T13').cells.State).toBe('Done');
    expect(window.calls.filter(name => name === 'saveCheckIn')).toHaveLength(1);
    await window.button('Undo').click();
    await window.sees('was undone');
    expect(example.row('Milestones', 'M2').cells.Current).toBe(22);
  });

  it('can be done by keyboard alone', async () => {
    const { example, window, card } = await open();
    const { keyboard } = window.page;
    await card('M4').getByLabel('Contracts renewed now').focus();
    await keyboard.type('9');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    expect(await card('M4').getByRole('radio', { name: 'Amber' }).isChecked()).toBe(true);
    await keyboard.press('Tab');
    await keyboard.type('One to go');
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await window.button('Save 1 check-in').evaluate(each => each === document.activeElement)) break;
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await window.sees('1 check-in was saved.');
    expect(example.row('Milestones', 'M4').cells.Current).toBe(9);
    expect(example.rows('Check-ins').pop()!.cells).toMatchObject({ Confidence: 'Amber', Note: 'One to go' });
  });

  it('moves a task to the day that is given', async () => {
    const { example, window, card } = await open();
    await window.choose('Move', card('T13'));
    await card('T13').getByLabel('New due date').fill('2026-12-11');
    await window.button('Save 1 check-in').click();
    await window.sees('1 check-in was saved.');
    expect(example.rows('Check-ins').pop()!.cells.Note).toBe('Moved from 4 Dec to 11 Dec.');
  });

  it('asks once who one is, where Google does not say', async () => {
    const { window } = await open({ user: '' });
    await window.sees('Who are you?');
    expect(await window.button('That is me').getAttribute('aria-disabled')).toBe('true');
    await window.field('Your name').selectOption('Mei Tanaka');
    await window.button('That is me').click();
    await window.sees('Document all 93 controls');
    await window.reopen();
    await window.sees('Document all 93 controls');
  });

  it('says that a check-in for somebody else is recorded as such', async () => {
    const { example, window, card } = await open();
    await window.field('Checking in for').selectOption('Priya Raman');
    await window.sees('Ingrid Solvang checked in on behalf of Priya Raman');
    await window.choose('Red', card('M1'));
    await window.button('Save 1 check-in').click();
    await window.sees('1 check-in was saved.');
    expect(example.rows('Check-ins').pop()!.cells).toMatchObject({
      By: 'Ingrid Solvang',
      Note: 'On behalf of Priya Raman.',
    });
  });
});

describe('while it is being kept or saved', () => {
  const reopened = async (example: Example) => {
    const window = await openWindow(example, 'check-in');
    await window.settled();
    return window.field('Clients moved now').inputValue();
  };
  /** Fills in a value, and keeps the call that keeps it on its way until what is returned is called. */
  async function onItsWay() {
    const opened = await open();
    const { window, card } = opened;
    let begun = false;
    let release = () => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    window.before = (_, [name]) => {
      if (name !== 'keepDraft') return;
      begun = true;
      return gate;
    };
    await card('M2').getByLabel('Clients moved now').fill('33');
    await expect.poll(() => begun).toBe(true);
    return { ...opened, release };
  }

  it('a form on its way does not come back after it was cleared', async () => {
    const { example, window, release } = await onItsWay();
    await window.button('Clear').click();
    await window.page.waitForTimeout(300);
    release();
    await expect.poll(() => window.calls.slice(-2).sort()).toEqual(['dropDraft', 'keepDraft']);
    expect(await reopened(example)).toBe('');
  });

  it('a form on its way does not come back after it was saved', async () => {
    const { example, window, release } = await onItsWay();
    await window.button('Save 1 check-in').click();
    await window.page.waitForTimeout(300);
    release();
    await window.sees('1 check-in was saved.');
    await expect.poll(() => window.calls).toContain('keepDraft');
    await window.page.waitForTimeout(300);
    expect(await reopened(example)).toBe('');
  });

  it('a form in a second window of the same person leaves the first one to it, unless it is told to', async () => {
    const { example, window, card } = await open();
    const second = await openWindow(example, 'check-in');
    await card('M2').getByLabel('Clients moved now').fill('33');
    await window.sees('Draft kept');
    await second.field('Contracts renewed now').fill('9');
    await second.sees('Draft not kept: Another window of yours keeps another draft of this form.');
    expect(await reopened(example)).toBe('33');
    await card('M2').getByLabel('Clients moved now').fill('34');
    await expect.poll(() => reopened(example)).toBe('34');
    await second.button('Keep this one instead').click();
    await second.sees('Draft kept');
    expect(await second.button('Keep this one instead').count()).toBe(0);
    expect(await reopened(example)).toBe('');
    await second.field('Contracts renewed now').fill('10');
    await second.page.waitForTimeout(900);
    await second.reopen();
    expect(await second.field('Contracts renewed now').inputValue()).toBe('10');
  });

  it('what is filled in meanwhile is there afterwards, and nothing else', async () => {
    const { window, card } = await open();
    await card('M4').getByLabel('Contracts renewed now').fill('9');
    await window.sees('Draft kept');
    let release = () => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    window.before = (_, [name]) => (name === 'saveCheckIn' ? gate : undefined);
    await window.button('Save 1 check-in').click();
    await card('M2').getByLabel('Clients moved now').fill('33');
    release();
    await window.sees('1 check-in was saved.');
    await expect.poll(() => window.calls.slice(-1)).toEqual(['keepDraft']);
    await window.button('Back to the list').click();
    await window.settled();
    expect(await window.field('Clients moved now').inputValue()).toBe('33');
    expect(await window.field('Contracts renewed now').inputValue()).toBe('');
  });
});

describe('at one sitting', () => {
  it('is done by keyboard alone', async () => {
    const { example, window, card } = await open();
    const { keyboard } = window.page;
    await card('M2').getByLabel('Clients moved now').focus();
    await keyboard.type('33');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.type('All back.');
    const isFocused = () =>
      window.button('Save 1 check-in').evaluate(each => each === document.activeElement);
    for (let tabs = 0; tabs < 40 && !(await isFocused()); tabs += 1) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await window.sees('1 check-in was saved.');
    expect(example.rows('Check-ins').pop()!.cells).toMatchObject({
      Value: 33,
      Confidence: 'Green',
      Note: 'All back.',
    });
  });

  it('counts fifteen minutes and the items left, and says no more than that they are over', async () => {
    const example = await Example.open();
    const window = await openWindow(example, 'check-in', { ownClock: true });
    await window.sees('15 minutes · 4 items left');
    await window.choose('Green');
    await window.page.clock.runFor(5 * 60_000 + 1_000);
    await window.sees('10 minutes · 3 items left');
    await window.page.clock.runFor(10 * 60_000);
    await window.sees('Fifteen minutes are over; finish when you are ready · 3 items left');
    await window.button('Save 1 check-in').click();
    await window.sees('1 check-in was saved.');
  });

  it('stores hostile notes on tasks, and refuses hostile values, as texts', async () => {
    const { example, window, card } = await open();
    await window.choose('Not done', card('T13'));
    await card('T13').getByRole('textbox').fill(hostileTexts[1]!);
    await card('M2').getByLabel('Clients moved now').fill(hostileTexts[0]!);
    await window.button('Save 2 check-ins').click();
    await window.sees('is not a number');
    await card('M2').getByLabel('Clients moved now').fill('30');
    await window.button('Save 2 check-ins').click();
    await window.sees('2 check-ins were saved.');
    expect(example.rows('Check-ins').pop()!.cells.Note).toBe(`Not done yet. ${hostileTexts[1]}`);
    expect(example.row('Milestones', 'M2').cells.Current).toBe(30);
    expect(await window.frame.locator('script').count()).toBe(2);
  });
});

describe('what is mine', () => {
  it('is one click away, on a sheet of its own, and keeps what is half-filled', async () => {
    const { example, window, card } = await open();
    await card('M2').getByLabel('Clients moved now').fill('31');
    await window.button('Show mine in the sheet').click();
    await window.sees(/^Ingrid Solvang: 1 Red/);
    expect(example.selected).toMatch(/^Items of Ingrid Solvang/);
    expect(await card('M2').getByLabel('Clients moved now').inputValue()).toBe('31');
    expect(await window.violations()).toEqual([]);
    await window.button('Undo').click();
    await window.sees('was undone');
    expect(example.sheet('Items of Ingrid Solvang')).toBeUndefined();
  });

  it('is that of whoever one said to be, where Google does not say', async () => {
    const { example, window } = await open({ user: '' });
    await window.field('Your name').selectOption('Mei Tanaka');
    await window.button('That is me').click();
    await window.button('Show mine in the sheet').click();
    await window.sees(/^Mei Tanaka: /);
    expect(example.sheet('Items of Mei Tanaka')).toBeDefined();
  });
});

describe('when something is in the way', () => {
  it('keeps what was filled in when saving fails, and saves it at the next try', async () => {
    const { example, window, card } = await open();
    await card('M2').getByLabel('Clients moved now').fill('33');
    await card('M4').getByLabel('Note').fill('Nearly');
    window.before = () => {
      throw new Error('We’re sorry, a server error occurred.');
    };
    await window.button('Save 2 check-ins').click();
    await window.sees('Your input is still here');
    expect(await card('M2').getByLabel('Clients moved now').inputValue()).toBe('33');
    window.before = () => {};
    await window.button('Save 2 check-ins').click();
    await window.sees('2 check-ins were saved.');
    expect(example.row('Milestones', 'M2').cells.Current).toBe(33);
  });

  it('keeps a half-filled check-in over closing and opening', async () => {
    const { window, card } = await open();
    await card('M2').getByLabel('Clients moved now').fill('31');
    await window.sees('Draft kept');
    await window.reopen();
    await window.settled();
    expect(await card('M2').getByLabel('Clients moved now').inputValue()).toBe('31');
  });

  it('shows which value cannot be read, and saves nothing', async () => {
    const { example, window, card } = await open();
    await card('M2').getByLabel('Clients moved now').fill('nearly all');
    await window.button('Save 1 check-in').click();
    await window.sees('"nearly all" is not a number');
    expect(await card('M2').getByLabel('Clients moved now').getAttribute('aria-invalid')).toBe('true');
    expect(example.row('Milestones', 'M2').cells.Current).toBe(22);
  });

  it('names a row that somebody deleted meanwhile', async () => {
    const { example, window, card } = await open();
    await window.choose('Green', card('M4'));
    await window.choose('Green', card('M2'));
    example.deleteRow('Milestones', 'M4');
    await window.button('Save 2 check-ins').click();
    await window.sees('M4 is no longer there');
    await window.sees('1 check-in was saved.');
  });

  it('stores hostile notes as notes', async () => {
    const { example, window, card } = await open();
    for (const text of hostileTexts.slice(0, 4)) {
      await card('M2').getByLabel('Note').fill(text);
      await window.button('Save 1 check-in').click();
      await window.sees('1 check-in was saved.');
      expect(example.rows('Check-ins').pop()!.cells.Note).toBe(text);
      await window.button('Back to the list').click();
      await window.settled();
    }
    expect(await window.frame.locator('script').count()).toBe(2);
  });
});

describe('for every reader', () => {
  it('breaks no rule of axe, and needs no sideways scroll, with the text at 200 % either', async () => {
    const { window, card } = await open();
    expect(await window.violations()).toEqual([]);
    expect(await window.sidewaysScroll()).toBe(0);
    await window.enlargeText(200);
    expect(await window.sidewaysScroll()).toBe(0);
    await window.enlargeText(100);
    await window.choose('Move', card('T13'));
    await card('M2').getByLabel('Clients moved now').fill('x');
    await window.button('Save 2 check-ins').click();
    await window.sees('is not a number');
    expect(await window.violations()).toEqual([]);
    await card('M2').getByLabel('Clients moved now').fill('30');
    await window.button('Save 2 check-ins').click();
    await window.sees('2 check-ins were saved.');
    expect(await window.violations()).toEqual([]);
  });

  it('breaks no rule of axe while it asks who one is', async () => {
    const { window } = await open({ user: '' });
    await window.sees('Who are you?');
    expect(await window.violations()).toEqual([]);
  });
});
