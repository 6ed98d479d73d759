// Finds and starts the Chromium that looks at pages: for tests and screenshots.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';

/**
 * No GPU, no sandbox (containers lack its privileges), and nothing that speaks to the outside. Sandboxed frames stay in
 * their page's process: a test's clock does not always reach one that has a process of its own.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,IsolateSandboxedIframes',
  '--font-render-hinting=none',
];

/** The one in CHROMIUM_PATH, else the system's, else the one that comes inside a package. */
export async function chromiumPath(): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  return existsSync(SYSTEM) ? SYSTEM : packagedChromium();
}

/** The one inside the package, unpacked together with the libraries that a bare machine lacks. */
async function packagedChromium(): Promise<string> {
  // By this variable the package knows where its own libraries are needed; it puts them on LD_LIBRARY_PATH.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromiumPath();
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}
