// The sidebars that the tests of a file open: one browser for all of them, and each closed after its test with nothing gone wrong in it.

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../../src/build/chromium';
import type { Example } from './example';
import { SidebarWindow, type WindowOptions } from './sidebar-window';

type OpenWindow = (
  example: Example,
  name: string,
  options?: WindowOptions,
  prepare?: (window: SidebarWindow) => void,
) => Promise<SidebarWindow>;

export function browserWindows(): OpenWindow {
  let browser: Browser;
  const open: SidebarWindow[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const window of open.splice(0)) {
      expect(window.errors).toEqual([]);
      expect(window.requests).toEqual([]);
      await window.close();
    }
  });
  return async (example, name, options, prepare) => {
    const window = await SidebarWindow.open(browser, example, name, options, prepare);
    open.push(window);
    return window;
  };
}
