// The functions of the sidebar that compares with a past report, through the built add-on.

import { beforeAll, describe, expect, test } from 'vitest';
import type { ComparedReport, PastReportsOpened } from '../../../src/addon/sidebars/past-report-contract';
import { Example } from '../../sidebars/example';

const clock = { date: '2026-11-09' };
const now = () => new Date(`${clock.date}T12:00:00Z`);
const EVIL = '<img src=x onerror=alert(1)>';
let example: Example;

const ask = <Value>(name: string, argument: unknown) => example.ask(name, argument).value as Value;
const report = (date: string) => {
  clock.date = date;
  example.script.openMenu('Show drift report');
};

test('without an earlier report there is nothing to compare with', async () => {
  example = await Example.open({ now });
  example.script.open('NONE');
  expect(ask('openPastReports', {})).toEqual({ reports: [], older: 0 });
  report('2026-11-09');
  expect(ask('openPastReports', {})).toEqual({ reports: [], older: 0 });
});

describe('with two earlier reports', () => {
  beforeAll(() => {
    example.cell('Milestones', 'M8', 'Milestone').value = EVIL;
    report('2026-11-16');
    example.cell('Milestones', 'M2', 'Due').value = Number(example.cell('Milestones', 'M2', 'Due').value) + 7;
    clock.date = '2026-11-23';
  });

  test('each is listed with what moved since, the latest first', () => {
    const { reports } = ask<PastReportsOpened>('openPastReports', {});
    expect(reports.map(({ on, day }) => [on, day])).toEqual([
      ['2026-11-16', '16 Nov'],
      ['2026-11-09', '9 Nov'],
    ]);
    for (const { moves } of reports) expect(moves).toMatch(/^\d+ worse, .*\d+ dates? moved/);
    expect(reports[0]!.moves).not.toBe(reports[1]!.moves);
  });

  test('one of them gives its headline, the moves of goals and milestones, and a mail in which everything is escaped', () => {
    const compared = ask<ComparedReport>('comparePastReport', { on: '2026-11-09' });
    expect(compared.headline[0]).toMatch(/^Since 9 Nov, /);
    expect(compared.statuses.length).toBeGreaterThan(0);
    for (const { kind, move } of compared.statuses) {
      expect(kind).not.toBe('task');
      expect(move).toMatch(/ until then\./);
    }
    expect(compared.dates.find(({ id }) => id === 'M2')?.move).toContain('Due 5 working days later');
    expect(compared.mail).toContain('Since 9 Nov');
    expect(compared.mail).not.toContain('<img');
    expect(compared.mail).toContain('&lt;img');
  });

  test('a drift report is written as compared with that day, and Undo takes it back', () => {
    const text = () =>
      example
        .sheet('Drift report')
        .rows.flat()
        .map(cell => String(cell?.value ?? ''))
        .filter(each => each !== '')
        .join('\n');
    const before = text();
    const { undo } = ask<{ undo: unknown }>('writePastReport', { on: '2026-11-09' });
    expect(text()).toContain('Statuses that moved since 9 Nov');
    expect(ask<{ text: string }>('undoAction', undo).text).toContain('was undone');
    expect(text()).toBe(before);
  });

  test.each(['2026-11-10', '2026-11-23', 'soon'])(
    '%s, on which none was made, is refused in a sentence',
    on => {
      expect(example.ask('comparePastReport', { on }).problem).toMatchObject({ code: 'no-such-report' });
      expect(example.ask('writePastReport', { on }).problem?.message).toMatch(/no report of/);
    },
  );
});
