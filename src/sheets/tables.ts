// All tables of ours.

import { assumptionKinds } from '../plan/future';
import { itemTables } from './item-tables';
import { column, dateFormat, type TableDefinition, type TableKind } from './table-definition';

export const tableDefinitions: Readonly<Record<TableKind, TableDefinition>> = {
  ...itemTables,
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
