// A double click on a tab renames its sheet, also where the first click has only brought the sheet to the front.

import type { FUniver } from '@univerjs/core/facade';

/** By then the grid has opened its own editor, where it does. */
const PATIENCE_MS = 120;

export function renameTabs(grid: HTMLElement, api: FUniver): void {
  grid.addEventListener('dblclick', event => {
    const tab = (event.target as Element).closest<HTMLElement>('[data-u-comp="slide-tab-item"]');
    const subUnitId = tab?.dataset.id;
    if (!subUnitId) return;
    setTimeout(() => {
      if (grid.querySelector('[data-u-comp="slide-tab-item"] [contenteditable="true"]')) return;
      void api.executeCommand('sheet.operation.rename-sheet', { subUnitId });
    }, PATIENCE_MS);
  });
}
