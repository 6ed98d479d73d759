import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import type { SheetGrid } from '../../src/adopt/recognition';
import { isDateCell } from '../../src/cells/cell';
import { plainText } from '../../src/plan/plain-text';
import { sheet, understand } from './table-text';

const plan = sheet(
  'Plan',
  `
ID|Task|Owner|Creator|Start|Due date|Status|Priority|Notes
1|Write brief|Ann Smith|Zed Zee|2025-03-01|2025-03-10|Done|High|
2|Send brief|Bob Lee|Zed Zee|2025-03-11|2025-03-15|In progress|Low|twice
3|Sign contract||Zed Zee|2025-03-16|2025-03-30|To do|High|`,
);

function reordered(grid: SheetGrid, order: readonly number[]): SheetGrid {
  return { ...grid, cells: grid.cells.map(row => order.map(column => row[column] ?? '')) };
}

describe('what is recognised', () => {
  it('does not depend on the order of the columns', () => {
    const width = plan.cells[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, column) => column);
    const known = understand(plan).columns;
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: width }), order => {
        expect(understand(reordered(plan, order)).columns).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });

  it('stays the same below blank rows and beside blank columns', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (down, right) => {
        const width = (plan.cells[0]?.length ?? 0) + right;
        const shifted = plan.cells.map(row => [...new Array<string>(right).fill(''), ...row]);
        const blanks = Array.from({ length: down }, () => new Array<string>(width).fill(''));
        const { columns, tasks, all } = understand({ name: 'Plan', cells: [...blanks, ...shifted] });
        expect(columns).toEqual(understand(plan).columns);
        expect(tasks).toBe(3);
        expect(all.tables[0]).toMatchObject({ headerRow: down + 1, firstColumn: right });
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, and names only rows and columns that are there', () => {
    const word = fc.constantFrom(
      'Task',
      'Owner',
      'Due',
      'Goal',
      'Status',
      'Total',
      '1.1',
      '- a',
      'Ann Smith',
      '',
      '',
      'x',
    );
    const cell = fc.oneof(
      word,
      fc.integer({ min: 0, max: 60_000 }),
      fc.boolean(),
      fc.string({ maxLength: 8 }),
    );
    const grids = fc
      .integer({ min: 1, max: 6 })
      .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));
    fc.assert(
      fc.property(grids, cells => {
        const { tables, declined } = recognise([{ name: 'Any', cells }]);
        expect(tables.length === 0).toBe(declined !== null);
        for (const table of tables) {
          const rows = new Set(table.rows.map(({ row }) => row));
          for (const { row, parentRow, role, kind } of table.rows) {
            expect(row).toBeGreaterThan(table.headerRow);
            expect(row).toBeLessThanOrEqual(cells.length);
            expect(parentRow === null || (rows.has(parentRow) && parentRow !== row)).toBe(true);
            expect(kind !== null).toBe(role === 'item');
          }
          for (const column of Object.values(table.mapping))
            expect(cells[0]?.[column.column] === undefined).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not change the sheets that it is given', () => {
    const before = JSON.stringify(plan);
    recognise([plan]);
    expect(JSON.stringify(plan)).toBe(before);
  });
});

describe('a hidden sheet', () => {
  it('is passed over', () => {
    expect(recognise([{ ...plan, hidden: true }])).toEqual({
      tables: [],
      leftOut: [],
      declined: 'There is no visible sheet.',
    });
  });
});

describe('a header with line breaks', () => {
  it('is read as if it stood on one line, and kept as it is written', () => {
    const cells = [
      ['Task\nname', 'Assigned\nto', 'Due\ndate'],
      ['Write brief', 'Ann Smith', '2025-03-01'],
      ['Send brief', 'Bob Lee', '2025-03-05'],
    ];
    expect(understand({ name: 'Plan', cells }).columns).toEqual({
      task: 'Task\nname',
      owner: 'Assigned\nto',
      due: 'Due\ndate',
    });
  });
});

describe('lines that were quoted as a whole', () => {
  it('are declined with the remedy', () => {
    const cells = [['ID,Objective,Owner,Status'], ['O1,Grow,Ann,On track'], ['O2,Cut,Bob,At risk']];
    expect(recognise([{ name: 'okrs', cells }]).declined).toContain('Split text to columns');
  });
});

describe('owners', () => {
  it('are teams where the header says unit or department', () => {
    const grid = sheet(
      'Metas',
      'Meta|Prazo|Unidade responsável\nAbrir loja|2025-12-31|DTI\nFechar conta|2025-12-31|SGP',
    );
    expect(understand(grid).all.tables[0]?.ownersAreTeams).toBe(true);
    expect(understand(plan).all.tables[0]?.ownersAreTeams).toBe(false);
  });
});

describe('parents', () => {
  const rowsOf = (text: string) => understand(sheet('Plan', text)).all.tables[0]?.rows ?? [];

  it('are found by ID, wherever they stand', () => {
    const rows = rowsOf(
      'Key|Summary|Parent|Status\nA-1|Child|A-3|Done\nA-2|Alone||To do\nA-3|Above||To do\nA-4|Lost|A-9|To do',
    );
    expect(rows.map(({ parentRow, parentText }) => [parentRow, parentText])).toEqual([
      [4, ''],
      [null, ''],
      [null, ''],
      [null, 'A-9'],
    ]);
  });

  it('are only named where no row has their title', () => {
    const rows = rowsOf(
      'Task|Milestone|Start|Due\nDraft|Pilot|2025-01-01|2025-01-05\nSign|Pilot|2025-01-06|2025-01-09',
    );
    expect(rows.map(({ kind, parentRow, parentText }) => [kind, parentRow, parentText])).toEqual([
      ['task', null, 'Pilot'],
      ['task', null, 'Pilot'],
    ]);
  });

  it('go on below merged cells', () => {
    const rows = rowsOf(
      'Goal|Task|Owner|Due\nGrow|Call|Ann|2025-01-05\n|Sign|Bob|2025-01-09\nCut|Sell|Cy|2025-02-01\n|Move|Di|2025-03-01',
    );
    expect(rows.map(({ parentText }) => parentText)).toEqual(['Grow', 'Grow', 'Cut', 'Cut']);
  });

  it('are asked about where no row is the one that is named', () => {
    const [table] = understand(
      sheet(
        'Plan',
        'Key|Summary|Parent|Status\nA-1|Move the archive|A-3|Done\nA-2|Alone||To do\nA-3|Above||To do\nA-4|Lost|Archive move|To do',
      ),
    ).all.tables;
    expect(table?.rows).toHaveLength(4);
    expect(table?.questions).toEqual([
      {
        about: 'Which row is “Archive move”, which row 5 belongs to?',
        choices: ['Move the archive', 'None of the rows'],
        chosen: 'None of the rows',
        fixes: [{ parents: { 'Archive move': 2 } }, { parents: { 'Archive move': null } }],
        why: 'No row has this ID or title, so the row stands at the top until you say.',
      },
    ]);
  });

  it('never lead back to their own row', () => {
    const rows = rowsOf('ID|Task|Parent|Due\n1|Egg|2|2025-01-05\n2|Hen|1|2025-01-09\n3|Farm|3|2025-01-09');
    for (const { row } of rows) {
      let at: number | null = row;
      for (let step = 0; step < 5 && at !== null; step++)
        at = rows.find(r => r.row === at)?.parentRow ?? null;
      expect(at).toBeNull();
    }
  });
});

describe('fiscal years', () => {
  it('are read as calendar years, and asked about', () => {
    const [table] = understand(sheet('Plan', 'Goal|Owner|Due\nGrow|Ann|FY26\nCut|Bob|FY27')).all.tables;
    expect(table?.questions.map(({ about, chosen }) => [about, chosen])).toEqual([
      ['When does a year such as that of FY26 begin?', 'January'],
    ]);
  });
});

describe('progress', () => {
  it('is of 100 where any bare number is above 1, else of 1', () => {
    const of = (a: string, b: string) =>
      understand(sheet('Plan', `Task|Due|% Complete\nCall|2025-01-05|${a}\nSign|2025-01-09|${b}`)).all
        .tables[0]?.progressScale;
    expect(of('40', '100')).toBe(100);
    expect(of('0.4', '1')).toBe(1);
    expect(of('40%', '100%')).toBe(1);
  });
});

describe('a wide export of many rows', () => {
  it('is read as one of few rows is', () => {
    const header = ['Summary', 'Issue key', 'Issue Type', 'Status', 'Assignee', 'Reporter', 'Due date'];
    while (header.length < 70) header.push(`Custom field (Field ${header.length})`);
    const rows = Array.from({ length: 2000 }, (_, index) =>
      header.map((_, column) =>
        column === 0
          ? `Do thing ${index}`
          : column === 1
            ? `AB-${index}`
            : column === 2
              ? 'Task'
              : column === 3
                ? 'To Do'
                : column === 4
                  ? 'Ann Smith'
                  : column === 5
                    ? 'Zed Zee'
                    : column === 6
                      ? '05/Mar/25 12:00 AM'
                      : `v${index % 7}`,
      ),
    );
    const { columns, tasks } = understand({ name: 'export', cells: [header, ...rows] });
    expect(tasks).toBe(2000);
    expect(columns).toMatchObject({ task: 'Summary', id: 'Issue key', owner: 'Assignee', due: 'Due date' });
  });
});

describe('titles', () => {
  it('are given without their indent and strokes', () => {
    const grid = sheet('Plan', 'Task|Due\nPrepare|2025-03-31\n- Draft|2025-03-10\n- Review|2025-03-20');
    const titles = understand(grid).all.tables[0]?.rows.map(({ title }) => title) ?? [];
    expect(titles).toEqual(['Prepare', 'Draft', 'Review']);
    expect(titles.every(title => plainText(title) === title.toLowerCase())).toBe(true);
    expect(grid.cells.flat().some(isDateCell)).toBe(false);
  });
});
