// The preview in a tab of Chromium: what stands in its cells, and hands that click and type in it.

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type {} from '../preview/page/outside-view';

const BAR = ['File', 'Edit', 'View', 'Insert', 'Data', 'Extensions'];
/**
 * Of the grid, in column A below the header, where no note stands that would open. By turns: two clicks on one cell in
 * quick succession are a double click, which opens it for typing.
 */
const QUIET_CELLS = [
  { x: 56, y: 72 },
  { x: 56, y: 114 },
] as const;
/** A busy machine takes its time. */
const PATIENCE_MS = 30_000;
const VIEWPORT = { width: 1440, height: 820 };

export class Tab {
  /** Errors and warnings of the console, and exceptions. */
  readonly troubles: string[] = [];
  /** Addresses asked for that are not the host's. */
  readonly outside: string[] = [];
  private clicks = 0;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, address: string, query = ''): Promise<Tab> {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const tab = new Tab(page, context);
    const { host } = new URL(address);
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') tab.troubles.push(message.text());
    });
    page.on('pageerror', error => tab.troubles.push(error.message));
    page.on('request', request => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) tab.outside.push(request.url());
    });
    await page.goto(`${address}/${query}`);
    await tab.ready();
    return tab;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Until the workbook is there and its cells have been drawn. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.throughline?.state.connection === 'open');
    await this.page.locator('canvas[id^=univer-sheet-main-canvas]').waitFor();
    await this.page.waitForFunction(() => window.throughline.api?.getActiveWorkbook() != null);
    await this.page.waitForFunction(() => document.getElementById('throughline-said')?.textContent !== '');
  }

  /** Back to the example plan, with nothing open over it. */
  async reset(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.menu('File', 'Reset to the example');
    const before = await this.page.evaluateHandle(() => window.throughline.state.menus);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
    await this.page.waitForFunction(menus => window.throughline.state.menus !== menus, before);
    await this.drawn();
  }

  /** The name of the sheet in front. */
  sheet(): Promise<string> {
    return this.page.evaluate(
      () => window.throughline.api?.getActiveWorkbook()?.getActiveSheet()?.getSheetName() ?? '',
    );
  }

  text(sheet: string, cell: string): Promise<string> {
    return this.page.evaluate(
      ([name, a1]) =>
        window.throughline.api?.getActiveWorkbook()?.getSheetByName(name!)?.getRange(a1!).getDisplayValue() ??
        '',
      [sheet, cell],
    );
  }

  /** As drawn, conditional colours included. */
  background(sheet: string, cell: string): Promise<string> {
    return this.page.evaluate(
      ([name, a1]) =>
        window.throughline.api?.getActiveWorkbook()?.getSheetByName(name!)?.getRange(a1!).getBackground() ??
        '',
      [sheet, cell],
    );
  }

  async untilText(sheet: string, cell: string, text: string | RegExp): Promise<void> {
    await this.page.waitForFunction(
      ([name, a1, source, flags]) => {
        const shown =
          window.throughline.api
            ?.getActiveWorkbook()
            ?.getSheetByName(name!)
            ?.getRange(a1!)
            .getDisplayValue() ?? '';
        return new RegExp(source!, flags).test(shown);
      },
      [
        sheet,
        cell,
        text instanceof RegExp ? text.source : `^${escaped(text)}$`,
        text instanceof RegExp ? text.flags : '',
      ],
    );
  }

  async untilBackground(sheet: string, cell: string, colour: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, a1, wanted]) =>
        window.throughline.api?.getActiveWorkbook()?.getSheetByName(name!)?.getRange(a1!).getBackground() ===
        wanted,
      [sheet, cell, colour],
    );
  }

  /** Opens the sheet, with the keyboard in its grid and the range selected. */
  async goTo(sheet: string, range: string): Promise<void> {
    await this.page.evaluate(name => {
      window.throughline.api?.getActiveWorkbook()?.getSheetByName(name)?.activate();
    }, sheet);
    await this.drawn();
    const canvas = await this.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    if (!canvas) throw new Error('No grid is drawn.');
    const { x, y } = QUIET_CELLS[this.clicks++ % QUIET_CELLS.length]!;
    await this.page.mouse.click(canvas.x + x, canvas.y + y);
    await this.page.evaluate(
      ([name, a1]) => {
        const target = window.throughline.api?.getActiveWorkbook()?.getSheetByName(name!);
        const chosen = target?.getRange(a1!);
        chosen?.activate();
        target?.scrollToCell(
          Math.max((chosen?.getRow() ?? 0) - 3, 0),
          Math.max((chosen?.getColumn() ?? 0) - 2, 0),
        );
      },
      [sheet, range],
    );
    await this.drawn();
  }

  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async paste(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.page.evaluate(pasted => navigator.clipboard.writeText(pasted), text);
    await this.page.keyboard.press('Control+V');
  }

  /** Through a menu of the bar; an item of the add-on's may be named alone. */
  async menu(...captions: string[]): Promise<void> {
    const path = BAR.includes(captions[0]!) ? captions : ['Extensions', 'Throughline', ...captions];
    for (const caption of path) await this.item(caption).click();
  }

  /** Drops a file on the page, as from a folder. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, base64]) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64!), letter => letter.charCodeAt(0));
        data.items.add(new File([content], fileName!));
        return data;
      },
      [name, Buffer.from(bytes).toString('base64')],
    );
    for (const kind of ['dragenter', 'dragover', 'drop'])
      await this.page.dispatchEvent('main', kind, { dataTransfer: transfer });
  }

  /** Until no script runs for this tab, or one asks. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { running, questions } = window.throughline.state;
      return running === null || questions.length > 0;
    });
    await this.drawn();
  }

  item(caption: string): Locator {
    const named = { name: caption, exact: true };
    return this.page.getByRole('menuitem', named).or(this.page.getByRole('menuitemcheckbox', named)).last();
  }

  /** Two frames later: what was asked of the grid has been drawn. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
