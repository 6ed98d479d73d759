// Plans that other people wrote, read from beside the project; skipped where they are not there.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbookFile } from '../../../src/preview/files/read-file';
import { cellAt, type SheetModel } from '../../../src/preview/workbook';

const folder = resolve(__dirname, '../../../../shared/sheets');

function values(sheet: SheetModel, row: number): unknown[] {
  return Array.from({ length: sheet.rows[row - 1]?.length ?? 0 }, (_, index) => {
    return cellAt(sheet, row, index + 1)?.value ?? null;
  });
}

async function firstSheet(name: string): Promise<SheetModel> {
  const { workbook } = await readWorkbookFile(resolve(folder, name));
  return workbook.sheets[0]!;
}

describe.skipIf(!existsSync(folder))('real sheets (skipped where ../shared is absent)', () => {
  test('a handbook plan keeps hidden rows and columns, formulas with results, and indents', async () => {
    const sheet = await firstSheet('packt_project_plan.xlsx');
    expect(sheet.name).toBe('Project Plan');
    expect([...sheet.hiddenRows]).toEqual([39, 40]);
    expect([...sheet.hiddenColumns]).toEqual([7, 11, 12, 13, 14, 15]);
    expect(cellAt(sheet, 3, 3)?.value).toBe('   Design Network');
    expect(cellAt(sheet, 3, 10)).toMatchObject({ formula: '=I3+((E3*7)/F3)', value: 44970 });
    expect(cellAt(sheet, 3, 9)).toMatchObject({ value: 44928, numberFormat: 'm/d/yyyy' });
    expect(cellAt(sheet, 1, 6)?.note).toMatch(/^If needed, can this task take on more than one resource/);
  });

  test('a Brazilian breakdown keeps text dates, text numbers and a second sheet of formulas', async () => {
    const { workbook } = await readWorkbookFile(resolve(folder, 'wbs_gantt_pt.xlsx'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Atividades', 'Gráfico Gantt']);
    const [activities, chart] = workbook.sheets;
    expect(values(activities!, 2).slice(0, 2)).toEqual([1, 1]);
    expect(cellAt(activities!, 4, 1)?.value).toBe('1.11');
    expect(cellAt(activities!, 2, 7)?.value).toBe('2025-01-01');
    const formulas = chart!.rows.flat().filter(cell => cell?.formula);
    expect(formulas).toHaveLength(57);
    expect(cellAt(chart!, 3, 1)?.formula).toMatch(/^=CONCAT\(Tabela1/);
  });

  test('a dollar separates fields whose prose has commas', async () => {
    const sheet = await firstSheet('unilab_metas_pt_dollar.csv');
    expect(values(sheet, 1)).toHaveLength(15);
    expect(cellAt(sheet, 2, 2)?.value).toBe('INTERIORIZAÇÃO, INTERNACIONALIZAÇÃO E RELAÇÕES INSTITUCIONAIS');
    expect(cellAt(sheet, 3, 12)).toEqual({ value: 0.01, numberFormat: '0%' });
  });

  test('lines quoted whole stay one column, and the reader is told', async () => {
    const { workbook, warnings } = await readWorkbookFile(resolve(folder, 'okr_quoted_lines_broken.csv'));
    expect(values(workbook.sheets[0]!, 1)).toEqual(['OKR_ID,Objective,Owner,Status,Last_Updated,Comments']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('Split text to columns');
  });

  test('an issue tracker export keeps all columns and the quoted commas', async () => {
    const sheet = await firstSheet('linear_issue_export.csv');
    expect(values(sheet, 1)).toHaveLength(25);
    expect(values(sheet, 2)[24]).toBe('RavenClaw Milestone, NextBird');
    expect(values(sheet, 2)[5]).toBe(5);
  });

  test('ISO dates become dates, month names stay text', async () => {
    const project = await firstSheet('yhoda_project_plan.csv');
    expect(cellAt(project, 2, 4)).toEqual({ value: 46077, numberFormat: 'yyyy-mm-dd' });
    const board = await firstSheet('numfocus_milestones.csv');
    expect(cellAt(board, 2, 3)).toEqual({ value: 'Jan 9, 2025' });
  });

  test('Markdown tables stand on their own lines, without markup', async () => {
    const sheet = await firstSheet('rust_goal_slate.md');
    expect(values(sheet, 13)).toEqual(['2024 goal', 'Working towards', 'Accepted in', 'Owner']);
    expect(values(sheet, 14)).toEqual([]);
    expect(values(sheet, 15)).toEqual([
      'Assemble goal slate',
      'Smooth project ops',
      'RFC #3614',
      'nikomatsakis',
    ]);
    expect(values(sheet, 25)).toEqual(['2024 goal', 'Long-term ambition', 'Owner', 'Teams']);
    expect(values(sheet, 27)[2]).toBe('nikomatsakis, tmandry');
    expect(values(sheet, 41)).toEqual(['2024 goal', 'Long-term ambition', 'Status', 'Owner', 'Teams']);
    expect(values(sheet, 43)[2]).toBe('WIP');
    expect(values(sheet, 45)[3]).toBe('pnkfelix');
    expect(values(sheet, 52)).toEqual([]);
  });
});
