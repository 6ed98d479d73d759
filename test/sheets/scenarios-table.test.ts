import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/plan/day';
import { type Assumption, assumptionKinds } from '../../src/plan/future';
import { linkPlan } from '../../src/plan/link-plan';
import { ownKnownTable } from '../../src/sheets/own-table';
import type { TableRead } from '../../src/sheets/read-workbook';
import { saveScenarios } from '../../src/sheets/save-scenarios';
import { futuresOf, parseScenarios } from '../../src/sheets/scenarios-table';
import { exampleRecords } from '../plan/example-records';
import { Book, TODAY } from './book';

const plan = linkPlan(exampleRecords(TODAY));
const known = ownKnownTable('scenarios', 'Scenarios', 1);
const FIELDS = Object.keys(known.columns);
const HEADERS = Object.values(known.columns).map(({ header }) => header);
const sheet = Book.of().sheet('Sheet1');

/** The table with these rows under its header. */
function table(...rows: readonly TableRead['cells'][number][]): TableRead {
  const padded = rows.map(row => FIELDS.map((_, at) => row[at] ?? ''));
  const columns = new Map(FIELDS.map((field, at) => [field, at]));
  return { known, sheet, name: 'Scenarios', cells: [HEADERS, ...padded], headerRow: 1, columns };
}

const problemsOf = (...cells: TableRead['cells'][number]) =>
  parseScenarios(table(cells), plan).problems.map(({ message }) => message);
const assumptionOf = (...cells: TableRead['cells'][number]) =>
  parseScenarios(table(['One', ...cells]), plan).rows[0]?.assumption;

describe('a row of Scenarios', () => {
  it('is read whatever its case, with a percentage as people type it', () => {
    for (const amount of [20, 0.2, '20 %', '20%'])
      expect(assumptionOf('scope GROWS', 'g1 · whatever', amount)).toEqual({
        kind: 'Scope grows',
        id: 'G1',
        share: 0.2,
      });
    expect(assumptionOf('Delayed', 'M2', 5, 'days')).toEqual({ kind: 'Delayed', id: 'M2', workingDays: 5 });
    expect(assumptionOf('Person leaves', 'tomasz', '', '', { day: TODAY })).toEqual({
      kind: 'Person leaves',
      person: 'Tomasz Wilk',
      from: TODAY,
    });
  });

  it.each<[TableRead['cells'][number], string]>([
    [['', 'Dropped', 'G1'], 'Scenarios!A2: future is blank. Name the future to which the row belongs.'],
    [['One', '', 'G1'], 'Scenarios!B2: assumption is blank. Enter one of Person leaves,'],
    [
      ['One', 'Dropped', 'M1'],
      'Scenarios!C2: item or person "M1" names no goal of this plan. Enter the ID of a goal',
    ],
    [
      ['One', 'Delayed', 'G1', -3],
      'Scenarios!D2: amount "-3" is out of bounds. Enter 0 to 1000 working days.',
    ],
    [['One', 'Scope shrinks', 'G1', 120], 'Scenarios!D2: amount "120" is out of bounds. Enter 2 to 99 %.'],
    [['One', 'Scope grows', 'G1', ''], 'Scenarios!D2: amount is blank. Enter 2 to 1000 %.'],
    [
      ['One', 'Scope grows', 'G1', 20, 'working days'],
      'Scenarios!E2: unit "working days" does not fit "Scope grows". Enter %.',
    ],
    [['One', 'Due date moves', 'G1'], 'Scenarios!F2: from or due is blank. Enter the new due date.'],
    [['One', 'Due date moves', 'G1', '', '', 'soon'], 'Scenarios!F2: from or due "soon" is not a date.'],
    [['One', 'Risk', 'G1', 5, '', '', 'often'], 'Scenarios!G2: probability "often"'],
    [['One', 'Risk', 'G1', 5], 'Scenarios!G2: probability is blank. Enter how likely it is, such as 30%.'],
  ])('says what is wrong with %j, once', (cells, message) => {
    const problems = problemsOf(...cells);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.slice(0, message.length)).toBe(message);
  });
});

it('what is saved is read again as it was, whatever is assumed', () => {
  const id = fc.constantFrom('G1', 'G3', 'M2', 'M16');
  const from = fc.option(
    fc.integer({ min: -9, max: 400 }).map(days => addDays(TODAY, days)),
    { nil: null },
  );
  const person = fc.constantFrom('Mei Tanaka', 'Tomasz Wilk');
  const daysPerWeek = fc.constantFrom(0, 0.5, 3, 7);
  const workingDays = fc.integer({ min: 0, max: 1000 });
  const share = fc.integer({ min: 2, max: 99 }).map(percent => percent / 100);
  const fields = { id, from, person, daysPerWeek, workingDays, share, due: from.map(day => day ?? TODAY) };
  const keys = {
    'Person leaves': ['person', 'from'],
    'Days a week change': ['person', 'daysPerWeek', 'from'],
    'Person joins': ['id', 'daysPerWeek', 'from'],
    'Scope grows': ['id', 'share'],
    'Scope shrinks': ['id', 'share'],
    Dropped: ['id'],
    Delayed: ['id', 'workingDays'],
    'Due date moves': ['id', 'due'],
    Risk: ['id', 'workingDays', 'probability'],
  } as const;
  const anyAssumption = fc
    .record({ kind: fc.constantFrom(...assumptionKinds), probability: share, ...fields })
    .map(all => {
      const chosen = Object.fromEntries(keys[all.kind].map(key => [key, all[key]]));
      return { kind: all.kind, ...chosen, ...(all.kind === 'Dropped' ? { id: 'G2' } : {}) } as Assumption;
    });
  fc.assert(
    fc.property(fc.array(anyAssumption, { minLength: 1, maxLength: 6 }), assumptions => {
      const wanted = assumptions.map(assumption => ({ future: '=A1', assumption, note: '' }));
      const [change] = saveScenarios(null, wanted, plan, 'Scenarios', 0).changes;
      const rows = change?.kind === 'sheet' ? change.rows : [];
      const { rows: read, problems } = parseScenarios(
        table(...(rows as readonly TableRead['cells'][number][])),
        plan,
      );
      expect(problems).toEqual([]);
      expect(futuresOf(read)).toEqual([{ name: '=A1', assumptions }]);
    }),
    { numRuns: 60 },
  );
});
