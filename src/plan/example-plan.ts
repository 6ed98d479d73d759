// An IT services company's plan, with every kind of trouble in it, laid around any status date.

import { addDays, type Day, isoOfDay, weekdayOf } from './day';
import { itemReference } from './item-id';

/** A row by field, as in the records; a check-in's Item is the ID alone. */
export type ExampleRow = Readonly<Record<string, string | number | { readonly day: Day }>>;

export interface ExamplePlan {
  readonly goals: readonly ExampleRow[];
  readonly milestones: readonly ExampleRow[];
  readonly tasks: readonly ExampleRow[];
  readonly people: readonly ExampleRow[];
  readonly checkIns: readonly ExampleRow[];
}

// One row a line, its fields parted by |. "@-7" is the day so many days from the Monday of the status date's week.

const GOALS = `
G1|Grow managed services revenue|Ingrid Solvang|Monthly recurring revenue, k€|180|260|212|@-70|@112|3|||120
G2|Earn ISO 27001 certification|Mei Tanaka|Controls in place|12|93|58|@-70|@70|2|||60
G3|Build a cloud migration practice|Rafael Quintero|Clients migrated|0|12|2|@-70|@98|2|||150
G4|Keep clients satisfied|Yusuf Demirel|Client satisfaction, 1 to 5||4.3–5|4.4|@-70|@112|2
G5|Grow the business|Amara Okonjo`;

const MILESTONES = `
M1|G1|Sign ten managed services contracts|Priya Raman|Contracts signed|0|10|3|@-63|@14||2
M2|G1|Move forty clients to the new monitoring|Ingrid Solvang|Clients moved|0|40|22|@-63|@21
M3|G1|Publish the new service catalogue|Sales team|||||@7|@63
M4|G1|Renew the ten largest contracts|Ingrid Solvang|Contracts renewed|0|10|8|@-56|@14||3
M5|G2|Document all 93 controls|Mei Tanaka|Controls documented|0|93|76|@-56|@14||2
M6|G2|Train everyone in security basics|Yusuf Demirel|People trained|0|34|34|@-49|@-7|||Done
M7|G2|Pass the certification audit|Mei Tanaka|Findings closed|0|20||@21|@70|M5
M8|G3|Certify eight cloud engineers|Rafael Quintero|Certificates|0|8|6|@-63|@7
M9|G3|Build the landing zone|Tomasz Wilk, Rafael Quintero|||||@-42|@21
M10|G3|Migrate three pilot clients|Tomasz Wilk|Pilots migrated|0|3||@7|@56|M9
M11|G4|Answer nine of ten tickets within four hours|Yusuf Demirel|Answered in time, %||≥ 90|93|@-70|@21||3
M12|G4|Interview twenty clients||Interviews held|0|20||@-21|@35
M13|G4|Replace the ticketing system|Yusuf Demirel|Queues moved|0|12|10|@-77|@-7|||Done
M14|G5|Hire four engineers|Lena Brandt|Engineers hired|0|4|1|@-63|@28
M15|G5|Open the Lyon office|Amara Okonjo|||||@-35|@49|||On hold
M16|G5|Bring attrition below 8 %|Amara Okonjo|Attrition, % a year|14|8|11|@-70|@98||2||Linear`;

const TASKS = `
T1|M1|List fifty clients worth a call|Priya Raman|@-63|@-49|Done|2|@-52|6
T2|M1|Write the offer on two pages|Priya Raman|@-49|@-35|Done|3|@-38|9
T3|M1|Call the first twenty clients|Priya Raman|@-28|@-10|Doing|5||14
T4|M1|Follow up on the open offers|Priya Raman|@0|@11|To do|3
T5|M2|Install the monitoring servers|Tomasz Wilk|@-63|@-42|Done|3|@-45|14
T6|M2|Write the migration script|Tomasz Wilk|@-42|@-21|Done|5|@-24|11
T7|M2|Switch off the old monitoring|Yusuf Demirel|@-14|@-3|Done|3|@-4
T8|M2|Put the lost clients back|Tomasz Wilk|@-3|@8|Doing|6
T9|M3|Collect the services that we sell|Priya Raman|@7|@21|To do|2
T10|M3|Set prices for three service levels|Sales team|@21|@42|To do|3
T11|M4|Agree terms with the five largest|Ingrid Solvang|@-56|@-21|Done|5|@-24|8
T12|M4|Send the renewal letters|Priya Raman|@-21|@-10|Done|1|@-10|2
T13|M4|Close the last two renewals|Ingrid Solvang|@-7|@11|Doing|2
T14|M5|Write the access control policy|Mei Tanaka|@-56|@-35|Done|3|@-38|9
T15|M5|Write the supplier policy|Mei Tanaka|@-35|@-14|Done|2|@-17|8
T16|M5|Record who owns which system|Tomasz Wilk|@-21|@-10|Done|2|@-10|3|https://example.com/systems
T17|M5|Review the last controls|Mei Tanaka|@-7|@11|Doing|2||3
T18|M6|Choose the course|Yusuf Demirel|@-49|@-35|Done|1|@-38
T19|M6|Run four sessions|Yusuf Demirel|@-35|@-10|Done|4|@-10|6
T20|M7|Book the auditor|Mei Tanaka|@21|@28|To do|1
T21|M8|Buy exam vouchers|Rafael Quintero|@-63|@-56|Done|1|@-59|5
T22|M8|Hold the study group|Rafael Quintero|@-49|@-10|Done|4|@-12
T23|M8|Sit the last two exams|Tomasz Wilk|@-7|@4|Doing|2
T24|M9|Design the network|Tomasz Wilk|@-42|@-28|Done|3|@-27|24
T25|M9|Automate the accounts|Rafael Quintero|@-28|@-12|Doing|5||44
T26|M9|Set up backups|Tomasz Wilk|@-14|@-4|To do|3
T27|M9|Open the provider account for production|Rafael Quintero|@-14|@9|Blocked|2
T28|M9|Test a full restore|Tomasz Wilk / Yusuf Demirel|@7|@18|To do|2
T29|M10|Choose the three pilots|Tomasz Wilk|@7|@14|To do|1
T30|M10|Migrate the first pilot|Tomasz Wilk|@14|@28|To do|5
T31|M11|Write answers to the twenty commonest questions|Yusuf Demirel|@-42|@-14|Done|3|@-17
T32|M11|Route tickets by client|Service desk|@-7|@11|Doing|2
T33|M12|Draw up the list of clients|TBD|@-21|@1|To do|1
T34|M13|Move the mail queues|Yusuf Demirel|@-63|@-28|Done|4|@-31
T35|M13|Move the phone queues|Yusuf Demirel|@-28|@-10|Doing|3
T36|M14|Advertise the four roles|Lena Brandt|@-63|@-42|Done|2|@-45|7
T37|M14|Interview the shortlist|Lena Brandt|@-14|@4|Doing|4
T38|M15|Compare three offices|Amara Okonjo|@-35|@-21|Done|2|@-24
T39|M16|Ask everyone why they stay|Amara Okonjo|@-63|@-35|Done|2|@-38
T40|M16|Agree pay bands|Amara Okonjo|@28|@56|To do|3`;

const PEOPLE = `
Amara Okonjo|amara.okonjo@example.com|Management||5|@-2000
Ingrid Solvang|ingrid.solvang@example.com|Managed services|Amara Okonjo|5|@-1500
Rafael Quintero|rafael.quintero@example.com|Cloud|Amara Okonjo|5|@-900
Mei Tanaka|mei.tanaka@example.com|Security|Amara Okonjo|4|@-700
Yusuf Demirel|yusuf.demirel@example.com|Service desk|Ingrid Solvang|5|@-1100
Priya Raman|priya.raman@example.com|Sales|Amara Okonjo|5|@-400
Tomasz Wilk|tomasz.wilk@example.com|Cloud|Rafael Quintero|5|@-300
Lena Brandt|lena.brandt@example.com|People|Amara Okonjo|3|@-800|@-20`;

// Item, who, day of the last check-in, the values week by week up to it (a dot: none), the confidence of the last ones
// (Green before), and the last note.
const CHECK_INS = `
G1|Ingrid Solvang|0|181 185 189 192 196 199 203 206 209 212
G2|Mei Tanaka|0|14 17 22 27 32 37 42 48 53 58|G|The auditor's first visit went well.
G3|Rafael Quintero|0|0 0 0 0 1 1 1 2 2 2|AAR|Nothing can move before the landing zone is there.
G4|Yusuf Demirel|0|4.4 4.5 4.4 4.2 4.4 4.5 4.4 4.3 4.4 4.4|A|Two large clients were short with us on the phone.
M1|Priya Raman|0|0 0 1 1 1 2 2 3 3 3|G|Seven more are nearly there.
M2|Ingrid Solvang|0|0 4 8 12 16 20 24 28 28 22|AA|Six clients fell out of monitoring when the old one was switched off.
M4|Ingrid Solvang|0|0 1 2 3 4 5 6 7 8|A|Both that are left are talking to a competitor.
M5|Mei Tanaka|0|0 9 19 28 38 47 57 66 76
M6|Yusuf Demirel|-7|0 6 12 19 26 31 34|G|Everyone has passed.
M8|Rafael Quintero|-12|0 1 2 3 4 4 5 6
M9|Rafael Quintero|0|. . . . . .|AA|Still waiting for the provider.
M11|Yusuf Demirel|0|92 93 91 88 92 94 91 89 92 93
M13|Yusuf Demirel|0|0 1 3 4 5 6 7 8 9 10|G|The last two queues are a formality.
M14|Amara Okonjo|0|0 0 0 0 1 1 1 1 1 1|ARR|Nobody looks after this since Lena left.
M15|Amara Okonjo|-14|. . .|A|The landlord is rebuilding; we look again on @21.
M16|Amara Okonjo|0|14 14 13.5 13 13 12.5 12 12 11.5 11`;

const CONFIDENCE: Readonly<Record<string, string>> = { G: 'Green', A: 'Amber', R: 'Red' };

export function examplePlan(statusDate: Day): ExamplePlan {
  const monday = addDays(statusDate, -((weekdayOf(statusDate) + 6) % 7));
  const measures = 'owner metric baseline target current start due';
  const goals = rowsOf(GOALS, `id title ${measures} weight state choice budget`, monday);
  const milestones = rowsOf(MILESTONES, `id parent title ${measures} after weight state curve`, monday);
  const tasks = rowsOf(TASKS, 'id parent title owner start due state effort doneOn cost link', monday);
  const referenceOf = new Map(
    [...goals, ...milestones].map(({ id, title }) => [id, itemReference(String(id), String(title))]),
  );
  const named = (row: ExampleRow): ExampleRow => ({ ...row, parent: referenceOf.get(row.parent!) ?? '' });
  return {
    goals,
    milestones: milestones.map(named).map(row => ({ ...row, after: referenceOf.get(row.after!) ?? '' })),
    tasks: tasks.map(named),
    people: rowsOf(PEOPLE, 'name email team manager daysPerWeek from until', monday),
    checkIns: checkInsFrom(monday, id => referenceOf.get(id) ?? id),
  };
}

function rowsOf(lines: string, keys: string, monday: Day): ExampleRow[] {
  return fieldsOf(lines).map(fields =>
    Object.fromEntries(keys.split(' ').map((key, at) => [key, cellOf(fields[at] ?? '', monday)])),
  );
}

function fieldsOf(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map(line => line.split('|'));
}

function cellOf(field: string, monday: Day): ExampleRow[string] {
  if (field.startsWith('@')) return { day: addDays(monday, Number(field.slice(1))) };
  return field === '' || Number.isNaN(Number(field)) ? field : Number(field);
}

/** In the order in which they were logged. */
function checkInsFrom(monday: Day, referenceOf: (id: string) => string): ExampleRow[] {
  const logged: { when: { day: Day }; row: ExampleRow }[] = [];
  for (const [item = '', by = '', last = '', series = '', confidences = 'G', note = ''] of fieldsOf(
    CHECK_INS,
  )) {
    const values = series.split(' ');
    const marks = confidences.padStart(values.length, 'G');
    values.forEach((value, at) => {
      const weeksAgo = values.length - 1 - at;
      const when = { day: addDays(monday, Number(last) - 7 * weeksAgo) };
      const said =
        weeksAgo > 0
          ? ''
          : note.replace(/@(\d+)/, (_, days: string) => isoOfDay(addDays(monday, Number(days))));
      const confidence = CONFIDENCE[marks[at]!]!;
      logged.push({
        when,
        row: {
          when,
          item: referenceOf(item),
          by,
          value: value === '.' ? '' : Number(value),
          confidence,
          note: said,
        },
      });
    });
  }
  return logged.sort((one, other) => one.when.day - other.when.day).map(({ row }) => row);
}
