// What stands in the fields, and which of it differs from what the sheet says.

import type {
  SettingField,
  SettingPreset,
  SettingsOpened,
  SettingText,
} from '../../addon/sidebars/settings-contract';

/** Texts by key, of the settings that were touched. */
export type Typed = Readonly<Record<string, string>>;

export function allSettings({ groups }: SettingsOpened): SettingField[] {
  return groups.flatMap(({ settings }) => settings);
}

export function textIn(typed: Typed, { key, text }: SettingField): string {
  return typed[key] ?? text;
}

export function changedTexts(typed: Typed, opened: SettingsOpened): SettingText[] {
  return allSettings(opened).flatMap(setting => {
    const text = textIn(typed, setting);
    return text.trim() === setting.text ? [] : [{ key: setting.key, text }];
  });
}

export function withPreset(typed: Typed, { values }: SettingPreset): Typed {
  return { ...typed, ...Object.fromEntries(values.map(({ key, text }) => [key, text])) };
}

/** What was typed before, as it was kept: without the settings that are no more. Nothing where it cannot be read. */
export function typedFromJson(json: string, opened: SettingsOpened): Typed {
  if (json === '') return {};
  try {
    const kept: unknown = JSON.parse(json);
    const known = new Set(allSettings(opened).map(({ key }) => key));
    const texts = Object.entries(kept ?? {}).filter(
      ([key, text]) => known.has(key) && typeof text === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

/** The name of the preset whose values all stand in the fields; "" where none is. */
export function presetIn(typed: Typed, opened: SettingsOpened): string {
  const settings = new Map(allSettings(opened).map(setting => [setting.key, setting]));
  const holds = ({ key, text }: SettingText) => textIn(typed, settings.get(key)!).trim() === text;
  return opened.presets.find(({ values }) => values.every(holds))?.name ?? '';
}
