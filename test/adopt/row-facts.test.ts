// What is understood of rows that are no items.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('rows that are no items', () => {
  it('are labels of sections and totals', () =>
    claim(
      sheet(
        'Tasks',
        `
ID|Task|Owner|Due|Status
Planning||||
1|Scope|Ann|2025-03-01|Done
2|Budget|Bob|2025-03-05|Doing
Delivery||||
3|Build|Ann|2025-04-01|To do
4|Test|Bob|2025-04-05|To do
|Total|4||`,
      ),
      { columns: { id: 'ID', task: 'Task' }, counts: [0, 0, 4] },
    ));
  it('are labels in the column of phases', () =>
    claim(
      sheet(
        'Checklist',
        `
Phase|Task|Owner|Due date|Status
Planning|||||
|Scope|Ann|2025-03-03|Done
|Budget|Bob|2025-03-05|Open
Launch||||
|Go live|Ann|2025-04-03|Open`,
      ),
      { columns: { task: 'Task', owner: 'Owner', due: 'Due date', status: 'Status' }, counts: [0, 0, 3] },
    ));
  it('are second lines of the same title', () =>
    claim(
      sheet(
        'Milestones',
        `
Milestone|Type|Date|Owner
Design freeze|Plan|2025-03-01|Ann
Design freeze|Actual|2025-03-09|Ann
Launch|Plan|2025-06-01|Bob
Launch|Actual||Bob`,
      ),
      { columns: { milestone: 'Milestone', due: 'Date', owner: 'Owner' }, counts: [0, 2, 0] },
    ));
  it('are second lines without a title', () =>
    claim(
      sheet(
        'Plan',
        `
Milestone|Line|Date|Owner
Design freeze|Forecast|2025-03-01|Ann
|Actual|2025-03-09|
Launch|Forecast|2025-06-01|Bob
|Actual||`,
      ),
      { columns: { milestone: 'Milestone', due: 'Date', owner: 'Owner' }, counts: [0, 2, 0] },
    ));
  it('are rows with an ID and nothing else', () =>
    claim(
      sheet(
        'Tracker',
        `
ID|Task|Owner|Due|Status
1|Scope|Ann|2025-03-03|Done
2|Budget|Bob|2025-03-05|Open
3||||
4||||`,
      ),
      {
        columns: { id: 'ID', task: 'Task', owner: 'Owner', due: 'Due', status: 'Status' },
        counts: [0, 0, 2],
      },
    ));
  it('are lines that go on with the row above, and lines that were left to be filled in', () => {
    const rows = understand(
      sheet(
        'Plan',
        `
Task|Owner|Due|Status
Call|Ann|2026-01-01|Done
|Bob|2026-01-05|
Sign|Bob|2026-02-05|Doing
[Task name]|[Owner]|[Date]|[Status]
|||To do
|||To do`,
      ),
    ).all.tables[0]?.rows;
    expect(rows?.map(({ role, parentText }) => [role, parentText])).toEqual([
      ['item', ''],
      ['continuation', ''],
      ['item', ''],
      ['template', ''],
      ['template', ''],
      ['template', ''],
    ]);
  });
  it('are none of those that repeat a task for each of its people', () => {
    const rows = understand(
      sheet(
        'Plan',
        `
Task|Owner|Due|Status
Call|Ann Smith|2026-01-01|Done
Call|Bob Lee|2026-01-01|Done
Call|Cy Young|2026-01-01|Doing
Sign|Ann Smith|2026-02-01|Doing`,
      ),
    ).all.tables[0]?.rows;
    expect(rows?.map(({ kind, title }) => [kind, title])).toEqual([
      ['task', 'Call'],
      ['task', 'Call'],
      ['task', 'Call'],
      ['task', 'Sign'],
    ]);
  });
  it('are rows that are still to be filled in, and their heading', () => {
    const { columns, all } = understand(
      sheet(
        'Schedule',
        `
TASK|ASSIGNED TO|START|END
Phase 1|||
Audit the fonts|Ann Lang|date:2026-02-04|date:2026-02-06
Phase 4 Title|||
Task 1||date|date
Task 2||date|date`,
      ),
    );
    expect(columns).toMatchObject({ task: 'TASK', owner: 'ASSIGNED TO' });
    expect(all.tables[0]?.rows.map(({ role, kind, title }) => [role, kind, title])).toEqual([
      ['item', 'goal', 'Phase 1'],
      ['item', 'task', 'Audit the fonts'],
      ['template', null, 'Phase 4 Title'],
      ['template', null, 'Task 1'],
      ['template', null, 'Task 2'],
    ]);
  });
  it('are a summary below the plan', () =>
    claim(
      sheet(
        'Cronograma',
        `
Fase|Atividade|Responsável|Data Fim|Status
Fase 1|Analisar|Ana Lima|2026-01-10|Concluído
Fase 1|Desenhar|Rui Melo|2026-02-10|Em andamento
RESUMO GERAL||||
RESUMO|Progresso geral|||38%
RESUMO|Próxima atividade|||Pendente`,
      ),
      { columns: { task: 'Atividade', owner: 'Responsável' }, counts: [0, 0, 2] },
    ));
  it('are remarks below the table', () => {
    const { all, tasks } = understand(
      sheet(
        'Plan',
        `
Task|Owner|Due
Draft|Ann Lang|2026-12-01
Read|Bo Kern|2026-12-02
||
Decisions||
- The press goes to Oslo||`,
      ),
    );
    expect(tasks).toBe(2);
    expect(all.tables[0]?.rows.map(({ role }) => role)).toEqual(['item', 'item', 'remark', 'remark']);
  });
});
