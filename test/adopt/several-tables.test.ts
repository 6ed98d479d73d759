// What is understood of several tables.

import { describe, it } from 'vitest';
import { claim, sheet } from './table-text';

describe('several tables', () => {
  it('reads stacked tables each for itself', () =>
    claim(
      sheet(
        'All',
        `
Goals||||
Goal|Owner|Target|Current|Due
Grow|Ann|10|4|2025-12-31
||||
Tasks||||
Task|Owner|Start|Due|Status
Call|Ann|2025-01-01|2025-01-10|Done
Sign|Bob|2025-01-05|2025-01-20|Doing`,
      ),
      {
        columns: { goal: 'Goal', owner: 'Owner', target: 'Target', current: 'Current', due: 'Due' },
        counts: [1, 0, 0],
        headerRow: 2,
        tables: 2,
        layout: 'beside',
      },
    ));
  it('drops a sheet that repeats the rows of another', () =>
    claim(
      [
        sheet(
          'Tasks',
          `
Task|Owner|Start|Due|Status
Call|Ann|2025-01-01|2025-01-10|Done
Pay|Cy|2025-01-01|2025-01-10|Done
Sign|Bob|2025-01-05|2025-01-20|Doing`,
        ),
        sheet(
          'Chart data',
          `
Task|Start|Days
Call|2025-01-01|9
Pay|2025-01-01|9
Sign|2025-01-05|15`,
        ),
      ],
      {
        columns: { task: 'Task', owner: 'Owner', start: 'Start', due: 'Due', status: 'Status' },
        counts: [0, 0, 3],
        tables: 1,
      },
    ));
});
