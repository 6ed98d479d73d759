// Set up in its sidebar: what is understood of the sheets, corrected as somebody says, and then written.

import type { Correction, Recognition, SheetGrid } from '../../adopt/recognition';
import { type LeftTable, leftTables } from '../../sheets/left-tables';
import { type ProposedPerson, proposePeople, shown } from '../../sheets/propose-people';
import { readGrids } from '../../sheets/propose-set-up';
import { type OwnSheet, recogniseOthers } from '../../sheets/recognise-others';
import { plannedSheets } from '../../sheets/set-up';
import { type ActiveWorkbook, activeWorkbook } from '../google-workbook';
import {
  applySetUp,
  isSetUpHere,
  repairWorkbook,
  type SetUpReport,
  SheetsChangedMeanwhile,
} from '../set-up-workbook';
import { withLock } from '../with-lock';
import type { Nothing } from './contract';
import { fingerprint } from './fingerprint';
import type {
  PersonView,
  SetUpAsked,
  SetUpDone,
  SetUpOpened,
  SetUpOrder,
  SetUpProposal,
} from './set-up-contract';
import { standingNow } from './set-up-standing';
import { leftOutView, ownView, tableView } from './set-up-view';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;
/** As many as a person looks through. */
const MOST_PEOPLE = 200;
const MOST_TABLES = 30;

interface Understood {
  readonly grids: readonly SheetGrid[];
  readonly recognition: Recognition;
  readonly people: readonly ProposedPerson[];
  readonly left: readonly LeftTable[];
  readonly ours: readonly OwnSheet[];
  readonly seen: string;
}

/** Writes nothing. */
export function openSetUp({ corrections }: SetUpAsked): SetUpOpened {
  const workbook = activeWorkbook();
  if (isSetUpHere(workbook)) return { kind: 'set up', ...standingNow(workbook) };
  return { kind: 'to set up', ...proposalOf(understand(workbook, corrections)) };
}

/** Throws SheetsChangedMeanwhile. */
export function writeSetUp({ corrections, seen, withExample, withoutPeople }: SetUpOrder): SetUpDone {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    if (isSetUpHere(workbook)) throw new SheetsChangedMeanwhile();
    const now = understand(workbook, corrections);
    if (now.seen !== seen) throw new SheetsChangedMeanwhile();
    const without = new Set(withoutPeople);
    const people = proposed(now.people).filter(({ key }) => !without.has(key));
    const report = applySetUp(workbook, now.recognition, {
      withExample: withExample && now.recognition.tables.length === 0,
      people: people.map(({ name, email }) => ({ name, email })),
      left: now.left,
    });
    if (report.adopted.length === 0) openSheet(workbook, report.made[0]);
    return doneOf(workbook, report);
  });
}

export function repairSetUp(_: Nothing): SetUpDone {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => doneOf(workbook, repairWorkbook(workbook)));
}

/** Where nothing of the user's was adopted, the first new table is what there is to see. */
function openSheet({ spreadsheet }: ActiveWorkbook, name = ''): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) spreadsheet.setActiveSheet(sheet);
}

function doneOf(workbook: ActiveWorkbook, { sentences, hasRows }: SetUpReport): SetUpDone {
  return { sentences, hasRows, undo: lastUndoToken(workbook) };
}

function understand(workbook: ActiveWorkbook, corrections: readonly Correction[]): Understood {
  const grids = readGrids(workbook);
  const left = leftTables(grids);
  const { recognition, ours } = recogniseOthers(grids, left, workbook.today, corrections);
  const hasPeople = left.some(({ kind }) => kind === 'people');
  const people = hasPeople ? [] : proposePeople(recognition.tables, grids, workbook.today);
  return {
    grids,
    recognition,
    people,
    left,
    ours,
    seen: fingerprint(JSON.stringify([recognition, people, left])),
  };
}

function proposalOf({ grids, recognition, people, left, ours, seen }: Understood): SetUpProposal {
  const { tables, leftOut, declined } = recognition;
  const gridOf = (sheet: string) => grids.find(({ name }) => name === sheet)!;
  const isEmpty = grids.every(({ cells }) => cells.every(row => row.every(cell => cell === '')));
  return {
    seen,
    tables: tables.slice(0, MOST_TABLES).map(table => tableView(table, gridOf(table.sheet))),
    leftOut: isEmpty
      ? []
      : [
          ...leftOut.slice(0, MOST_TABLES).map(table => leftOutView(table, gridOf(table.place.sheet))),
          ...ours.map(ownView),
        ],
    declined: isEmpty ? '' : (declined ?? ''),
    isEmpty,
    people: proposed(people),
    tooManyPeople: people.length > MOST_PEOPLE ? people.length : 0,
    makes: plannedSheets(
      recognition,
      grids.map(({ name }) => name),
      left,
    ).map(({ name }) => name),
    takesUp: left.map(({ sheet }) => sheet),
    moreTables: Math.max(0, tables.length - MOST_TABLES),
  };
}

function proposed(people: readonly ProposedPerson[]): PersonView[] {
  if (people.length > MOST_PEOPLE) return [];
  return people.map(({ name, email, rows }) => ({ key: shown({ name, email }), name, email, rows }));
}
