// One Chromium for all the files that a worker tests; it ends with the worker.

import type { Browser } from 'playwright-core';
import { launchChromium } from '../src/build/chromium';

let launched: Promise<Browser> | undefined;

export function oneChromium(): Promise<Browser> {
  launched ??= launchChromium();
  return launched;
}
