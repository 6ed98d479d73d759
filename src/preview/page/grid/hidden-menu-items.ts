// Items of the grid's own context menus that the preview would have to refuse.

import type { MenuConfig } from '@univerjs/ui';

const HIDDEN = [
  'sheet.menu.copy-special',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.contextMenu.text-to-number',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.copy-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-is-auto-width',
  'sheet.command.set-col-auto-width',
  'sheet.command.sort-range-custom-ctx',
] as const;

export const HIDDEN_MENU_ITEMS: MenuConfig = Object.fromEntries(HIDDEN.map(id => [id, { hidden: true }]));
