// Other people's plans, read as files, against what a careful person answered; skipped where they are not there.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import type { Field, SheetGrid } from '../../src/adopt/recognition';
import type { Cell } from '../../src/cells/cell';
import { dayFromSerial } from '../../src/plan/day';
import { readWorkbookFile } from '../../src/preview/files/read-file';
import type { CellModel, Workbook } from '../../src/preview/workbook';

interface Answers {
  file: string;
  tier: 'core' | 'edge' | 'negative';
  headerRow: number;
  sheet: string | null;
  mapping: Partial<Record<Field, string>>;
  mustNotMap: Partial<Record<Field, string[]>>;
  counts: { goals: number; milestones: number; tasks: number };
  tables?: { headerLine: number; goals: number; mapping: Partial<Record<Field, string>> }[];
}

const folder = resolve(import.meta.dirname, '../../../shared/sheets');
const answers: Answers[] = existsSync(folder)
  ? readdirSync(folder)
      .filter(name => name.endsWith('.expected.json'))
      .map(name => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Answers)
  : [];

function cellOf(model: CellModel | undefined): Cell {
  if (!model || model.value === null) return '';
  const isDate = typeof model.value === 'number' && /[dy]/i.test(model.numberFormat ?? '');
  return isDate ? { day: dayFromSerial(Number(model.value)) } : model.value;
}

function gridsOf(workbook: Workbook): SheetGrid[] {
  return workbook.sheets.map(({ name, hidden, rows }) => {
    const width = Math.max(0, ...Array.from(rows, row => row?.length ?? 0));
    const cells = Array.from(rows, row =>
      Array.from({ length: width }, (_, column) => cellOf(row?.[column])),
    );
    return { name, hidden, cells };
  });
}

async function recognised(file: string) {
  const { workbook } = await readWorkbookFile(resolve(folder, file));
  return recognise(gridsOf(workbook));
}

describe.skipIf(answers.length === 0)('real sheets (skipped where ../shared is absent)', () => {
  describe.each(answers.filter(({ tier }) => tier === 'core'))('$file', expected => {
    it('has the header, the columns and the rows that a person found', async () => {
      const { tables } = await recognised(expected.file);
      const table = tables.find(
        ({ headerRow, sheet }) => headerRow === expected.headerRow && (expected.sheet ?? sheet) === sheet,
      );
      const headers: Partial<Record<Field, string>> = {};
      for (const [field, { header }] of Object.entries(table?.mapping ?? {}))
        headers[field as Field] = header;
      expect(headers).toMatchObject(expected.mapping);
      for (const [field, decoys] of Object.entries(expected.mustNotMap))
        expect(decoys).not.toContain(headers[field as Field]);
      const count = (kind: string) => table?.rows.filter(row => row.kind === kind).length;
      expect({ goals: count('goal'), milestones: count('milestone'), tasks: count('task') }).toEqual({
        goals: expected.counts.goals,
        milestones: expected.counts.milestones,
        tasks: expected.counts.tasks,
      });
    });

    it('has as many tables as a person found', async () => {
      const { tables } = await recognised(expected.file);
      expect(tables).toHaveLength(expected.tables?.length ?? 1);
      expected.tables?.forEach(({ headerLine, goals, mapping }, index) => {
        const table = tables[index];
        expect(table?.headerRow).toBe(headerLine);
        expect(table?.rows.filter(({ kind }) => kind === 'goal')).toHaveLength(goals);
        for (const [field, header] of Object.entries(mapping))
          expect(table?.mapping[field as Field]?.header).toBe(header);
      });
    });
  });

  describe.each(answers.filter(({ tier }) => tier !== 'core'))('$file', expected => {
    it('is not adopted silently', async () => {
      const { tables, declined } = await recognised(expected.file);
      const doubtful = tables.every(({ questions, confidence }) => questions.length > 0 || confidence < 0.5);
      expect(declined !== null || doubtful).toBe(true);
    });
  });
});
