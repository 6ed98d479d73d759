// What is understood of days.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('days', () => {
  it('takes the order in which rows last days, not months, and asks', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Start date|End date
A thing|03/04/2025|07/04/2025
B thing|08/04/2025|12/04/2025`,
      ),
      {
        columns: { task: 'Task', start: 'Start date', due: 'End date' },
        counts: [0, 0, 2],
        dateOrder: 'day first',
      },
    ));
  it('leaves open what nothing decides, and asks', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Due
A thing|03/04/2025
B thing|04/05/2025`,
      ),
      { columns: { task: 'Task', due: 'Due' }, counts: [0, 0, 2], dateOrder: 'undecided' },
    ));
  it('are asked about once for the table, where nothing decides their order', () => {
    const [table] = understand(sheet('Plan', 'Task|Due\nCall|03/04/2025\nSign|05/04/2025')).all.tables;
    expect(table?.questions.map(({ about, chosen }) => [about, chosen])).toEqual([
      ['Which comes first in dates such as 03/04/2025?', 'undecided'],
    ]);
  });
});

describe('IDs that a spreadsheet turned into one number', () => {
  it.each(['1.2E+15', '1200000000000000'])('such as %s are asked about', id => {
    const rows = ['Call', 'Sign', 'Pay', 'Move'].map(title => `${id}|${title}|Ann|2026-01-05`);
    const [table] = understand(sheet('Plan', ['ID|Task|Owner|Due', ...rows].join('\n'))).all.tables;
    expect(table?.mapping.id?.confidence).toBeLessThan(0.5);
    expect(table?.questions.map(({ about }) => about)).toEqual(['Which column holds the IDs?']);
  });
});

describe('the scale of progress', () => {
  it('is decided for each column by itself', () => {
    const { all } = understand([
      sheet(
        'A',
        'Task|Owner|Due|% done\nCall|Ann|2025-04-03|0.5\nSign|Bob|2025-04-03|1\nPay|Bob|2025-04-03|0',
      ),
      sheet(
        'B',
        'Task|Owner|Due|% done\nMove|Ann|2025-04-03|50\nSell|Bob|2025-04-03|1\nShow|Bob|2025-04-03|0',
      ),
    ]);
    expect(all.tables.map(({ progressScale }) => progressScale)).toEqual([1, 100]);
  });
});
