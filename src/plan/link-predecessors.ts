// Reads the After cells of milestones into predecessors' IDs, without cycles.

import type { Item, ItemKind, Milestone } from './item';
import { leadingItemId } from './item-id';
import { plainText } from './plain-text';
import { listed, type ProblemLog, quoted } from './problem-log';
import { findRings } from './rings';
import type { Found, RowFinder } from './row-finder';

const MILESTONE: readonly ItemKind[] = ['milestone'];
const SEPARATOR = /[,，、;\r\n]/;

/** Every link inside a cycle is left out, whichever row comes first; links that lead out of it stay. */
export function linkPredecessors(
  milestones: readonly Milestone[],
  doubles: ReadonlySet<Item>,
  finder: RowFinder,
  log: ProblemLog,
): Map<string, string[]> {
  const before = new Map<Item, Item[]>();
  for (const milestone of milestones) {
    if (milestone.after.trim() === '') continue;
    const found = predecessorsIn(milestone, finder, log);
    if (found.length > 0) before.set(milestone, found);
  }
  cutCycles(before, log);
  const predecessorsOf = new Map<string, string[]>();
  for (const [milestone, rows] of before) {
    const ids = rows.map(row => row.id).filter(id => id !== '');
    if (ids.length > 0 && milestone.id !== '' && !doubles.has(milestone))
      predecessorsOf.set(milestone.id, ids);
  }
  return predecessorsOf;
}

function predecessorsIn(milestone: Milestone, finder: RowFinder, log: ProblemLog): Item[] {
  const only = SEPARATOR.test(milestone.after) ? '' : finder.find(milestone.after, MILESTONE);
  if (typeof only !== 'string') return [only];
  const rows = new Set<Item>();
  for (const part of milestone.after.split(/[;\r\n]+/)) {
    if (part.trim() === '') continue;
    // A title may hold commas itself, so the whole part is tried first where it does not begin with an ID.
    const whole = leadingItemId(part) === null ? finder.find(part, MILESTONE) : '';
    if (typeof whole !== 'string') rows.add(whole);
    else for (const row of rowsBetweenCommas(part, milestone, finder, log)) rows.add(row);
  }
  return [...rows];
}

function rowsBetweenCommas(part: string, milestone: Milestone, finder: RowFinder, log: ProblemLog): Item[] {
  const rows: Item[] = [];
  let titleSoFar = '';
  for (const piece of part.split(/[,，、]/)) {
    if (piece.trim() === '') continue;
    const lead = leadingItemId(piece);
    if (lead === null && titleSoFar.includes(plainText(piece))) continue;
    const found = findPiece(piece, finder);
    if (typeof found === 'string') {
      log.add(
        'missing-predecessor',
        milestone.place,
        'after',
        `${quoted(piece)} ${found}. Name milestones by their IDs, such as "M1, M2".`,
      );
    } else {
      rows.push(found);
      titleSoFar = lead === null ? '' : plainText(found.title);
    }
  }
  return rows;
}

/** Other tools write the kind of link and a lag behind the ID: "12FS+2d". */
function findPiece(piece: string, finder: RowFinder): Found {
  const found = finder.find(piece, MILESTONE);
  if (typeof found !== 'string') return found;
  const bare = /^(.*\d) *(?:FS|SS|FF|SF)(?: *[+-].*)?$/i.exec(piece.trim());
  const again = bare ? finder.find(bare[1]!, MILESTONE) : found;
  return typeof again === 'string' ? found : again;
}

function cutCycles(before: Map<Item, Item[]>, log: ProblemLog): void {
  const waiting = [...before.keys()];
  for (const ring of findRings(waiting, row => before.get(row)!)) {
    const members = new Set(ring);
    for (const row of ring)
      before.set(
        row,
        before.get(row)!.filter(other => !members.has(other)),
      );
    const first = ring[0]!;
    const rule =
      ring.length === 1
        ? `${first.id} waits for itself`
        : `${listed(ring.map(row => row.id))} wait for each other`;
    log.add('predecessor-cycle', first.place, 'after', `${rule}. Take one of them out of an After cell.`);
  }
}
