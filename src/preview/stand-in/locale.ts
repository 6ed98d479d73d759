// What a spreadsheet's locale means for numbers and dates.

export interface LocaleHabits {
  /** BCP 47, such as "en-US". */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** The pattern that a date gets when the cell had none. */
  readonly datePattern: string;
  readonly dateTimePattern: string;
  /** Lower case, January first; long and short names, with and without a trailing full stop. */
  readonly monthNumbers: ReadonlyMap<string, number>;
  readonly trueWord: string;
  readonly falseWord: string;
}

const known = new Map<string, LocaleHabits>();

const TRUTH: Record<string, readonly [string, string]> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  pt: ['VERDADEIRO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pl: ['PRAWDA', 'FAŁSZ'],
  ru: ['ИСТИНА', 'ЛОЖЬ'],
  tr: ['DOĞRU', 'YANLIŞ'],
};

/** Habits of a spreadsheet locale such as "en_US"; one that nobody knows counts as American English. */
export function habitsOf(locale: string): LocaleHabits {
  let habits = known.get(locale);
  if (!habits) {
    habits = learn(locale);
    known.set(locale, habits);
  }
  return habits;
}

function learn(locale: string): LocaleHabits {
  const tag = Intl.DateTimeFormat.supportedLocalesOf([safeTag(locale)])[0] ?? 'en-US';
  const numberParts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1234567.5);
  const part = (type: string, otherwise: string) =>
    numberParts.find(each => each.type === type)?.value ?? otherwise;
  const dateParts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(2026, 10, 23));
  const order = dateParts.filter(each => /^(year|month|day)$/.test(each.type)).map(each => each.type[0]);
  const padded = !/^en-(US|PH)$/.test(tag);
  const pattern = dateParts
    .map(each =>
      each.type === 'year'
        ? 'yyyy'
        : each.type === 'month'
          ? padded
            ? 'mm'
            : 'm'
          : each.type === 'day'
            ? padded
              ? 'dd'
              : 'd'
            : each.value,
    )
    .join('')
    .trim();
  const [trueWord, falseWord] = TRUTH[tag.slice(0, 2)] ?? ['TRUE', 'FALSE'];
  return {
    tag,
    decimal: part('decimal', '.'),
    group: part('group', ','),
    dateOrder: order[0] === 'y' ? 'ymd' : order[0] === 'd' ? 'dmy' : 'mdy',
    datePattern: pattern,
    dateTimePattern: `${pattern} h:mm:ss`,
    monthNumbers: monthNumbers(tag),
    trueWord,
    falseWord,
  };
}

function safeTag(locale: string): string {
  const tag = locale.replace(/_/g, '-');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : 'en-US';
}

function monthNumbers(tag: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const language of new Set([tag, 'en-US']))
    for (const month of ['long', 'short'] as const)
      for (const withDay of [true, false]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          month,
          ...(withDay ? { day: 'numeric' } : {}),
        });
        for (let at = 0; at < 12; at += 1) {
          const name = format
            .formatToParts(new Date(2026, at, 5))
            .find(each => each.type === 'month')!
            .value.toLowerCase();
          if (/^\d/.test(name)) continue;
          numbers.set(name, at + 1);
          numbers.set(name.replace(/\.$/, ''), at + 1);
        }
      }
  return numbers;
}

/** The month's name in the locale, long or short. */
export function monthName(habits: LocaleHabits, month: number, length: 'long' | 'short' | 'narrow'): string {
  return named(habits, { month: length }, Date.UTC(2026, month - 1, 5));
}

/** 0 is Sunday. */
export function weekdayName(habits: LocaleHabits, weekday: number, length: 'long' | 'short'): string {
  return named(habits, { weekday: length }, Date.UTC(2026, 0, 4 + weekday));
}

/** Names by language, form and day: a column of dates repeats them. */
const names = new Map<string, string>();

function named({ tag }: LocaleHabits, options: Intl.DateTimeFormatOptions, at: number): string {
  const key = `${tag} ${options.month} ${options.weekday} ${at}`;
  let name = names.get(key);
  if (name === undefined) {
    name = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(at);
    names.set(key, name);
  }
  return name;
}
