import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/report/document';
import { myItemsDocument } from '../../src/report/my-items-document';
import { assessmentOn, day, type SampleRow } from './assessment-builder';

/** Sections as heading and IDs. */
function sections(rows: readonly SampleRow[], who = 'Anna Berg') {
  const document = myItemsDocument(assessmentOn('2026-11-23', rows), who);
  return document.sections.map(({ heading, table }) => [
    heading,
    table!.rows.map(cells => cellText(cells[1]!, day('2026-11-23')).split(' ')[0]),
  ]);
}

describe('what is mine', () => {
  test('stands in one section each: Red, due before the next check-in, the rest; the first due first, what is on hold last', () => {
    expect(
      sections([
        { id: 'M1', owner: 'Anna Berg', status: 'Green', due: '2027-01-15' },
        { id: 'M2', owner: 'Anna Berg', status: 'Red', due: '2026-11-25' },
        { id: 'T1', owner: 'Anna Berg', status: 'Amber', due: '2026-11-30' },
        { id: 'T2', owner: 'Anna Berg', status: 'Green', due: '2026-11-27' },
        { id: 'T3', owner: 'Anna Berg', status: 'Green', due: '2026-12-01' },
        { id: 'T4', owner: 'Anna Berg', status: 'On hold', due: '2026-12-01' },
        { id: 'G1', owner: 'Anna Berg', status: 'Amber' },
      ]),
    ).toEqual([
      ['What is Red', ['M2']],
      ['Due by 30 Nov', ['T2', 'T1']],
      ['The rest', ['T3', 'M1', 'G1', 'T4']],
    ]);
  });

  test('is what has me alone as its owner, and is not over', () => {
    expect(
      sections(
        [
          { id: 'M1', owner: 'Anna Berg' },
          { id: 'M2', owner: 'Karim Aziz' },
          { id: 'M3', owner: { kind: 'several', names: ['Anna Berg', 'Karim Aziz'] } },
          { id: 'M4', owner: { kind: 'cannot edit', name: 'Anna Berg' } },
          { id: 'M5', owner: 'Anna Berg', status: 'Done' },
          { id: 'M6', owner: 'Anna Berg', status: 'Dropped' },
        ],
        'anna  berg',
      ),
    ).toEqual([['All of it', ['M1', 'M4']]]);
  });

  test('may be nothing', () => {
    const { headline } = myItemsDocument(assessmentOn('2026-11-23', []), 'Anna Berg');
    expect(headline).toEqual(['Nothing is open for Anna Berg.']);
  });
});
