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
});
