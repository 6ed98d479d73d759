// Meanings that headers are composed of, by the beginnings of words: "Wert zu Beginn", "Angelegt am", "Verantwortliche Stelle".

import { simplifyHan } from '../cells/simplify-han';
import type { Sense } from './header-words';
import { wordStems } from './word-stems';

export interface FamilyReading {
  readonly sense: Sense;
  readonly weight: number;
  /** "State" may be the current value or the status: its values tell. */
  readonly orStatus: boolean;
  /** What is responsible is a unit. */
  readonly namesTeams: boolean;
}

type Family = keyof typeof wordStems;

const RECORDS = ['creation', 'change', 'closing', 'request', 'approval'] as const;
/** How much of a text is nearly all of it. */
const MOST = 0.7;
const PRIORITY_OF_WORK = /^priority \w*(?:action|initiative|project|goal|objective|area|task)s?$/;
/** The key of an item, not what is key: "Vorgangsschlüssel", "Clave de incidencia", "課題キー". */
const KEY_OF_ITEM =
  /^(?:clave|cle|chave|chiave|klucz|ключ|ma) |(?:schlussel|sleutel)$|\p{L} (?:key|anahtari)$|(?:キー|关键字|键值|키)$/u;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/;
const patterns = new Map<Family, RegExp>();

function patternOf(family: Family): RegExp {
  const known = patterns.get(family);
  if (known) return known;
  const [ends, begins] = wordStems[family].includes(' / ')
    ? wordStems[family].split(' / ')
    : ['', wordStems[family]];
  const all = `${begins}`.split(' ').map(stem => simplifyHan(stem.replace(/-/g, ' ')));
  const parts = all.filter(stem => EAST_ASIAN.test(stem));
  const starts = all.filter(stem => !EAST_ASIAN.test(stem));
  const isWord = (stem: string) => stem.endsWith('$') || stem.length < 4;
  const exact = starts.filter(isWord).map(stem => stem.replace('$', ''));
  const open = starts.filter(stem => !isWord(stem));
  const choices = [
    ...(open.length > 0 ? [`(?:^| )(?:${open.join('|')})`] : []),
    ...(exact.length > 0 ? [`(?:^| )(?:${exact.join('|')})(?= |$)`] : []),
    ...(ends ? [`(?:${ends.split(' ').join('|')})(?:e|en|es|s|n)?(?= |$)`] : []),
    ...parts,
  ];
  const pattern = new RegExp(choices.join('|'));
  patterns.set(family, pattern);
  return pattern;
}

/** Who recorded the row, or when: most of the text, or beside a word of a day or a person. */
function isRecord(text: string): boolean {
  return RECORDS.some(family => {
    const match = patternOf(family).exec(text);
    if (!match) return false;
    const isAlone = match.index === 0 && (!text.includes(' ') || match[0].length > text.length * MOST);
    return isAlone || (['date', 'person', 'last'] as const).some(other => patternOf(other).test(text));
  });
}

const none = (weight: number): FamilyReading => ({
  sense: 'none',
  weight,
  namesTeams: false,
  orStatus: false,
});

/** Ends of words for somebody who does something. */
const DOER = /(?:[人者员員]|[^일숫]자)$|^nguoi /;
const LONGEST_DOER = 6;
/** Longer texts are sentences. */
const LONGEST = 50;

/** What the folded words of a header are composed of, or null where no family explains them. */
export function familyReading(text: string): FamilyReading | null {
  if (text.length > LONGEST) return null;
  const has = (family: Family) => patternOf(family).test(text);
  const reading = (sense: Sense, weight: number, namesTeams = false) => ({
    sense,
    weight,
    namesTeams,
    orStatus: sense === 'current' && !has('value'),
  });
  if (isRecord(text) || has('round') || has('amount')) return none(0.85);
  if (has('span')) return reading('duration', 0.85);
  if (has('priority') && !PRIORITY_OF_WORK.test(text)) return none(0.85);
  if (has('urgency') && (!text.includes(' ') || has('percent'))) return none(0.85);
  if (has('condition') && has('category')) return none(0.9);
  if (has('percent') && has('planned')) return none(0.85);
  if (has('percent') && (has('completion') || (has('actual') && !has('date'))))
    return reading('progress', 0.9);
  const isDated = has('date') || has('begin') || has('end') || has('completed');
  if (has('completed') && has('on') && !text.startsWith('se ')) return none(0.85);
  if (has('actual') && isDated && !has('value')) return none(0.85);
  const isKey = KEY_OF_ITEM.test(text);
  if (has('parent') && (isKey || has('kind'))) return reading('parent', 0.95);
  if (isKey) return has('project') ? none(0.9) : reading('id', 0.99);
  if (has('charge')) {
    if (has('approval') || has('test') || / (?:von|by|por|da|par|door|przez)$/.test(text)) return none(0.8);
    return has('unit') ? reading('owner', 0.62, true) : reading('owner', 0.8);
  }
  if (has('deed') && / (?:by|door|durch|par|por|przez)$/.test(text)) return reading('owner', 0.7);
  return readDates(text, has) ?? readMeasures(text, has, reading) ?? readRest(text, has, reading);
}

type Has = (family: Family) => boolean;
type Reading = (sense: Sense, weight: number) => FamilyReading;

function readDates(text: string, has: Has): FamilyReading | null {
  const reading = (sense: 'start' | 'due', weight: number) => ({ ...none(weight), sense });
  if (/^entro\b|(?: (?:bis|до|pour le|pour|hasta|tot|kadar)|まで(?:に)?)$/.test(text))
    return reading('due', 0.85);
  if (has('date') && !has('last') && !has('value')) {
    if (has('begin')) return reading('start', 0.9);
    if (has('end')) return reading('due', 0.85);
  }
  if (has('planned') && (has('completed') || /^conclus|^fertigstell|^voltooi/.test(text)))
    return reading('due', 0.8);
  const isVerb = !text.includes(' ') || has('on');
  if (isVerb && text.search(patternOf('begin')) === 0 && !has('value')) return reading('start', 0.75);
  return isVerb && text.search(patternOf('end')) === 0 ? reading('due', 0.75) : null;
}

function readMeasures(text: string, has: Has, reading: Reading): FamilyReading | null {
  if (has('condition') && has('current')) return reading('status', 0.9);
  if (has('value') || has('state')) {
    if (has('initial')) return reading('baseline', 0.88);
    if (has('current')) return reading('current', 0.88);
    if (has('target')) return reading('target', 0.88);
  }
  if (!has('metric')) return null;
  return has('sort') ? none(0.7) : reading('metric', text.includes(' ') ? 0.85 : 0.9);
}

function readRest(text: string, has: Has, reading: Reading): FamilyReading | null {
  if (has('remark')) return reading('note', 0.9);
  return DOER.test(text) && text.length <= LONGEST_DOER * (text.startsWith('nguoi ') ? 4 : 1)
    ? reading('owner', 0.6)
    : null;
}
