// The columns that most lists of goals, milestones and tasks share.

import { dayCell, itemCell, textCell } from './document';
import { listColumn } from './list-section';
import type { ReportItem } from './report-item';

export const statusColumn = listColumn<ReportItem>('Status', 'status', ({ status }) => ({
  kind: 'status',
  status,
}));
export const itemColumn = listColumn<ReportItem>('Item', 'item', item => itemCell(item, item.above));
export const ownerColumn = listColumn<ReportItem>('Owner', 'text', ({ owner }) => textCell(owner));
export const dueColumn = listColumn<ReportItem>('Due', 'day', ({ due }) => dayCell(due));
