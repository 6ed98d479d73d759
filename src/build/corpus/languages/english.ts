// The corpus in English.

import { corpusLanguage } from '../language';

export const english = corpusLanguage(
  'en',
  `
h.id: ID | Issue key | Ref # | Task ID | No. | WBS | Item # | Issue key
h.name: Summary | Title | Name | Item | Card Name | Subject
h.goal: Objective | Goal | Strategic goal | OKR | Company objective | Goal statement
h.milestone: Milestone | Key result | Milestone name | Key milestone | Project milestones
h.task: Task | Task Name | Action item | Activity | To-do | Work item | Action | Task title
h.owner: Owner | Assignee | Assigned To | Responsible | Resource Names | DRI | Lead | Person responsible | Action owner | Task owner
h.unit: Responsible department | Responsible unit | Owning team | Lead department
h.start: Start | Start Date | Planned start | Begin date | Kick-off date | Timeline - Start
h.due: Due Date | Deadline | Finish | End Date | Target Date | Due | Target completion date | By when | Timeline - End | Planned end
h.status: Status | State | Progress status | RAG status | Task status | Health
h.progress: % Complete | Progress | Percent done | Completion % | Progress (%) | % done
h.metric: Metric | KPI | How we measure it | Measure | Success metric
h.baseline: Baseline | Starting value | From | Initial value
h.target: Target | Target value | Goal value | To
h.current: Current value | Actual | Current | Latest value | Actual to date
h.parent: Parent | Parent task | Parent issue | Belongs to | Supports goal
h.note: Notes | Comments | Remarks | Latest update | Description | Status notes
h.type: Type | Issue Type | Level | Item type | Work item type
h.phase: Phase | Section | Workstream | Category | Group | Bucket Name
h.creator: Creator | Created By | Author | Opened by
h.reporter: Reporter | Requested by | Raised by | Submitter
h.team: Team | Department | Squad | Business unit
h.reviewer: Reviewer | Approver | Sponsor | Signed off by
h.priority: Priority | Severity | Urgency | MoSCoW
h.created: Created | Created At | Date opened | Date added
h.updated: Updated | Last Modified | Last updated on | Last change
h.finished: Completed At | Resolved | Closed on | Date completed | Completed Date
h.actualStart: Actual start | Started | Real start date
h.actualEnd: Actual finish | Actual end date | Real end
h.predecessor: Predecessors | Depends on | Blocked By | Dependencies
h.effort: Story Points | Estimate (h) | Effort | Hours | Original estimate
h.duration: Duration | Days | Duration (days) | Work days
h.budget: Budget | Cost | Planned cost
h.sprint: Sprint | Iteration | Cycle | Fix versions
h.stateGroup: Status category
h.projectKey: Project key
h.link: Link | URL | Pull requests
s.planned: To Do | Not started | Open | Backlog | Planned | Not Started
s.active: In Progress | Doing | On track | In review | Ongoing | Working on it
s.blocked: Blocked | Stuck | Waiting
s.done: Done | Completed | Closed | Complete | Finished
s.dropped: Cancelled | Won't do | Canceled
l.goal: Goal | Objective | Initiative
l.milestone: Milestone | Key Result
l.task: Task | Action | Activity
t.goal: Win the northern market | Become the easiest supplier to work with | Halve the time from order to invoice | Keep our best engineers
t.milestone: Pricing agreed with the board | First ten pilots live | Support portal launched | Old billing system switched off | Contract signed with carrier | Training delivered at all sites
t.task: Interview twelve buyers | Draft the price list | Write the migration guide | Set up the test environment | Book the venue | Compare three vendors | Clean the address data | Publish the job ad | Rework the onboarding mail | Record the demo video | Check the contract terms | Order the new scanners | Plan the pilot week | Translate the help pages
notes: waiting for legal | see minutes of 3 March | budget to be confirmed with finance next week | vendor promised an answer | moved from last quarter
metrics: Monthly recurring revenue | Churn rate | Days from order to invoice | Net promoter score | Tickets per client
people: Hannah Clarke | Oliver Grant | Priya Nair | Tom Becker | Grace Howell | Samuel Ortiz | Ellen Fisher | Marcus Webb
teams: Marketing team | IT department | Finance team
everyone: everyone | All | all hands
nobody: TBD | N/A | ? | unassigned | TBC
sections: Preparation | Build | Roll-out | After launch
total: Total | Grand total | Sum
lines: Plan | Actual
above: Project plan 2026 | Legend: green = fine, red = late | Last saved by H. Clarke
priorities: High | Medium | Low
months: January | February | March | April | May | June | July | August | September | October | November | December
day: M/D/Y
named: N D, Y
quarter: QX Y
decimal: .
`,
);
