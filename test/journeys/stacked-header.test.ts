// A table whose header stands in two rows, each blank in places, stays one through all that happens to it.

import { expect, it } from 'vitest';
import { Desk } from './desk';
import { typed } from './own-plan';

const STACKED = `
Nr. | Maßnahme | Zuständigkeit | | Termin | | Kennzahl | Ausgangswert | Zielwert | Fortschritt | Notizen
 | | Verantwortlich | Beteiligte | Beginn | Ende | | | | |
A1 | Heizung tauschen | Anna Berg | Werke | 2026-09-07 | 2026-12-18 | Tonnen | 0 | 48 | 20% | läuft
A2 | Dach decken | Karim Aziz | Bauamt | 2026-10-05 | 2027-01-29 | Prozent | 0 | 100 | 10% |
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
  expect(first).toBe(11);
  desk.hand.deleteColumns('Plan', first + 1, before[1]!.length - first);
  desk.setUp();
  expect(headers(desk)[1]!.slice(first)).toEqual(before[1]!.slice(first));
  expect(headers(desk)[0]!.slice(0, first)).toEqual(before[0]!.slice(0, first));
  expect(desk.addOn.assessed().items).toHaveLength(2);
});

it('is named by the header that a person reads, wherever in the two rows it stands', async () => {
  const desk = await setUp();
  desk.hand.type('Plan!J3', 'much');
  desk.hand.type('Plan!F3', 'soon');
  const messages = desk.addOn.assessed().problems.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/Plan!J3: fortschritt/));
  expect(messages).toContainEqual(expect.stringMatching(/Plan!F3: ende/));
});

it('loses its columns by Undo after it was moved, and nothing else', async () => {
  const desk = await setUp();
  desk.hand.moveColumns('Plan', 7, 1, 2);
  desk.choose('Refresh status');
  expect(desk.addOn.assessed().items).toHaveLength(2);
  for (let times = 0; times < 5 && !desk.told.at(-1)?.startsWith('There is nothing to undo'); times++)
    desk.choose('Undo last change');
  expect(desk.grid('Plan').map(row => row.filter(cell => cell !== '').join(' | '))).toEqual([
    'Nr. | Kennzahl | Maßnahme | Zuständigkeit | Termin | Ausgangswert | Zielwert | Fortschritt | Notizen',
    'Verantwortlich | Beteiligte | Beginn | Ende',
    expect.stringContaining('A1 | Tonnen | Heizung tauschen'),
    expect.stringContaining('A2 | Prozent | Dach decken'),
  ]);
});

it('is not written to where somebody moves its columns meanwhile', async () => {
  const desk = await setUp();
  const { meter } = desk.script.appsScript;
  desk.today = '2026-12-21';
  meter.reset();
  desk.choose('Refresh status');
  const calls = meter.calls;
  for (let call = 1; call <= calls; call += 13) {
    const other = await setUp();
    other.today = '2026-12-21';
    other.script.appsScript.meter.reset();
    other.script.appsScript.meter.beforeCall(call, () => other.hand.moveColumns('Plan', 7, 1, 2));
    other.choose('Refresh status');
    other.choose('Refresh status');
    const table = other.grid('Plan');
    expect(table[0]).toContain('Kennzahl');
    expect(table[2]!.slice(0, 3), `call ${call}`).toEqual(['A1', 'Tonnen', 'Heizung tauschen']);
    expect(other.addOn.assessed().items).toHaveLength(2);
  }
});
