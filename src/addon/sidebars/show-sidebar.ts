// Opens a sidebar: a page of the project, 300 pixels wide.

import { say } from '../attempt';
import { problemMessage } from '../problem-message';

const TITLES = {
  'set-up': 'Set up',
  'break-down': 'Break down',
  'add-item': 'Add an item',
  'check-in': 'Check in',
  why: 'Why?',
  ownership: 'Assign owners',
  settings: 'Settings',
  'past-report': 'Compare with a past report',
  futures: 'Compare futures',
} as const;
export type SidebarName = keyof typeof TITLES;

/** The page asks for what it shows by itself, so that it stands there at once. */
export function showSidebar(name: SidebarName): void {
  try {
    const page = HtmlService.createHtmlOutputFromFile(name).setTitle(TITLES[name]);
    SpreadsheetApp.getUi().showSidebar(page);
  } catch (error) {
    say(problemMessage(error));
  }
}
