// What is understood of exports of trackers and tools.

import { describe, it } from 'vitest';
import { claim, sheet } from './table-text';

describe('exports of trackers and tools', () => {
  it('reads a Jira export', () =>
    claim(
      sheet(
        'export',
        `
Summary|Issue key|Issue Type|Status|Assignee|Reporter|Creator|Created|Updated|Due date|Parent
Billing revamp|AB-1|Epic|In Progress||Zed Zee|Zed Zee|01/Mar/25 3:41 PM|02/Mar/25 1:00 PM||
Write spec|AB-2|Story|Done|Ann Smith|Zed Zee|Zed Zee|01/Mar/25 3:41 PM|02/Mar/25 1:00 PM|05/Apr/25 12:00 AM|AB-1
Fix rounding|AB-3|Bug|To Do||Zed Zee|Zed Zee|01/Mar/25 3:41 PM|02/Mar/25 1:00 PM||AB-1`,
      ),
      {
        columns: {
          task: 'Summary',
          id: 'Issue key',
          status: 'Status',
          owner: 'Assignee',
          due: 'Due date',
          parent: 'Parent',
        },
        counts: [1, 0, 2],
      },
    ));
  it('reads a Redmine export', () =>
    claim(
      sheet(
        'issues',
        `
#|Project|Tracker|Parent task|Status|Priority|Subject|Author|Assignee|Updated|Category|Target version|Start date|Due date|Estimated time|% Done|Description
101|ERP|Feature||New|Normal|Add export|Zed|Ann Smith|02/01/2025 10:00 AM||v2|02/01/2025|02/20/2025|5|0|Long text of what is wanted
102|ERP|Bug|101|In Progress|High|Fix import|Zed|Bob Lee|02/01/2025 10:00 AM||v2|02/03/2025|02/10/2025|2|30|`,
      ),
      {
        columns: {
          id: '#',
          task: 'Subject',
          owner: 'Assignee',
          status: 'Status',
          start: 'Start date',
          due: 'Due date',
          progress: '% Done',
          note: 'Description',
          parent: 'Parent task',
          goal: 'Project',
          milestone: 'Target version',
        },
        counts: [0, 0, 2],
        progressScale: 100,
        dateOrder: 'month first',
      },
    ));
  it('reads a GitLab export', () =>
    claim(
      sheet(
        'issues',
        `
Title|Description|Issue ID|URL|State|Author|Author Username|Assignee|Assignee Username|Confidential|Locked|Due Date|Created At (UTC)|Updated At (UTC)|Closed At (UTC)|Milestone|Weight|Labels|Time Estimate|Time Spent|Epic ID|Epic Title
Add SSO|Text about SSO that is long|12|https://x|Open|Zed|zed|Ann Smith|ann|No|No|2025-03-01|2025-01-01 10:00:00|2025-01-02 10:00:00||v1|3|feature|0|0||
Fix menu|Text about menu that is long|13|https://y|Closed|Zed|zed|Bob Lee|bob|No|No||2025-01-01 10:00:00|2025-01-02 10:00:00|2025-01-05 10:00:00|v1|1|bug|0|0||`,
      ),
      {
        columns: {
          task: 'Title',
          id: 'Issue ID',
          status: 'State',
          owner: 'Assignee',
          due: 'Due Date',
          note: 'Description',
          milestone: 'Milestone',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads a ClickUp export', () =>
    claim(
      sheet(
        'export',
        `
Task Type|Task ID|Task Custom ID|Task Name|Parent ID|Assignees|Status|Priority|Start Date|Due Date|Date Created|Date Updated|Date Closed|List Name|Folder Name|Space Name|Time Estimated|Tags
Task|86a|X-1|Draft plan||[Ann Smith]|in progress|1|2025-03-01|2025-03-05|2025-02-01|2025-02-02||Launch|Ops|Main||[]
Task|86b|X-2|Review plan|86a|[Bob Lee]|to do|2|2025-03-06|2025-03-08|2025-02-01|2025-02-02||Launch|Ops|Main||[]`,
      ),
      {
        columns: {
          task: 'Task Name',
          id: 'Task ID',
          parent: 'Parent ID',
          owner: 'Assignees',
          status: 'Status',
          start: 'Start Date',
          due: 'Due Date',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads a Trello export', () =>
    claim(
      sheet(
        'board',
        `
Card ID|Card Name|Card URL|Card Description|Labels|Members|Due Date|Attachment Count|Checklist Item Total Count|Board Name|List Name|Archived
5f|Call vendor|https|About the vendor|red|ann;bob|2025-03-01|0|0|Ops|Doing|false
5e|Pay bill|https||||2025-03-04|0|0|Ops|To do|false`,
      ),
      {
        columns: {
          id: 'Card ID',
          task: 'Card Name',
          note: 'Card Description',
          owner: 'Members',
          due: 'Due Date',
          status: 'List Name',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads a Notion export', () =>
    claim(
      sheet(
        'Tasks db',
        `
Name|Assign|Due|Priority|Project|Status|Created by|Created time
Write copy|Ann Smith|March 3, 2025|High|Site|In progress|Zed|January 3, 2025 10:00 AM
Make video|Bob Lee|March 9, 2025|Low|Site|Not started|Zed|January 4, 2025 10:00 AM`,
      ),
      {
        columns: { task: 'Name', owner: 'Assign', due: 'Due', goal: 'Project', status: 'Status' },
        counts: [0, 0, 2],
      },
    ));
  it('reads a Microsoft Project export with outline levels', () =>
    claim(
      sheet(
        'Task_Table',
        `
ID|Active|Task Mode|Name|Duration|Start|Finish|Predecessors|Outline Level|Resource Names|% Complete
1|Yes|Auto Scheduled|Website|60 days|date:2025-03-01|date:2025-05-30||1||0.2
2|Yes|Auto Scheduled|Design|20 days|date:2025-03-01|date:2025-03-20||2||0.5
3|Yes|Auto Scheduled|Wireframes|10 days|date:2025-03-01|date:2025-03-10||3|Ann|1
4|Yes|Auto Scheduled|Visuals|10 days|date:2025-03-11|date:2025-03-20|3|3|Bob|0
5|Yes|Auto Scheduled|Build|40 days|date:2025-03-21|date:2025-05-30||2||0
6|Yes|Auto Scheduled|Code|40 days|date:2025-03-21|date:2025-05-30|4|3|Cy|0`,
      ),
      {
        columns: {
          id: 'ID',
          task: 'Name',
          start: 'Start',
          due: 'Finish',
          owner: 'Resource Names',
          progress: '% Complete',
        },
        counts: [1, 2, 3],
        progressScale: 1,
      },
    ));
  it('reads an Azure DevOps export with a title column for each level', () =>
    claim(
      sheet(
        'work items',
        `
ID|Work Item Type|Title 1|Title 2|Title 3|Assigned To|State|Tags
1|Epic|Billing|||Ann Smith|Active|
2|Feature||Invoices||Ann Smith|Active|
3|User Story|||As a user I can pay|Bob Lee|New|
4|User Story|||As a user I can refund|Bob Lee|Closed|`,
      ),
      { columns: { id: 'ID', owner: 'Assigned To', status: 'State' }, counts: [1, 1, 2] },
    ));
  it('reads a Smartsheet export, where a duration of nothing is a milestone', () =>
    claim(
      sheet(
        'Sheet1',
        `
Task Name|Duration|Start Date|End Date|Predecessors|% Complete|Status|Assigned To|Comments
Initiation|10d|01/06/25|01/17/25||100%|Complete|ann@x.io|
Charter|5d|01/06/25|01/10/25||100%|Complete|bob@x.io|
Kickoff|0|01/17/25|01/17/25|2|0%|Not Started|ann@x.io|`,
      ),
      {
        columns: {
          task: 'Task Name',
          start: 'Start Date',
          due: 'End Date',
          progress: '% Complete',
          status: 'Status',
          owner: 'Assigned To',
          note: 'Comments',
        },
        counts: [0, 1, 2],
        dateOrder: 'month first',
      },
    ));
  it('reads a GitHub project', () =>
    claim(
      sheet(
        'project',
        `
Title|URL|Assignees|Status|Labels|Milestone|Repository
Add login|https://x/1|ann|Todo|bug|v1.0|x/y
Fix cache|https://x/2||In Progress||v1.0|x/y`,
      ),
      {
        columns: { task: 'Title', owner: 'Assignees', status: 'Status', milestone: 'Milestone' },
        counts: [0, 0, 2],
      },
    ));
  it('reads each group of a monday.com board as a table, and its summary line as no item', () =>
    claim(
      sheet(
        'board',
        `
Marketing plan|||||
Main board of the marketing team|||||
|||||
This month|||||
Name|Person|Status|Timeline - Start|Timeline - End|Priority
Landing page|Ann Smith|Working on it|2025-03-01|2025-03-10|High
Newsletter|Bob Lee|Done|2025-03-02|2025-03-05|Low
|||2025-03-01|2025-03-10|
|||||
Next month|||||
Name|Person|Status|Timeline - Start|Timeline - End|Priority
Webinar|Ann Smith|Stuck|2025-04-01|2025-04-10|High`,
      ),
      {
        columns: {
          task: 'Name',
          owner: 'Person',
          status: 'Status',
          start: 'Timeline - Start',
          due: 'Timeline - End',
        },
        counts: [0, 0, 2],
        headerRow: 5,
        tables: 2,
      },
    ));
  it('reads a GanttProject export with outline numbers', () =>
    claim(
      sheet(
        'plan',
        `
ID|Name|Begin date|End date|Duration|Completion|Cost|Coordinator|Predecessors|Outline number|Resources|Web Link|Notes
0|Site|2025-03-01|2025-04-30|44|20|0|||1|||
1|Design|2025-03-01|2025-03-20|14|50|0|Ann||1.1|Ann Smith||
2|Build|2025-03-21|2025-04-30|30|0|0|||1.2|Bob Lee||
3|Office|2025-03-01|2025-04-30|44|20|0|||2|||
4|Lease|2025-03-01|2025-03-20|14|50|0|||2.1|Cy Young||`,
      ),
      {
        columns: {
          id: 'ID',
          task: 'Name',
          start: 'Begin date',
          due: 'End date',
          progress: 'Completion',
          owner: 'Resources',
          note: 'Notes',
        },
        counts: [0, 2, 3],
      },
    ));
  it('reads a Planner export below its own facts', () =>
    claim(
      sheet(
        'Tasks',
        `
Plan name|Launch|||||||||||
Plan ID|abc|||||||||||
Date of export|03/01/2025|||||||||||
||||||||||||
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Late|Completed Date|Description
x1|Write copy|Site|In progress|Medium|Ann Smith|Zed|02/01/2025|03/01/2025|03/15/2025|false||
x2|Make video|Site|Not started|Low|Bob Lee;Ann Smith|Zed|02/01/2025||03/25/2025|false||`,
      ),
      {
        columns: {
          id: 'Task ID',
          task: 'Task Name',
          status: 'Progress',
          owner: 'Assigned To',
          start: 'Start date',
          due: 'Due date',
          note: 'Description',
        },
        counts: [0, 0, 2],
        headerRow: 5,
      },
    ));
  it('reads a Todoist export, whose sections are no tasks', () =>
    claim(
      sheet(
        'todoist',
        `
TYPE|CONTENT|DESCRIPTION|PRIORITY|INDENT|AUTHOR|RESPONSIBLE|DATE|DATE_LANG|TIMEZONE
section|Prep||||||||
task|Buy food||1|1|Zed (1)|Ann (2)|2025-03-01|en|UTC
task|Cook||1|1|Zed (1)||2025-03-02|en|UTC
section|After||||||||
task|Clean||1|1|Zed (1)||2025-03-03|en|UTC`,
      ),
      { columns: { task: 'CONTENT', owner: 'RESPONSIBLE', due: 'DATE' }, counts: [0, 0, 3] },
    ));
  it('reads objectives and key results that a type column tells apart', () =>
    claim(
      sheet(
        'okrs',
        `
Objective ID|Objective name|Key result|Type|Owner|Owner email|Team|Start date|End date|Initial value|Target value|Current value|Progress|Confidence|Last check-in|Session
1|Grow||Objective|Ann Smith|ann@x.io|Sales|2025-01-01|2025-03-31||||45%|On track|2025-02-01|Q1
1|Grow|Win 10 clients|Key Result|Bob Lee|bob@x.io|Sales|2025-01-01|2025-03-31|0|10|4|40%|At risk|2025-02-01|Q1
1|Grow|Raise NPS|Key Result|Cy Young|cy@x.io|Sales|2025-01-01|2025-03-31|30|50|40|50%|On track|2025-02-01|Q1`,
      ),
      {
        columns: {
          owner: 'Owner',
          start: 'Start date',
          due: 'End date',
          baseline: 'Initial value',
          target: 'Target value',
          current: 'Current value',
          progress: 'Progress',
        },
        counts: [1, 2, 0],
      },
    ));
});
