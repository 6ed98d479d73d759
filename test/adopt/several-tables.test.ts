// What is understood of several tables.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

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
  it('parts tables that stand side by side without a gap', () => {
    const grid = sheet(
      'Teams',
      `
Task|Owner|Due|Task|Owner|Due
Call|Ann Smith|2025-01-10|Paint|Cy Young|2025-02-01
Sign|Bob Lee|2025-01-20|Clean|Di Wong|2025-02-08`,
    );
    claim(grid, {
      columns: { task: 'Task', owner: 'Owner', due: 'Due' },
      counts: [0, 0, 2],
      tables: 2,
      layout: 'beside',
      at: { task: 0, owner: 1, due: 2 },
    });
    expect(understand(grid, 1).all.tables[1]?.rows.map(({ title }) => title)).toEqual(['Paint', 'Clean']);
  });
  it('goes on below a header that is printed again', () =>
    claim(
      sheet(
        'Printed',
        `
Task|Owner|Due
Call|Ann Smith|2025-01-10
Sign|Bob Lee|2025-01-20
Task|Owner|Due
Paint|Cy Young|2025-02-01`,
      ),
      { columns: { task: 'Task', owner: 'Owner', due: 'Due' }, counts: [0, 0, 3], tables: 1 },
    ));
  it('leaves a short list of people beside the table', () =>
    claim(
      sheet(
        'Roadmap',
        `
Milestone|Due|Status||Team|Owner
Pilot live|2025-03-01|Done||Sales|Ann Smith
Portal open|2025-04-01|In progress||Support|Bob Lee
Old system off|2025-06-01|To do|||
Audit passed|2025-07-01|To do|||
Training held|2025-08-01|To do|||`,
      ),
      {
        columns: { milestone: 'Milestone', due: 'Due', status: 'Status' },
        counts: [0, 5, 0],
        at: { due: 1 },
        tables: 1,
      },
    ));
  it('counts copies of a sheet once, and names each', () => {
    const text = `
Task|Owner|Due|Status
Call|Ann Smith|2025-01-10|Done
Sign|Bob Lee|2025-01-20|Doing
Pay|Cy Young|2025-02-01|To do`;
    const { all, tasks } = understand([sheet('Plan', text), sheet('Plan (2)', text), sheet('Backup', text)]);
    expect([all.tables.length, tasks]).toEqual([1, 3]);
    expect(all.leftOut.map(({ place, why }) => [place.sheet, why])).toEqual([
      ['Plan (2)', 'Its rows stand on “Plan” too, and would be counted twice.'],
      ['Backup', 'Its rows stand on “Plan” too, and would be counted twice.'],
    ]);
  });
  it('reads two tables side by side each for itself', () => {
    const { all } = understand(
      sheet(
        'Overview',
        `
Task|Owner|Due||Milestone|Lead|Date
Call|Ann|2026-01-01||Pilot|Bob|2026-02-01
Sign|Bob|2026-01-05||Launch|Cy|2026-03-01
Pay|Cy|2026-01-09||Close|Cy|2026-04-01`,
      ),
    );
    expect(all.tables.map(({ kind, layout, rows }) => [kind, layout, rows.length])).toEqual([
      ['tasks', 'beside', 3],
      ['milestones', 'beside', 3],
    ]);
  });
});
