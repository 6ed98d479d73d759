// Opens the Break down sidebar: the row to break down, a proposal for it, and what was half-filled.

import type { Assessment, ItemAssessment } from '../../assess/assessment';
import { ownershipIndex } from '../../assess/ownership';
import { pastStretch } from '../../assess/past-stretch';
import { shownName } from '../../assess/people-index';
import { readNumber } from '../../cells/read-number';
import { readTarget } from '../../cells/read-target';
import { proposeMilestones as propose } from '../../plan/break-down-proposal';
import { addDays, dayFromIso, isoOfDay } from '../../plan/day';
import type { Goal, Milestone } from '../../plan/item';
import type { Target } from '../../plan/target';
import { isOpen } from '../../report/report-item';
import { activeWorkbook } from '../google-workbook';
import type {
  BreakDownOpened,
  BreakDownParent,
  DraftMilestone,
  DraftTask,
  ProposalChoices,
  ProposedDraft,
} from './break-down-contract';
import { keptDraft } from './drafts';
import { itemHead, itemsBelow } from './item-head';
import { inItsUnit, lastValue } from './metric-value';
import { planNow } from './plan-now';
import { selectedItemId } from './selected-item';
import { RowGone } from './show-row';
import { endOfWeek } from './week';

const MOST_YEARS = 10;

export function openBreakDown({ parentId }: { readonly parentId: string }): BreakDownOpened {
  const workbook = activeWorkbook();
  const { assessment } = planNow(workbook);
  const { plan, statusDate } = assessment;
  const parent = brokenDown(parentId === '' ? selectedItemId(workbook) : parentId, assessment);
  if (parentId !== '' && !parent) throw new RowGone(parentId);
  const shown = parent && parentOf(parent, assessment);
  return {
    parent: shown,
    choices: assessment.items
      .filter(each => each.item.kind !== 'task' && isOpen(each))
      .map(each => itemHead(each, statusDate)),
    people: peopleOf(assessment),
    today: isoOfDay(statusDate),
    weekEnd: isoOfDay(endOfWeek(statusDate, plan.calendar)),
    proposal: shown && proposalFor(usualChoices(shown, assessment), shown, assessment),
    draft: shown ? keptDraft(`break-down ${shown.id}`, workbook.spreadsheet.getId()) : '',
  };
}

export function proposeMilestones(choices: ProposalChoices): ProposedDraft {
  const { assessment } = planNow(activeWorkbook());
  const parent = brokenDown(choices.parentId, assessment);
  if (!parent) throw new RowGone(choices.parentId);
  return proposalFor(choices, parentOf(parent, assessment), assessment);
}

/** Everybody who has not left; without a People table, the owners. */
export function peopleOf({ plan, items, statusDate }: Assessment): string[] {
  const here = plan.people.filter(({ until }) => until === null || until >= statusDate);
  const owners = items.flatMap(({ ownership }) => (ownership.kind === 'person' ? ownership.name : []));
  const names = plan.people.length > 0 ? here.map(shownName) : owners;
  return [...new Set(names)].filter(name => name !== '').sort((a, b) => (a < b ? -1 : 1));
}

/** The goal or milestone itself; for a task the row above it. */
function brokenDown(id: string, { plan, byId }: Assessment): ItemAssessment | null {
  const assessed = byId.get(id);
  if (assessed?.item.kind !== 'task') return assessed ?? null;
  return byId.get(plan.parentOf.get(id) ?? '') ?? null;
}

function parentOf(assessed: ItemAssessment, assessment: Assessment): BreakDownParent {
  const { item } = assessed;
  const { statusDate } = assessment;
  return {
    ...itemHead(assessed, statusDate),
    kind: item.kind === 'goal' ? 'goal' : 'milestone',
    ...(item.kind === 'task'
      ? { metric: '', baseline: '', target: '', current: '' }
      : measuresOf(item, assessment)),
    start: item.start === null ? '' : isoOfDay(item.start),
    dueOn: item.due === null ? '' : isoOfDay(item.due),
    below: itemsBelow(item.id, assessment).map(each => itemHead(each, statusDate)),
  };
}

/** As they would be typed for a milestone below: what people type as a percentage, in per cent. */
function measuresOf(item: Goal | Milestone, assessment: Assessment) {
  const typed = (value: number | null) => (value === null ? '' : String(inItsUnit(value, item)));
  return {
    metric: item.metric,
    baseline: typed(item.baseline),
    target: item.target?.kind === 'reach' ? typed(item.target.value) : targetText(item.target),
    current: typed(lastValue(item, assessment)),
  };
}

/** As a target cell would be typed; "" without one. */
export function targetText(target: Target | null): string {
  if (target === null) return '';
  if (target.kind === 'reach') return String(target.value);
  const { low, high } = target;
  if (low === null) return `≤ ${high}`;
  return high === null ? `≥ ${low}` : `${low}–${high}`;
}

/** From where the goal stands today, where a milestone that began with it would be silent from the first day. */
function usualChoices(parent: BreakDownParent, { plan, statusDate }: Assessment): ProposalChoices {
  const start = dayFromIso(parent.start);
  const isLong = start !== null && start < addDays(statusDate, -plan.settings.cadenceDays);
  const isOver = parent.dueOn !== '' && parent.dueOn <= isoOfDay(statusDate);
  const fromToday = start === null || (isLong && !isOver);
  return {
    parentId: parent.id,
    start: fromToday ? isoOfDay(statusDate) : parent.start,
    due: parent.dueOn,
    baseline: (fromToday && parent.current) || parent.baseline,
    target: parent.target,
    alignment: 'start',
    shape: 'even',
    withRoom: false,
  };
}

function proposalFor(
  choices: ProposalChoices,
  parent: BreakDownParent,
  assessment: Assessment,
): ProposedDraft {
  const { plan, statusDate } = assessment;
  const past = pastStretch(assessment);
  const pastSlips =
    past && past.factor > 1.05
      ? `Milestones here have taken ${past.factor.toFixed(1)} × as long as planned (${past.count} finished).`
      : '';
  const weekEnd = isoOfDay(endOfWeek(statusDate, plan.calendar));
  const owner = ownerOf(parent, assessment);
  const firstTask: DraftTask = { key: 't1', title: '', owner, due: weekEnd };
  if (parent.kind === 'milestone')
    return { choices, milestones: [], tasks: [firstTask], pastSlips, hint: '' };
  const start = dayFromIso(choices.start);
  const due = dayFromIso(choices.due);
  const nothing = (hint: string): ProposedDraft => ({ choices, milestones: [], tasks: [], pastSlips, hint });
  if (due === null) return nothing('Say when the goal is due, and milestones are proposed up to then.');
  if (start === null || due < start) return nothing('The due date is before the start.');
  if (due - start > MOST_YEARS * 366) return nothing(`The due date is more than ${MOST_YEARS} years away.`);
  const baseline = readNumber(choices.baseline);
  const target = readTarget(choices.target);
  const proposed = propose({
    title: parent.title,
    metric: parent.metric,
    start,
    due,
    baseline: baseline.ok ? baseline.value : null,
    target: target.ok ? target.value : null,
    targetText: choices.target,
    alignment: choices.alignment,
    shape: choices.shape,
    stretch: choices.withRoom && past ? past.factor : 1,
  });
  const today = isoOfDay(statusDate);
  const running = proposed.findIndex(milestone => isoOfDay(milestone.due) >= today);
  const milestones = proposed.map((milestone, index): DraftMilestone => {
    const isRunning = index === running && isoOfDay(milestone.start) <= weekEnd;
    return {
      key: `m${index + 1}`,
      title: milestone.title,
      owner,
      metric: milestone.target === '' ? '' : parent.metric,
      baseline: milestone.baseline,
      target: milestone.target,
      start: isoOfDay(milestone.start),
      due: isoOfDay(milestone.due),
      tasks: isRunning ? [firstTask] : [],
    };
  });
  return { choices, milestones, tasks: [], pastSlips, hint: '' };
}

/** The parent's owner where it has one; its people begin with the same one. */
function ownerOf(parent: BreakDownParent, { byId, plan, statusDate }: Assessment): string {
  const ownership = byId.get(parent.id)?.ownership;
  if (ownership?.kind !== 'person') return '';
  const person = ownershipIndex(plan.people).people.find(ownership.name);
  const hasLeft = person !== null && person !== 'several' && (person.until ?? statusDate) < statusDate;
  return hasLeft ? '' : ownership.name;
}
