// Settings as the Settings sidebar shows and sends them: each as it is typed.

import type { Reading } from '../../cells/cell';
import { isoOfDay } from '../../plan/day';
import { quoted } from '../../plan/problem-log';
import { type SettingDefinition, settingDefinitions } from '../../plan/setting-definitions';
import { orderedSettings } from '../../plan/setting-groups';
import type { Settings } from '../../plan/settings';
import { weekdayText } from '../../plan/weekday';
import { readSetting, type SettingValue, settingInput } from '../../sheets/read-setting';
import type { SettingProblem, SettingText } from './settings-contract';

/** A percentage goes without its sign, as its unit stands beside it. */
export function settingText(settings: Settings, { key, kind }: SettingDefinition): string {
  if (kind === 'weekdays') return settings.workingWeekdays.map(each => weekdayText([each])).join(', ');
  const input = settingInput(settings, key);
  if (kind === 'share') return String(Math.round(Number(input) * 10_000) / 100);
  return typeof input === 'object' && 'day' in input ? isoOfDay(input.day) : String(input);
}

export interface SettingsUnderstood {
  readonly settings: Settings;
  /** Those that the texts name, in the table's order. */
  readonly changed: readonly SettingDefinition[];
  readonly problems: readonly SettingProblem[];
}

/** The settings as they stand, with the texts in their places. */
export function withTexts(now: Settings, texts: readonly SettingText[]): SettingsUnderstood {
  const textOf = new Map(texts.map(({ key, text }) => [key, text]));
  const changed = settingDefinitions.filter(({ key }) => textOf.has(key));
  const values: Partial<Record<keyof Settings, SettingValue>> = {};
  const problems: SettingProblem[] = [];
  for (const definition of changed) {
    const text = textOf.get(definition.key)!;
    const reading = readText(definition, text);
    if (reading.ok) values[definition.key] = reading.value!;
    else problems.push({ key: definition.key, message: sentence(text, reading) });
  }
  const settings = { ...now, ...values } as Settings;
  return { settings, changed, problems: [...problems, ...outOfOrder(settings, values)] };
}

function readText(definition: SettingDefinition, text: string): Reading<SettingValue> {
  const isBareShare = definition.kind === 'share' && text.trim() !== '' && !text.includes('%');
  return readSetting(definition, isBareShare ? `${text} %` : text.trim());
}

function sentence(
  text: string,
  { rule, remedy }: { readonly rule: string; readonly remedy: string },
): string {
  return `${text.trim() === '' ? 'A blank' : quoted(text)} ${rule}. ${remedy}.`;
}

/** Pairs of which the changed one passes the other. */
function outOfOrder(
  settings: Settings,
  changed: Partial<Record<keyof Settings, SettingValue>>,
): SettingProblem[] {
  return orderedSettings.flatMap(([lower, upper]): SettingProblem[] => {
    if (settings[lower] <= settings[upper] || !(lower in changed || upper in changed)) return [];
    const named = (key: keyof Settings) => settingDefinitions.find(each => each.key === key)!;
    const [low, high] = [named(lower), named(upper)];
    const shown = (each: SettingDefinition) => `${settingText(settings, each)} ${each.unit}`;
    return upper in changed
      ? [
          {
            key: upper,
            message: `${shown(high)} is less than "${low.label}", ${shown(low)}. Enter that or more.`,
          },
        ]
      : [
          {
            key: lower,
            message: `${shown(low)} is more than "${high.label}", ${shown(high)}. Enter that or less.`,
          },
        ];
  });
}
