// What is one person's, for any medium: what is Red, what is due before the next check-in, and the rest.

import type { Assessment, ItemAssessment } from '../assess/assessment';
import { ownerAtWork } from '../assess/loads';
import { dayText } from '../assess/wording';
import { addDays, type Day } from '../plan/day';
import { plainText } from '../plan/plain-text';
import { type ReportDocument, textCell } from './document';
import { dueColumn, itemColumn, statusColumn } from './item-columns';
import { listSection, proseColumn } from './list-section';
import { type ReportItem, reportItem } from './report-item';

interface MyItem extends ReportItem {
  readonly reason: string;
  readonly lift: string;
}

/** True where the row has exactly one person, and it is this one: a name as in People, or as written. */
export function isOwnedBy({ ownership }: ItemAssessment, who: string): boolean {
  const owner = ownerAtWork(ownership);
  return owner !== null && plainText(owner) === plainText(who);
}

/** Rows that are Done or Dropped are left out; what is due first comes first, what is on hold last. */
export function myItemsDocument(assessment: Assessment, who: string): ReportDocument {
  const { statusDate, plan } = assessment;
  const until = addDays(statusDate, plan.settings.cadenceDays);
  const mine = assessment.items
    .filter(each => isOwnedBy(each, who) && each.status !== 'Done' && each.status !== 'Dropped')
    .map(each => myItem(each, assessment))
    .sort((a, b) => Number(isHeld(a)) - Number(isHeld(b)) || dueOrder(a) - dueOrder(b));
  const red = mine.filter(({ status }) => status === 'Red');
  const soon = mine.filter(each => !red.includes(each) && each.due !== null && each.due <= until);
  const rest = mine.filter(each => !red.includes(each) && !soon.includes(each));
  return {
    title: `Items of ${who}`,
    statusDate,
    headline: [headlineOf(who, red.length, soon.length, rest.length, dayText(until, statusDate))],
    sections: [
      ...sectionOf('What is Red', red), // a status word alone would be tinted as a row's
      ...sectionOf(`Due by ${dayText(until, statusDate)}`, soon),
      ...sectionOf(red.length + soon.length > 0 ? 'The rest' : 'All of it', rest),
    ],
  };
}

function myItem(assessed: ItemAssessment, assessment: Assessment): MyItem {
  const [first] = assessed.reasons;
  return { ...reportItem(assessed, assessment), reason: first?.text ?? '', lift: first?.lift ?? '' };
}

function isHeld({ status }: MyItem): boolean {
  return status === 'On hold';
}

function dueOrder({ due }: MyItem): Day | number {
  return due ?? Number.MAX_SAFE_INTEGER;
}

function headlineOf(who: string, red: number, soon: number, rest: number, until: string): string {
  const parts = [
    red > 0 ? `${red} Red` : '',
    soon > 0 ? `${soon} due by ${until}` : '',
    rest > 0 ? `${rest} ${red + soon > 0 ? 'more ' : ''}open` : '',
  ].filter(part => part !== '');
  return parts.length === 0 ? `Nothing is open for ${who}.` : `${who}: ${parts.join(', ')}.`;
}

function sectionOf(heading: string, rows: readonly MyItem[]) {
  return listSection<MyItem>({
    heading,
    rows,
    columns: [
      statusColumn,
      itemColumn,
      dueColumn,
      proseColumn('Why', ({ reason }) => textCell(reason)),
      proseColumn('What turns it green', ({ lift }) => textCell(lift)),
    ],
    noun: 'row',
  });
}
