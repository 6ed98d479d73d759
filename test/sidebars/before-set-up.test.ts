// Any sidebar in a workbook that has no tables yet: nothing is wrong, and one press leads to Set up.

import { expect, it } from 'vitest';
import { emptyWorkbook } from '../../src/preview/workbook';
import { browserWindows } from './browser-windows';
import { Example } from './example';

const openWindow = browserWindows();

it.each(['break-down', 'add-item', 'check-in', 'why', 'ownership', 'settings', 'futures', 'past-report'])(
  '%s says that Set up comes first, and opens it',
  async sidebar => {
    const shown: string[] = [];
    const example = await Example.over(emptyWorkbook('Blank'), {
      ui: { sidebar: ({ title }) => shown.push(title), toast: () => {} },
    });
    const window = await openWindow(example, sidebar);
    await window.frame.getByRole('heading', { name: 'First, set up' }).waitFor();
    expect(await window.frame.getByRole('alert').count()).toBe(0);
    expect(await window.violations()).toEqual([]);
    await window.button('Set up').press('Enter');
    await expect.poll(() => shown).toEqual(['Set up']);
  },
);
