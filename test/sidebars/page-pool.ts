// Pages of a browser in which one sidebar stands after another: each new one costs a window.

import type { Browser, Page } from 'playwright-core';

/** Whoever a page is lent to hears all that happens in it. */
export interface Borrower {
  answer(functionName: string, args: unknown[]): Promise<string>;
  readonly errors: string[];
  readonly requests: string[];
}

export interface LentPage {
  readonly page: Page;
  borrower: Borrower | null;
}

const idle = new WeakMap<Browser, LentPage[]>();

/** An empty page, whose `callScript` the borrower answers. One with a clock of its own is new, and not to be given back. */
export async function borrowPage(browser: Browser, borrower: Borrower, ownClock: boolean): Promise<LentPage> {
  const lent = (!ownClock && idle.get(browser)?.pop()) || (await newPage(browser, ownClock));
  lent.borrower = borrower;
  return lent;
}

export async function giveBack(browser: Browser, lent: LentPage): Promise<void> {
  await lent.page.goto('about:blank');
  lent.borrower = null;
  idle.set(browser, [...(idle.get(browser) ?? []), lent]);
}

async function newPage(browser: Browser, ownClock: boolean): Promise<LentPage> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  if (ownClock) await page.clock.install();
  const lent: LentPage = { page, borrower: null };
  page.on('pageerror', error => lent.borrower?.errors.push(String(error)));
  page.on('console', message => message.type() === 'error' && lent.borrower?.errors.push(message.text()));
  page.on(
    'request',
    request => /^https?:/.test(request.url()) && lent.borrower?.requests.push(request.url()),
  );
  await page.exposeFunction('callScript', (functionName: string, args: string) =>
    lent.borrower?.answer(functionName, JSON.parse(args) as unknown[]),
  );
  return lent;
}
