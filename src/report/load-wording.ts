// How reports say who is asked for more than they can give, and when.

import { overDaysOf, type PersonLoad, type Week, type WeekLoads } from '../assess/week-loads';
import { countText, dayText, listText, numberText } from '../assess/wording';
import { addDays, type Day } from '../plan/day';

/** At most two sentences: who is overloaded, and what nobody does; none where nothing is asked. */
export function loadHeadline(loads: WeekLoads, statusDate: Day): string[] {
  const { people, weeks, unowned } = loads;
  const over = people.filter(({ overDays }) => overDays > 0);
  const asked = people.some(each => each.weeks.some(week => week.asked > 0));
  const sentences: string[] = [];
  const [worst] = over;
  if (worst !== undefined) {
    const others =
      over.length === 1
        ? ''
        : `; so ${over.length === 2 ? 'is' : 'are'} ${listText(over.slice(1).map(({ name }) => name))}`;
    sentences.push(
      `${worst.name} is asked for more than there are days (${worstWeekText(worst, weeks, statusDate)})${others}.`,
    );
  } else if (asked) {
    sentences.push(
      `Nobody is asked for more than their days in the next ${countText(weeks.length, 'week')}.`,
    );
  }
  const left = unowned.reduce((sum, days) => sum + days, 0);
  if (left >= 0.05) sentences.push(`${countText(left, 'person-day')} of open work have no one named person.`);
  return sentences;
}

/** "7.5 of 5 days in the week of 23 Nov". */
function worstWeekText({ weeks: loads }: PersonLoad, weeks: readonly Week[], statusDate: Day): string {
  let worst = 0;
  loads.forEach((load, at) => {
    if (overDaysOf(load) > overDaysOf(loads[worst]!)) worst = at;
  });
  const { asked, available } = loads[worst]!;
  return `${numberText(asked)} of ${numberText(available)} days in the week of ${dayText(firstDay(weeks[worst]!), statusDate)}`;
}

/** What to do about a person's weeks; "" where there is nothing. */
export function loadAdvice(load: PersonLoad, weeks: readonly Week[], statusDate: Day): string {
  const over = load.weeks.filter(week => overDaysOf(week) > 0).length;
  if (over === 0) return '';
  const where = worstWeekText(load, weeks, statusDate);
  return over === 1
    ? `${where}: hand over or move ${countText(load.overDays, 'day')}.`
    : `Over in ${countText(over, 'week')}, most with ${where}: hand over or move ${countText(load.overDays, 'day')}.`;
}

/** "4 Jan": ten weeks are told apart without the year. */
export function weekText(week: Week): string {
  return dayText(firstDay(week), firstDay(week));
}

function firstDay({ after }: Week): Day {
  return addDays(after, 1);
}
