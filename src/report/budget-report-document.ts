// The report on budget and people laid out in sections, for any medium.

import type { EarnedValue, Figure } from '../assess/earned-value';
import type { GoalEffort } from '../assess/goal-effort';
import { countText, listText, numberText } from '../assess/wording';
import type { BudgetReport, MoneyLine } from './budget-report';
import {
  itemCell,
  moneyCell,
  personDaysCell,
  type ReportCell,
  type ReportDocument,
  type ReportSection,
  ratioCell,
  textCell,
} from './document';
import { emptySection, listColumn, listSection, proseColumn } from './list-section';
import { loadSection } from './load-section';
import { estimateWords, moneyWords } from './money-wording';

export function budgetReportDocument(report: BudgetReport): ReportDocument {
  const { title, statusDate, headline } = report;
  return {
    title,
    statusDate,
    headline,
    sections: [
      ...loadSection(report),
      ...earnedSection(report),
      ...estimateSection(report),
      ...effortSection(report),
    ],
  };
}

export const BUDGET_CHART = 'What each budget has earned and cost';
/** Budget, planned, earned, spent. */
const SERIES_COLOURS = ['#bdc1c6', '#8ab4f8', '#1e8e3e', '#e8710a'];
/** More stand too close to be told apart. */
const MOST_IN_CHART = 10;

/** A goal with a budget, or all of them together. */
interface ValueRow {
  readonly cell: ReportCell;
  readonly value: EarnedValue;
}

function valueRows({ money, total }: BudgetReport): ValueRow[] {
  const rows = money.map(({ goal, value }) => ({ cell: itemCell(goal), value }));
  return total === null || rows.length < 2 ? rows : [...rows, { cell: textCell('All goals'), value: total }];
}

const goalColumn = listColumn<ValueRow>('Goal', 'item', ({ cell }) => cell);
const moneyColumn = (heading: string, of: (value: EarnedValue) => Figure) =>
  listColumn<ValueRow>(heading, 'money', ({ value }) => figureCell(of(value), moneyCell));
const ratioColumn = (heading: string, of: (value: EarnedValue) => Figure) =>
  listColumn<ValueRow>(heading, 'ratio', ({ value }) => figureCell(of(value), ratioCell));

/** A dash where there is no number; the sentence at the end of the row says why. */
function figureCell(figure: Figure, cell: (value: number) => ReportCell): ReportCell {
  return typeof figure === 'number' ? cell(figure) : textCell('–');
}

function earnedSection(report: BudgetReport): ReportSection[] {
  if (report.money.length === 0)
    return [
      emptySection(
        'Earned value',
        'No goal has a budget yet. Enter what each may cost under Budget in Goals, and what has been spent so far under Cost in Tasks.',
      ),
    ];
  const sections = listSection<ValueRow>({
    heading: 'Earned value',
    paragraphs: [
      "Each goal's budget is spread over its milestones by weight; without any, over its tasks by effort.",
      'Planned: what was to be done by now. Earned: what is done, at budget prices. Spent: the Cost of its tasks. A minus is behind plan, or over cost.',
      ...moneyGaps(report),
    ],
    rows: valueRows(report),
    columns: [
      goalColumn,
      moneyColumn('Budget', value => value.budget),
      moneyColumn('Planned', value => value.planned),
      moneyColumn('Earned', value => value.earned),
      moneyColumn('Spent', value => value.spent),
      moneyColumn('Ahead of plan', value => value.scheduleVariance),
      moneyColumn('Under cost', value => value.costVariance),
      ratioColumn('Earned per 1 planned', value => value.scheduleIndex),
      ratioColumn('Earned per 1 spent', value => value.costIndex),
      proseColumn('In words', ({ value }) => textCell(moneyWords(value))),
    ],
    noun: 'goal',
  });
  const chart = {
    title: BUDGET_CHART,
    names: 0,
    colours: SERIES_COLOURS,
    rows: Math.min(report.money.length, MOST_IN_CHART),
  };
  return sections.map(section => ({ ...section, chart }));
}

/** What keeps the figures from being whole, and what to fill in. */
function moneyGaps({ money, spentElsewhere }: BudgetReport): string[] {
  const idsOf = (lines: readonly MoneyLine[]) => listText(lines.map(({ goal }) => goal.id));
  const undated = money.filter(({ isDated }) => !isDated);
  const withoutCosts = money.filter(({ hasCosts }) => !hasCosts);
  const elsewhere = Math.round(spentElsewhere);
  return [
    undated.length > 0
      ? `${idsOf(undated)}: no start and due date, so nothing of the budget counts as planned yet.`
      : '',
    withoutCosts.length > 0
      ? `${idsOf(withoutCosts)}: no task has a Cost, so nothing is known to have been spent. Enter costs in Tasks as they come.`
      : '',
    elsewhere !== 0 ? `${numberText(elsewhere)} was spent on tasks outside of these goals.` : '',
  ].filter(sentence => sentence !== '');
}

function estimateSection(report: BudgetReport): ReportSection[] {
  return listSection<ValueRow>({
    heading: 'What it will have cost in the end',
    paragraphs: [
      'Three estimates: the rest costs as the work so far did; the rest costs as planned; the rest costs as so far, and being late costs too.',
    ],
    rows: valueRows(report),
    columns: [
      goalColumn,
      moneyColumn('As so far', value => value.estimate.typical),
      moneyColumn('As planned', value => value.estimate.atypical),
      moneyColumn('With delay', value => value.estimate.combined),
      moneyColumn('Still to spend', value => value.toComplete),
      moneyColumn('Under budget', value => value.varianceAtCompletion),
      ratioColumn('Each 1 left must earn', value => value.toCompleteIndex),
      proseColumn('In words', ({ value }) => textCell(estimateWords(value))),
    ],
    noun: 'goal',
  });
}

function effortSection({ efforts, daysPerEffort }: BudgetReport): ReportSection[] {
  if (efforts.length === 0)
    return [
      emptySection(
        'People-days per goal',
        'No goal has tasks under it yet. Break a goal down, and give its tasks an Effort.',
      ),
    ];
  const days = (heading: string, of: (row: GoalEffort) => number) =>
    listColumn<GoalEffort>(heading, 'person-days', row => personDaysCell(of(row)));
  return listSection<GoalEffort>({
    heading: 'People-days per goal',
    paragraphs: [
      `By the Effort of the tasks; one unit is ${countText(daysPerEffort, 'person-day')} (Settings: Days per effort). A task in Doing is half done.`,
    ],
    rows: efforts,
    columns: [
      listColumn('Goal', 'item', ({ goal }) => itemCell(goal)),
      days('Planned', row => row.planned),
      days('Due by now', row => row.dueByNow),
      days('Done', row => row.done),
      days('Left', row => row.left),
      proseColumn('In words', row => textCell(effortWords(row))),
    ],
    noun: 'goal',
  });
}

function effortWords({ dueByNow, done }: GoalEffort): string {
  const behind = dueByNow - done;
  if (behind >= 0.05) return `Behind: ${countText(behind, 'person-day')} less than was due by now.`;
  return behind <= -0.05 ? `Ahead: ${countText(-behind, 'person-day')} more than was due by now.` : '';
}
