// Opens the Check in sidebar: one person's goals, milestones and tasks, with what they last said.

import type { Assessment, ItemAssessment } from '../../assess/assessment';
import { expectedValue } from '../../assess/plan-points';
import { checkInsSoFar, saidOn } from '../../assess/said-so-far';
import { dayText } from '../../assess/wording';
import { isoOfDay } from '../../plan/day';
import type { Goal, Milestone } from '../../plan/item';
import { itemReference } from '../../plan/item-id';
import { isOwnedBy } from '../../report/my-items-document';
import { type ActiveWorkbook, activeWorkbook } from '../google-workbook';
import type { CheckInOpened, CheckInTask, CheckInWork } from './check-in-contract';
import { keptDraft } from './drafts';
import { chartOf, itemHead } from './item-head';
import { me, rememberAsMe } from './me';
import { lastValue, valueText } from './metric-value';
import { peopleOf, targetText } from './open-break-down';
import { planNow } from './plan-now';

export function openCheckIn({ who }: { readonly who: string }): CheckInOpened {
  const workbook = activeWorkbook();
  const { assessment } = planNow(workbook);
  return opened(workbook, assessment, me(workbook, assessment), who);
}

export function rememberMe({ name }: { readonly name: string }): CheckInOpened {
  const workbook = activeWorkbook();
  const { assessment } = planNow(workbook);
  rememberAsMe(name, workbook);
  return opened(workbook, assessment, name, '');
}

function opened(
  workbook: ActiveWorkbook,
  assessment: Assessment,
  myself: string,
  wanted: string,
): CheckInOpened {
  const who = wanted === '' ? myself : wanted;
  const mine = who === '' ? [] : assessment.items.filter(each => isOwnedBy(each, who));
  const work = mine.filter(each => each.item.kind !== 'task' && isUnderWay(each, assessment));
  const tasks = mine.filter(each => each.item.kind === 'task' && isOpenTask(each));
  return {
    me: myself,
    who,
    people: peopleOf(assessment),
    today: isoOfDay(assessment.statusDate),
    work: [...work].sort(byUrgency).map(each => workOf(each, assessment)),
    tasks: [...tasks].sort(byUrgency).map(each => taskOf(each, assessment)),
    draft: who === '' ? '' : keptDraft(`check-in ${who}`, workbook.spreadsheet.getId()),
  };
}

function isUnderWay({ status, item }: ItemAssessment, { statusDate }: Assessment): boolean {
  if (status === 'Done' || status === 'Dropped' || status === 'On hold' || status === 'Not started')
    return false;
  return item.start === null || item.start <= statusDate || item.state === 'Active';
}

function isOpenTask({ status }: ItemAssessment): boolean {
  return status !== 'Done' && status !== 'Dropped';
}

/** What is due first comes first. */
function byUrgency(a: ItemAssessment, b: ItemAssessment): number {
  return (a.item.due ?? Number.MAX_SAFE_INTEGER) - (b.item.due ?? Number.MAX_SAFE_INTEGER);
}

function parentText({ item }: ItemAssessment, { plan }: Assessment): string {
  const parent = plan.byId.get(plan.parentOf.get(item.id) ?? '');
  return parent ? itemReference(parent.id, parent.title) : '';
}

function workOf(assessed: ItemAssessment, assessment: Assessment): CheckInWork {
  const { plan, statusDate } = assessment;
  const item = assessed.item as Goal | Milestone;
  const checkIns = checkInsSoFar(item, assessment);
  const last = checkIns[checkIns.length - 1];
  const expected = expectedValue(item, plan, statusDate);
  const { cadenceDays } = plan.settings;
  return {
    ...itemHead(assessed, statusDate),
    parent: parentText(assessed, assessment),
    why: assessed.reasons[0]?.text ?? '',
    metric: item.isPercent ? '' : item.metric,
    target: item.isPercent ? '100 %' : targetText(item.target),
    isMeasured: item.target !== null && (item.target.kind === 'keep' || item.baseline !== null),
    last: valueText(lastValue(item, assessment), item),
    lastOn: last ? dayText(saidOn(last, statusDate), statusDate) : '',
    expected: expected === null ? '' : valueText(expected, item),
    lastConfidence: last?.confidence ?? '',
    isFresh: last !== undefined && statusDate - last.when < cadenceDays,
    chart: chartOf(assessed, assessment),
  };
}

function taskOf(assessed: ItemAssessment, assessment: Assessment): CheckInTask {
  const { item } = assessed;
  return {
    ...itemHead(assessed, assessment.statusDate),
    parent: parentText(assessed, assessment),
    state: item.state ?? 'To do',
    dueOn: item.due === null ? '' : isoOfDay(item.due),
    isLate: item.due !== null && item.due < assessment.statusDate,
  };
}
