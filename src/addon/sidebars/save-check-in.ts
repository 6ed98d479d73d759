// Saves a batch of check-ins: one line in the log for each, and the cells that they bring up to date.

import type { Assessment } from '../../assess/assessment';
import { dayText } from '../../assess/wording';
import { readTaskState } from '../../cells/read-state';
import { dayFromIso } from '../../plan/day';
import type { Goal, Milestone, Task, TaskState } from '../../plan/item';
import { plainText } from '../../plan/plain-text';
import { quoted } from '../../plan/problem-log';
import type { CellInput } from '../../sheets/cell-input';
import { type LoggedCheckIn, logCheckIns, UNKNOWN_AUTHOR } from '../../sheets/log-check-ins';
import type { TableRead, WorkbookRead } from '../../sheets/read-workbook';
import { idChanges } from '../../sheets/refresh';
import { runAction } from '../../sheets/run-action';
import { activeUser, activeWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp, refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import type { CheckInBatch, CheckInSaved, EntryProblem, TaskEntry, WorkEntry } from './check-in-contract';
import type { FromWindow } from './contract';
import { dropDraft } from './drafts';
import { itemHead } from './item-head';
import { me } from './me';
import { readValue } from './metric-value';
import { planOf } from './plan-now';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;

interface Understood {
  readonly batch: readonly LoggedCheckIn[];
  readonly problems: readonly EntryProblem[];
  readonly gone: readonly string[];
}

export function saveCheckIn(sent: CheckInBatch & FromWindow): CheckInSaved {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const saved = runAction(
      workbook,
      { author: activeUser(), when: workbook.now },
      read => {
        const { assessment, parsed } = planOf(read, workbook);
        const understood = understand(sent, read, assessment, me(workbook, assessment));
        const { batch, problems } = understood;
        if (problems.length > 0 || batch.length === 0)
          return { name: '', changes: [], registry: null, result: { ...understood, held: [] } };
        const by = me(workbook, assessment) || activeUser() || UNKNOWN_AUTHOR;
        const logged = logCheckIns(read, batch, workbook.today, by);
        const changes = [...idChanges(parsed.rows), ...logged.changes];
        const registry = { ...read.registry, highWater: parsed.highWater };
        return {
          name: `Check in of ${sent.who || by}`,
          changes,
          registry: () => registry,
          result: { ...understood, held: logged.held },
        };
      },
      isSetUp,
    );
    if (!saved) throw new NotSetUp();
    const { batch, problems, gone, held } = saved;
    if (problems.length > 0 || batch.length === 0) return { problems, gone, held: [], saved: [], undo: null };
    const { assessment } = refreshAll(workbook, true);
    dropDraft({ key: `check-in ${sent.who}`, over: sent.over });
    const heads = batch.flatMap(({ item }) => assessment?.byId.get(item.id) ?? []);
    return {
      problems,
      gone,
      held: held.map(({ sentence }) => sentence),
      saved: heads.map(head => itemHead(head, workbook.today)),
      undo: lastUndoToken(workbook),
    };
  });
}

function understand(sent: CheckInBatch, read: WorkbookRead, assessment: Assessment, by: string): Understood {
  const { plan } = assessment;
  const batch: LoggedCheckIn[] = [];
  const problems: EntryProblem[] = [];
  const gone: string[] = [];
  const isForAnother = by !== '' && sent.who !== '' && plainText(by) !== plainText(sent.who);
  const prefix = isForAnother ? `On behalf of ${sent.who}. ` : '';
  const tableOf = (sheet: string) => read.itemTables.find(({ name }) => name === sheet);
  for (const entry of sent.work) {
    const item = plan.byId.get(entry.id);
    const table = item && tableOf(item.place.sheet);
    if (!item || !table || item.kind === 'task') gone.push(entry.id);
    else {
      const logged = understandWork(entry, item, table, problems);
      batch.push({ ...logged, note: (prefix + logged.note).trim() });
    }
  }
  for (const entry of sent.tasks) {
    const item = plan.byId.get(entry.id);
    const table = item && tableOf(item.place.sheet);
    if (!table || item?.kind !== 'task') gone.push(entry.id);
    else {
      const logged = understandTask(entry, item, table, assessment, problems);
      batch.push({ ...logged, note: (prefix + logged.note).trim() });
    }
  }
  return { batch, problems, gone };
}

function understandWork(
  { id, value, confidence, note }: WorkEntry,
  item: Goal | Milestone,
  table: TableRead,
  problems: EntryProblem[],
): LoggedCheckIn {
  const reading = readValue(value, item);
  if (!reading.ok)
    problems.push({ id, field: 'value', message: `${quoted(value)} ${reading.rule}. ${reading.remedy}.` });
  const read = reading.ok ? reading.value : null;
  const said = { item, value: read, confidence: confidence === '' ? null : confidence, note };
  return { ...said, cells: read === null ? {} : currentCell(read, table) };
}

/** Where the row keeps its value: its Current cell, or its own column of percentages. */
function currentCell(value: number, { columns, known }: TableRead): Record<string, CellInput> {
  if (columns.has('current')) return { current: value };
  return columns.has('percentDone') ? { percentDone: value * known.progressScale } : {};
}

function understandTask(
  { id, answer, due, note }: TaskEntry,
  item: Task,
  table: TableRead,
  { statusDate }: Assessment,
  problems: EntryProblem[],
): LoggedCheckIn {
  const logged = (said: string, cells: LoggedCheckIn['cells']): LoggedCheckIn => ({
    item,
    value: null,
    confidence: null,
    note: note === '' ? said : `${said} ${note}`,
    cells,
  });
  switch (answer) {
    case 'done':
      return logged('Done.', { ...stateCell('Done', table), doneOn: { day: statusDate } });
    case 'not done':
      return logged('Not done yet.', {});
    case 'blocked':
      return logged('Blocked.', stateCell('Blocked', table));
    case 'move': {
      const day = dayFromIso(due);
      if (day === null) problems.push({ id, field: 'due', message: 'Enter the new due date.' });
      const to = day === null ? '' : ` to ${dayText(day, statusDate)}`;
      const from = item.due === null ? '' : ` from ${dayText(item.due, statusDate)}`;
      return logged(`Moved${from}${to}.`, day === null ? {} : { due: { day } });
    }
  }
}

/** In the words of the sheet's own State column, where it has one for this. */
function stateCell(state: TaskState, table: TableRead): Record<string, CellInput> {
  const column = table.columns.get('state');
  if (column === undefined)
    return state === 'Done' && table.columns.has('percentDone')
      ? { percentDone: table.known.progressScale }
      : {};
  const word = table.cells.slice(table.headerRow).find(cells => {
    const reading = readTaskState(cells[column]!);
    return reading.ok && reading.value === state;
  })?.[column];
  return { state: typeof word === 'string' ? word : state };
}
