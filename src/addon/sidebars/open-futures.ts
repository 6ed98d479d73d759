// The Futures sidebar: opened with what is assumed, and compared afresh as somebody tries something.

import type { Assessment } from '../../assess/assessment';
import { capacityOf } from '../../assess/capacity';
import {
  type Comparison,
  compareFutures as compare,
  type GoalOutcome,
} from '../../assess/futures/compare-futures';
import { peopleOnRows } from '../../assess/futures/row-people';
import { startingFutures } from '../../assess/futures/starting-futures';
import { type Day, isoOfDay } from '../../plan/day';
import { MOST_FUTURES } from '../../plan/future';
import { tellsText } from '../../report/futures-document';
import { moneyText, peopleDaysText, statusOfOutcome } from '../../report/futures-wording';
import { isOpen } from '../../report/report-item';
import { futuresOf, parseScenarios } from '../../sheets/scenarios-table';
import { activeWorkbook } from '../google-workbook';
import { keptDraft } from './drafts';
import type {
  Compared,
  ComparedOutcome,
  FuturesOpened,
  FuturesSent,
  ItemChoice,
  SentFuture,
} from './futures-contract';
import { planNow } from './plan-now';
import { sentFuture, understandFutures } from './sent-futures';

export const FUTURES_DRAFT = 'futures';

export function openFutures(): FuturesOpened {
  const workbook = activeWorkbook();
  const { read, assessment } = planNow(workbook);
  const { plan, statusDate } = assessment;
  const { rows, problems } = parseScenarios(read.scenarios(), plan);
  const all = futuresOf(rows);
  const futures = all.slice(0, MOST_FUTURES).map((future, at): SentFuture => {
    const notes = future.assumptions.map(each => rows.find(row => row.assumption === each)?.note ?? '');
    return sentFuture(future, `f${at + 1}`, notes);
  });
  const capacity = capacityOf(plan.people, plan.calendar);
  const names = plan.people.length > 0 ? capacity.names : [...peopleOnRows(assessment).names.values()].sort();
  const left = all.slice(MOST_FUTURES).map(({ name }) => name);
  return {
    futures,
    kept: keptDraft(FUTURES_DRAFT, workbook.spreadsheet.getId()),
    starting: startingFutures(assessment).map((future, at) => sentFuture(future, `s${at + 1}`)),
    items: itemChoices(assessment),
    people: names.map(name => ({ name, daysPerWeek: capacity.daysPerWeekOn(name, statusDate) })),
    today: isoOfDay(statusDate),
    problems: [
      ...problems.map(({ message }) => message),
      ...(left.length === 0
        ? []
        : [`Scenarios has more than ${MOST_FUTURES} futures; not shown here: ${left.join(', ')}.`]),
    ],
    compared: compared(assessment, futures),
  };
}

export function compareFutures({ futures }: FuturesSent): Compared {
  return compared(planNow(activeWorkbook()).assessment, futures);
}

function itemChoices({ items }: Assessment): ItemChoice[] {
  return items.flatMap(assessed => {
    const { item } = assessed;
    if (item.kind === 'task' || item.id === '' || !isOpen(assessed)) return [];
    return [{ id: item.id, title: item.title, kind: item.kind, due: isoOr(item.due) }];
  });
}

function compared(assessment: Assessment, sent: readonly SentFuture[]): Compared {
  const { futures, lacking } = understandFutures(sent, assessment.plan);
  const comparison: Comparison = compare(assessment, futures);
  const columns = [comparison.today, ...comparison.futures];
  return {
    names: columns.map(({ future }) => future.name),
    goals: comparison.goals.map(({ id, title }) => ({
      id,
      title,
      outcomes: columns.map(({ goals }) => sentOutcome(goals.get(id)!)),
    })),
    holdInAll: comparison.holdInAll,
    holdInNone: comparison.holdInNone,
    signposts: comparison.futures.map(each => tellsText(each, assessment.statusDate)),
    lacking,
  };
}

function sentOutcome(outcome: GoalOutcome): ComparedOutcome {
  const { range, due, personDays, money } = outcome;
  const status = statusOfOutcome(outcome);
  const chance = range.kind === 'range' ? range.chanceByDue : null;
  return {
    status: status === null || status === 'Not started' || status === 'On hold' ? '' : status,
    chance: chance === null ? null : Math.round(chance * 100),
    due: isoOr(due),
    by50: range.kind === 'range' ? isoOr(range.by50) : '',
    by85: range.kind === 'range' ? isoOr(range.by85) : '',
    why: range.kind === 'none' ? range.why : '',
    days: peopleDaysText(personDays),
    money: moneyText(money),
  };
}

function isoOr(day: Day | null): string {
  return day === null ? '' : isoOfDay(day);
}
