// What is understood of words that lie.

import { describe, it } from 'vitest';
import { claim, sheet } from './table-text';

describe('words that lie', () => {
  it('takes a column called status that holds percentages for the progress', () =>
    claim(
      sheet(
        'KPIs',
        `
Goal|Metric|Baseline|Target|Actual|Status
Grow|MRR|10|20|15|50%
Keep|NPS|30|50|45|75%`,
      ),
      {
        columns: {
          goal: 'Goal',
          metric: 'Metric',
          baseline: 'Baseline',
          target: 'Target',
          current: 'Actual',
          progress: 'Status',
        },
        counts: [2, 0, 0],
      },
    ));
  it('takes a column called goal that holds numbers for the target', () =>
    claim(
      sheet(
        'Scorecard',
        `
KPI|Owner|Baseline|Goal|Actual|Due
New clients|Ann Smith|3|10|5|2025-06-30
Churn|Bob Lee|8|4|6|2025-06-30`,
      ),
      {
        columns: {
          goal: 'KPI',
          owner: 'Owner',
          baseline: 'Baseline',
          target: 'Goal',
          current: 'Actual',
          due: 'Due',
        },
        counts: [2, 0, 0],
      },
    ));
  it('takes a column called target that holds days for the due date', () =>
    claim(
      sheet(
        'Plan',
        `
Goal|Owner|Start|Target|Status
Grow|Ann Smith|2025-01-01|2025-06-30|On track
Cut|Bob Lee|2025-01-01|2025-09-30|At risk`,
      ),
      {
        columns: { goal: 'Goal', owner: 'Owner', start: 'Start', due: 'Target', status: 'Status' },
        counts: [2, 0, 0],
      },
    ));
  it('leaves the day on which an action was raised, and who raised it', () =>
    claim(
      sheet(
        'Action log',
        `
No.|Date Raised|Action|Raised By|Assigned To|Target Date|Date Completed|Status|Comments
1|01/02/2025|Call vendor|Zed Zee|Ann Smith|15/02/2025|14/02/2025|Closed|done
2|03/02/2025|Send plan|Zed Zee|Bob Lee|20/02/2025||Open|`,
      ),
      {
        columns: {
          id: 'No.',
          task: 'Action',
          owner: 'Assigned To',
          due: 'Target Date',
          status: 'Status',
          note: 'Comments',
        },
        counts: [0, 0, 2],
        dateOrder: 'day first',
      },
    ));
  it('takes the assignee, not his address, and neither created nor completed', () =>
    claim(
      sheet(
        'tasks',
        `
Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task|Blocked By (Dependencies)|Blocking (Dependencies)
1201|2025-01-01|2025-02-01|2025-02-01|Draft budget|Q1|Ann Smith|ann@x.io|2025-01-05|2025-01-30||see doc|Ops 2025|||
1202|2025-01-01||2025-02-01|Hire lead|Q1|||2025-01-05|2025-03-30|||Ops 2025|||`,
      ),
      {
        columns: {
          id: 'Task ID',
          task: 'Name',
          owner: 'Assignee',
          start: 'Start Date',
          due: 'Due Date',
          note: 'Notes',
          goal: 'Projects',
          parent: 'Parent task',
        },
        counts: [0, 0, 2],
      },
    ));
  it('leaves the owner of an empty neighbour', () =>
    claim(
      sheet(
        'Team',
        `
Task|Owner|Due||Name|Owner
Write brief|Ann Smith|2025-03-01|||
Send brief|Bob Lee|2025-03-05|||`,
      ),
      {
        columns: { task: 'Task', owner: 'Owner', due: 'Due' },
        counts: [0, 0, 2],
        layout: 'beside',
        at: { owner: 1 },
      },
    ));
  it('takes a column called start that holds numbers for the baseline', () =>
    claim(
      sheet(
        'KRs',
        `
Key Result|Owner|Start|Current|Target
Clients|Ann Smith|10|15|30
NPS|Bob Lee|20|30|50`,
      ),
      {
        columns: { owner: 'Owner', baseline: 'Start', current: 'Current', target: 'Target' },
        counts: [0, 2, 0],
      },
    ));
  it('takes a numbered goal for its ID and a quarter for the due date', () =>
    claim(
      sheet(
        'Annual goals',
        `
Goal #|Goal Description|Success Metric|Owner|Quarter|% Done|RAG
1|Grow services|MRR|Ann|Q1 2025|20%|Green
2|Cut churn|Churn rate|Bob|Q2 2025|0%|Red`,
      ),
      {
        columns: {
          id: 'Goal #',
          goal: 'Goal Description',
          metric: 'Success Metric',
          owner: 'Owner',
          due: 'Quarter',
          progress: '% Done',
          status: 'RAG',
        },
        counts: [2, 0, 0],
      },
    ));
  it('takes a name column for the owner where a task column names the rows', () =>
    claim(
      sheet(
        'Assignments',
        `
Name|Task|Deadline|Done?
Ann Smith|Write brief|2025-01-01|Yes
Bob Lee|Send brief|2025-02-01|No
Ann Smith|Check brief|2025-02-05|No`,
      ),
      { columns: { task: 'Task', owner: 'Name', due: 'Deadline' }, counts: [0, 0, 3] },
    ));
  it('takes owners or teams for owners', () =>
    claim(
      sheet(
        'goal',
        `
Task|Owner(s) or team(s)|Notes
Discussion and moral support|Team lang|
Implementation|Josh-Triplett|
Stabilization|Help needed|`,
      ),
      { columns: { task: 'Task', owner: 'Owner(s) or team(s)', note: 'Notes' }, counts: [0, 0, 3] },
    ));
  it('takes who is responsible before who is accountable', () =>
    claim(
      sheet(
        'RACI',
        `
Deliverable|Responsible|Accountable|Consulted|Informed|Due
Spec|Ann|Zed|Cy|Di|2025-01-01
Test plan|Bob|Zed|Cy|Di|2025-02-01`,
      ),
      { columns: { owner: 'Responsible', due: 'Due', milestone: 'Deliverable' }, counts: [0, 2, 0] },
    ));
  it('takes a target that names quarters for the due date', () =>
    claim(
      sheet(
        'README',
        `
Project roadmap
 
Version|Milestone|Target|Status
v0.1|Parser|Q1 2025|Done
v0.2|Runtime|Q2 2025|In progress
v0.3|Tools|Q3 2025|Planned`,
      ),
      { columns: { milestone: 'Milestone', due: 'Target', status: 'Status' }, counts: [0, 3, 0] },
    ));
  it('takes the assignee, though nobody has one yet, before whoever leads all of it', () =>
    claim(
      sheet(
        'Export',
        `
Task|Assignee|Project lead|Due
Write brief||Zed Zee|2025-03-10
Send brief||Zed Zee|2025-03-15
Sign contract||Zed Zee|2025-03-30
File contract||Zed Zee|2025-04-02`,
      ),
      { columns: { task: 'Task', owner: 'Assignee', due: 'Due' }, counts: [0, 0, 4] },
    ));
});
