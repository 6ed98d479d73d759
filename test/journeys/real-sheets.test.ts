// Plans that other people wrote, read from beside the project and set up; skipped where they are not there.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { readWorkbookFile } from '../../src/preview/files/read-file';
import { Desk } from './desk';

interface Expected {
  readonly file: string;
  readonly tier: 'core' | 'edge' | 'negative';
  readonly headerRow: number;
  readonly counts: { readonly goals: number; readonly milestones: number; readonly tasks: number };
  readonly ownerColumn: string | null;
  readonly ownerGapRows?: readonly number[];
  readonly multiOwnerRows?: readonly number[];
  readonly teamOwner: number;
  readonly ownerGaps: number;
  readonly multiOwner: number;
}

const folder = resolve(__dirname, '../../../shared/sheets');
const plans = existsSync(folder)
  ? readdirSync(folder)
      .filter(name => name.endsWith('.expected.json'))
      .map(name => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Expected)
  : [];

async function open(file: string): Promise<Desk> {
  const { workbook } = await readWorkbookFile(resolve(folder, file));
  return Desk.open(workbook);
}

describe.skipIf(plans.length === 0)('real sheets (skipped where ../shared is absent)', () => {
  test.each(plans.map(plan => [plan.file, plan] as const))(
    '%s keeps every cell as it was',
    async (_, { file }) => {
      const desk = await open(file);
      const before = structuredClone(desk.workbook.sheets);
      desk.setUp();
      for (const sheet of before) {
        const now = desk.workbook.sheets.find(({ id }) => id === sheet.id)!;
        const same = sheet.rows.map((row, at) =>
          Array.from(row ?? [], (__, column) => now.rows[at]?.[column]),
        );
        expect(same).toEqual(sheet.rows.map(row => Array.from(row ?? [])));
        expect(now.hiddenRows).toEqual(sheet.hiddenRows);
        expect(now.merges).toEqual(sheet.merges);
      }
    },
  );

  test.each(plans.filter(({ tier }) => tier === 'core').map(plan => [plan.file, plan] as const))(
    '%s gets an ID and a status for every item',
    async (_, { file }) => {
      const desk = await open(file);
      desk.setUp();
      const { items } = desk.addOn.assessed();
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const statuses = desk.workbook.sheets
        .flatMap(sheet => sheet.rows.flat())
        .flatMap(cell => {
          return /^(?:Green|Amber|Red|Done|Not started|On hold|Dropped)$/.test(String(cell?.value))
            ? [cell]
            : [];
        });
      expect(statuses.length).toBeGreaterThanOrEqual(items.length);
      for (const { status } of items) expect(status).not.toBe('');
    },
  );

  test.each(plans.filter(({ tier }) => tier !== 'core').map(plan => [plan.file, plan] as const))(
    '%s is declined with a reason, and nothing is written unless somebody says so',
    async (_, { file }) => {
      const desk = await open(file);
      const before = copyWorkbook(desk.workbook);
      expect(desk.openSetUp()).toMatchObject({
        tables: [],
        declined: expect.stringMatching(/single column .* split it/),
      });
      expect(desk.workbook).toEqual(before);
    },
  );

  test.each(plans.filter(({ tier }) => tier === 'core').map(plan => [plan.file, plan] as const))(
    '%s is understood as a careful person understands it',
    async (_, plan) => {
      const desk = await open(plan.file);
      const { tables } = desk.addOn.understood();
      const table = tables.find(({ headerRow }) => headerRow === plan.headerRow)!;
      expect(table).toBeDefined();
      expect(table.mapping.owner ?? null).toBe(plan.ownerColumn);
      expect(table.counts).toEqual({
        goals: plan.counts.goals,
        milestones: plan.counts.milestones,
        tasks: plan.counts.tasks,
      });
      const { none, several, team } = table.ownership;
      if (plan.ownerGapRows) expect(none).toEqual(plan.ownerGapRows);
      if (plan.multiOwnerRows) expect(several).toEqual(plan.multiOwnerRows);
      expect([none.length, several.length, team.length]).toEqual([
        plan.ownerGaps,
        plan.multiOwner,
        plan.teamOwner,
      ]);
    },
  );
});
