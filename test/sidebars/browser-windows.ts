// The sidebars that the tests of a file open, each closed after its test with nothing gone wrong in it.

import { afterEach, expect } from 'vitest';
import { oneChromium } from '../one-chromium';
import type { Example } from './example';
import { SidebarWindow, type WindowOptions } from './sidebar-window';

type OpenWindow = (
  example: Example,
  name: string,
  options?: WindowOptions,
  prepare?: (window: SidebarWindow) => void,
) => Promise<SidebarWindow>;

export function browserWindows(): OpenWindow {
  const open: SidebarWindow[] = [];
  afterEach(async () => {
    const windows = open.splice(0);
    await Promise.all(windows.map(window => window.close()));
    for (const window of windows) {
      expect(window.errors).toEqual([]);
      expect(window.requests).toEqual([]);
    }
  });
  return async (example, name, options, prepare) => {
    const window = await SidebarWindow.open(await oneChromium(), example, name, options, prepare);
    open.push(window);
    return window;
  };
}
