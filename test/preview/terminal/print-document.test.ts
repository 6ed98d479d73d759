import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../../src/plan/day';
import { printDocument } from '../../../src/preview/terminal/print-document';
import {
  itemCell,
  numberCell,
  type ReportCell,
  type ReportDocument,
  textCell,
} from '../../../src/report/document';

function documentWith(rows: readonly (readonly ReportCell[])[]): ReportDocument {
  return {
    title: 'Drift report',
    statusDate: dayFromIso('2026-11-23')!,
    headline: ['1 of 2 milestones is Red.'],
    sections: [
      {
        heading: 'Worst',
        paragraphs: [],
        remainder: '',
        table: {
          columns: [
            { heading: 'Status', holds: 'status', isProse: false },
            { heading: 'Item', holds: 'item', isProse: false },
            { heading: 'Owner', holds: 'text', isProse: false },
            { heading: 'Working days behind', holds: 'number', isProse: false },
            { heading: 'Why', holds: 'text', isProse: true },
          ],
          rows,
        },
      },
    ],
  };
}

const row = (title: string, owner: string, daysBehind: number | null = 12, why = ''): ReportCell[] => [
  { kind: 'status', status: 'Red' },
  itemCell({ id: 'M2', title }, [{ id: 'G1', title: 'Grow' }]),
  textCell(owner),
  numberCell(daysBehind),
  textCell(why),
];

const plain = (document: ReportDocument, width = 100) => printDocument(document, { colour: false, width });

describe('a printed table', () => {
  test('reads from title to reason', () => {
    expect(
      plain(documentWith([row('Move ten clients', 'Elena Petrova', 12, '38 % done, 55 % expected.')])),
    ).toBe(
      [
        'Drift report  Mon 23 Nov 2026',
        '',
        '1 of 2 milestones is Red.',
        '',
        'Worst',
        '',
        '                                                Working',
        '                                                   days',
        '  Status  Item                   Owner           behind',
        '  ──────  ─────────────────────  ─────────────  ───────',
        '  Red     M2 · Move ten clients  Elena Petrova       12',
        '          In   G1 · Grow',
        '          Why  38 % done, 55 % expected.',
        '',
      ].join('\n'),
    );
  });

  test('keeps its columns aligned under wide characters', () => {
    const lines = plain(documentWith([row('移行計画の見直し 🚚', 'Łukasz'), row('Plain', 'José')])).split(
      '\n',
    );
    const owners = ['Łukasz', 'José'].map(owner => {
      const line = lines.find(text => text.includes(owner)) ?? '';
      return stringWidth(line.slice(0, line.indexOf(owner)));
    });
    expect(owners[0]).toBe(owners[1]);
    expect(owners[0]).toBeGreaterThan(stringWidth('移行計画の見直し 🚚'));
  });

  test('never runs over the width of the terminal', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 60, max: 160 }), (title, owner, why, width) => {
        const lines = plain(documentWith([row(title, owner, 12, why)]), width).split('\n');
        expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('loses no word when it wraps', () => {
    const title = 'Move the first twenty clients to the new monitoring platform before winter';
    const printed = plain(documentWith([row(title, 'Elena Petrova')]), 60);
    for (const word of title.split(' ')) expect(printed).toContain(word);
  });

  test('shows a dash where there is no value', () => {
    expect(plain(documentWith([row('Move', 'Elena Petrova', null)]))).toMatch(/Elena Petrova\s+–/);
  });
});

describe('what people wrote', () => {
  test('cannot move the cursor, colour the screen or turn the line around', () => {
    const printed = plain(
      documentWith([row('\u001b[2J\u001b[31mwiped\u202e', 'a\u0007b\u009b1m', 12, 'c\u001b]0;title\u0007')]),
    );
    expect(printed).toContain('wiped');
    expect(printed.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('colour', () => {
  const document = documentWith([row('Move ten clients', 'Elena Petrova')]);

  test('changes nothing but the colours', () => {
    const coloured = printDocument(document, { colour: true, width: 100 });
    expect(coloured).not.toBe(plain(document));
    expect(stripVTControlCharacters(coloured)).toBe(plain(document));
  });

  test('is absent where it is not asked for', () => {
    expect(plain(document)).not.toContain('\u001b');
  });
});
