// Goes on from a sidebar to what comes next: another sidebar, or the drift report.

import { activeWorkbook } from '../google-workbook';
import { showReport } from '../show-report';
import { withLock } from '../with-lock';
import type { Sentence } from './contract';
import type { NextStep } from './set-up-contract';
import { showSidebar } from './show-sidebar';

const LOCK_WAIT_MS = 10_000;

/** What was said of it; "" where another sidebar takes this one's place. */
export function goOn({ to }: { readonly to: NextStep }): Sentence {
  if (to !== 'drift report') {
    showSidebar(to);
    return { text: '' };
  }
  const workbook = activeWorkbook();
  return { text: withLock(LOCK_WAIT_MS, () => showReport(workbook, 'driftReport')) };
}
