// Rows without one named person, each put right with one click, and what everybody carries.

import type { Assessment } from '../../assess/assessment';
import { ownershipGaps } from '../../report/ownership-gaps';
import { addItems, NoTableFor } from '../../sheets/add-items';
import type { CellInput } from '../../sheets/cell-input';
import type { CellsChange, Change } from '../../sheets/change';
import { type HeldCell, heldCells } from '../../sheets/held-cells';
import { idChanges } from '../../sheets/refresh';
import type { HighWater } from '../../sheets/registry';
import { runAction } from '../../sheets/run-action';
import { type ActiveWorkbook, activeUser, activeWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp, refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import { itemHead } from './item-head';
import { judgeOwner } from './judge-owner';
import { peopleOf } from './open-break-down';
import type { OwnershipOpened, Reassigned } from './ownership-contract';
import { type PlanNow, planNow, planOf } from './plan-now';
import { RowGone } from './show-row';
import { lastUndoToken } from './undo-action';

const LOCK_WAIT_MS = 10_000;

/** The name is not one person's. */
export class NotOnePerson extends Error {
  readonly code = 'not-one-person';
}

/** A formula of somebody's decides the owner's cell. */
export class OwnerHeldByFormula extends Error {
  readonly code = 'held-by-formula';
  readonly cell: string;
  constructor({ cell, sentence }: HeldCell) {
    super(`${sentence} Change it there.`);
    this.cell = cell;
  }
}

export function openOwnership(): OwnershipOpened {
  return opened(planNow(activeWorkbook()).assessment);
}

/** Throws RowGone, NotOnePerson, NoTableFor, OwnerHeldByFormula. */
export function assignOwner({
  itemId,
  name,
}: {
  readonly itemId: string;
  readonly name: string;
}): Reassigned {
  return reassign(`Give ${itemId} an owner`, now => {
    const verdict = judgeOwner(name, itemId, now.assessment);
    if (verdict.stops) throw new NotOnePerson(verdict.message);
    return {
      changes: [ownerChange(now, itemId, verdict.name)],
      highWater: now.parsed.highWater,
      text: `${itemId} is ${verdict.name}'s now.`,
    };
  });
}

/** The row stays the first one's; each of the others gets a copy of it. Throws RowGone, NoTableFor, OwnerHeldByFormula. */
export function splitRow({ itemId }: { readonly itemId: string }): Reassigned {
  return reassign(`Split ${itemId}`, now => {
    const assessed = now.assessment.byId.get(itemId);
    if (assessed?.item.kind !== 'task' || assessed.ownership.kind !== 'several') throw new RowGone(itemId);
    const { item } = assessed;
    const [first, ...others] = assessed.ownership.names;
    const parent = now.parsed.plan.byId.get(now.parsed.plan.parentOf.get(itemId) ?? '') ?? null;
    const fields: Record<string, CellInput> = {};
    if (item.start !== null) fields.start = { day: item.start };
    if (item.due !== null) fields.due = { day: item.due };
    const added = addItems(
      now.read.itemTables,
      now.parsed.highWater,
      others.map(owner => ({ kind: 'task', parent, title: item.title, fields: { ...fields, owner } })),
    );
    return {
      changes: [ownerChange(now, itemId, first!), ...added.changes],
      highWater: added.highWater,
      text: `${itemId} is ${first}'s now; ${added.ids.join(' and ')} ${added.ids.length === 1 ? 'is' : 'are'} new.`,
    };
  });
}

interface Reassignment {
  readonly changes: readonly Change[];
  readonly highWater: HighWater;
  readonly text: string;
}

function reassign(name: string, decide: (now: PlanNow) => Reassignment): Reassigned {
  const workbook: ActiveWorkbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const text = runAction(
      workbook,
      { author: activeUser(), when: workbook.now },
      read => {
        const now = planOf(read, workbook);
        const { changes, highWater, text } = decide(now);
        return {
          name,
          changes: [...idChanges(now.parsed.rows), ...changes],
          registry: () => ({ ...read.registry, highWater }),
          result: text,
        };
      },
      isSetUp,
    );
    if (text === null) throw new NotSetUp();
    const { assessment } = refreshAll(workbook, true);
    return { opened: opened(assessment!), text, undo: lastUndoToken(workbook) };
  });
}

/** Throws RowGone, NoTableFor, OwnerHeldByFormula. */
function ownerChange({ read, parsed }: PlanNow, itemId: string, name: string): CellsChange {
  const item = parsed.plan.byId.get(itemId);
  const table = read.itemTables.find(each => each.name === item?.place.sheet);
  if (!item || !table) throw new RowGone(itemId);
  const { place } = item;
  const column = table.columns.get('owner');
  if (column === undefined) throw new NoTableFor(item.kind, 'owner');
  const [held] = heldCells(table, [place.row], column);
  if (held) throw new OwnerHeldByFormula(held);
  return { kind: 'cells', table, field: 'owner', rows: [place.row], values: [name] };
}

function opened(assessment: Assessment): OwnershipOpened {
  const { byId, statusDate, plan, loads } = assessment;
  return {
    gaps: ownershipGaps(assessment).flatMap(({ id, reason, remedy, probably, gap }) => {
      const assessed = byId.get(id);
      if (!assessed) return [];
      const splits = gap === 'several' && assessed.item.kind === 'task';
      return [
        {
          ...itemHead(assessed, statusDate),
          reason: reason === '' ? remedy : reason,
          suggestions: probably,
          splitsInto: splits && assessed.ownership.kind === 'several' ? assessed.ownership.names : [],
        },
      ];
    }),
    loads: loads
      .map(({ name, activeMilestones, openTasks, overloaded, neverCheckedIn }) => ({
        name,
        milestones: activeMilestones,
        tasks: openTasks,
        isOverloaded: overloaded,
        neverCheckedIn,
      }))
      .sort((a, b) => b.milestones - a.milestones || b.tasks - a.tasks),
    mostMilestones: plan.settings.maxActiveMilestones,
    people: peopleOf(assessment),
  };
}
