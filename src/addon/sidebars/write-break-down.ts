// Shows the rows that a plan will become, and writes them all in one go.

import { dayText, numberText } from '../../assess/wording';
import { textOf } from '../../cells/cell-text';
import { addDays, type Day } from '../../plan/day';
import { type AddedItems, addItems } from '../../sheets/add-items';
import { type CellInput, linkLabel } from '../../sheets/cell-input';
import { headersOf } from '../../sheets/header';
import { idChanges } from '../../sheets/refresh';
import { runAction } from '../../sheets/run-action';
import { activeUser, activeWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp, refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import type { BreakDownDraft, BreakDownPreview, BreakDownWritten, PreviewSheet } from './break-down-contract';
import { type DraftRows, rowsOfDraft } from './break-down-rows';
import type { FromWindow } from './contract';
import { dropDraft } from './drafts';
import { itemHead } from './item-head';
import { type PlanNow, planNow, planOf } from './plan-now';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;

export function previewBreakDown(draft: BreakDownDraft): BreakDownPreview {
  const workbook = activeWorkbook();
  const now = planNow(workbook);
  const rows = rowsOfDraft(draft, now.assessment);
  if (rows.problems.some(({ stops }) => stops)) return { problems: rows.problems, sheets: [] };
  const added = addedItems(now, rows);
  return { problems: rows.problems, sheets: previewOf(added) };
}

export function writeBreakDown(draft: BreakDownDraft & FromWindow): BreakDownWritten {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const by = { author: activeUser(), when: workbook.now };
    const written = runAction(
      workbook,
      by,
      read => {
        const now = planOf(read, workbook);
        const rows = rowsOfDraft(draft, now.assessment);
        const problems = rows.problems.filter(({ stops }) => stops);
        const name = `Break down ${draft.parentId}`;
        if (problems.length > 0) return { name, changes: [], registry: null, result: { problems, ids: [] } };
        const { changes, highWater, ids } = addedItems(now, rows);
        return {
          name,
          changes: [...idChanges(now.parsed.rows), ...changes],
          registry: () => ({ ...read.registry, highWater }),
          result: { problems, ids },
        };
      },
      isSetUp,
    );
    if (!written) throw new NotSetUp();
    if (written.problems.length > 0) return { problems: written.problems, items: [], undo: null };
    const { assessment } = refreshAll(workbook, true);
    dropDraft({ key: `break-down ${draft.parentId}`, over: draft.over });
    return {
      problems: [],
      items: written.ids.flatMap(id => {
        const assessed = assessment?.byId.get(id);
        return assessed ? itemHead(assessed, workbook.today) : [];
      }),
      undo: lastUndoToken(workbook),
    };
  });
}

function addedItems({ read, parsed }: PlanNow, { items }: DraftRows): AddedItems {
  return addItems(read.itemTables, parsed.highWater, items);
}

function previewOf({ changes }: AddedItems): PreviewSheet[] {
  return changes.map(({ table, rows }) => {
    const fields = [...table.columns].sort(([, a], [, b]) => a - b);
    const headers = headersOf(table.cells, table.headerRow);
    return {
      name: table.name,
      rows: rows.map(row =>
        fields.flatMap(([field, column]) => {
          const input = row[field];
          return input === undefined || input === ''
            ? []
            : [[textOf(headers[column]!), shownText(input)] as const];
        }),
      ),
    };
  });
}

/** As the tables' own format shows a date: "14 Dec 2026". */
function withYear(day: Day): string {
  return dayText(day, addDays(day, -400));
}

function shownText(input: CellInput): string {
  if (typeof input === 'number') return numberText(input);
  if (typeof input !== 'object') return String(input);
  return 'day' in input ? withYear(input.day) : linkLabel(input);
}
