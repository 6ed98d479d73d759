// Sidebars and dialogs: whose they are, and what google.script.run lets through to the script.

import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/preview/host/engine';
import { framePage } from '../../../src/preview/host/frame-page';
import { freshState } from '../../../src/preview/host/saved-state';
import type { HostMessage } from '../../../src/preview/protocol/host-message';
import type { Say } from '../../../src/preview/protocol/page-message';
import { emptyWorkbook } from '../../../src/preview/workbook';

const SCRIPT = `
var Throughline = { inspect: { understood: () => JSON.stringify({ tables: [], declined: null, isSetUp: false }) } };
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Pages').addItem('Show', 'show').addItem('Ask', 'ask').addToUi();
}
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Plan a goal'));
}
function ask() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Sure?</p>').setWidth(400).setHeight(200), 'Sure');
}
function twice(number) { return { twice: 2 * number, left: undefined, list: [undefined] }; }
function today() { return { when: new Date() }; }
function typed() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue('from the page'); }
function fails() { throw new Error('The goal has no owner.'); }
function secret_() { return 1; }
`;

function windowsOf(...names: string[]) {
  const heard = new Map<string, HostMessage[]>(names.map(name => [name, []]));
  const state = freshState(emptyWorkbook('Plain'));
  const engine = new Engine(
    { code: SCRIPT, pages: {}, host: 'h', state, statusDate: '2026-11-23', earlier: null },
    { send: (client, message) => heard.get(client)?.push(message), report: () => {}, next: () => {} },
  );
  for (const name of names) engine.connect(name, 'owner', false);
  const say = (name: string, what: Say) => engine.hear(name, 'owner', what);
  const frame = () => {
    const opened = heard.get('left')!.find(({ kind }) => kind === 'sidebar' || kind === 'dialog');
    if (opened?.kind !== 'sidebar' && opened?.kind !== 'dialog') throw new Error('No page was opened.');
    return opened;
  };
  const call = (functionName: string, ...args: unknown[]) =>
    say('left', { kind: 'call', frame: frame().id, functionName, args });
  return { engine, heard, say, frame, call };
}

function withSidebar() {
  const room = windowsOf('left', 'right');
  room.say('left', { kind: 'menu', functionName: 'show' });
  return room;
}

describe('a page that a script opens', () => {
  it('goes to the window whose user asked for it, with its title and size', () => {
    const { heard, frame, engine } = withSidebar();
    expect(frame()).toMatchObject({ kind: 'sidebar', title: 'Plan a goal', modal: false });
    expect(engine.frameHtml(frame().id)).toBe('<p>Hello</p>');
    expect(heard.get('right')!.some(({ kind }) => kind === 'sidebar')).toBe(false);
    const other = windowsOf('left');
    other.say('left', { kind: 'menu', functionName: 'ask' });
    expect(other.frame()).toMatchObject({
      kind: 'dialog',
      title: 'Sure',
      modal: true,
      width: 400,
      height: 200,
    });
  });

  it('calls functions, and gets copies of what they return', () => {
    const { call } = withSidebar();
    expect(call('twice', 21)).toMatchObject({ ok: true, result: { twice: 42, list: [null] } });
  });

  it('changes the workbook for every window', () => {
    const { call, heard } = withSidebar();
    call('typed');
    const patch = heard.get('right')!.find(({ kind }) => kind === 'patch');
    expect(patch).toMatchObject({ sheets: [{ id: 0, cells: [[1, 1, { v: 'from the page' }]] }] });
  });

  it('gets no Date, no private function, and the message of what a function threw', () => {
    const { call } = withSidebar();
    expect(call('today')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/not a supported return type: Date/),
    });
    expect(call('secret_')).toMatchObject({ ok: false, message: 'Script function not found: secret_' });
    expect(call('nowhere')).toMatchObject({ ok: false, message: 'Script function not found: nowhere' });
    expect(call('fails')).toMatchObject({ ok: false, message: 'The goal has no owner.' });
  });

  it('is known to its own window alone, and gone when that is', () => {
    const { engine, frame, say } = withSidebar();
    const { id } = frame();
    expect(say('right', { kind: 'call', frame: id, functionName: 'twice', args: [1] })).toMatchObject({
      ok: false,
    });
    engine.disconnect('left');
    expect(engine.frameHtml(id)).toBeNull();
  });
});

describe('its HTML', () => {
  it('finds google.script before its own scripts run', () => {
    const page = framePage(
      '<!doctype html><html><head lang="en"><script>own()</script></head></html>',
      'shim()',
    );
    expect(page).toBe(
      '<!doctype html><html><head lang="en"><script>shim()</script><script>own()</script></head></html>',
    );
    expect(framePage('<p>Hello</p>', 'shim()')).toBe('<script>shim()</script><p>Hello</p>');
  });

  it('is not ended early by what the script holds', () => {
    expect(framePage('', 'a = "</script><!--"')).toBe('<script>a = "<\\/script><\\!--"</script>');
  });
});
