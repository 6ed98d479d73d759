// Taking back what an action did: all that stands as it was left, and a sentence for what does not.

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import { driftReport } from '../../src/report/drift-report';
import { driftReportDocument } from '../../src/report/drift-report-document';
import { journalEntries } from '../../src/sheets/journal';
import { readGrids } from '../../src/sheets/propose-set-up';
import { reportPages, writeReport } from '../../src/sheets/report-sheet';
import { setUp } from '../../src/sheets/set-up';
import { undoing } from '../../src/sheets/undo';
import { Book, day, TODAY } from './book';

/** Takes back the last action; what was left. */
function undo(book: Book): readonly string[] {
  const entry = journalEntries(book.workbook.spreadsheet).pop()!;
  return book.act(read => {
    const { changes, registry, leavesNothing, left } = undoing(book.workbook, read, entry);
    return {
      name: `Undo ${entry.action}`,
      changes,
      registry: leavesNothing ? null : () => registry,
      undoes: entry,
      result: left,
    };
  });
}

function report(book: Book): void {
  const { assessment, problems } = book.refresh();
  const document = driftReportDocument(driftReport(assessment!, problems));
  book.act(read => writeReport(book.workbook, read, reportPages.driftReport, document));
}

const withGoals = (...titles: string[]) => {
  const book = Book.withTables();
  book.add('Goals', ...titles.map(Goal => ({ Goal, Current: 3 })));
  book.refresh();
  return book;
};

describe('IDs that a refresh gave', () => {
  it('go, from whatever row they have come to stand in', () => {
    const book = withGoals('One', 'Two');
    book.hand.sort('Goals!A2:S3', 2, false);
    book.hand.insertRows('Goals', 2);
    expect(undo(book)).toEqual([]);
    expect(book.column('Goals', 'ID').join('')).toBe('');
    expect(book.column('Goals', 'Goal')).toEqual(['', 'Two', 'One']);
  });

  it('that somebody has changed since stay, and are counted', () => {
    const book = withGoals('One', 'Two', 'Three');
    book.hand.type('Goals!A3', 'G77');
    expect(undo(book)).toEqual(['1 cell of "Goals" was left: changed or moved away since.']);
    expect(book.column('Goals', 'ID')).toEqual(['', 'G77', '']);
  });
});

describe('check-ins that a refresh logged', () => {
  it('go, and one that was edited since stays', () => {
    const book = withGoals('One', 'Two');
    expect(book.cells('Check-ins')).toHaveLength(3);
    book.hand.type('Check-ins!F2', 'as measured on Friday');
    book.hand.type('Check-ins!D2', '4');
    expect(undo(book).join(' ')).toContain('1 row of "Check-ins" was left: changed or deleted since.');
    expect(book.cells('Check-ins').slice(1)).toEqual([
      [{ day: day('2026-11-23') }, 'G1 · One', 'unknown', 4, '', 'as measured on Friday'],
    ]);
  });
});

describe('a report', () => {
  it('goes with its sheet, whatever its titles look like', () => {
    const book = withGoals(
      '  Two\n lines  and "quotes" ',
      '=1+1',
      "'apostrophe",
      '2026-11-23',
      'a'.repeat(500),
    );
    const before = book.sheetNames;
    report(book);
    expect(book.sheetNames[0]).toBe('Drift report');
    const formulas = book
      .sheet('Drift report')
      .getDataRange()
      .getFormulas()
      .flat()
      .filter(each => each !== '');
    expect(formulas.every(formula => formula.startsWith('=HYPERLINK("#gid='))).toBe(true);
    expect(formulas.length).toBeGreaterThan(3);
    expect(undo(book)).toEqual([]);
    expect(book.sheetNames).toEqual(before);
  });

  it('in which somebody has written since stays, and says so', () => {
    const book = withGoals('One');
    report(book);
    book.hand.type("'Drift report'!A1", 'My report');
    expect(undo(book)).toEqual(['The sheet "Drift report" was left: somebody has changed it since.']);
    expect(book.cells('Drift report')[0]![0]).toBe('My report');
  });

  it('takes another name where the user has a sheet of that name', () => {
    const book = withGoals('One');
    book.hand.addSheet('Drift report');
    book.hand.type("'Drift report'!A1", 'mine');
    report(book);
    expect(book.cells('Drift report')).toEqual([['mine']]);
    expect(book.sheetNames).toContain('Drift report (Throughline)');
  });
});

describe("set up on somebody's plan", () => {
  const adopted = () => {
    const book = Book.of({
      Plan: [
        ['Task', 'Assignee', 'Due date', 'Status'],
        ['Choose a supplier', 'Ann Lee', { day: day('2026-10-16') }, 'Done'],
        ['Sign the contract', 'Bo Chen', { day: day('2026-11-13') }, 'In progress'],
        ['Move the data', 'Ann Lee', { day: day('2026-12-11') }, 'Not started'],
      ],
    });
    const recognition = recognise(readGrids(book.workbook));
    book.act(() => setUp(book.workbook, { recognition, withExample: false, people: [], statusDate: TODAY }));
    return book;
  };

  it.each([
    ['sorted', (book: Book) => book.hand.sort('Plan!A2:Z4', 1, false)],
    ['put a row between', (book: Book) => book.hand.insertRows('Plan', 3)],
    ['deleted a row', (book: Book) => book.hand.deleteRows('Plan', 3)],
    ['moved a column', (book: Book) => book.hand.moveColumns('Plan', 4, 1, 1)],
    ['typed into a cell of theirs', (book: Book) => book.hand.type('Plan!A2', 'Choose another')],
  ])('takes its columns away although somebody has %s since', (_, disturb) => {
    const book = adopted();
    disturb(book);
    expect(undo(book)).toEqual([]);
    expect(book.sheetNames).toEqual(['Plan']);
    expect([...book.cells('Plan')[0]!].sort()).toEqual(['Assignee', 'Due date', 'Status', 'Task']);
  });

  it('keeps a column of its own that somebody has written into since', () => {
    const book = adopted();
    const column = book.cells('Plan')[0]!.indexOf('ID');
    book
      .sheet('Plan')
      .getRange(3, column + 1, 1, 1)
      .setValues([['our own number']]);
    expect(undo(book).join(' ')).toContain(
      'The column "ID" of "Plan" was left: somebody has filled it since.',
    );
    expect(book.cells('Plan')[2]).toContain('our own number');
  });
});
