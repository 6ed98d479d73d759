// Links the records of a plan by ID, parent, predecessor and check-in; what does not link is reported.

import type { Item } from './item';
import { linkCheckIns } from './link-check-ins';
import { linkParents } from './link-parents';
import { linkPredecessors } from './link-predecessors';
import type { Plan, PlanRecords } from './plan';
import { type CellOf, type ProblemLog, problemLog, quoted } from './problem-log';
import { rowFinder } from './row-finder';
import { findRowProblems } from './row-problems';
import { workCalendar } from './work-calendar';

/** Linear in the rows. `cellOf` gives addresses for the problems; without it a field's key stands for its column. */
export function linkPlan(
  records: PlanRecords,
  cellOf: CellOf = (place, field) => `${place.sheet}!${field}${place.row}`,
): Plan {
  const log = problemLog(cellOf);
  const calendar = workCalendar(records.settings.workingWeekdays, records.settings.holidays);
  const { byId, doubles } = indexIds(records, log);
  findRowProblems(records, log);
  const finder = rowFinder(records, byId);
  const parents = linkParents(records, doubles, finder, log);
  return {
    ...records,
    ...parents,
    calendar,
    byId,
    predecessorsOf: linkPredecessors(records.milestones, doubles, finder, log),
    checkInsOf: linkCheckIns(records.checkIns, byId, calendar, log.problems),
    problems: log.problems,
  };
}

/** The first row of an ID keeps it, later ones are doubles; a row without an ID is in neither. */
function indexIds(
  records: PlanRecords,
  log: ProblemLog,
): { byId: ReadonlyMap<string, Item>; doubles: ReadonlySet<Item> } {
  const byId = new Map<string, Item>();
  const doubles = new Set<Item>();
  for (const rows of [records.goals, records.milestones, records.tasks]) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const first = row.id === '' ? undefined : byId.get(row.id);
      if (first) {
        doubles.add(row);
        reportDuplicate(row, first, log);
      } else if (row.id !== '') byId.set(row.id, row);
    }
  }
  return { byId, doubles };
}

function reportDuplicate(row: Item, first: Item, log: ProblemLog): void {
  log.add(
    'duplicate-id',
    row.place,
    'id',
    `ID ${row.id} of ${quoted(row.title)} belongs to ${quoted(first.title)} in row ${first.place.row} of ${first.place.sheet} already. Clear the cell of the copy, and it gets a new one.`,
  );
}
