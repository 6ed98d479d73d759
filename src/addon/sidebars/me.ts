// Who is at the screen: from the session where Google says it, else as that person once told.

import type { Assessment } from '../../assess/assessment';
import { peopleIndex, shownName } from '../../assess/people-index';
import { type ActiveWorkbook, activeUser } from '../google-workbook';

/** A name as in People, an address, or "" where it must be asked. */
export function me({ spreadsheet }: ActiveWorkbook, { plan }: Assessment): string {
  const address = activeUser();
  const person = address === '' ? null : peopleIndex(plan.people).find(address);
  if (person && person !== 'several') return shownName(person);
  const told = PropertiesService.getUserProperties().getProperty(keyOf(spreadsheet.getId())) ?? '';
  return told === '' && plan.people.length === 0 ? address : told;
}

export function rememberAsMe(name: string, { spreadsheet }: ActiveWorkbook): void {
  PropertiesService.getUserProperties().setProperty(keyOf(spreadsheet.getId()), name);
}

function keyOf(spreadsheetId: string): string {
  return `me ${spreadsheetId}`;
}
