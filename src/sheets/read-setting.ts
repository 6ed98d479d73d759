// What a cell, or a text that somebody typed, makes of a setting; or the rule that it broke.

import type { Cell, Reading } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import { readDay } from '../cells/read-day';
import { readNumber } from '../cells/read-number';
import { type Day, isoOfDay } from '../plan/day';
import { plainText } from '../plan/plain-text';
import type { SettingDefinition } from '../plan/setting-definitions';
import { defaultSettings, type Settings } from '../plan/settings';
import { weekdayNumbers, weekdayText } from '../plan/weekday';
import type { CellInput } from './cell-input';

export type SettingValue = Settings[keyof Settings];

const DAYS = { order: 'undecided', end: 'first' } as const;

/** Never a blank: that is no value of a setting. */
export function readSetting(definition: SettingDefinition, cell: Cell): Reading<SettingValue> {
  const value = understood(definition, cell);
  if (value !== null) return { ok: true, value };
  return { ok: false, rule: ruleOf(definition), remedy: remedyOf(definition) };
}

function understood({ kind, least, most, choices }: SettingDefinition, cell: Cell): SettingValue | null {
  switch (kind) {
    case 'number':
    case 'share': {
      const reading = readNumber(cell);
      if (!reading.ok || reading.value === null) return null;
      return reading.value >= (least ?? 0) && reading.value <= (most ?? 1) ? reading.value : null;
    }
    case 'day': {
      const reading = readDay(cell, DAYS);
      return reading.ok ? reading.value : null;
    }
    case 'days':
      return daysOf(cell);
    case 'weekdays':
      return weekdayNumbers(textOf(cell));
    case 'yes-no':
    case 'choice': {
      const choice = choices?.find(offered => plainText(offered) === plainText(textOf(cell))) ?? null;
      if (kind === 'choice') return choice as SettingValue | null;
      return cell === true || choice === 'Yes' ? true : cell === false || choice === 'No' ? false : null;
    }
  }
}

function daysOf(cell: Cell): Day[] | null {
  const days: Day[] = [];
  for (const part of typeof cell === 'string' ? cell.split(/[,;\n]/) : [cell]) {
    const reading = readDay(typeof part === 'string' ? part.trim() : part, DAYS);
    if (!reading.ok) return null;
    if (reading.value !== null) days.push(reading.value);
  }
  return days;
}

function ruleOf({ kind, least, most }: SettingDefinition): string {
  if (kind === 'number') return `is not a number from ${least} to ${most}`;
  return kind === 'share' ? 'is not a percentage from 0 to 100 %' : 'cannot be read';
}

function remedyOf({ key, kind, choices }: SettingDefinition): string {
  return choices ? `Enter ${choices.join(' or ')}` : `Enter one such as ${exampleOf(key, kind)}`;
}

function exampleOf(key: keyof Settings, kind: SettingDefinition['kind']): string {
  if (kind === 'days') return '2026-12-25, 2026-12-28';
  const input = settingInput(defaultSettings, key);
  if (kind === 'share') return `${Math.round(Number(input) * 100)}%`;
  return typeof input === 'object' && 'day' in input ? isoOfDay(input.day) : String(input);
}

/** What the Settings table shows for a setting. */
export function settingInput(settings: Settings, key: keyof Settings): CellInput {
  const value = settings[key];
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (key === 'workingWeekdays') return weekdayText(settings.workingWeekdays);
  if (key === 'holidays') return settings.holidays.map(isoOfDay).join(', ');
  if (key === 'sprintAnchor') return { day: settings.sprintAnchor };
  return value as string | number;
}
