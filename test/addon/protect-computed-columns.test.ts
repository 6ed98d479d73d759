// The warning over computed columns: off by default, up and down as Settings say.

import { expect, test } from 'vitest';
import { openAddOn } from '../../src/preview/add-on';
import { cellAt, emptyWorkbook, type SheetModel } from '../../src/preview/workbook';

const OURS = 'Throughline computes these columns';

async function example() {
  const addOn = await openAddOn(emptyWorkbook('Plan'), { ui: { toast: () => {} } });
  addOn.setUp(true);
  const sheet = (name: string): SheetModel => addOn.workbook.sheets.find(each => each.name === name)!;
  const settingRow =
    sheet('Settings').rows.findIndex(row => row?.[0]?.value === 'Protect computed columns') + 1;
  return { addOn, sheet, set: (value: string) => addOn.script.hand().type(`Settings!B${settingRow}`, value) };
}

test('nothing is protected by default', async () => {
  const { sheet } = await example();
  expect(sheet('Goals').protections).toEqual([]);
});

test('turning the setting on warns over the computed columns, and off takes the warning down', async () => {
  const { sheet, set } = await example();
  set('Yes');
  for (const name of ['Goals', 'Milestones', 'Tasks']) {
    const [protection, ...others] = sheet(name).protections;
    expect(others).toEqual([]);
    expect(protection).toMatchObject({ description: OURS, warningOnly: true });
    expect(cellAt(sheet(name), 1, protection!.range!.left)?.value).toBe('Status');
    expect(cellAt(sheet(name), 1, protection!.range!.right)?.value).toBe('Forecast');
  }
  set('No');
  for (const name of ['Goals', 'Milestones', 'Tasks']) expect(sheet(name).protections).toEqual([]);
});

test("somebody else's protection stays where it is", async () => {
  const { sheet, set } = await example();
  const theirs = {
    range: { top: 2, left: 1, bottom: 3, right: 1 },
    description: 'Mine',
    warningOnly: true,
    editors: [],
  };
  sheet('Goals').protections.push(theirs);
  set('Yes');
  set('No');
  expect(sheet('Goals').protections).toEqual([theirs]);
});
