// The section on where the plan is heading: ranges, what has none and why, the open tasks together, and how good past forecasts were.

import type { ForecastScore } from '../assess/forecast-score';
import { countText, dayText, listText, percentText } from '../assess/wording';
import type { Day } from '../plan/day';
import { dayCell, type ReportCell, type ReportSection, shareCell, textCell } from './document';
import type { DriftReport } from './drift-report';
import type { ForecastLine, Forecasts, TaskOutlook } from './forecast-lines';
import { dueColumn, itemColumn, ownerColumn } from './item-columns';
import { listColumn, listSection, MOST_ON_PAGE, proseColumn } from './list-section';

/** Fewer forecasts whose day has come say nothing of the next ones. */
const LEAST_SCORED = 10;
const MOST_REASONS = 5;

/** None where nothing can be forecast. */
export function forecastSection({ forecasts, score, statusDate }: DriftReport): ReportSection[] {
  const { lines, tasks } = forecasts;
  const heading = 'Where it is heading';
  const paragraphs = [...tasksText(tasks, statusDate), ...scoreText(score)];
  if (lines.length === 0) {
    return paragraphs.length === 0 ? [] : [{ heading, paragraphs, table: null, remainder: '' }];
  }
  const dayColumn = (title: string, dayOf: (range: ForecastLine['range']) => Day | null) =>
    listColumn<ForecastLine>(title, 'day', ({ range }) => farCell(dayOf(range)));
  return listSection<ForecastLine>({
    heading,
    paragraphs: [
      'One date counts for the status of a row: its Forecast, at its pace so far. How sure that is, its own weeks say: the chance to make its due date, and the days by which it is finished with 50, 85 and 95 %.',
      ...paragraphs,
      ...withoutText(forecasts),
    ],
    rows: lines,
    columns: [
      listColumn('Chance', 'share', ({ range }) => shareCell(range.chanceByDue)),
      itemColumn,
      ownerColumn,
      dueColumn,
      dayColumn('50 %', ({ by50 }) => by50),
      dayColumn('85 %', ({ by85 }) => by85),
      dayColumn('95 %', ({ by95 }) => by95),
      proseColumn('Rests on', ({ range }) => textCell(datedText(range.dated))),
    ],
    noun: 'row',
    most: MOST_ON_PAGE,
  });
}

function farCell(day: Day | null): ReportCell {
  return day === null ? textCell('not in sight') : dayCell(day);
}

function datedText(dated: readonly string[]): string {
  if (dated.length === 0) return '';
  return `${listText(dated)} by ${dated.length === 1 ? 'its' : 'their'} planned dates alone.`;
}

/** "No range for M3: it has no check-in yet."; the commonest reasons first. */
function withoutText({ without }: Forecasts): string[] {
  const byCount = [...without].sort((a, b) => b[1].length - a[1].length);
  const told = byCount.slice(0, MOST_REASONS);
  const left = byCount.slice(MOST_REASONS).reduce((sum, [, ids]) => sum + ids.length, 0);
  return [
    ...told.map(
      ([why, ids]) => `No range for ${listText(ids)}${ids.length > 1 ? ', each because' : ':'} ${why}.`,
    ),
    ...(left > 0 ? [`No range for ${countText(left, 'more row')} either.`] : []),
  ];
}

function tasksText(tasks: TaskOutlook | null, statusDate: Day): string[] {
  if (tasks === null) return [];
  const { openTasks, inFourWeeks } = tasks;
  const soon =
    inFourWeeks === null || openTasks === 1
      ? ''
      : ` Four weeks bring ${inFourWeeks} of them or more, at 85 %.`;
  return [`${whenText(tasks, statusDate)}${soon} No status goes by that.`];
}

/** When all open tasks will be done, and how many by the due day. */
export function outlookTexts(tasks: TaskOutlook, due: Day | null, statusDate: Day): string[] {
  const { byDue, openTasks } = tasks;
  const when = whenText(tasks, statusDate);
  if (byDue === null || due === null) return [when];
  const by = `by ${dayText(due, statusDate)}, when it is due`;
  if (byDue === 0) return [when, `At 85 %, none of them is sure ${by}.`];
  const count = byDue === openTasks ? 'all of them' : `${byDue} of them or more`;
  return [when, `At 85 %, ${count} are done ${by}.`];
}

function whenText(tasks: TaskOutlook, statusDate: Day): string {
  const { openTasks, weeks } = tasks;
  const chances = [
    { percent: 50, day: tasks.by50 },
    { percent: 85, day: tasks.by85 },
    { percent: 95, day: tasks.by95 },
  ];
  const days = chances.flatMap(({ percent, day }, at) =>
    day === null || day === chances[at + 1]?.day ? [] : [`by ${dayText(day, statusDate)} at ${percent} %`],
  );
  const open = openTasks === 1 ? 'the open task is' : `the ${openTasks} open tasks are`;
  const done = days.length === 0 ? `${open} not done within three years` : `${open} done ${listText(days)}`;
  return `By their number, as in the last ${countText(weeks, 'week')}, ${done}.`;
}

function scoreText(score: ForecastScore | null): string[] {
  if (score === null || score.forecasts < LEAST_SCORED) return [];
  const { forecasts, brier, naiveBrier, dates, by85Share, naiveShare } = score;
  const two = (value: number | null) => (value ?? 0).toFixed(2);
  const hits =
    dates < LEAST_SCORED || by85Share === null || naiveShare === null
      ? ''
      : ` ${percentText(by85Share)} were finished by the 85 % date, ${percentText(naiveShare)} by the due date.`;
  return [
    `Of ${countText(forecasts, 'past forecast')} whose day has come, the mean squared error of the chance (Brier, 0 is perfect) is ${two(brier)}; saying "on the due date" each time would have ${two(naiveBrier)}.${hits}`,
  ];
}
