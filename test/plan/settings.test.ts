import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../src/plan/day';
import { settingDefinitions } from '../../src/plan/setting-definitions';
import { defaultSettings, gapPresets } from '../../src/plan/settings';

describe('settings', () => {
  it('each have exactly one definition, with a label of its own and a sentence', () => {
    const defined = settingDefinitions.map(definition => definition.key);
    expect([...defined].sort()).toEqual(Object.keys(defaultSettings).sort());
    expect(new Set(settingDefinitions.map(definition => definition.label)).size).toBe(defined.length);
    for (const { meaning } of settingDefinitions) expect(meaning).toMatch(/^[A-Z].+\.$/);
  });

  it.each(settingDefinitions.map(definition => [definition.label, definition] as const))(
    '%s: its default is within its bounds',
    (_, { key, kind, least, most, choices }) => {
      const value = defaultSettings[key];
      if (kind === 'number' || kind === 'share') {
        expect(value).toBeGreaterThanOrEqual(least ?? Number.NaN);
        expect(value).toBeLessThanOrEqual(most ?? Number.NaN);
      } else if (kind === 'choice') expect(choices).toContain(value);
      else if (kind === 'yes-no') expect(typeof value).toBe('boolean');
    },
  );

  it('count sprints from a Monday', () => {
    expect(isoOfDay(defaultSettings.sprintAnchor)).toBe('2026-01-05');
  });

  it('turn Red after they turn Amber, in every preset', () => {
    for (const preset of Object.values(gapPresets)) {
      expect(preset.gapAmberPoints).toBeLessThan(preset.gapRedPoints);
    }
    expect(gapPresets.Standard.gapAmberPoints).toBe(defaultSettings.gapAmberPoints);
    expect(gapPresets.Standard.gapRedPoints).toBe(defaultSettings.gapRedPoints);
  });
});
