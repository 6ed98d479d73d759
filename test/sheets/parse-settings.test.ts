// The Settings table: what it says is taken within its bounds; what it says wrongly keeps its default.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/plan/day';
import type { Problem } from '../../src/plan/problem';
import { type SettingDefinition, settingDefinitions } from '../../src/plan/setting-definitions';
import { defaultSettings, type Settings } from '../../src/plan/settings';
import type { CellInput } from '../../src/sheets/cell-input';
import { valueToWrite } from '../../src/sheets/cell-input';
import { parseSettings } from '../../src/sheets/parse-settings';
import { settingInput } from '../../src/sheets/read-setting';
import { readWorkbook } from '../../src/sheets/read-workbook';
import { Book, day } from './book';

function settingsWith(
  book: Book,
  inputs: ReadonlyMap<string, CellInput>,
): { settings: Settings; problems: Problem[] } {
  const labels = book.column('Settings', 'Setting');
  for (const [label, input] of inputs) {
    const row = labels.indexOf(label) + 2;
    if (row < 2) throw new Error(`There is no setting "${label}".`);
    const cell = book.sheet('Settings').getRange(row, 2, 1, 1);
    cell.setNumberFormat(typeof input === 'object' ? 'yyyy-mm-dd' : 'General');
    cell.setValues([[valueToWrite(input)]]);
  }
  const problems: Problem[] = [];
  return { settings: parseSettings(readWorkbook(book.workbook).settings, problems), problems };
}

const one = (label: string, input: CellInput) => settingsWith(Book.withTables(), new Map([[label, input]]));

/** A value that the setting may take. */
function allowed({ key, kind, least, most, choices }: SettingDefinition): fc.Arbitrary<unknown> {
  const anyDay = fc.integer({ min: 10_000, max: 40_000 });
  if (kind === 'number') return fc.integer({ min: Math.ceil(least ?? 0), max: most ?? 1 });
  if (kind === 'share') return fc.integer({ min: 0, max: 100 }).map(percent => percent / 100);
  if (kind === 'day') return anyDay;
  if (kind === 'days') return fc.array(anyDay, { maxLength: 6 });
  if (kind === 'weekdays') return fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
  if (kind === 'yes-no') return fc.boolean();
  return fc.constantFrom(...(choices ?? [String(defaultSettings[key])]));
}

describe('settings', () => {
  it('that were never touched are the defaults', () => {
    expect(settingsWith(Book.withTables(), new Map())).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('are the defaults where there is no table', () => {
    expect(parseSettings(null, [])).toEqual(defaultSettings);
  });

  it('come back from the sheet as they were written there, each within its bounds', () => {
    const book = Book.withTables();
    const any = fc.record(
      Object.fromEntries(settingDefinitions.map(definition => [definition.key, allowed(definition)])),
    ) as unknown as fc.Arbitrary<Settings>;
    fc.assert(
      fc.property(any, settings => {
        const inputs = settingDefinitions.map(
          ({ key, label }) => [label, settingInput(settings, key)] as const,
        );
        expect(settingsWith(book, new Map(inputs))).toEqual({ settings, problems: [] });
      }),
      { numRuns: 25 },
    );
  });

  it('are each on the sheet, once, and each of them can be changed there', () => {
    const labels = Book.withTables().column('Settings', 'Setting');
    expect(labels.slice(0, -1)).toEqual(settingDefinitions.map(({ label }) => label));
    expect(settingDefinitions.map(({ key }) => key).sort()).toEqual(Object.keys(defaultSettings).sort());
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(
    settingDefinitions.filter(({ kind }) => kind === 'number').map(each => [each.label, each] as const),
  )('"%s" takes its bounds and nothing beyond them', (label, { key, least, most }) => {
    for (const value of [least!, most!]) expect(one(label, value).settings[key]).toBe(value);
    for (const value of [least! - 1, most! + 1]) {
      const { settings, problems } = one(label, value);
      expect(settings[key]).toBe(defaultSettings[key]);
      expect(problems[0]!.message).toContain(
        `is not a number from ${least} to ${most}, so the default stands`,
      );
    }
  });
});

describe('a setting that cannot be read', () => {
  it('says place, value, rule and remedy, and keeps its default', () => {
    const { settings, problems } = one('Check-in every', 'weekly');
    expect(settings).toEqual(defaultSettings);
    expect(problems).toEqual([
      {
        code: 'not-a-setting',
        cell: 'Settings!B2',
        message:
          'Settings!B2: value "weekly" is not a number from 1 to 92, so the default stands. Enter one such as 7.',
      },
    ]);
    expect(one('Roll-up', 'best child').problems[0]!.message).toMatch(/Enter By weight or Worst child\.$/);
    expect(one('Late tasks', 1.5).problems[0]!.message).toMatch(
      /percentage from 0 to 100 %.*Enter one such as 25%\.$/,
    );
  });

  it('does not keep the others from being read', () => {
    const inputs = new Map<string, CellInput>([
      ['Check-in every', 'weekly'],
      ['Sprint length', 7],
    ]);
    expect(settingsWith(Book.withTables(), inputs).settings).toEqual({ ...defaultSettings, sprintDays: 7 });
  });

  it('is none where it is blank', () => {
    expect(one('Check-in every', '')).toEqual({ settings: defaultSettings, problems: [] });
  });
});

describe('people write', () => {
  it.each<[string, CellInput, Partial<Settings>]>([
    ['Late tasks', '30%', { lateTaskShare: 0.3 }],
    ['Working days', 'Sun-Thu', { workingWeekdays: [0, 1, 2, 3, 4] }],
    ['Working days', 'monday, Wednesday', { workingWeekdays: [1, 3] }],
    ['Curve', 's-curve', { curve: 'S-curve' }],
    ['Protect computed columns', true, { protectComputedColumns: true }],
    ['Protect computed columns', 'yes', { protectComputedColumns: true }],
    ['Holidays', { day: day('2026-12-25') }, { holidays: [day('2026-12-25')] }],
    [
      'Holidays',
      '2026-12-25; 2026-12-28',
      { holidays: [dayFromIso('2026-12-25')!, dayFromIso('2026-12-28')!] },
    ],
    ['Sprints counted from', '2026-01-07', { sprintAnchor: day('2026-01-07') }],
  ])('%s as %j', (label, input, expected) => {
    expect(one(label, input)).toEqual({ settings: { ...defaultSettings, ...expected }, problems: [] });
  });
});
