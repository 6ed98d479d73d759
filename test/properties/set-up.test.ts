// Whatever a sheet looks like: Set up makes a row of the plan of each that was recognised, changes no cell, and is undone.

import { beforeAll, describe, expect, test } from 'vitest';
import type { SheetGrid } from '../../src/adopt/recognition';
import { allLanguages } from '../../src/build/corpus/all-languages';
import { type CorpusCase, corpusCases, troubles } from '../../src/build/corpus/corpus-case';
import { isDateCell } from '../../src/cells/cell';
import { serialOfDay } from '../../src/plan/day';
import {
  emptySheet,
  emptyWorkbook,
  ensureCell,
  type SheetModel,
  type Workbook,
} from '../../src/preview/workbook';
import { sheet } from '../adopt/table-text';
import { Desk } from '../journeys/desk';

function workbookOf(grids: readonly SheetGrid[]): Workbook {
  const sheets = grids.map(({ name, cells, hidden = false }, at) => {
    const sheet: SheetModel = { ...emptySheet(at + 1, name), hidden };
    cells.forEach((row, down) => {
      row.forEach((cell, across) => {
        if (cell === '') return;
        const model = ensureCell(sheet, down + 1, across + 1);
        model.value = isDateCell(cell) ? serialOfDay(cell.day) : cell;
        if (isDateCell(cell)) model.numberFormat = 'yyyy-mm-dd';
      });
    });
    return sheet;
  });
  return { ...emptyWorkbook('Plan'), sheets };
}

/** What stands in each cell that holds something. */
function contentOf(sheets: readonly SheetModel[]): unknown {
  return sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((row, down) =>
      Array.from(row ?? []).flatMap((cell, across) =>
        cell && cell.value !== null && cell.value !== '' ? [[down, across, cell.value]] : [],
      ),
    ),
  ]);
}

let cases: CorpusCase[] = [];
beforeAll(async () => {
  cases = await corpusCases(900, 1);
});

/** Every trouble in a quarter of the languages, and the other way round. */
const picked = troubles.flatMap((trouble, at) =>
  allLanguages.flatMap(({ code }, which) => ((at + which) % 4 === 0 ? [[trouble, code] as const] : [])),
);

async function isUndoneAfterSetUp(grids: readonly SheetGrid[]): Promise<void> {
  const desk = await Desk.open(workbookOf(grids));
  const before = structuredClone(desk.workbook.sheets);
  const { tables } = desk.addOn.understood();
  desk.setUp();
  for (const sheet of before) {
    const now = desk.workbook.sheets.find(({ id }) => id === sheet.id)!;
    const kept = sheet.rows.map((row, down) =>
      Array.from(row ?? []).map((cell, across) => cell && now.rows[down]?.[across]?.value),
    );
    expect(kept, sheet.name).toEqual(sheet.rows.map(row => Array.from(row ?? []).map(cell => cell?.value)));
  }
  const count = tables.reduce((sum, { rows }) => sum + rows, 0);
  expect(desk.addOn.assessed().items).toHaveLength(count);
  if (tables.length === 0) return;
  desk.choose('Refresh status');
  expect(desk.addOn.assessed().items).toHaveLength(count);
  while (!desk.told.at(-1)?.startsWith('There is nothing to undo')) desk.choose('Undo last change');
  expect(contentOf(desk.workbook.sheets)).toEqual(contentOf(before));
}

const layouts = [
  [
    'names in two rows of the header, each blank in places',
    `
Nr.|Maßnahme|Zuständigkeit||Termin||Stand
||Verantwortlich|Beteiligte|Beginn|Ende|
A1|Heizung tauschen|Ann Lang|Planungsbüro|date:2026-02-01|date:2026-10-31|in Umsetzung
A2|Dach decken|Bo Kern|Werke|date:2026-04-01|date:2026-09-30|in Planung`,
  ],
  [
    'the numbers of the columns below the header',
    `
№ п/п|Наименование мероприятия|Срок исполнения||Ответственный
||начало|окончание|
1|2|3|4|5
1.1|Создать рабочую группу|date:2026-01-13|date:2026-01-24|Иванова Н.П.
1.2|Утвердить состав|date:2026-01-27|date:2026-01-31|Петров А.С.`,
  ],
] as const;

describe('Set up', () => {
  test.each(picked)('under the trouble "%s" in %s', async (trouble, code) => {
    await isUndoneAfterSetUp(
      cases.find(each => each.trouble === trouble && each.language === code)!.rendered.grids,
    );
  });

  test.each(layouts)('with %s', async (_, text) => {
    await isUndoneAfterSetUp([sheet('Plan', text)]);
  });
});
