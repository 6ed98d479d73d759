// A plan of a few rows on short sheets, for journeys that are walked hundreds of times.

import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';

const ROWS = 12;
const TABLES = ['Goals', 'Milestones', 'Tasks', 'People', 'Check-ins'];

/** One goal, three milestones and four tasks, refreshed, with nothing left to do. */
export async function smallPlan(): Promise<Workbook> {
  const desk = await Desk.open();
  desk.setUp();
  for (const name of TABLES) desk.hand.deleteRows(name, ROWS + 1, desk.sheet(name).rowCount - ROWS);
  desk.hand.deleteRows('Throughline lists', ROWS + 1, desk.sheet('Throughline lists').rowCount - ROWS);
  desk.hand.paste('Goals!B2', [
    ['Grow revenue', 'Anna Berg', 'k€', '180', '260', '200', '2026-10-05', '2026-12-31'],
  ]);
  desk.hand.paste('Milestones!B2', [
    ['G1', 'Sign ten contracts', 'Anna Berg', 'Contracts', '0', '10', '7', '2026-10-05', '2026-12-18'],
    ['G1', 'Move forty clients', 'Karim Aziz', 'Clients', '0', '40', '4', '2026-10-05', '2026-12-18'],
    ['G1', 'Publish the catalogue', '', '', '', '', '', '2026-11-16', '2026-12-31'],
  ]);
  desk.hand.paste('Tasks!B2', [
    ['M1', 'Call the clients', 'Anna Berg', '2026-11-02', '2026-11-20', 'Doing'],
    ['M1', 'Send the offers', 'Anna Berg', '2026-11-16', '2026-12-04', 'To do'],
    ['M2', 'Write the script', 'Karim Aziz', '2026-11-02', '2026-11-27', 'Done'],
    ['M3', 'Collect the services', 'Anna Berg', '2026-11-23', '2026-12-11', 'To do'],
  ]);
  desk.choose('Refresh status');
  return desk.workbook;
}
