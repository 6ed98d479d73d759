import { describe, expect, it } from 'vitest';
import type {
  SettingField,
  SettingsOpened,
  SettingsPreview,
  SettingsSaved,
  SettingText,
} from '../../../src/addon/sidebars/settings-contract';
import { settingDefinitions } from '../../../src/plan/setting-definitions';
import { settingGroups } from '../../../src/plan/setting-groups';
import { gapPresets } from '../../../src/plan/settings';
import { Example } from '../../sidebars/example';

const open = (example: Example) => example.ask('openSettings', {}).value as SettingsOpened;
const fields = (example: Example) =>
  new Map(open(example).groups.flatMap(({ settings }) => settings.map(each => [each.key, each])));
const texts = (values: Readonly<Record<string, string>>): SettingText[] =>
  Object.entries(values).map(([key, text]) => ({ key, text }));
const preview = (example: Example, values: Readonly<Record<string, string>>) =>
  example.ask('previewSettings', { values: texts(values) }).value as SettingsPreview;
const save = (example: Example, values: Readonly<Record<string, string>>) =>
  example.ask('saveSettings', { values: texts(values) }).value as SettingsSaved;
const statuses = (example: Example) =>
  new Map(example.addOn.assessed().items.map(({ id, status }) => [id, status]));
const value = (example: Example, label: string) =>
  example.rows('Settings').find(({ cells }) => cells.Setting === label)!.cells.Value;

/** Each setting with another value than its default, as somebody would type it. */
const OTHERS: Readonly<Record<SettingField['kind'], (setting: SettingField) => string>> = {
  number: ({ text }) => String(Number(text) + 1),
  share: ({ text }) => `${Number(text) + 1} %`,
  day: () => '2026-01-12',
  days: () => '2026-12-25, 2026-12-28',
  weekdays: () => 'Mon, Tue, Wed, Thu',
  choice: ({ choices, text }) => choices.find(each => each !== text)!,
  'yes-no': ({ text }) => (text === 'Yes' ? 'No' : 'Yes'),
};

describe('opening', () => {
  it('shows every setting once, with its unit, its sentence and its default', async () => {
    const shown = fields(await Example.open());
    expect(settingGroups.flatMap(({ keys }) => keys).sort()).toEqual(
      settingDefinitions.map(({ key }) => key).sort(),
    );
    for (const { key, unit, meaning } of settingDefinitions)
      expect(shown.get(key)).toMatchObject({ unit, meaning, problem: '' });
    expect(shown.get('slipAmberShare')).toMatchObject({ text: '5', usual: '5', unit: '%' });
    expect(shown.get('workingWeekdays')?.text).toBe('Mon, Tue, Wed, Thu, Fri');
    expect(shown.get('sprintAnchor')?.text).toBe('2026-01-05');
  });

  it('says which cell of the sheet cannot be read, and that the default stands', async () => {
    const example = await Example.open();
    example.script.hand().type('Settings!B2', 'weekly');
    expect(fields(example).get('cadenceDays')).toMatchObject({
      text: '7',
      problem: 'Settings!B2 says "weekly", which is not a number from 1 to 92, so the default stands.',
    });
  });

  it('names the remedy where the sheet is gone', async () => {
    const example = await Example.open();
    const { sheets } = example.addOn.workbook;
    sheets.splice(sheets.indexOf(example.sheet('Settings')), 1);
    expect(example.ask('openSettings', {}).problem).toMatchObject({
      code: 'no-settings',
      message: expect.stringContaining('Run Set up'),
    });
  });
});

describe('counting', () => {
  const strict = Object.entries(gapPresets.Strict).map(([key, each]) => [key, String(each)]);
  it.each([
    ['the strict preset', Object.fromEntries(strict)],
    ['the worst child', { rollUp: 'Worst child' }],
    ['a longer look ahead at tasks', { taskDueSoonWorkingDays: '10' }],
    ['everything looser', { slipAmberWorkingDays: '60', slipRedWorkingDays: '90', cadenceDays: '60' }],
  ])('of %s colours exactly the rows that saving it does', async (_, values) => {
    const example = await Example.open();
    const { row } = example.row('Milestones', 'M2');
    example.script.hand().type(`Milestones!H${row}`, '26');
    const before = statuses(example);
    const untouched = structuredClone(example.addOn.workbook);
    const { outcome } = preview(example, values);
    expect(example.addOn.workbook).toEqual(untouched);
    save(example, values);
    const after = statuses(example);
    const moved = [...after].filter(([id, status]) => before.get(id) !== status);
    expect(moved.length).toBeGreaterThan(0);
    expect(outcome!.changed).toBe(moved.length);
    for (const { from, to, items, count } of outcome!.moves) {
      const alike = moved.filter(([id, status]) => before.get(id) === from && status === to);
      expect(count).toBe(alike.length);
      expect(alike.map(([id]) => id)).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
    }
    for (const { status, before: were, after: are } of outcome!.statuses) {
      expect(were).toBe([...before.values()].filter(each => each === status).length);
      expect(are).toBe([...after.values()].filter(each => each === status).length);
    }
  });

  it('follows the calendar: with more days off a row is less far behind', async () => {
    const example = await Example.open();
    const { outcome } = preview(example, { workingWeekdays: 'Mon' });
    expect(outcome!.changed).toBeGreaterThan(0);
  });

  it('costs as many round trips for many changed settings as for one', async () => {
    const example = await Example.open();
    const { meter } = example.script.appsScript;
    const trips = (values: Readonly<Record<string, string>>) => {
      meter.reset();
      preview(example, values);
      return meter.roundTrips;
    };
    const one = trips({ gapAmberPoints: '3' });
    expect(trips({ gapAmberPoints: '3', cadenceDays: '14', rollUp: 'Worst child' })).toBe(one);
    expect(meter.writes).toBe(0);
  });
});

describe('refusing', () => {
  /** Nothing is written, so that one will do for all. */
  const opened = Example.open();

  it.each([
    ['gapAmberPoints', 'lots', '"lots" is not a number from 0 to 100. Enter one such as 10.'],
    ['gapAmberPoints', '101', '"101" is not a number from 0 to 100. Enter one such as 10.'],
    ['gapAmberPoints', '=1+1', '"=1+1" is not a number from 0 to 100. Enter one such as 10.'],
    ['cadenceDays', ' ', 'A blank is not a number from 1 to 92. Enter one such as 7.'],
    ['lateTaskShare', '120', '"120" is not a percentage from 0 to 100 %. Enter one such as 25%.'],
    ['holidays', 'Christmas', '"Christmas" cannot be read. Enter one such as 2026-12-25, 2026-12-28.'],
    ['workingWeekdays', '', 'A blank cannot be read. Enter one such as Mon–Fri.'],
    ['rollUp', 'by gut', '"by gut" cannot be read. Enter By weight or Worst child.'],
    [
      'gapAmberPoints',
      '30',
      '30 points is more than "Behind plan, Red from", 20 points. Enter that or less.',
    ],
    ['keepGreenShare', '70', '70 % is less than "Keep a range, Amber from", 75 %. Enter that or more.'],
  ])('%s, "%s", names value, rule and remedy, and writes nothing', async (key, text, message) => {
    const example = await opened;
    const untouched = structuredClone(example.addOn.workbook);
    expect(preview(example, { [key]: text })).toEqual({ problems: [{ key, message }], outcome: null });
    expect(save(example, { [key]: text })).toMatchObject({ problems: [{ key, message }], undo: null });
    expect(example.addOn.workbook).toEqual(untouched);
  });

  it("leaves a cell that holds somebody's formula to it, and names it", async () => {
    const example = await Example.open();
    example.script.hand().type('Settings!B2', '=3+4');
    expect(save(example, { cadenceDays: '14', sprintDays: '7' }).problems).toEqual([
      { key: 'cadenceDays', message: 'Settings!B2 holds a formula, which decides it. Change it there.' },
    ]);
    expect(value(example, 'Sprint length')).toBe(14);
  });
});

describe('saving', () => {
  it('writes each setting as the sheet reads it, the changed ones alone, and Undo takes all of it back', async () => {
    const example = await Example.open();
    const untouched = ['Settings', 'Goals', 'Milestones', 'Tasks'].map(name => example.rows(name));
    const changed = Object.fromEntries(
      [...fields(example)].map(([key, each]) => [key, OTHERS[each.kind](each)]),
    );
    const { problems, labels, undo } = save(example, changed);
    expect(problems).toEqual([]);
    expect(labels).toHaveLength(settingDefinitions.length);
    for (const [key, { text, problem }] of fields(example)) {
      expect(problem).toBe('');
      expect(text.replace(' %', '')).toBe(changed[key]!.replace(' %', ''));
    }
    example.ask('undoAction', undo);
    expect(['Settings', 'Goals', 'Milestones', 'Tasks'].map(name => example.rows(name))).toEqual(untouched);
  });

  it('changes a setting in each row that names it, and Undo gives each its own value back', async () => {
    const example = await Example.open();
    const hand = example.script.hand();
    const last = example.rows('Settings').length + 2;
    hand.type(`Settings!A${last}`, 'Check-in every');
    hand.type(`Settings!B${last}`, '9');
    const values = () =>
      example
        .rows('Settings')
        .flatMap(({ cells }) => (cells.Setting === 'Check-in every' ? [cells.Value] : []));
    const { undo } = save(example, { cadenceDays: '11' });
    expect(values()).toEqual([11, 11]);
    example.ask('undoAction', undo);
    expect(values()).toEqual([7, 9]);
  });

  it('shows a percentage with its decimal in the sheet as in the sidebar', async () => {
    const example = await Example.open();
    save(example, { slipAmberShare: '7.5' });
    const { row } = example
      .rows('Settings')
      .find(({ cells }) => cells.Setting === 'Forecast late, Amber above')!;
    expect(example.script.hand().see(`Settings!B${row}`)).toBe('7.5%');
    expect(fields(example).get('slipAmberShare')?.text).toBe('7.5');
  });

  it('keeps the format of a number beside a date', async () => {
    const example = await Example.open();
    save(example, { sprintDays: '7', sprintAnchor: '2026-01-12' });
    expect(fields(example).get('sprintDays')?.text).toBe('7');
    const { row } = example.rows('Settings').find(({ cells }) => cells.Setting === 'Sprint length')!;
    expect(example.sheet('Settings').rows[row - 1]![1]).toMatchObject({ value: 7 });
    expect(example.sheet('Settings').rows[row - 1]![1]!.numberFormat ?? 'General').not.toContain('yy');
  });

  it('drops its draft once all of it is written, and keeps it where a value is wrong or a formula in the way', async () => {
    const example = await Example.open();
    const draftAfter = (values: Readonly<Record<string, string>>) => {
      example.ask('keepDraft', { key: 'settings', json: JSON.stringify(values) });
      save(example, values);
      return open(example).draft;
    };
    expect(draftAfter({ cadenceDays: 'soon' })).toContain('soon');
    expect(draftAfter({ cadenceDays: '12' })).toBe('');
    example.script.hand().type('Settings!B2', '=5+7');
    expect(draftAfter({ cadenceDays: '14', sprintDays: '7' })).toContain('14');
  });

  it('finds the row wherever it has been sorted to, and adds one that was deleted', async () => {
    const example = await Example.open();
    const { rows } = example.sheet('Settings');
    rows.splice(1, rows.length - 1, ...rows.slice(1).reverse());
    const gone = rows.findIndex(cells => cells[0]?.value === 'Sprint length');
    rows.splice(gone, 1);
    const { undo } = save(example, { cadenceDays: '14', sprintDays: '7' });
    expect([value(example, 'Check-in every'), value(example, 'Sprint length')]).toEqual([14, 7]);
    example.ask('undoAction', undo);
    expect(fields(example).get('cadenceDays')?.text).toBe('7');
    expect(example.rows('Settings').some(({ cells }) => cells.Setting === 'Sprint length')).toBe(false);
  });

  it('says that another run is writing', async () => {
    const example = await Example.open();
    example.script.appsScript.runtime.stores.locks.set('document', {});
    const { problem } = example.ask('saveSettings', { values: texts({ cadenceDays: '14' }) });
    expect(problem?.message).toContain('already at work');
  });
});
