// Reads the Settings table; what it does not say, or says wrongly, keeps its default.

import type { Cell } from '../cells/cell';
import { textOf } from '../cells/cell-text';
import { readDay } from '../cells/read-day';
import { readNumber } from '../cells/read-number';
import type { Day } from '../plan/day';
import { isoOfDay } from '../plan/day';
import { plainText } from '../plan/plain-text';
import type { Problem } from '../plan/problem';
import { defaultSettings, type SettingDefinition, type Settings, settingDefinitions } from '../plan/settings';
import { weekdayNumbers, weekdayText } from '../plan/weekday';
import type { CellInput } from './cell-input';
import { cellProblem } from './cell-problem';
import type { TableRead } from './read-workbook';

const definitions = new Map(settingDefinitions.map(definition => [plainText(definition.label), definition]));

export function parseSettings(table: TableRead | null, problems: Problem[]): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  const labels = table?.columns.get('label');
  const values = table?.columns.get('value');
  if (!table || labels === undefined || values === undefined) return defaultSettings;
  for (let index = table.headerRow; index < table.cells.length; index += 1) {
    const definition = definitions.get(plainText(textOf(table.cells[index]![labels]!)));
    const cell = table.cells[index]![values]!;
    if (!definition || cell === '') continue;
    const value = readSetting(definition, cell);
    if (value !== null) settings[definition.key] = value;
    else {
      const unreadable = {
        code: 'not-a-setting',
        rule: ruleOf(definition),
        remedy: remedyOf(definition),
      } as const;
      problems.push(cellProblem(table, index + 1, 'value', cell, unreadable));
    }
  }
  return settings as unknown as Settings;
}

/** What the cell sets, or null where it cannot be read or is out of bounds. */
function readSetting({ kind, least, most, choices }: SettingDefinition, cell: Cell): unknown {
  if (kind === 'number' || kind === 'share') {
    const reading = readNumber(cell);
    if (!reading.ok || reading.value === null) return null;
    return reading.value >= (least ?? 0) && reading.value <= (most ?? 1) ? reading.value : null;
  }
  if (kind === 'day') {
    const reading = readDay(cell, { order: 'undecided', end: 'first' });
    return reading.ok ? reading.value : null;
  }
  if (kind === 'days') {
    const days: Day[] = [];
    const parts = typeof cell === 'string' ? cell.split(/[,;\n]/) : [cell];
    for (const part of parts) {
      const reading = readDay(typeof part === 'string' ? part.trim() : part, {
        order: 'undecided',
        end: 'first',
      });
      if (!reading.ok) return null;
      if (reading.value !== null) days.push(reading.value);
    }
    return days;
  }
  if (kind === 'weekdays') return weekdayNumbers(textOf(cell));
  const choice = choices?.find(offered => plainText(offered) === plainText(textOf(cell)));
  if (kind === 'yes-no')
    return cell === true || choice === 'Yes' ? true : cell === false || choice === 'No' ? false : null;
  return choice ?? null;
}

function ruleOf({ kind, least, most }: SettingDefinition): string {
  if (kind === 'number') return `is not a number from ${least} to ${most}, so the default stands`;
  if (kind === 'share') return 'is not a percentage from 0 to 100 %, so the default stands';
  return 'cannot be read, so the default stands';
}

function remedyOf({ key, kind, choices }: SettingDefinition): string {
  return choices ? `Enter ${choices.join(' or ')}` : `Enter one such as ${settingText(key, kind)}`;
}

function settingText(key: keyof Settings, kind: SettingDefinition['kind']): string {
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
