// What may stand in the way of any sidebar that writes, and texts that no page may run.

import { describe, expect, it } from 'vitest';
import { browserWindows } from './browser-windows';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';
import type { SidebarWindow, WindowOptions } from './sidebar-window';

const openWindow = browserWindows();

/** A sidebar, filled in so far that one press writes. */
interface Writing {
  readonly sidebar: string;
  readonly selected: readonly [sheet: string, id: string];
  /** @param who tells two people apart: 0 or 1 */
  readonly fill: (window: SidebarWindow, who: number) => Promise<void>;
  readonly press: (window: SidebarWindow, who: number) => Promise<void>;
  readonly said: string;
  /** What each of two has written. */
  readonly wrote: (example: Example) => readonly unknown[];
  readonly both: readonly unknown[];
}

const card = (window: SidebarWindow, id: string) =>
  window.frame.getByRole('region', { name: new RegExp(`^${id} `) });

const WRITING: readonly Writing[] = [
  {
    sidebar: 'break-down',
    selected: ['Milestones', 'M9'],
    fill: async (window, who) => {
      await window.field('Task').fill(`Task of ${who}`);
      await window.frame.getByRole('combobox', { name: 'Owner' }).fill('Tomasz Wilk');
      await window.button('Preview').click();
      await window.button('Write 1 row').waitFor();
    },
    press: window => window.button('Write 1 row').click(),
    said: '1 row was written.',
    wrote: example => ['T41', 'T42'].map(id => example.row('Tasks', id)?.cells.Task).sort(),
    both: ['Task of 0', 'Task of 1'],
  },
  {
    sidebar: 'add-item',
    selected: ['Milestones', 'M2'],
    fill: (window, who) => window.field('Title').fill(`Task of ${who}`),
    press: window => window.button('Add task').click(),
    said: 'was added.',
    wrote: example => ['T41', 'T42'].map(id => example.row('Tasks', id)?.cells.Task).sort(),
    both: ['Task of 0', 'Task of 1'],
  },
  {
    sidebar: 'check-in',
    selected: ['Milestones', 'M2'],
    fill: (window, who) =>
      card(window, ['M2', 'M4'][who]!)
        .getByLabel(/now$/)
        .fill(String(9 + who)),
    press: window => window.button('Save 1 check-in').click(),
    said: '1 check-in was saved.',
    wrote: example => ['M2', 'M4'].map(id => example.row('Milestones', id).cells.Current),
    both: [9, 10],
  },
  {
    sidebar: 'ownership',
    selected: ['Milestones', 'M12'],
    fill: (window, who) => card(window, ['M12', 'M3'][who]!).getByRole('combobox').fill('Mei Tanaka'),
    press: (window, who) =>
      card(window, ['M12', 'M3'][who]!)
        .getByRole('button', { name: /^Assign/ })
        .click(),
    said: "is Mei Tanaka's now.",
    wrote: example => ['M12', 'M3'].map(id => example.row('Milestones', id).cells.Owner),
    both: ['Mei Tanaka', 'Mei Tanaka'],
  },
  {
    sidebar: 'settings',
    selected: ['Milestones', 'M2'],
    fill: (window, who) =>
      window.field(['Behind plan, Amber from', 'Behind plan, Red from'][who]!).fill(String(8 + 10 * who)),
    press: window => window.button('Save 1 setting').click(),
    said: '1 setting was saved.',
    wrote: example =>
      ['Behind plan, Amber from', 'Behind plan, Red from'].map(
        label => example.rows('Settings').find(({ cells }) => cells.Setting === label)?.cells.Value,
      ),
    both: [8, 18],
  },
];

async function open(
  { sidebar, selected }: Pick<Writing, 'sidebar' | 'selected'>,
  example: Example,
  options: WindowOptions = {},
  prepare: (window: SidebarWindow) => void = () => {},
): Promise<SidebarWindow> {
  example.select(...selected);
  const window = await openWindow(example, sidebar, options, prepare);
  await window.settled();
  return window;
}

describe.each(WRITING.map(each => [each.sidebar, each] as const))('%s', (_, writing) => {
  const { fill, press, said, wrote, both } = writing;

  it('keeps the input through a failing script, a held lock and a slow server, and two may write at once', async () => {
    const example = await Example.open();
    const before = wrote(example);
    let opensAt = 2;
    const window = await open(writing, example, { ownClock: true }, opening => {
      opening.before = () => {
        opensAt -= 1;
        if (opensAt > 0) throw new Error('Error 500');
      };
    });
    await window.sees('could not be reached (Error 500)');
    await window.button('Try again').click();
    await window.settled();
    const other = await open(writing, example);
    await fill(window, 0);
    await fill(other, 1);

    const { locks } = example.script.appsScript.runtime.stores;
    locks.set('document', {});
    await press(window, 0);
    await window.sees('already at work in this spreadsheet');
    locks.clear();
    window.before = () => {
      throw new Error('Error 500');
    };
    await press(window, 0);
    await window.sees('could not be reached (Error 500)');
    expect(wrote(example)).toEqual(before);

    const calls = window.calls.length;
    const release = window.hold();
    await press(window, 0);
    await window.page.clock.runFor(7_000);
    expect(await window.text()).not.toContain('Still working');
    await window.page.clock.runFor(1_100);
    await window.sees('Still working.');
    expect(await window.violations()).toEqual([]);
    await press(other, 1);
    release();
    await Promise.all([window, other].map(each => each.sees(said)));
    expect(await window.text()).not.toContain('Still working');
    expect(wrote(example)).toEqual(both);
    const writes = window.calls.slice(calls).filter(name => /^(?:write|save|add|assign)/.test(name));
    expect(writes).toHaveLength(1);
  });
});

it('a page that is long in opening says so, and one that cannot be opened offers to try again', async () => {
  const example = await Example.open();
  let release = () => {};
  const window = await openWindow(example, 'why', { ownClock: true }, opening => {
    release = opening.hold();
  });
  await window.page.clock.runFor(8_100);
  await window.sees('Still working.');
  expect(await window.violations()).toEqual([]);
  release();
  await window.sees('No row is selected');
  window.before = () => {
    throw new Error('Error 500');
  };
  await window.reopen();
  await window.sees('could not be reached (Error 500)');
  window.before = () => {};
  await window.button('Try again').click();
  await window.sees('No row is selected');
});

it('ownership says where a row has gone that somebody deleted meanwhile, and goes on', async () => {
  const example = await Example.open();
  const window = await open({ sidebar: 'ownership', selected: ['Goals', 'G1'] }, example);
  example.deleteRow('Milestones', 'M3');
  await card(window, 'M3')
    .getByRole('button', { name: /^Give it to/ })
    .first()
    .click();
  await window.sees('M3 is no longer there');
  await window.button('Look again').click();
  await card(window, 'M3').waitFor({ state: 'detached' });
});

describe('hostile texts in the sheet', () => {
  /** The rows of every table have them for titles, metrics, notes and names in turn. */
  async function hostile(): Promise<Example> {
    const example = await Example.open();
    for (const [name, headers] of [
      ['Goals', ['Goal', 'Metric']],
      ['Milestones', ['Milestone', 'Metric']],
      ['Tasks', ['Task']],
      ['Check-ins', ['Note', 'By']],
    ] as const) {
      const sheet = example.sheet(name);
      for (const header of headers) {
        const column = sheet.rows[0]!.findIndex(cell => cell?.value === header);
        sheet.rows.slice(1).forEach((cells, at) => {
          if (cells?.[0]?.value) cells[column] = { value: hostileTexts[at % hostileTexts.length]! };
        });
      }
    }
    return example;
  }

  it.each([
    ['break-down', ['Goals', 'G1']],
    ['add-item', ['Goals', 'G1']],
    ['check-in', ['Goals', 'G1']],
    ['ownership', ['Goals', 'G1']],
    ['why', ['Milestones', 'M2']],
    ['why', ['Goals', 'G1']],
  ] as const)(
    'are shown as texts by %s on %j, within 300 pixels, whatever the size of the text',
    async (sidebar, selected) => {
      const example = await hostile();
      const window = await open({ sidebar, selected }, example);
      const text = await window.text();
      expect(hostileTexts.some(each => text.includes(each))).toBe(true);
      expect(await window.frame.locator('script').count()).toBe(2);
      expect(await window.frame.locator('img').count()).toBe(0);
      expect(await window.sidewaysScroll()).toBe(0);
      expect(await window.violations()).toEqual([]);
      await window.enlargeText(200);
      expect(await window.sidewaysScroll()).toBe(0);
    },
  );
});
