// A sidebar in a real browser, 300 pixels wide, whose google.script.run reaches the built add-on on the stand-in.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { root } from '../../src/build/bundle';
import { buildSidebars } from '../../src/build/sidebars';
import type { Example } from './example';
import { type Borrower, borrowPage, giveBack, type LentPage } from './page-pool';

const SIDEBAR_WIDTH = 300;
const pages = buildSidebars(root);
const frameScript = build({
  absWorkingDir: root,
  entryPoints: ['src/preview/page/frame/frame.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  logLevel: 'silent',
}).then(({ outputFiles }) => outputFiles[0]!.text);
const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Stands where Google's page stands: it passes a frame's calls on, and the answers back. */
const HOLDER = `<!doctype html><html lang="en"><title>Sheet</title><style>body{margin:0}iframe{border:0;width:100%;height:100vh;display:block}</style>
<iframe title="Sidebar" sandbox="allow-scripts allow-forms allow-popups allow-modals"></iframe>
<script>addEventListener('message', async ({ data, source }) => {
  if (data?.throughline !== 'call') return;
  source.postMessage({ throughline: 'answer', id: data.id, ...JSON.parse(await callScript(data.functionName, JSON.stringify(data.args))) }, '*');
})</script>`;

/** What stands between the page and the script for a while. */
export type Disturb = (functionName: string, args: readonly unknown[]) => void | Promise<void>;

export interface WindowOptions {
  readonly height?: number;
  readonly width?: number;
  /** The page's clock can be put forward: `window.page.clock`. */
  readonly ownClock?: boolean;
}

export class SidebarWindow implements Borrower {
  /** The calls that reached the script, by name, oldest first. */
  readonly calls: string[] = [];
  /** Errors that the page itself threw or logged. */
  readonly errors: string[] = [];
  /** Requests that left the page: there must be none. */
  readonly requests: string[] = [];
  /** Runs before a call reaches the script; what it throws is what the page gets. */
  before: Disturb = () => {};
  /** Runs when the script has answered; what it throws comes in place of the answer. */
  after: Disturb = () => {};

  private lent: LentPage | null = null;

  private constructor(
    readonly example: Example,
    private readonly browser: Browser,
    private readonly name: string,
    private readonly ownClock: boolean,
  ) {}

  static async open(
    browser: Browser,
    example: Example,
    name: string,
    { height = 700, width = SIDEBAR_WIDTH, ownClock = false }: WindowOptions = {},
    prepare: (window: SidebarWindow) => void = () => {},
  ): Promise<SidebarWindow> {
    const window = new SidebarWindow(example, browser, name, ownClock);
    prepare(window);
    window.lent = await borrowPage(browser, window, ownClock);
    await window.page.setViewportSize({ width, height });
    await window.page.setContent(HOLDER);
    await window.reopen();
    return window;
  }

  get page(): Page {
    return this.lent!.page;
  }

  /** Closes the sidebar and opens it again. */
  async reopen(): Promise<void> {
    const html = (await pages)[this.name]!.replace('<head>', () => `<head><script>${'@frame'}</script>`);
    const withScript = html.replace('@frame', await frameScript.then(text => text.replace(/\$/g, '$$$$')));
    await this.page.locator('iframe').evaluate((frame: HTMLIFrameElement, source) => {
      frame.srcdoc = source;
    }, withScript);
    await this.frame.locator('h1, .body').first().waitFor();
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  field(label: string): Locator {
    return this.frame.getByLabel(label, { exact: true });
  }

  /** Presses one of several choices, by its name. */
  async choose(name: string, within: Locator | FrameLocator = this.frame): Promise<void> {
    await within.getByRole('radio', { name, exact: true }).first().check();
  }

  /** Waits until that text stands on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  async text(): Promise<string> {
    return this.frame.locator('#page').innerText();
  }

  async settled(): Promise<void> {
    await this.frame.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  }

  /** Rules of axe that the page breaks, each with the elements. */
  async violations(): Promise<string[]> {
    const frame = this.page.frames().find(each => each.parentFrame() !== null)!;
    await frame.evaluate(await axe);
    const found = (await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** Pixels by which the page is wider than it may be. */
  async sidewaysScroll(): Promise<number> {
    return this.frame.locator('html').evaluate(html => html.scrollWidth - html.clientWidth);
  }

  /** As a reader who has set the text larger sees it. */
  async enlargeText(percent: number): Promise<void> {
    await this.frame.locator('html').evaluate((html, size) => {
      html.style.fontSize = size;
    }, `${percent}%`);
  }

  /** As tall as the page needs, within reason. */
  async picture(path: string): Promise<void> {
    await this.page.setViewportSize({ width: SIDEBAR_WIDTH, height: 400 });
    const height = await this.frame.locator('html').evaluate(html => html.scrollHeight);
    await this.page.setViewportSize({ width: SIDEBAR_WIDTH, height: Math.max(400, Math.min(2600, height)) });
    await this.page.waitForTimeout(150);
    await this.page.screenshot({ path });
  }

  /** Keeps the script from answering until what is returned is called. */
  hold(): () => void {
    let release = () => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    this.before = () => gate;
    return () => {
      this.before = () => {};
      release();
    };
  }

  /** Once is enough, and twice does no harm. */
  async close(): Promise<void> {
    const { lent } = this;
    this.lent = null;
    if (this.ownClock) await lent?.page.close();
    else if (lent) await giveBack(this.browser, lent);
  }

  async answer(functionName: string, args: unknown[]): Promise<string> {
    try {
      await this.before(functionName, args);
      this.calls.push(String(args[0]));
      const result = this.example.script.runFromSidebar(functionName, args);
      await this.after(functionName, args);
      return JSON.stringify({ result: result ?? null });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  }
}
