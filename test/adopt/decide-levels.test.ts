// What is understood of levels.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('levels', () => {
  it('makes key results milestones under an objective that stands in merged cells', () =>
    claim(
      sheet(
        'OKRs',
        `
Objective|Key Result|Owner|Start value|Target|Current|Progress|Due date|Status
Grow services revenue|Sign 10 new clients|Ann Smith|0|10|4|40%|2025-09-30|On track
|Raise retainer share to 60 %|Bob Lee|30|60|35|17%|2025-09-30|At risk
Cut response time|Median first reply under 2 h|Ann Smith|6|2|4|50%|2025-09-30|On track`,
      ),
      {
        columns: {
          goal: 'Objective',
          milestone: 'Key Result',
          owner: 'Owner',
          baseline: 'Start value',
          target: 'Target',
          current: 'Current',
          progress: 'Progress',
          due: 'Due date',
          status: 'Status',
        },
        counts: [0, 3, 0],
      },
    ));
  it('makes no row of group titles that no row has', () =>
    claim(
      sheet(
        'Plan',
        `
Goal|Milestone|Task|Owner|Due
Grow|Pilot|Pick clients|Ann|2025-03-01
|||Bob|
Grow|Pilot|Sign pilot|Bob|2025-03-10
Grow|Launch|Run ads|Cy|2025-04-01`,
      ),
      {
        columns: { goal: 'Goal', milestone: 'Milestone', task: 'Task', owner: 'Owner', due: 'Due' },
        counts: [0, 0, 3],
      },
    ));
  it('takes the level from the column in which a title stands', () =>
    claim(
      sheet(
        'Plan',
        `
Goal|Milestone|Task|Owner|Due
Grow|||Ann|2025-06-30
|Pilot||Ann|2025-03-31
||Pick clients|Ann|2025-03-01
||Sign pilot|Bob|2025-03-10
|Launch||Cy|2025-06-30
||Run ads|Cy|2025-04-01`,
      ),
      { columns: { goal: 'Goal', milestone: 'Milestone', task: 'Task' }, counts: [1, 2, 3] },
    ));
  it('knows that 1.10, which a sheet holds as 1.1, is the tenth', () =>
    claim(
      sheet(
        'WBS',
        `
WBS|Task Name|Owner|Start|End
1|Launch|Ann|2025-01-01|2025-06-30
${[1, 2, 3, 4, 5, 6, 7, 8, 9, '1', '11'].map((n, i) => `1.${n}|Step ${i + 1}|Bob|2025-01-01|2025-02-01`).join('\n')}
2|Run|Ann|2025-07-01|2025-12-31
2.1|Operate|Cy|2025-07-01|2025-12-31`,
      ),
      { columns: { id: 'WBS', task: 'Task Name' }, counts: [0, 2, 12] },
    ));
  it('takes EPIC and Task before the titles for levels', () =>
    claim(
      sheet(
        'Backlog',
        `
Title|Owner|Status|Due
EPIC 1: Accounts|Ann|In progress|
Task 1.1 Sign up|Bob|Done|2025-03-01
Task 1.2 Log in|Cy|To do|2025-03-05
EPIC 2: Billing||To do|
Task 2.1 Invoice|Bob|To do|2025-04-01`,
      ),
      { columns: { task: 'Title', owner: 'Owner', status: 'Status', due: 'Due' }, counts: [2, 0, 3] },
    ));
  it('takes G, M and T in the IDs for levels', () =>
    claim(
      sheet(
        'Plan',
        `
ID|Item|Parent|Owner|Due
G1|Grow services||Ann|2025-12-31
M1|Pilot done|G1|Bob|2025-03-31
T1|Pick clients|M1|Bob|2025-02-01
T2|Sign|M1|Cy|2025-03-01`,
      ),
      {
        columns: { id: 'ID', parent: 'Parent', task: 'Item', owner: 'Owner', due: 'Due' },
        counts: [1, 1, 2],
      },
    ));
  it('takes strokes before a title for indent', () =>
    claim(
      sheet(
        'Plan',
        `
Activity|Lead|Due
Prepare|Ann|2025-03-31
- Draft|Bob|2025-03-10
- Review|Cy|2025-03-20
Launch|Ann|2025-04-30
- Press|Bob|2025-04-10
- Event|Cy|2025-04-20`,
      ),
      { columns: { task: 'Activity', owner: 'Lead', due: 'Due' }, counts: [0, 2, 4] },
    ));
  it('takes numbers before the titles for levels', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Owner|Start|End
1. Prepare|Ann|2025-01-01|2025-02-28
1.1 Draft|Bob|2025-01-01|2025-01-31
1.2 Review|Cy|2025-02-01|2025-02-28
2. Launch|Ann|2025-03-01|2025-03-31
2.1 Press|Bob|2025-03-01|2025-03-15`,
      ),
      { columns: { task: 'Task', owner: 'Owner', start: 'Start', due: 'End' }, counts: [0, 2, 3] },
    ));
  it('takes three steps of indent for goal, milestone and task', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Owner|Start|End
Programme|Ann|2025-01-01|2025-06-30
__Alpha|Ann|2025-01-01|2025-02-28
____Draft|Bob|2025-01-01|2025-01-31
____Review|Cy|2025-02-01|2025-02-28
__Beta|Bob|2025-03-01|2025-06-30
____Run|Bob|2025-03-01|2025-06-30`,
      ),
      { columns: { task: 'Task', owner: 'Owner', start: 'Start', due: 'End' }, counts: [1, 2, 3] },
    ));
  it('finds parents by title, also below their children', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Parent|Owner|Due
Draft|Prepare|Bob|2025-03-10
Review|Prepare|Cy|2025-03-20
Prepare||Ann|2025-03-31
Press|Launch|Bob|2025-04-10
Launch||Ann|2025-04-30`,
      ),
      { columns: { task: 'Task', parent: 'Parent', owner: 'Owner', due: 'Due' }, counts: [0, 2, 3] },
    ));
  it('takes headings without dates or owner for goals', () =>
    claim(
      sheet(
        'ProjectSchedule',
        `
PROJECT TITLE|||||||
Company name|||||||
Project lead|||Project start:|date:2025-03-01|||
|||||M|T|W
TASK|ASSIGNED TO|PROGRESS|START|END|1|2|3
Phase 1 Title|||||||
Task 1|Ann|0.5|date:2025-03-01|date:2025-03-04|||
Task 2|Bob|0.6|date:2025-03-04|date:2025-03-07|||
Phase 2 Title|||||||
Task 3|Cy|0.5|date:2025-03-09|date:2025-03-14|||
Task 4|Di|0.2|date:2025-03-14|date:2025-03-19|||
Insert new rows ABOVE this one|||||||`,
      ),
      {
        columns: { task: 'TASK', owner: 'ASSIGNED TO', progress: 'PROGRESS', start: 'START', due: 'END' },
        counts: [2, 0, 4],
        headerRow: 5,
      },
    ));
  it('takes headings above rows for goals', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Owner|Start|Due
Website||||
Design|Ann|2025-01-01|2025-01-10
Build|Bob|2025-01-11|2025-02-10
Office||||
Lease|Cy|2025-01-01|2025-03-10`,
      ),
      { columns: { task: 'Task', owner: 'Owner', start: 'Start', due: 'Due' }, counts: [2, 0, 3] },
    ));
  it('leaves a task without owner and date a task', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Owner|Due
Design|Ann|2025-01-10
Build||
Lease|Cy|2025-03-10
Paint|Cy|2025-03-10`,
      ),
      { columns: { task: 'Task', owner: 'Owner', due: 'Due' }, counts: [0, 0, 4] },
    ));
  it('takes the level from the name of the sheet', () =>
    claim(
      sheet(
        'Company goals',
        `
Title|Lead|Deadline
Grow|Ann|2025-12-31
Cut cost|Bob|2025-12-31`,
      ),
      { columns: { goal: 'Title', owner: 'Lead', due: 'Deadline' }, counts: [2, 0, 0] },
    ));
  it('takes the planned date', () =>
    claim(
      sheet(
        'Sheet1',
        `
Milestone|Planned Date|Actual Date|Owner|Status|Remarks
Kickoff|2025-01-10|2025-01-12|Ann Smith|Done|
Go-live|2025-06-10||Bob Lee|On track|`,
      ),
      {
        columns: {
          milestone: 'Milestone',
          due: 'Planned Date',
          owner: 'Owner',
          status: 'Status',
          note: 'Remarks',
        },
        counts: [0, 2, 0],
      },
    ));
  it('takes projects for goals', () =>
    claim(
      sheet(
        'Projects',
        `
Project|Project Manager|Start Date|End Date|Budget|Status|% Complete
CRM|Ann Smith|2025-01-01|2025-06-30|1000|On track|40
ERP|Bob Lee|2025-02-01|2025-12-31|5000|At risk|10`,
      ),
      {
        columns: {
          goal: 'Project',
          owner: 'Project Manager',
          start: 'Start Date',
          due: 'End Date',
          status: 'Status',
          progress: '% Complete',
        },
        counts: [2, 0, 0],
      },
    ));
  it('takes a yes-or-no column called milestone for what it is', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Owner|Start|End|Milestone
Build|Ann|2025-01-01|2025-01-31|No
Launch|Ann|2025-01-31|2025-01-31|Yes
Tune|Bob|2025-02-01|2025-02-28|No`,
      ),
      { columns: { task: 'Task' }, counts: [0, 1, 2] },
    ));
  it.each([
    [
      'the eleventh of 1 where 1.1.1 is there too',
      ['1', '1.1', '1.1.1', '1.1.2', '1.11', '2', '2.1'],
      [null, 2, 3, 3, 2, null, 7],
    ],
    [
      'the first of 1.1 where nothing is numbered deeper or counts up to it',
      ['1', '1.1', '1.11', '1.12', '1.2', '1.21'],
      [null, 2, 3, 3, 2, 6],
    ],
  ])('reads 1.11 as %s', (_, numbers, parents) => {
    const lines = numbers.map((number, at) => `${number}|Step ${at}|Ann|2026-06-0${at + 1}`);
    const rows = understand(sheet('Plan', ['WBS|Task|Owner|Due', ...lines].join('\n'))).all.tables[0]?.rows;
    expect(rows?.map(({ parentRow }) => parentRow)).toEqual(parents);
  });
  it('takes the column of a title for its level though no word of two headers is known', () =>
    claim(
      sheet(
        'Harmonogram',
        `
WBS|Etap|Pakiet roboczy|Zadanie|Odpowiedzialny|Zakończenie
1|Przygotowanie|||Maria Wilk|
1.1||Dokumentacja|||
1.1.1|||Mapa|Jan Kowal|date:2026-01-29
1.1.2|||Projekt|Jan Kowal|date:2026-03-30
2|Budowa|||Piotr Zaj|
2.1||Stan zerowy|||
2.1.1|||Wykopy|Piotr Zaj|date:2026-07-10
2.1.2|||Fundamenty|Piotr Zaj|date:2026-08-14`,
      ),
      {
        columns: { id: 'WBS', goal: 'Etap', milestone: 'Pakiet roboczy', task: 'Zadanie' },
        counts: [2, 2, 4],
      },
    ));
  it('takes numbers that stand in a column for each level', () => {
    const { all } = understand(
      sheet(
        'WBS',
        `
||||Description|PERT ID|Optimistic|Pessimistic
1.0||||Airship||230|273
|1.1|||Structure|||
||1.1.1||Airframe|||
|||1.1.1.1|Draw the body|A|12|21
|||1.1.1.2|Build it|B|13|15
||1.1.2||Landing gear|||
|||1.1.2.1.|Design the gear|E|11|13`,
      ),
    );
    const [table] = all.tables;
    const titleOf = (row: number | null | undefined) => table?.rows.find(each => each.row === row)?.title;
    const gear = table?.rows.find(({ title }) => title === 'Design the gear');
    expect(titleOf(gear?.parentRow)).toBe('Landing gear');
    expect(table?.rows.find(({ title }) => title === 'Airship')?.kind).toBe('goal');
  });
  it('takes a title without a number for the heading of the chapter that follows', () => {
    const { all } = understand(
      sheet(
        'Plan',
        `
Task|Start|End|Owner
Database|||
1.1 Draw it|date:2026-04-14|date:2026-04-15|Ann Lang
1.2 Fill it|date:2026-04-16|date:2026-04-16|Ann Lang
Network|||
2.1 Choose devices|date:2026-04-15|date:2026-04-15|Bo Kern
2.2 Lay cables|date:2026-04-16|date:2026-04-17|Bo Kern`,
      ),
    );
    const rows = all.tables[0]?.rows ?? [];
    expect(rows.map(({ kind }) => kind)).toEqual(['goal', 'task', 'task', 'goal', 'task', 'task']);
    expect(rows.map(({ parentRow }) => parentRow)).toEqual([null, 2, 2, null, 5, 5]);
  });
  it('takes headings that a column of groups repeats for labels', () => {
    const { columns, all } = understand(
      sheet(
        'Timeline',
        `
Task|Phase|Start Date|End Date
PREPARATION|||
Write the brief|Preparation|date:2026-03-16|date:2026-03-31
Build the model|Preparation|date:2026-03-16|date:2026-04-04
OUTREACH|||
Draft agreements|Outreach|date:2026-03-23|date:2026-03-27
Send teasers|Outreach|date:2026-03-30|date:2026-04-08`,
      ),
    );
    expect(columns).toMatchObject({ task: 'Task', milestone: 'Phase' });
    const rows = all.tables[0]?.rows ?? [];
    expect(rows.map(({ role, kind, parentText }) => [role, kind, parentText])).toEqual([
      ['section', null, ''],
      ['item', 'task', 'Preparation'],
      ['item', 'task', 'Preparation'],
      ['section', null, ''],
      ['item', 'task', 'Outreach'],
      ['item', 'task', 'Outreach'],
    ]);
  });
  it('takes headings called milestones for what they are', () =>
    claim(
      sheet(
        'Course',
        `
Task|Person Responsible|Due
Milestone 0: Kickoff||
Study the format|Ann Lang|2026-10-13
Choose a crate|Bo Kern|2026-10-13
Milestone 1: Core||
Design the schema|Ann Lang|2026-10-27
Define the format|Bo Kern|2026-10-27`,
      ),
      { columns: { task: 'Task', owner: 'Person Responsible' }, counts: [0, 2, 4] },
    ));
  it('takes initiatives under themes for work', () =>
    claim(
      sheet(
        'Roadmap',
        `
Theme|Initiative|Owner|Status
Win the mid-market|Self-serve start|Ann Lang|In progress
|Billing by use|Bo Kern|Not started
|Partner portal|Ann Lang|Not started
Faster insight|New engine|Bo Kern|Done
|Reports on time|Ann Lang|Not started`,
      ),
      { columns: { task: 'Initiative', goal: 'Theme' }, counts: [0, 0, 5] },
    ));

  it.each([
    ['Milestone ID', 'milestones'],
    ['Goal ID', 'goals'],
    ['Task ID', 'tasks'],
  ])('takes rows for what the header of their IDs calls them: %s', (header, kind) => {
    const [table] = understand(
      sheet('Sheet1', `${header}|Name|Due\nX1|Write brief|2026-02-18\nX2|Send brief|2026-02-20`),
    ).all.tables;
    expect(table?.kind).toBe(kind);
    expect(table?.mapping.id?.header).toBe(header);
  });
});
