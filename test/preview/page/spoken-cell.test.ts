import { expect, test } from 'vitest';
import { type SpokenCell, spokenCell } from '../../../src/preview/page/spoken-cell';

const cell: SpokenCell = {
  sheet: 'Milestones',
  selection: { top: 7, left: 7, bottom: 7, right: 7 },
  row: 7,
  column: 7,
  header: 'Target',
  text: '120',
  note: '',
};

test('says the sheet, the cell, its column and what it shows', () => {
  expect(spokenCell(cell)).toBe('Milestones, G7, Target: 120');
});

test('says a selection before its active cell, blanks as empty, and the note last', () => {
  const selection = { top: 7, left: 7, bottom: 9, right: 8 };
  expect(spokenCell({ ...cell, selection, text: '', header: '', note: 'From the board' })).toBe(
    'Milestones, G7:H9 selected, G7, empty. Note: From the board',
  );
});
