// The comparison of futures laid out in sections, for any medium.

import {
  type Comparison,
  type FutureOutcome,
  type GoalOutcome,
  HOLDS_FROM,
} from '../assess/futures/compare-futures';
import { countText, listText, percentText } from '../assess/wording';
import type { Day } from '../plan/day';
import type { Assumption } from '../plan/future';
import type { Goal } from '../plan/item';
import {
  blank,
  dayCell,
  itemCell,
  type ReportCell,
  type ReportDocument,
  type ReportSection,
  shareCell,
  textCell,
} from './document';
import { assumptionText, moneyText, peopleDaysText, signpostText, statusOfOutcome } from './futures-wording';
import { listColumn, listSection, proseColumn } from './list-section';

interface OutcomeLine {
  readonly goal: Goal;
  readonly name: string;
  readonly outcome: GoalOutcome;
}

interface AssumptionLine {
  readonly name: string;
  readonly assumption: Assumption;
}

/** @param notes sentences on what could not be read or was left out */
export function futuresDocument(
  comparison: Comparison,
  statusDate: Day,
  notes: readonly string[] = [],
): ReportDocument {
  const { goals, today, futures } = comparison;
  const columns = [today, ...futures];
  const lines = goals.flatMap(goal =>
    columns.map(
      ({ future, goals }): OutcomeLine => ({ goal, name: future.name, outcome: goals.get(goal.id)! }),
    ),
  );
  const farCell = (day: Day | null) => (day === null ? textCell('not in sight') : dayCell(day));
  return {
    title: 'Futures',
    statusDate,
    headline: headline(comparison),
    sections: [
      ...notesSection(notes),
      ...chancesSection(goals, columns),
      ...listSection<OutcomeLine>({
        heading: 'Each goal in each future',
        paragraphs: [
          `A goal holds with a chance of ${percentText(HOLDS_FROM)} or more to make its date. 50 % and 85 %: the days by which it is finished with that chance.`,
        ],
        rows: lines,
        columns: [
          listColumn('Status', 'status', ({ outcome }) => {
            const status = statusOfOutcome(outcome);
            return status === null ? blank : { kind: 'status', status };
          }),
          listColumn('Goal', 'item', ({ goal }) => itemCell(goal)),
          listColumn('Future', 'text', ({ name }) => textCell(name)),
          listColumn('Due', 'day', ({ outcome }) => dayCell(outcome.due)),
          listColumn('Chance', 'share', ({ outcome }) => chanceCell(outcome)),
          listColumn('50 %', 'day', ({ outcome: { range } }) =>
            range.kind === 'range' ? farCell(range.by50) : blank,
          ),
          listColumn('85 %', 'day', ({ outcome: { range } }) =>
            range.kind === 'range' ? farCell(range.by85) : blank,
          ),
          proseColumn('In words', ({ outcome }) =>
            textCell(
              [withoutText(outcome), peopleDaysText(outcome.personDays), moneyText(outcome.money)]
                .filter(text => text !== '')
                .join(' '),
            ),
          ),
        ],
        noun: 'line',
        most: 400,
      }),
      ...listSection<FutureOutcome>({
        heading: 'What would tell which future has come',
        paragraphs: [
          'The first report in which a row would stand further from where it would stand today than its tolerance, each row going on at its mean pace so far.',
        ],
        rows: futures,
        columns: [
          listColumn('Future', 'text', ({ future }) => textCell(future.name)),
          listColumn('Day', 'day', ({ signpost }) => dayCell(signpost?.day ?? null)),
          proseColumn('Signpost', outcome => textCell(tellsText(outcome, statusDate))),
        ],
        noun: 'future',
      }),
      ...listSection<AssumptionLine>({
        heading: 'What is assumed',
        rows: futures.flatMap(({ future }) =>
          future.assumptions.map(assumption => ({ name: future.name, assumption })),
        ),
        columns: [
          listColumn('Future', 'text', ({ name }) => textCell(name)),
          proseColumn('Assumption', ({ assumption }) => textCell(assumptionText(assumption, statusDate))),
        ],
        noun: 'assumption',
      }),
      {
        heading: 'How it is computed',
        paragraphs: [
          "Each row keeps today's odds, on a clock that runs faster or slower: half the days a week for it, or twice the work left, take twice as long.",
          "A person's days count by their share of the row's open effort; more days make a row a third faster at the most. Who leaves is not replaced; what is dropped gives its people's days to their other rows.",
          'A risk is mixed into the odds by its probability. A date that moves changes the chance and not the finish.',
        ],
        table: null,
        remainder: '',
      },
    ],
  };
}

export const CHANCE_CHART = 'Chance of each goal to make its due date';

/** The IDs are short, so that they stand under the chart's columns. */
function chancesSection(goals: readonly Goal[], columns: readonly FutureOutcome[]): ReportSection[] {
  const missing = new Map(goals.map(({ id }) => [id, missingText(id, columns)]));
  const section = listSection<Goal>({
    heading: CHANCE_CHART,
    rows: goals,
    columns: [
      listColumn('Goal', 'item', goal => itemCell(goal)),
      listColumn('ID', 'text', ({ id }) => textCell(id)),
      ...columns.map(({ future, goals: outcomes }) =>
        listColumn<Goal>(future.name, 'share', ({ id }) => chanceCell(outcomes.get(id)!)),
      ),
      ...([...missing.values()].some(text => text !== '')
        ? [proseColumn<Goal>('Why a chance is missing', ({ id }) => textCell(missing.get(id)!))]
        : []),
    ],
    noun: 'goal',
  });
  return section.map(each => ({ ...each, chart: { title: CHANCE_CHART, names: 1 } }));
}

/** 'Dropped in "Drop the weakest goal".'; what holds in all futures is said once. */
function missingText(id: string, columns: readonly FutureOutcome[]): string {
  const futuresOf = new Map<string, string[]>();
  for (const { future, goals } of columns) {
    const why = missingWhy(goals.get(id)!);
    if (why !== '') futuresOf.set(why, [...(futuresOf.get(why) ?? []), future.name]);
  }
  return [...futuresOf]
    .map(([why, names]) =>
      names.length === columns.length ? `${why}.` : `${why} in ${listText(names.map(name => `"${name}"`))}.`,
    )
    .join(' ');
}

function missingWhy({ range, standing }: GoalOutcome): string {
  if (range.kind === 'range') return range.chanceByDue === null ? 'No due date to make' : '';
  if (standing === 'done') return 'Done';
  return standing === 'dropped' ? 'Dropped' : `No forecast: ${range.why}`;
}

function chanceCell({ range }: GoalOutcome): ReportCell {
  return range.kind === 'range' ? shareCell(range.chanceByDue) : blank;
}

/** What tells this future from today, in a sentence. */
export function tellsText({ future, signpost }: FutureOutcome, statusDate: Day): string {
  if (signpost !== null) return signpostText(signpost, statusDate);
  if (future.assumptions.length === 0) return 'Nothing is assumed yet.';
  const isDecided = future.assumptions.every(({ kind }) => kind === 'Dropped' || kind === 'Due date moves');
  return isDecided
    ? 'It is decided, not awaited: no number that is reported would tell.'
    : 'Within a year no number that is reported tells it from today.';
}

function withoutText({ range, standing }: GoalOutcome): string {
  if (range.kind === 'range' || standing === 'done' || standing === 'dropped') return '';
  return `No forecast: ${range.why}.`;
}

function headline({ goals, futures, holdInAll, holdInNone }: Comparison): string[] {
  if (goals.length === 0) return ['There is no goal to compare.'];
  if (futures.length === 0) return ['No future is assumed yet: choose "Compare futures" in the menu.'];
  const all = `${countText(futures.length, 'future')} beside today, ${countText(goals.length, 'goal')}.`;
  const holds =
    holdInAll.length === 0
      ? 'No goal holds in all of them.'
      : `${listText(holdInAll)} ${holdInAll.length === 1 ? 'holds' : 'hold'} in all of them.`;
  const none =
    holdInNone.length === 0
      ? []
      : [`${listText(holdInNone)} ${holdInNone.length === 1 ? 'holds' : 'hold'} in none.`];
  return [all, [holds, ...none].join(' ')];
}

function notesSection(notes: readonly string[]): ReportDocument['sections'] {
  if (notes.length === 0) return [];
  return [{ heading: 'What is not in it', paragraphs: notes, table: null, remainder: '' }];
}
