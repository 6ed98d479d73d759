// Why a row has its status: every reason with its inputs, its line up and down, and what it was a while ago.

import type { Assessment, ItemAssessment } from '../../assess/assessment';
import { checkInsSoFar, saidOn } from '../../assess/said-so-far';
import { countText, dayText, doneText, numberText, percentText } from '../../assess/wording';
import { type ChangesSince, changesSince } from '../../report/change-since';
import { outlookBelow } from '../../report/forecast-lines';
import { outlookTexts } from '../../report/forecast-section';
import { parseHistory } from '../../sheets/history-table';
import { activeWorkbook } from '../google-workbook';
import { chartOf, itemHead, itemsAbove, itemsBelow } from './item-head';
import { valueText } from './metric-value';
import { planNow } from './plan-now';
import { selectedItemId } from './selected-item';
import { RowGone } from './show-row';
import type { Explained, ExplainedCheckIn, ExplainedItem } from './why-contract';

const MOST_CHECK_INS = 8;

/** Throws RowGone for an ID that no row has. */
export function explain({ itemId }: { readonly itemId: string }): Explained {
  const workbook = activeWorkbook();
  const { read, assessment } = planNow(workbook);
  const id = itemId === '' ? selectedItemId(workbook) : itemId;
  const assessed = assessment.byId.get(id);
  if (!assessed && itemId !== '') throw new RowGone(itemId);
  if (!assessed) return { item: null };
  const since = changesSince(assessed, parseHistory(read.history()), assessment);
  return { item: explained(assessed, since, assessment) };
}

export function followSelection(): { readonly itemId: string } {
  return { itemId: selectedItemId(activeWorkbook()) };
}

function explained(
  assessed: ItemAssessment,
  { on, isReport, changes }: ChangesSince,
  assessment: Assessment,
): ExplainedItem {
  const { statusDate } = assessment;
  const head = (each: ItemAssessment) => itemHead(each, statusDate);
  return {
    ...head(assessed),
    reasons: assessed.reasons.map(({ rule, severity, text, inputs, lift }) => ({
      rule,
      severity,
      text,
      inputs: Object.entries(inputs).map(([name, value]) => [
        name,
        typeof value === 'number' ? numberText(value) : value,
      ]),
      lift: lift ?? '',
    })),
    ...factsOf(assessed, assessment),
    above: itemsAbove(assessed.item.id, assessment).map(head),
    below: itemsBelow(assessed.item.id, assessment).map(head),
    chart: chartOf(assessed, assessment),
    checkIns: checkInsOf(assessed, assessment),
    changes,
    since: dayText(on, statusDate),
    isSinceReport: isReport,
  };
}

function factsOf(assessed: ItemAssessment, assessment: Assessment): Pick<ExplainedItem, 'facts' | 'outlook'> {
  const { statusDate } = assessment;
  const { progress, expected, driftWorkingDays, forecast } = assessed;
  const facts: string[] = [];
  if (progress !== null) {
    const plan = expected === null ? '' : `, ${percentText(expected)} expected`;
    facts.push(`${doneText(progress)} done${plan}.`);
  }
  const days = driftWorkingDays === null ? 0 : Math.round(driftWorkingDays);
  if (days !== 0)
    facts.push(`${countText(Math.abs(days), 'working day')} ${days > 0 ? 'behind' : 'ahead of'} plan.`);
  const tasks = assessed.item.kind === 'task' ? null : outlookBelow(assessed.item.id, assessment);
  if (forecast.kind === 'finish') {
    const counts = tasks === null ? '' : '; its status goes by that date';
    facts.push(`At this pace it finishes ${dayText(forecast.day, statusDate)}${counts}.`);
  } else if (forecast.kind === 'none in sight') facts.push('At this pace no finish is in sight.');
  else if (assessed.item.kind !== 'task') facts.push(`No forecast: ${forecast.why}.`);
  const outlook = tasks === null ? [] : outlookTexts(tasks, assessed.item.due, statusDate);
  return { facts, outlook };
}

function checkInsOf({ item }: ItemAssessment, assessment: Assessment): ExplainedCheckIn[] {
  const { statusDate } = assessment;
  return checkInsSoFar(item, assessment)
    .slice(-MOST_CHECK_INS)
    .reverse()
    .map(({ when, by, value, confidence, note }) => ({
      on: dayText(saidOn({ when }, statusDate), statusDate),
      by,
      value: item.kind === 'task' ? '' : valueText(value, item),
      confidence: confidence ?? '',
      note,
    }));
}
