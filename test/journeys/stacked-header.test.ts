// A table whose header stands in two rows, each blank in places, stays one through all that happens to it.

import { expect, it } from 'vitest';
import type { BreakDownPreview } from '../../src/addon/sidebars/break-down-contract';
import { Desk } from './desk';
import { typed } from './own-plan';

const STACKED = `
Nr. | Maßnahme | Zuständigkeit | | Termin | | Kennzahl | Ausgangswert | Zielwert | Fortschritt | Stand | Notizen
 | | Verantwortlich | Beteiligte | Beginn | Ende | | | | | |
A1 | Heizung tauschen | Anna Berg | Werke | 2026-09-07 | 2026-12-18 | Tonnen | 0 | 48 | 20% | in Arbeit | läuft
A2 | Dach decken | Karim Aziz | Bauamt | 2026-10-05 | 2027-01-29 | Prozent | 0 | 100 | 10% | geplant |
`;

async function setUp(): Promise<Desk> {
  const desk = await Desk.open(typed(STACKED, 'Plan'));
  desk.setUp();
  return desk;
}

const headers = (desk: Desk) => desk.grid('Plan').slice(0, 2);

it('gets its columns at its right, and gets them there again when somebody deleted them', async () => {
  const desk = await setUp();
  const before = headers(desk);
  const first = before[1]!.indexOf('ID');
  expect(first).toBe(12);
  desk.hand.deleteColumns('Plan', first + 1, before[1]!.length - first);
  desk.setUp();
  expect(headers(desk)[1]!.slice(first)).toEqual(before[1]!.slice(first));
  expect(headers(desk)[0]!.slice(0, first)).toEqual(before[0]!.slice(0, first));
  expect(desk.addOn.assessed().items).toHaveLength(2);
});

it('is named by the header that a person reads, wherever in the two rows it stands', async () => {
  const desk = await setUp();
  desk.hand.type('Plan!K3', 'somehow');
  desk.hand.type('Plan!F3', 'soon');
  const messages = desk.addOn.assessed().problems.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/Plan!K3: stand/));
  expect(messages).toContainEqual(expect.stringMatching(/Plan!F3: ende/));
});

it('gets a column for what its rows belong to by the next Set up, once there is something', async () => {
  const desk = await setUp();
  const before = headers(desk);
  desk.setUp();
  expect(headers(desk)).toEqual(before);
  desk.hand.type('Milestones!C2', 'Warm the hall');
  desk.choose('Refresh status');
  const request = {
    parentId: 'M1',
    milestones: [],
    tasks: [{ key: 't1', title: 'Paint it', owner: 'Anna Berg', due: '2026-12-04' }],
  };
  desk.ask('previewBreakDown', request);
  expect(desk.told.at(-1)).toMatch(/no column for the parent\. Run Set up, which adds it\./);
  for (let times = 0; times < 2; times++) {
    desk.setUp();
    expect(headers(desk)).toEqual([
      [...before[0]!, ''],
      [...before[1]!, 'Part of'],
    ]);
  }
  const preview = desk.ask<BreakDownPreview>('previewBreakDown', request);
  const labels = preview?.sheets.flatMap(({ rows }) => rows[0]!.map(([label]) => label));
  expect(labels).toEqual(expect.arrayContaining(['Maßnahme', 'Verantwortlich', 'Ende', 'Part of']));
  expect(labels).not.toContain('');
  desk.choose('Undo last change');
  desk.choose('Undo last change');
  expect(headers(desk)).toEqual(before);
});

it('loses its columns by Undo after it was moved, and nothing else', async () => {
  const desk = await setUp();
  desk.hand.moveColumns('Plan', 7, 1, 2);
  desk.choose('Refresh status');
  expect(desk.addOn.assessed().items).toHaveLength(2);
  for (let times = 0; times < 5 && !desk.told.at(-1)?.startsWith('There is nothing to undo'); times++)
    desk.choose('Undo last change');
  expect(desk.grid('Plan').map(row => row.filter(cell => cell !== '').join(' | '))).toEqual([
    'Nr. | Kennzahl | Maßnahme | Zuständigkeit | Termin | Ausgangswert | Zielwert | Fortschritt | Stand | Notizen',
    'Verantwortlich | Beteiligte | Beginn | Ende',
    expect.stringContaining('A1 | Tonnen | Heizung tauschen'),
    expect.stringContaining('A2 | Prozent | Dach decken'),
  ]);
});

const ACTIONS: Record<string, [(desk: Desk) => void, Record<string, string>]> = {
  'a check-in writes a state that the upper row names': [
    desk =>
      desk.ask('saveCheckIn', {
        who: 'Anna Berg',
        work: [],
        tasks: [{ id: 'T1', answer: 'done', due: '', note: '' }],
      }),
    { Fortschritt: '20%', Stand: 'Done' },
  ],
  'an owner is assigned, whom the lower row names': [
    desk => desk.ask('assignOwner', { itemId: 'T1', name: 'Karim Aziz' }),
    { Verantwortlich: 'Karim Aziz', Beteiligte: 'Werke' },
  ],
};

it.each(Object.keys(ACTIONS))(
  'keeps its cells under their headers, whenever columns move while %s',
  async name => {
    const [act, written] = ACTIONS[name]!;
    const underHeaders = (desk: Desk) => {
      const [upper, lower, ...rows] = desk.grid('Plan').map(row => row.slice(0, 12));
      const names = upper!.map((header, column) => lower![column] || header);
      return rows.slice(0, 2).map(row => Object.fromEntries(names.map((header, at) => [header, row[at]])));
    };
    const before = underHeaders(await setUp());
    const desk = await setUp();
    const { meter } = desk.script.appsScript;
    meter.reset();
    act(desk);
    const calls = meter.calls;
    const saved = underHeaders(desk);
    expect(saved[0]).toMatchObject(written);
    for (let call = 1; call <= calls; call += 11) {
      const other = await setUp();
      other.script.appsScript.meter.reset();
      other.script.appsScript.meter.beforeCall(call, () =>
        other.hand.moveColumns('Plan', 11, 1, call % 2 ? 8 : 4),
      );
      act(other);
      expect([saved, before], `call ${call}: ${other.told.at(-1)}`).toContainEqual(underHeaders(other));
    }
  },
);
