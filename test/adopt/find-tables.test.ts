// What is understood of headers that are not in the first row.

import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/plan/day';
import { claim, sheet, understand } from './table-text';

describe('headers that are not in the first row', () => {
  it('passes over titles, facts and blank rows', () =>
    claim(
      sheet(
        'Plan',
        `
Apollo project plan||||
Project manager|Ann Smith|||
Status date|date:2025-03-01|||
||||
Task|Assigned To|Start|End|% Complete
Design|Ann Smith|date:2025-03-01|date:2025-03-10|0.5
Build|Bob Lee|date:2025-03-11|date:2025-03-20|0
Test|Cy Young|date:2025-03-21|date:2025-03-30|0`,
      ),
      {
        columns: { task: 'Task', owner: 'Assigned To', start: 'Start', due: 'End', progress: '% Complete' },
        counts: [0, 0, 3],
        headerRow: 5,
      },
    ));
  it('joins two header rows and takes the plan, not the actual', () =>
    claim(
      sheet(
        'Gantt',
        `
Activity|Plan||Actual||Percent
|Start|Finish|Start|Finish|Complete
Design|date:2025-03-01|date:2025-03-10|date:2025-03-02|date:2025-03-12|1
Build|date:2025-03-11|date:2025-03-20|||0.3`,
      ),
      {
        columns: { task: 'Activity', start: 'Start', due: 'Finish' },
        counts: [0, 0, 2],
        headerRow: 2,
        at: { start: 1, due: 2 },
      },
    ));
  it('starts in column F', () =>
    claim(
      sheet(
        'Plan',
        `
|||||
|||||Action|Who|By when|Status
|||||Call bank|Ann|2025-03-01|Done
|||||Sign lease|Bob|2025-03-09|Open`,
      ),
      {
        columns: { task: 'Action', owner: 'Who', due: 'By when', status: 'Status' },
        counts: [0, 0, 2],
        headerRow: 2,
      },
    ));
  it('passes over a strip of weekdays', () =>
    claim(
      sheet(
        'Gantt',
        `
Task|Owner|Start|End|M|T|W|T|F|S|S
Alpha|Ann|date:2025-03-03|date:2025-03-05|x|x|x||||
Beta|Bob|date:2025-03-05|date:2025-03-07|||x|x|x||`,
      ),
      { columns: { task: 'Task', owner: 'Owner', start: 'Start', due: 'End' }, counts: [0, 0, 2] },
    ));
  it('takes the milestones and leaves the risks', () =>
    claim(
      sheet(
        'Status report',
        `
Weekly status report|||||
Reporting period:|Week 12||||
||||| 
Milestone|Baseline Date|Forecast Date|Owner|RAG|Comments
Design|2025-03-01|2025-03-08|Ann|Amber|Late vendor
Build|2025-05-01|2025-05-01|Bob|Green|
|||||
Top risks|||||
Risk|Impact|Mitigation|Owner||
Vendor fails|High|Second vendor|Ann||`,
      ),
      {
        columns: { milestone: 'Milestone', owner: 'Owner', status: 'RAG', note: 'Comments' },
        counts: [0, 2, 0],
        headerRow: 4,
        tables: 1,
      },
    ));
  it('joins three header rows whose upper cells are merged', () =>
    claim(
      sheet(
        'Gantt',
        `
Project plan 2026||||||
Task|Responsible|Schedule||||Remarks
||Planned||Actual||
||Start|Finish|Start|Finish|
Call|Ann|date:2026-01-01|date:2026-01-05|date:2026-01-01||late
Sign|Bob|date:2026-01-03|date:2026-01-08|||`,
      ),
      {
        columns: { task: 'Task', owner: 'Responsible', start: 'Start', due: 'Finish', note: 'Remarks' },
        counts: [0, 0, 2],
        headerRow: 4,
        at: { start: 2, due: 3 },
      },
    ));
  it('passes over a strip of months, and over one of days that are dates', () => {
    const months = sheet(
      'Gantt',
      `
Task|Owner|Due|Jan|Feb|Mar|Apr|May|Jun
Call|Ann|2026-01-31|x|||||
Sign|Bob|2026-03-05||x|x|||`,
    );
    const weeks = {
      ...months,
      cells: months.cells.map((row, at) =>
        row.map((cell, column) => (at === 0 && column > 2 ? { day: (20_454 + 7 * column) as Day } : cell)),
      ),
    };
    for (const grid of [months, weeks])
      claim(grid, { columns: { task: 'Task', owner: 'Owner', due: 'Due' }, counts: [0, 0, 2], tables: 1 });
  });
});

describe('tables below each other', () => {
  it('part where a header of unknown words stands between gaps, as Markdown has it', () => {
    const { all, milestones } = understand(
      sheet(
        'README',
        `
Timeline||
||
Milestone|Target Date|Owner
||
Research done|2026-02-14|Ann Lang
Slides ready|TBD|Bo Kern
||
Appendix||
||
Term|Plain words|
||
Agent|A program that acts on its own|
Swarm|Several of them|`,
      ),
    );
    expect(milestones).toBe(2);
    expect(all.tables).toHaveLength(1);
  });

  it('part where a header of unknown words is the only bold row', () => {
    const grid = sheet(
      'Plan',
      'Task|Owner|Due\nDraft|Ann Lang|2026-02-14\nPress|Bo Kern|2026-03-01\n||\nTerm|Plain words|\nAgent|A program|\nSwarm|Several|',
    );
    const bold = grid.cells.map((row, at) => row.map(() => at === 0 || at === 4));
    const fills = grid.cells.map(row => row.map(() => ''));
    expect(understand({ ...grid, looks: () => ({ bold, fills }) }).tasks).toBe(2);
  });
});

describe('a header', () => {
  it('is not the legend above it, whose labels no values follow', () =>
    claim(
      sheet(
        'Planner',
        `
Project Planner|||||||
Select a period to highlight|||Plan Duration|Actual Start|% Complete|Actual|
ACTIVITY|START|DURATION||||||
Choose an office|2026-01-05|5||||||
Negotiate the lease|2026-01-12|6||||||
Plan the floors|2026-01-19|4||||||
Order the network|2026-01-26|3||||||
Move|2026-02-02|3||||||
Hand the old one back|2026-02-09|4||||||
Ask everybody|2026-02-16|5||||||
Close|2026-02-23|5||||||`,
      ),
      { columns: { task: 'ACTIVITY', start: 'START' }, counts: [0, 0, 8], headerRow: 3 },
    ));

  it('may be a word that is also a month', () =>
    claim(sheet('Plan', 'Marco|Data prevista\nInício|29/04/2026\nEntrega|13/05/2026'), {
      columns: { milestone: 'Marco', due: 'Data prevista' },
      counts: [0, 2, 0],
      headerRow: 1,
    }));

  it('is not the row below it that happens to hold a known word', () =>
    claim(
      sheet(
        'Plan',
        'Initiative|Horizon\nSingle sign on|Now\nDark mode|Next\nOffline mode|Later\nNew start page|Later',
      ),
      { columns: { goal: 'Initiative' }, counts: [4, 0, 0], headerRow: 1 },
    ));

  it('is no row of labels with what they say', () =>
    claim(
      sheet(
        'Milestones',
        `
Release 1|||
Document ID: R-01|Version 1.2|Status: Approved|Owner: Ann Lang
|||
Milestone|Planned|Actual / status|Exit criterion
Discovery start|2026-01-12|Done|The plan is agreed
Prototype|2026-02-02|Done|Twelve people have tried it
Launch|2026-03-02||It is live`,
      ),
      { columns: { milestone: 'Milestone', status: 'Actual / status' }, counts: [0, 3, 0], headerRow: 4 },
    ));

  it('stands above a strip of months that names nothing', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Owner|Due|2026||||||
|||Mar|Apr|May|Jun|Jul|Aug
Draft|Ann Lang|2026-03-10|x|||||
Press|Bo Kern|2026-04-10||x||||`,
      ),
      { columns: { task: 'Task', owner: 'Owner', due: 'Due' }, counts: [0, 0, 2], headerRow: 1 },
    ));

  it('is no row that goes on with a series, though the cells above it are merged', () =>
    claim(
      sheet(
        'Gantt',
        `
Fase|Tarea|Responsable
FASE 1|Base de datos|Ana Lima
|Sistema de acceso|Rui Melo
|Cambio de nombre|
FASE 2|Gestión de tareas|Ana Lima
|Panel de metas|Rui Melo`,
      ),
      { columns: { task: 'Tarea', owner: 'Responsable' }, counts: [0, 0, 5], headerRow: 1, tables: 1 },
    ));
});
