// Goals, Milestones and Tasks: the columns that people fill, and those that a refresh computes.

import {
  type ColumnDefinition,
  column,
  dateFormat,
  type ItemTableKind,
  type TableDefinition,
} from './table-definition';

const start = column('start', 'Start', 88, { format: dateFormat, aliases: ['Start date', 'Begin', 'From'] });
const due = column('due', 'Due', 88, {
  format: dateFormat,
  aliases: ['Due date', 'Deadline', 'Target date', 'End', 'End date', 'Finish'],
});
const owner = column('owner', 'Owner', 130, {
  list: 'people',
  aliases: ['Assignee', 'Assigned to', 'Responsible', 'Person'],
  hint: 'One named person, never a team.',
});
const weight = column('weight', 'Weight', 56, {
  align: 'center',
  format: 'General',
  hint: 'Share among its siblings; blank counts as 1.',
});
const measure = [
  column('metric', 'Metric', 140, {
    aliases: ['KPI', 'Measure', 'Indicator'],
    hint: 'What is measured, with its unit.',
    wrap: true,
  }),
  column('baseline', 'Baseline', 70, { format: 'General', aliases: ['Start value', 'From value'] }),
  column('target', 'Target', 70, {
    format: 'General',
    aliases: ['Target value', 'Goal value'],
    hint: 'A value to reach, or a range to keep such as 4–5 or ≥ 99.9.',
  }),
  column('current', 'Current', 70, {
    format: 'General',
    aliases: ['Current value', 'Actual', 'Latest'],
    hint: 'Typing a new value is a check-in.',
  }),
];
const workStates = ['Planned', 'Active', 'On hold', 'Done', 'Dropped'] as const;
const state = column('state', 'State', 90, {
  list: workStates,
  aliases: ['Stage'],
  hint: 'Blank: Planned before the start, Active after.',
});
const id = column('id', 'ID', 46, { hint: 'Given by Throughline, and never given twice.' });

/** Stand behind the users' columns of Goals, Milestones and Tasks; only a refresh writes them. */
export const computedColumns: readonly ColumnDefinition[] = [
  column('status', 'Status', 125, {
    align: 'center',
    aliases: ['RAG', 'Status (computed)'],
    hint: 'Computed from evidence. Its note holds every reason.',
  }),
  column('why', 'Why', 340, { aliases: ['Why (computed)'], wrap: true }),
  column('progress', 'Progress', 80, { format: '0%', aliases: ['Progress (computed)'] }),
  column('expected', 'Expected', 80, {
    format: '0%',
    aliases: ['Expected (computed)'],
    hint: 'What the plan expected on the day of the last check-in.',
  }),
  column('drift', 'Drift (days)', 80, {
    format: '0;-0;0',
    aliases: ['Drift'],
    hint: 'Working days behind plan; negative is ahead.',
  }),
  column('forecast', 'Forecast', 95, {
    format: dateFormat,
    aliases: ['Forecast (computed)'],
    hint: 'The finish, at the pace so far. The status goes by this date.',
  }),
];

export const itemTables: Readonly<Record<ItemTableKind, TableDefinition>> = {
  goals: {
    kind: 'goals',
    name: 'Goals',
    tabColor: '#1a73e8',
    columns: [
      id,
      column('title', 'Goal', 230, { aliases: ['Objective', 'Title', 'Name'], wrap: true }),
      owner,
      ...measure,
      start,
      due,
      weight,
      state,
      column('choice', 'Choice', 80, { hint: 'The decision that created this goal.', wrap: true }),
      column('budget', 'Budget', 70, { format: '#,##0', hint: 'What the whole goal may cost.' }),
    ],
  },
  milestones: {
    kind: 'milestones',
    name: 'Milestones',
    tabColor: '#188038',
    columns: [
      id,
      column('parent', 'Goal', 185, {
        list: 'goals',
        aliases: ['Part of'],
        hint: 'Pick the goal; its leading ID is what counts.',
        wrap: true,
      }),
      column('title', 'Milestone', 250, { aliases: ['Title', 'Name'], wrap: true }),
      owner,
      ...measure,
      start,
      due,
      column('after', 'After', 120, {
        wrap: true,
        aliases: ['Predecessors', 'Depends on', 'Blocked by'],
        hint: 'IDs of the milestones that must finish first, separated by commas.',
      }),
      weight,
      state,
      column('curve', 'Curve', 100, {
        list: ['Linear', 'Back-loaded', 'Front-loaded', 'S-curve', 'By tasks'],
        hint: 'The shape in which progress is expected; blank: as in Settings.',
      }),
    ],
  },
  tasks: {
    kind: 'tasks',
    name: 'Tasks',
    tabColor: '#e37400',
    columns: [
      id,
      column('parent', 'Milestone', 185, {
        list: 'milestones',
        aliases: ['Part of'],
        hint: 'Pick the milestone; its leading ID is what counts.',
        wrap: true,
      }),
      column('title', 'Task', 250, { aliases: ['Title', 'Name'], wrap: true }),
      owner,
      start,
      due,
      column('state', 'State', 90, { list: ['To do', 'Doing', 'Blocked', 'Done', 'Dropped'] }),
      column('effort', 'Effort', 58, {
        align: 'center',
        format: 'General',
        hint: 'Any unit that you like (Settings say how many days it is); blank counts as 1.',
      }),
      column('doneOn', 'Done on', 88, { format: dateFormat }),
      column('cost', 'Cost', 70, {
        format: '#,##0',
        hint: 'What it has cost so far, in the currency of the budgets.',
      }),
      column('link', 'Link', 120),
    ],
  },
};

export const itemTableKinds: readonly ItemTableKind[] = ['goals', 'milestones', 'tasks'];

/** The table of ours that takes the rows of a kind. */
export const tableOf = { goal: 'goals', milestone: 'milestones', task: 'tasks' } as const;
