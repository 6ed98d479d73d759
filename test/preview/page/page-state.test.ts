import { describe, expect, test } from 'vitest';
import { heard, type PageState, remarked, START } from '../../../src/preview/page/page-state';
import type { HostMessage } from '../../../src/preview/protocol/host-message';
import { plainPatch, plainSnapshot, plainView } from './plain-sheet';

const snapshot = plainSnapshot([{ view: { id: 1, name: 'Goals' } }, { view: { id: 2, name: 'Tasks' } }]);
const sidebar = {
  kind: 'sidebar',
  id: 's1',
  title: 'Check in',
  modal: false,
  width: null,
  height: null,
} as const;

function stateAfter(...messages: readonly HostMessage[]): PageState {
  return messages.reduce(heard, START);
}

describe('what the page shows', () => {
  test('opens with a snapshot', () => {
    expect(stateAfter(snapshot)).toMatchObject({
      connection: 'open',
      document: { title: 'Plan' },
      sheets: [{ name: 'Goals' }, { name: 'Tasks' }],
    });
  });

  test('follows the sheets of a patch in their new order', () => {
    const patch = plainPatch({
      order: [2, 1],
      sheets: [{ id: 2, view: plainView({ id: 2, name: 'Work' }), cells: [] }],
    });
    expect(stateAfter(snapshot, patch).sheets.map(({ name }) => name)).toEqual(['Work', 'Goals']);
  });

  test('asks one question once, until it is gone', () => {
    const question = {
      kind: 'question',
      id: 4,
      title: '',
      prompt: 'Go on?',
      buttons: 'YES_NO',
      asksText: false,
    } as const;
    expect(stateAfter(snapshot, question, question).questions).toHaveLength(1);
    expect(stateAfter(snapshot, question, { kind: 'question gone', id: 4 }).questions).toEqual([]);
  });

  test('keeps the last three toasts, and one that stays only until the next', () => {
    const toast = (message: string, seconds: number) =>
      ({ kind: 'toast', title: '', message, seconds }) as const;
    const shown = stateAfter(snapshot, ...['a', 'b', 'c', 'd'].map(each => toast(each, 5)));
    expect(shown.toasts.map(({ message }) => message)).toEqual(['b', 'c', 'd']);
    expect(stateAfter(snapshot, toast('stays', -1), toast('next', 5)).toasts).toMatchObject([
      { message: 'next' },
    ]);
  });

  test('shows one sidebar at a time', () => {
    expect(stateAfter(snapshot, sidebar, { ...sidebar, id: 's2' }).sidebar?.id).toBe('s2');
  });

  test('keeps a sidebar over a lost line, and closes it for another file, person or run', () => {
    expect(stateAfter(snapshot, sidebar, snapshot).sidebar?.id).toBe('s1');
    expect(stateAfter(snapshot, sidebar, { ...snapshot, host: 'second run' }).sidebar).toBeNull();
    const other = { ...snapshot, document: { ...snapshot.document, title: 'Another' } };
    expect(stateAfter(snapshot, sidebar, other).sidebar).toBeNull();
  });

  test('is busy from a script’s start to its end', () => {
    const running = stateAfter(snapshot, { kind: 'running', action: 'Refresh status' });
    expect(running.running).toBe('Refresh status');
    expect(heard(running, { kind: 'running', action: null }).running).toBeNull();
  });

  test('makes each remark another one, so that the same words are said again', () => {
    const first = remarked(START, 'No.');
    expect(remarked(first, 'No.').remark?.key).not.toBe(first.remark?.key);
  });
});
