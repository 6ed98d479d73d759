// Refresh status: the truth about every row, and the sentence that says what was found.

import type { Assessment } from '../assess/assessment';
import { countText } from '../assess/wording';
import { isItemTable } from '../sheets/read-workbook';
import { type RefreshResult, refresh } from '../sheets/refresh';
import type { Registry } from '../sheets/registry';
import { runAction } from '../sheets/run-action';
import { withDashboard } from './dashboard-upkeep';
import { type ActiveWorkbook, activeUser } from './google-workbook';
import { NotSetUp } from './not-set-up';

/**
 * Refreshes everything. Throws NotSetUp.
 * @param continues one Undo shall take it back together with the action before it
 */
export function refreshAll(workbook: ActiveWorkbook, continues = false): RefreshResult {
  const author = activeUser();
  const request = { statusDate: workbook.today, author, edit: null };
  const by = { author, when: workbook.now, continues };
  const result = runAction(
    workbook,
    by,
    read => withDashboard(workbook, read, refresh(workbook, read, request)),
    isSetUp,
  );
  if (!result) throw new NotSetUp();
  return result;
}

/** Brings the computed columns alone up to date: an Undo is not to be followed by the same IDs and check-ins again. */
export function recomputeAll(workbook: ActiveWorkbook): void {
  const author = activeUser();
  const request = { statusDate: workbook.today, author, edit: null };
  runAction(workbook, { author, when: workbook.now }, read => {
    const action = withDashboard(workbook, read, refresh(workbook, read, request));
    const changes = action.changes.filter(({ kind }) => kind !== 'cells' && kind !== 'rows');
    return { ...action, changes, registry: () => read.registry };
  });
}

export function isSetUp({ tables }: Registry): boolean {
  return tables.some(isItemTable);
}

/** "41 rows: 3 Red, 4 Amber, 12 Green. 2 new IDs. 1 problem, listed in the drift report." */
export function refreshedText({ assessment, problems, newIds, newCheckIns }: RefreshResult): string {
  const sentences = [assessment ? countsText(assessment) : 'Refreshed.'];
  if (newIds > 0) sentences.push(`${newIds} new ${newIds === 1 ? 'ID' : 'IDs'}.`);
  if (newCheckIns > 0)
    sentences.push(`${newCheckIns} ${newCheckIns === 1 ? 'check-in' : 'check-ins'} logged.`);
  if (problems.length > 0) {
    sentences.push(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, listed in the drift report.`,
    );
  }
  return sentences.join(' ');
}

function countsText({ items }: Assessment): string {
  const counts = (['Red', 'Amber', 'Green'] as const).map(status => {
    const count = items.filter(item => item.status === status).length;
    return `${count} ${status}`;
  });
  return items.length === 0
    ? 'There is nothing to refresh yet: add a goal.'
    : `${countText(items.length, 'row')}: ${counts.join(', ')}.`;
}
