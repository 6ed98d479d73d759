// How deep each row lies in an outline: by WBS number, level column, indent or heading.

import type { RowFacts } from './row-facts';

const NUMBERING = /^\s*(\d+(?:\.\d+)*)\.?(?:\s+|[)：:-]\s*)\S/;
const WBS = /^\d+(?:[.-]\d+)*\.?$/;

/** Numbers such as 1, 1.1, 1.1.1, or null where fewer than six in ten rows have one, or none has two parts. */
export function depthsByNumber(facts: readonly RowFacts[]): number[] | null {
  const written = facts.map(({ id, title }) => {
    if (WBS.test(id)) return id.replace(/[.-]$/, '').replace(/-/g, '.');
    return id === '' || !/\d/.test(id) ? (NUMBERING.exec(title)?.[1] ?? '') : '';
  });
  const fromTitles = facts.map(({ title }) => NUMBERING.exec(title)?.[1] ?? '');
  const numbers = outlined(written) ? written : fromTitles;
  if (!outlined(numbers)) return null;
  const spelled = restoreZeros(numbers);
  const compressed = isCompressed(spelled);
  let last = 0;
  return spelled.map((number, index) => {
    if (number === '') return facts[index]?.others === 0 && opensChapter(spelled, index) ? 0 : last + 1;
    const parts = number.replace(/(?:\.0)+$/, '').split('.');
    const tail = parts[1] ?? '';
    last = compressed && parts.length === 2 ? tail.length : parts.length - 1;
    return last;
  });
}

/** Whether the numbers go on with another chapter after a row without one, of which the row is the heading. */
function opensChapter(numbers: readonly string[], index: number): boolean {
  const chapterOf = (number: string | undefined) =>
    number?.includes('.') ? number.split('.')[0] : undefined;
  const next = chapterOf(numbers[index + 1]);
  if (next === undefined || numbers.includes(next)) return false;
  return !numbers.slice(0, index).some(number => chapterOf(number) === next);
}

function outlined(numbers: readonly string[]): boolean {
  const given = numbers.filter(number => number !== '');
  const dotted = given.filter(number => number.includes('.') && !/^\d+(?:\.0)+$/.test(number));
  const tops = given.filter(number => !number.includes('.') || /^\d+(?:\.0)+$/.test(number));
  const named = new Set(given.map(number => number.replace(/(?:\.0)+$/, '')));
  const parented = dotted.filter(number => named.has(number.slice(0, number.lastIndexOf('.'))));
  return (
    given.length >= numbers.length * 0.6 &&
    dotted.length > 0 &&
    named.size >= given.length * 0.7 &&
    (tops.length > 0 || dotted.some(number => number.split('.').length > 2)) &&
    parented.length >= dotted.length * 0.4
  );
}

/** A spreadsheet makes 1.10 the number 1.1: after 1.9 a second 1.1 is the tenth. */
function restoreZeros(numbers: readonly string[]): string[] {
  let previous = '';
  return numbers.map(number => {
    const [head, tail] = number.split('.');
    const [beforeHead, beforeTail] = previous.split('.');
    const next = Number(beforeTail) + 1;
    const isTenth =
      head === beforeHead && beforeTail !== undefined && next % 10 === 0 && tail === String(next / 10);
    const restored = isTenth && number.split('.').length === 2 ? `${head}.${next}` : number;
    if (restored !== '') previous = restored.split('.').slice(0, 2).join('.');
    return restored;
  });
}

/** Whether 1.11 stands for 1.1.1: then 1.1 is there, and no 1.10 comes before it. */
function isCompressed(numbers: readonly string[]): boolean {
  const all = new Set(numbers);
  const twoDigits = numbers.filter(number => /^\d+\.[1-9]\d+$/.test(number));
  if (twoDigits.length === 0 || numbers.some(number => number.split('.').length > 2)) return false;
  const children = twoDigits.filter(number => {
    const [head = '', tail = ''] = number.split('.');
    const before = Number(tail) - 1;
    const counted = all.has(`${head}.${before}`) && all.has(`${head}.10`);
    return !counted && all.has(`${head}.${tail.slice(0, -1)}`);
  });
  return children.length >= twoDigits.length * 0.8;
}

/** Steps of indent before the title, or null where all stand alike. */
export function depthsByIndent(facts: readonly RowFacts[]): number[] | null {
  const widths = [...new Set(facts.map(({ indent }) => indent))].sort((a, b) => a - b);
  if (widths.length < 2 || widths.length > 8) return null;
  if ((facts[0]?.indent ?? 0) !== widths[0]) return null;
  const indented = facts.filter(({ indent }) => indent > (widths[0] ?? 0)).length;
  if (indented < 2 || indented < facts.length * 0.15) return null;
  return facts.map(({ indent }) => widths.indexOf(indent));
}

const SECTION_NAME =
  /^(?:(?:q[1-4]|[1-4]q|h[12]|fy)\b.*|(?:week|sprint|kw|month|iteration|woche|monat|semaine|mois|semana|mes|mês|settimana|mese|weken|maand|tydzień|miesiąc|неделя|месяц|спринт|hafta|ay|tuần|tháng)\s*\d+.*|第?\d+(?:週|周|か月|ヶ月|个月|月|주차|개월).*|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.{0,6}|notes?:?|legend:?|key:?|backlog|done|completed|in progress|to do|ideas?|parking lot|archive|other|misc.*|upcoming|later)$/;

/**
 * Rows that say nothing but a title, above others that say more; null where there are none such.
 * @param repeatedBelow whether the row below says in another column what the title says
 */
export function depthsByHeading(
  facts: readonly RowFacts[],
  repeatedBelow: (index: number) => boolean = () => false,
): { depths: number[]; sections: Set<number> } | null {
  const bare = facts.map(fact => fact.others === 0);
  const count = bare.filter(Boolean).length;
  if (count === 0 || count > facts.length * 0.5 || !bare[0]) return null;
  let followed = 0;
  facts.forEach((_, index) => {
    if (bare[index] && index + 1 < facts.length && !bare[index + 1]) followed++;
  });
  if (followed < count * 0.6) return null;
  const numbered = facts.filter((fact, index) => !bare[index] && fact.id !== '').length;
  const unnumberedHeads = facts.filter((fact, index) => bare[index] && fact.id === '').length;
  const itemsHaveIds = numbered > (facts.length - count) * 0.7 && unnumberedHeads === count;
  const sections = new Set<number>();
  facts.forEach((fact, index) => {
    if (
      bare[index] &&
      (itemsHaveIds ||
        repeatedBelow(index) ||
        SECTION_NAME.test(fact.title.toLowerCase()) ||
        bare[index + 1] !== false)
    )
      sections.add(index);
  });
  return { depths: bare.map(isBare => (isBare ? 0 : 1)), sections };
}
