// What a column's values are: dates, people, states, numbers, prose.

import { isBlankText } from '../cells/blank-text';
import { type Cell, isDateCell } from '../cells/cell';
import { readDay } from '../cells/read-day';
import { numberOfText } from '../cells/read-number';
import { readShare, TICKED, UNTICKED } from '../cells/read-share';
import { stateMeaning } from '../cells/state-words';
import { isTimeOfDay } from '../cells/time-of-day';
import { plainText } from '../plan/plain-text';
import type { SheetGrid } from './recognition';

/** Shares are of the filled cells in a sample of up to 240. */
export interface ColumnProfile {
  /** Filled cells among those looked at. */
  readonly filled: number;
  readonly fillShare: number;
  /** Cells that hold only a placeholder such as "-". */
  readonly placeholders: number;
  readonly text: number;
  readonly dates: number;
  /** Of the dates, those that last longer than a day. */
  readonly spans: number;
  /** Times of day without a day. */
  readonly times: number;
  /** Counted weeks, days or sprints: "Week 2", "Semanas 3–4", "第2周"; days by the week: "Friday". */
  readonly steps: number;
  /** "2 weeks": how far off, or how long. */
  readonly lengths: number;
  /** Numbers that could be serial numbers of days. */
  readonly serials: number;
  /** Numbers that could be years. */
  readonly years: number;
  readonly numbers: number;
  /** Short texts that begin with a number and are none: "3 min", "≥ 95 %". */
  readonly measures: number;
  /** Whole numbers above 1 and up to 100, fractions up to 1, percentages, ticks. */
  readonly shares: number;
  readonly booleans: number;
  /** "Yes" and "no", as texts. */
  readonly answers: number;
  /** A mark and nothing else: "✓", "x". */
  readonly ticks: number;
  /** Addresses, paths, slugs. */
  readonly links: number;
  readonly people: number;
  readonly addresses: number;
  readonly states: number;
  /** Short codes such as "CLA-12", "1.2.3", "17". */
  readonly codes: number;
  /** What all the texts begin with, as far as it is letters: "CLA" of "CLA-12"; "" where they differ. */
  readonly letters: string;
  readonly averageLength: number;
  readonly distinctShare: number;
  readonly distinct: number;
}

const SAMPLE = 240;
const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.\w+$/;
const NAME = /^@?\p{L}[\p{L}.'’\-_]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u;
const PARTICLE =
  /^(?:d[aeio]s?|del|della|d'\p{L}+|van|von|v\.|der|den|de[nr]?|ten|ter|te|zu|la|le|los|las|el|al|bin|ibn|ben|y|e|af|av|und|and|et)$/u;
const CODE = /^(?:[A-Za-z]{1,8}[-_ #]?)?\d+(?:[.\-/]\d+)*\.?$|^[0-9a-f]{8,}(?:-[0-9a-f]+)*$/i;
const LETTERS = /^\p{L}+/u;
/** "12.0" is a number as a program writes it. */
const WHOLE = /^\d+[.,]0+$/;
const MEASURE = /^[<>≥≤=~≈±+-]*\s*[$€£¥]?\d.{0,18}$/u;
const TICK = /^(?:[✓✔☑✅√✗✘❌●■◆★]\ufe0f?|[xX])$/u;
const LINK = /^<?https?:\/\/|^(?:[\w.-]+\/)*[\w.-]+\.\w{2,4}$|^[a-z\d]+(?:[-_][a-z\d]+){2,}$/i;
const PATH = /^(?:[a-z][\w.-]*\/)+(?:[a-z][\w.-]*|\w+[-_.][\w.-]*)$/;
const STEP =
  /^(?:weeks?|wk|days?|sprints?|semanas?|dias?|semaines?|jours?|wochen?|kw|tage?|settiman[ae]|giorn[oi]|weken|dag(?:en)?|tydzien|tygodni[ea]|dzien|недел[яи]|день|hafta|gun|tuan|ngay|[dws])[ .:]?\d|^[jtd]0? ?[+-] ?\d|^第?\d+(?:[-–~]\d+)?(?:周|週|주차|日目)/u;
/** "2 weeks", "1-2 months", "3 Tage": how long, or how far off. */
const LENGTH =
  /^(?:in |en |dans |fra |dentro de |~|約|约)?\d+(?: ?[-–~] ?\d+)? ?(?:weeks?|wks?|days?|months?|semanas?|dias?|mes(?:es)?|semaines?|jours?|mois|wochen?|tagen?|monaten?|settiman[ae]|giorn[oi]|mesi|weken|dag(?:en)?|maand(?:en)?|tygodni[ea]?|tydzien|dni|miesiec[ey]?|недел[яьи]|дн(?:я|еи)|день|месяц(?:а|ев)?|hafta|gun|ay|tuan|ngay|thang|週間|日間|か月|ヶ月|周|週|天|个月|個月|주|일|개월)$/u;
/** "Friday", "next week", "今週": a day for whoever wrote it. */
const NEAR_DAY =
  /^(?:(?:by |next |this |bis |am |nachste |kommende )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|asap|immediately|(?:this|next|end of) (?:week|month|quarter|year)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|sofort|(?:diese|nachste) woche)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd.hui|demain|cette semaine|semaine prochaine)|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|esta semana|proxima semana)|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|hoje|amanha|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|oggi|domani|questa settimana|prossima settimana)|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|vandaag|deze week|volgende week)|(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|dzis|jutro)|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|сегодня|завтра)|(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|bugun|yarin|bu hafta|gelecek hafta)|[今来翌]週|[今来翌]月|本日|明日|即日|本周|下周|本月|下月|今天|明天|立即|이번 주|다음 주|오늘|내일|tuan nay|tuan sau|hom nay|ngay mai|thu (?:hai|ba|tu|nam|sau|bay))$/u;
const EAST_ASIAN_NAME = /^[\u3400-\u9fff\uac00-\ud7af]{2,4}$/;

function looksLikePerson(text: string): boolean {
  if (EAST_ASIAN_NAME.test(text)) return true;
  if (text.length > 40 || !NAME.test(text)) return false;
  if (
    text
      .split(' ')
      .slice(1)
      .some(word => /^\p{Ll}/u.test(word) && !PARTICLE.test(word))
  )
    return false;
  return text.startsWith('@') || /^\p{Lu}/u.test(text) || /^\p{Ll}+[._-]\p{Ll}+$/u.test(text);
}

/** "Yes" or "no" in words. */
function isAnswer(folded: string): boolean {
  return folded !== 'x' && /\p{L}/u.test(folded) && (TICKED.test(folded) || UNTICKED.test(folded));
}

/** Any month, so that a day without a year can be read. */
const SOME_YEAR = 12 * 2024;

/** Whether a date begins on another day than it ends on, in either order of its numbers. */
function lastsDays(text: string): boolean {
  return (['day first', 'month first'] as const).some(order => {
    const first = readDay(text, { order, end: 'first', yearlessFrom: SOME_YEAR });
    const last = readDay(text, { order, end: 'last', yearlessFrom: SOME_YEAR });
    return first.ok && last.ok && first.value !== last.value;
  });
}

export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && (typeof cell !== 'string' || cell.trim() !== '');
}

export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return isDateCell(cell) ? '' : String(cell);
}

/** Profiles one column over the rows; all are 0-based. */
export function profileColumn(grid: SheetGrid, column: number, rows: readonly number[]): ColumnProfile {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const distinct = new Set<string>();
  let looked = 0;
  let filled = 0;
  let placeholders = 0;
  let text = 0;
  let dates = 0;
  let spans = 0;
  let times = 0;
  let steps = 0;
  let lengths = 0;
  let serials = 0;
  let years = 0;
  let numbers = 0;
  let measures = 0;
  let shares = 0;
  let booleans = 0;
  let answers = 0;
  let ticks = 0;
  let links = 0;
  let people = 0;
  let addresses = 0;
  let states = 0;
  let codes = 0;
  let length = 0;
  let letters: string | null = null;
  for (let index = 0; index < rows.length; index += step) {
    const cell = grid.cells[rows[index] ?? 0]?.[column];
    looked++;
    if (cell === undefined || !isFilled(cell)) continue;
    if (isDateCell(cell)) {
      filled++;
      if (isTimeOfDay(cell)) times++;
      else dates++;
      distinct.add(`d${cell.day}`);
      continue;
    }
    if (typeof cell === 'boolean') {
      filled++;
      booleans++;
      shares++;
      distinct.add(String(cell));
      continue;
    }
    if (typeof cell === 'number') {
      filled++;
      numbers++;
      if (cell >= 30_000 && cell < 65_000) serials++;
      if (Number.isInteger(cell) && cell >= 1990 && cell <= 2100) years++;
      if (cell >= 0 && cell <= 100) shares++;
      if (Number.isInteger(cell) || String(cell).length < 6) codes++;
      distinct.add(String(cell));
      length += String(cell).length;
      continue;
    }
    const trimmed = cell.trim();
    const folded = plainText(trimmed);
    if (isBlankText(folded)) {
      placeholders++;
      continue;
    }
    filled++;
    text++;
    length += trimmed.length;
    distinct.add(folded);
    const begins = LETTERS.exec(trimmed)?.[0] ?? '';
    letters = letters === null || letters === begins ? begins : '';
    if (LINK.test(trimmed) || PATH.test(trimmed)) links++;
    if (trimmed.length > 70) continue;
    if (TICK.test(trimmed)) ticks++;
    if (isAnswer(folded)) answers++;
    if (numberOfText(folded) !== null) numbers++;
    else if (MEASURE.test(folded)) measures++;
    const share = readShare(trimmed, 100);
    if (share.ok && share.value !== null && (trimmed.length < 3 || stateMeaning(trimmed) === null)) shares++;
    if (CODE.test(trimmed)) codes++;
    if (isTimeOfDay(trimmed)) times++;
    if (STEP.test(folded) || NEAR_DAY.test(folded)) steps++;
    if (LENGTH.test(folded)) lengths++;
    if (stateMeaning(trimmed) !== null) states++;
    else {
      const day = readDay(trimmed, { order: 'undecided', end: 'last' });
      if ((day.ok || day.rule !== 'is not a date') && !WHOLE.test(trimmed)) {
        dates++;
        if (lastsDays(trimmed)) spans++;
      }
    }
    const parts = trimmed.split(/\s*(?:[,;/&+、\n]| and | und | e | y | et )\s*/);
    if (ADDRESS.test(parts[0] ?? '')) addresses++;
    else if (parts.every(looksLikePerson) && stateMeaning(trimmed) === null) people++;
  }
  const of = Math.max(1, filled);
  return {
    filled,
    fillShare: filled / Math.max(1, looked),
    placeholders,
    text: text / of,
    dates: dates / of,
    spans: spans / of,
    times: times / of,
    steps: steps / of,
    lengths: lengths / of,
    serials: serials / of,
    years: years / of,
    numbers: numbers / of,
    measures: measures / of,
    shares: shares / of,
    booleans: booleans / of,
    answers: answers / of,
    ticks: ticks / of,
    links: links / of,
    people: people / of,
    addresses: addresses / of,
    states: states / of,
    codes: codes / of,
    letters: letters ?? '',
    averageLength: length / of,
    distinctShare: distinct.size / of,
    distinct: distinct.size,
  };
}
