// What an edit of a window leaves in the workbook, where the engine's own tests do not say it.

import { describe, expect, it } from 'vitest';
import { freshState } from '../../../src/preview/host/saved-state';
import { cellAt, emptyWorkbook, ensureCell } from '../../../src/preview/workbook';
import { Room } from './room';

async function windowIn(locale = 'en_US', timeZone = 'Etc/UTC') {
  const room = await Room.open(freshState(emptyWorkbook('Plain', locale, timeZone)));
  const window = room.enter('only');
  return { room, window, sheet: room.engine.workbook.sheets[0]! };
}

describe('a formula that the grid puts into a cell', () => {
  it.each([
    ['de_DE', '=MAX(1,5; 2)', '=MAX(1.5, 2)'],
    ['en_US', '=MAX(1,5, 2)', '=MAX(1,5, 2)'],
  ])('is kept in %s as typing keeps it', async (locale, text, kept) => {
    const { window, sheet } = await windowIn(locale);
    const place = { sheetId: 0, row: 1 };
    window.edit({ kind: 'type', ...place, column: 1, text });
    window.edit({
      kind: 'put',
      sheetId: 0,
      cells: [
        { row: 1, column: 2, value: null, formula: text },
        { row: 1, column: 3, value: 7 },
      ],
    });
    expect([1, 2, 3].map(column => cellAt(sheet, 1, column)?.formula)).toEqual([kept, kept, undefined]);
  });
});

it.each(['copy', 'cut'] as const)('Undo of a %s brings back all that it was put over', async kind => {
  const { window } = await windowIn();
  const shown = () =>
    [1, 2].flatMap(row => [1, 2, 3, 4].map(column => window.cell('Sheet1', row, column)?.v));
  const block = [
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g', 'h'],
  ];
  window.edit({ kind: 'paste', sheetId: 0, row: 1, column: 1, block });
  const range = { top: 1, left: 1, bottom: 2, right: 2 };
  window.edit({ kind, sheetId: 0, range, to: { sheetId: 0, row: 1, column: 3 } });
  expect(shown().filter(value => value === 'f')).toHaveLength(kind === 'copy' ? 2 : 1);
  window.edit({ kind: 'undo' });
  expect(shown()).toEqual(block.flat());
});

describe('Undo of a row or column that was inserted', () => {
  it.each([
    ['row', 'Row'],
    ['column', 'Column'],
  ] as const)('says how the %s goes all the same once something stands in it', async (axis, item) => {
    const { window, room } = await windowIn();
    const other = room.enter('other', 'editor');
    window.edit({ kind: 'insert', sheetId: 0, axis, first: 1, count: 1 });
    other.edit({ kind: 'type', sheetId: 0, row: 1, column: 1, text: 'theirs' });
    expect(window.edit({ kind: 'undo' })).toMatchObject({
      ok: false,
      message: `Something was typed into the ${axis} since, so it stays. To remove it, select it and choose Edit ▸ Delete ▸ ${item}.`,
    });
  });

  it('leaves a link, but takes looks and an empty text away', async () => {
    const { window, sheet } = await windowIn();
    window.edit({ kind: 'insert', sheetId: 0, axis: 'row', first: 1, count: 1 });
    const cell = ensureCell(sheet, 1, 1);
    Object.assign(cell, { value: '', bold: true, link: '#gid=0&range=A9' });
    expect(window.edit({ kind: 'undo' })).toMatchObject({ ok: false });
    delete cell.link;
    expect(window.edit({ kind: 'undo' })).toMatchObject({ ok: true });
  });
});

it('the status date is that day where the workbook is, though noon there is another day in most of the world', async () => {
  const { window } = await windowIn('en_US', 'Pacific/Kiritimati');
  expect(window.snapshot.document).toMatchObject({
    timeZone: 'Pacific/Kiritimati',
    statusDate: '2026-11-23',
  });
  expect(window.say({ kind: 'status date', date: '2026-12-21' })).toMatchObject({ ok: true });
  expect(window.of('patch').flatMap(({ document }) => document?.statusDate ?? [])).toEqual(['2026-12-21']);
});
