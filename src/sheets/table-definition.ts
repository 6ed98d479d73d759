// The tables: their columns, headers, widths, formats and dropdowns.

import { assumptionKinds } from '../plan/future';

export type ItemTableKind = 'goals' | 'milestones' | 'tasks';
export type TableKind = ItemTableKind | 'people' | 'checkIns' | 'settings' | 'history' | 'scenarios';

/** What a dropdown offers: fixed words, or one of the lists that a refresh keeps. */
export type ListSource = readonly string[] | 'goals' | 'milestones' | 'people';

export interface ColumnDefinition {
  /** The field's name in the records. */
  readonly key: string;
  readonly header: string;
  readonly aliases: readonly string[];
  /** Pixels. */
  readonly width: number;
  /** Sheets' number format. */
  readonly format?: string;
  readonly list?: ListSource;
  /** Shown as a note on the header. */
  readonly hint?: string;
  readonly wrap?: boolean;
  /** Without it dates stand in the middle, numbers right, and all else left. */
  readonly align?: 'left' | 'center' | 'right';
}

export interface TableDefinition {
  readonly kind: TableKind;
  /** The sheet's name when Set up makes it. */
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly ColumnDefinition[];
}

export const dateFormat = 'd mmm yyyy';

const column = (
  key: string,
  header: string,
  width: number,
  rest: Partial<Omit<ColumnDefinition, 'key' | 'header' | 'width'>> = {},
): ColumnDefinition => ({ key, header, width, aliases: [], ...rest });

const start = column('start', 'Start', 95, { format: dateFormat, aliases: ['Start date', 'Begin', 'From'] });
const due = column('due', 'Due', 95, {
  format: dateFormat,
  aliases: ['Due date', 'Deadline', 'Target date', 'End', 'End date', 'Finish'],
});
const owner = column('owner', 'Owner', 130, {
  list: 'people',
  aliases: ['Assignee', 'Assigned to', 'Responsible', 'Person'],
  hint: 'One named person, never a team.',
});
const weight = column('weight', 'Weight', 65, {
  align: 'center',
  format: 'General',
  hint: 'Share among its siblings; blank counts as 1.',
});
const measure = [
  column('metric', 'Metric', 160, {
    aliases: ['KPI', 'Measure', 'Indicator'],
    hint: 'What is measured, with its unit.',
    wrap: true,
  }),
  column('baseline', 'Baseline', 80, { format: 'General', aliases: ['Start value', 'From value'] }),
  column('target', 'Target', 80, {
    format: 'General',
    aliases: ['Target value', 'Goal value'],
    hint: 'A value to reach, or a range to keep such as 4–5 or ≥ 99.9.',
  }),
  column('current', 'Current', 80, {
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
const id = column('id', 'ID', 60, { hint: 'Given by Throughline, and never given twice.' });

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

export const tableDefinitions: Readonly<Record<TableKind, TableDefinition>> = {
  goals: {
    kind: 'goals',
    name: 'Goals',
    tabColor: '#1a73e8',
    columns: [
      id,
      column('title', 'Goal', 280, { aliases: ['Objective', 'Title', 'Name'], wrap: true }),
      owner,
      ...measure,
      start,
      due,
      weight,
      state,
      column('choice', 'Choice', 120, { hint: 'The decision that created this goal.', wrap: true }),
      column('budget', 'Budget', 90, { format: '#,##0', hint: 'What the whole goal may cost.' }),
    ],
  },
  milestones: {
    kind: 'milestones',
    name: 'Milestones',
    tabColor: '#188038',
    columns: [
      id,
      column('parent', 'Goal', 190, {
        list: 'goals',
        aliases: ['Part of'],
        hint: 'Pick the goal; its leading ID is what counts.',
        wrap: true,
      }),
      column('title', 'Milestone', 280, { aliases: ['Title', 'Name'], wrap: true }),
      owner,
      ...measure,
      start,
      due,
      column('after', 'After', 150, {
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
      column('parent', 'Milestone', 190, {
        list: 'milestones',
        aliases: ['Part of'],
        hint: 'Pick the milestone; its leading ID is what counts.',
        wrap: true,
      }),
      column('title', 'Task', 280, { aliases: ['Title', 'Name'], wrap: true }),
      owner,
      start,
      due,
      column('state', 'State', 90, { list: ['To do', 'Doing', 'Blocked', 'Done', 'Dropped'] }),
      column('effort', 'Effort', 65, {
        align: 'center',
        format: 'General',
        hint: 'Any unit that you like (Settings say how many days it is); blank counts as 1.',
      }),
      column('doneOn', 'Done on', 95, { format: dateFormat }),
      column('cost', 'Cost', 80, {
        format: '#,##0',
        hint: 'What it has cost so far, in the currency of the budgets.',
      }),
      column('link', 'Link', 120),
    ],
  },
  people: {
    kind: 'people',
    name: 'People',
    tabColor: '#9334e6',
    columns: [
      column('name', 'Name', 160),
      column('email', 'Email', 220, { aliases: ['E-mail', 'Mail'] }),
      column('team', 'Team', 140),
      column('manager', 'Manager', 160, { list: 'people' }),
      column('daysPerWeek', 'Days per week', 105, { format: 'General' }),
      column('from', 'From', 95, { format: dateFormat }),
      column('until', 'Until', 95, {
        format: dateFormat,
        hint: 'The last day; blank while the person stays.',
      }),
    ],
  },
  checkIns: {
    kind: 'checkIns',
    name: 'Check-ins',
    tabColor: '#12b5cb',
    columns: [
      column('when', 'When', 95, { format: dateFormat }),
      column('item', 'Item', 300),
      column('by', 'By', 160),
      column('value', 'Value', 90, { format: 'General' }),
      column('confidence', 'Confidence', 95, { list: ['Green', 'Amber', 'Red'] }),
      column('note', 'Note', 380, { wrap: true }),
    ],
  },
  settings: {
    kind: 'settings',
    name: 'Settings',
    tabColor: '#80868b',
    columns: [
      column('label', 'Setting', 230),
      column('value', 'Value', 190),
      column('unit', 'Unit', 110),
      column('meaning', 'Meaning', 520),
    ],
  },
  history: {
    kind: 'history',
    name: 'Report history', // plain "History" is a name that Excel reserves
    tabColor: '#5f6368',
    columns: [
      column('when', 'When', 95, { format: dateFormat, hint: 'The status date of the report.' }),
      column('item', 'Item', 60),
      column('title', 'Title', 280),
      column('status', 'Status', 125, { align: 'center', hint: 'Blank: no longer in the plan.' }),
      column('progress', 'Progress', 80, { format: '0%' }),
      column('forecast', 'Forecast', 95, { format: dateFormat }),
      column('target', 'Target', 80, { format: 'General' }),
      column('due', 'Due', 95, { format: dateFormat }),
      column('owner', 'Owner', 160),
      column('chanceByDue', 'Chance by due', 95, { format: '0%' }),
      column('by85', '85 % by', 95, { format: dateFormat }),
    ],
  },
  scenarios: {
    kind: 'scenarios',
    name: 'Scenarios',
    tabColor: '#f538a0',
    columns: [
      column('future', 'Future', 190, {
        aliases: ['Scenario'],
        wrap: true,
        hint: 'Rows of the same name are one future; four are compared with today.',
      }),
      column('kind', 'Assumption', 150, { list: assumptionKinds }),
      column('item', 'Item or person', 280, {
        aliases: ['Item', 'Person'],
        wrap: true,
        hint: 'The goal or milestone by its ID, or the person by name.',
      }),
      column('amount', 'Amount', 80, {
        format: 'General',
        hint: 'Percent of the work that is left, working days, or days a week.',
      }),
      column('unit', 'Unit', 110, { list: ['%', 'working days', 'days a week'] }),
      column('from', 'From or due', 105, {
        format: dateFormat,
        aliases: ['From', 'Due', 'Date'],
        hint: 'The first day on which it holds, blank: from today; or the new due date.',
      }),
      column('probability', 'Probability', 95, { format: '0%', hint: 'Of a risk.' }),
      column('note', 'Note', 320, { wrap: true }),
    ],
  },
};

export const itemTableKinds: readonly ItemTableKind[] = ['goals', 'milestones', 'tasks'];
