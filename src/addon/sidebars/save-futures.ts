// Saves futures to the Scenarios table, and writes their comparison to a sheet of its own.

import { listText } from '../../assess/wording';
import { freeNamesIn } from '../../sheets/free-names';
import { byFuture } from '../../sheets/report-layout';
import { type ReportPage, writeReport } from '../../sheets/report-sheet';
import { runAction } from '../../sheets/run-action';
import { saveScenarios } from '../../sheets/save-scenarios';
import { tableDefinitions } from '../../sheets/tables';
import { futuresReport } from '../futures-report';
import { type ActiveWorkbook, activeUser, activeWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp, refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import type { FromWindow } from './contract';
import { dropDraft } from './drafts';
import type { FuturesSaved, FuturesSent } from './futures-contract';
import { FUTURES_DRAFT } from './open-futures';
import { planOf } from './plan-now';
import { understandFutures } from './sent-futures';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;
const futuresPage: ReportPage = {
  key: 'futures',
  sheet: 'Futures',
  action: 'Compare futures',
  tab: '#f538a0',
  layout: byFuture,
};

export function saveFutures({ futures, over }: FuturesSent & FromWindow): FuturesSaved {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const saved = runAction(
      workbook,
      { author: activeUser(), when: workbook.now },
      read => {
        const { parsed } = planOf(read, workbook);
        const table = read.scenarios();
        const name = table?.name ?? freeNamesIn(workbook)(tableDefinitions.scenarios.name);
        const { rows, lacking } = understandFutures(futures, parsed.plan);
        const sheetCount = workbook.spreadsheet.getSheets().length;
        const { changes, known, left } = saveScenarios(table, rows, parsed.plan, name, sheetCount);
        const others = read.registry.tables.filter(({ kind }) => kind !== 'scenarios');
        return {
          name: 'Save futures',
          changes,
          registry: known
            ? sheetIdOf => ({ ...read.registry, tables: [...others, known(sheetIdOf)] })
            : () => read.registry,
          result: { name, left, lacking: lacking.length, isChanged: changes.length > 0 },
        };
      },
      isSetUp,
    );
    if (!saved) throw new NotSetUp();
    const { name, left, lacking, isChanged } = saved;
    if (lacking === 0) dropDraft({ key: FUTURES_DRAFT, over });
    const kept =
      left.length === 0
        ? ''
        : ` ${listText(left)} ${left.length === 1 ? 'holds' : 'hold'} a formula and stayed.`;
    const notSaved =
      lacking === 0
        ? ''
        : lacking === 1
          ? ' One assumption lacks something and was not saved: complete it, then save again.'
          : ` ${lacking} assumptions lack something and were not saved: complete them, then save again.`;
    return {
      text: `${isChanged ? `Saved to "${name}".` : `"${name}" says so already.`}${kept}${notSaved}`,
      undo: isChanged ? lastUndoToken(workbook) : null,
      isComplete: lacking === 0,
    };
  });
}

/** Of the futures as they are saved. */
export function writeFutures(): FuturesSaved {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const text = showFutures(workbook);
    return { text, undo: lastUndoToken(workbook), isComplete: true };
  });
}

/** Refreshes, writes the comparison and opens its sheet; returns the headline. */
function showFutures(workbook: ActiveWorkbook): string {
  const { assessment } = refreshAll(workbook);
  const by = { author: activeUser(), when: workbook.now };
  const { sheetName, headline } = runAction(workbook, by, read => {
    const document = futuresReport(assessment!, read.scenarios());
    const action = writeReport(workbook, read, futuresPage, document);
    return { ...action, result: { ...action.result, headline: document.headline } };
  })!;
  const sheet = workbook.spreadsheet.getSheetByName(sheetName);
  if (sheet) workbook.spreadsheet.setActiveSheet(sheet);
  return headline[headline.length - 1] ?? `"${sheetName}" is up to date.`;
}
