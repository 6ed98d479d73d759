import { expect, it } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { cellAt, ensureCell } from '../../src/preview/workbook';
import { Example } from '../sidebars/example';

it('copies all of a workbook, and a change of the copy leaves the original alone', async () => {
  const { workbook } = (await Example.open()).addOn;
  const before = structuredClone(workbook);
  const copy = copyWorkbook(workbook);
  expect(copy).toEqual(before);
  for (const sheet of copy.sheets) {
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((_, column) => {
        ensureCell(sheet, row + 1, column + 1).value = 'changed';
      });
    });
    sheet.rows.push([{ value: 'added' }]);
    sheet.columnWidths.set(1, 1);
    sheet.hiddenRows.add(1);
    for (const rule of sheet.conditionalRules) rule.ranges[0]!.top += 1;
  }
  copy.sheets.pop();
  expect(workbook).toEqual(before);
  expect(cellAt(workbook.sheets[0]!, 1, 1)?.value).toBe('ID');
});
