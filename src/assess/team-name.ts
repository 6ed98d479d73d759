// Tells whether a text names a team or unit rather than one person.

import { plainText } from '../plan/plain-text';
import { trimMarks } from './people-index';
import {
  beginsAsVietnameseUnit,
  endsAsGroup,
  isGroupWord,
  isGroupWordBeforeOf,
  isOf,
  isPluralRole,
  isRoleMailbox,
  isRoleWord,
  isUnitQualifier,
  isUnitWord,
  meansAllOfThem,
  meansEveryone,
} from './team-words';

/** Judged by its words alone; a Team of the People table is the caller's to know. */
export function namesTeam(text: string): boolean {
  if (text.includes('@')) return isTeamAddress(text);
  const plain = trimMarks(plainText(text));
  if (meansEveryone(plain) || meansAllOfThem(plain) || isUnitWord(plain) || beginsAsVietnameseUnit(text))
    return true;
  const words = wordsIn(plain);
  return isLedByGroup(words) || holdsGroup(words) || isUnitAlone(words);
}

function wordsIn(plain: string): string[] {
  const joined = plain.replace(/pro-reitoria/g, 'proreitoria').replace(/task force/g, 'taskforce');
  return joined.split(/[^\p{L}\p{N}&]+/u).filter(word => word !== '');
}

/** "Equipe de gerentes", "Pró-reitoria de Graduação". */
function isLedByGroup(words: readonly string[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !isOf(second)) return false;
  return isGroupWord(first) || isGroupWordBeforeOf(first);
}

function holdsGroup(words: readonly string[]): boolean {
  if (!words.some(word => isGroupWord(word) || endsAsGroup(word))) return false;
  const last = words[words.length - 1]!;
  // "Product manager team" is a team; "team manager" and "head of department" are one person.
  return !words.some(isRoleWord) || (isGroupWord(last) && !words.some(isOf));
}

function isUnitAlone(words: readonly string[]): boolean {
  const isUnit = (word: string) => isUnitWord(word) || isPluralRole(word);
  // "Engineering" is a team, "Engineering lead" one person.
  if (isRoleWord(words[words.length - 1] ?? '')) return false;
  return words.some(isUnit) && words.every(word => isUnit(word) || isUnitQualifier(word));
}

/** sales@, team-x@, dev-team@, but not ann.sales@. */
function isTeamAddress(text: string): boolean {
  const address = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const at = address.indexOf('@');
  const local = address.slice(0, at);
  if (/googlegroups\.com$/.test(address) || isRoleMailbox(local)) return true;
  const words = local.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
  if (words.some(word => word === 'team' || word === 'all' || isGroupWord(word)))
    return !words.some(isRoleWord);
  return (
    words.length > 0 && words.every(word => isUnitWord(word) || isRoleMailbox(word) || isUnitQualifier(word))
  );
}
