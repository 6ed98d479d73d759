// Who is proposed for People, from the ways in which owner cells are written.

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import { proposePeople, shown } from '../../src/sheets/propose-people';
import { sheet } from '../adopt/table-text';
import { day } from '../plan/plan-rows';

function proposed(...owners: string[]) {
  const lines = owners.map((owner, at) => `Do thing ${at}|${owner}|2026-12-0${(at % 9) + 1}`);
  const grid = sheet('Plan', ['Task|Owner|Due', ...lines].join('\n'));
  return proposePeople(recognise([grid]).tables, [grid], day('2026-11-23'));
}

const names = (...owners: string[]) => proposed(...owners).map(shown);

describe('people', () => {
  it('are each proposed once, whoever owns most first', () => {
    expect(proposed('Anna Berg', 'Karim Aziz', 'anna  berg', '')).toEqual([
      { name: 'Anna Berg', email: '', rows: 2 },
      { name: 'Karim Aziz', email: '', rows: 1 },
    ]);
  });

  it('are taken from cells that name several, and not from teams, blanks or remarks', () => {
    expect(
      names(
        'Anna Berg, Karim Aziz',
        'Sales team',
        'TBD',
        'waiting for the vendor to answer us',
        'Mei Tanaka',
      ),
    ).toEqual(['Anna Berg', 'Karim Aziz', 'Mei Tanaka']);
  });

  it('are no teams either where a cell names one beside a person', () => {
    expect(names('Anna Berg / Acme GmbH', 'Sales team + Karim Aziz')).toEqual(['Anna Berg', 'Karim Aziz']);
  });

  it('are written first name first where a sheet writes all of them last name first', () => {
    expect(names('Petrova, Elena', 'Smith, John', 'Petrova, Elena')).toEqual(['Elena Petrova', 'John Smith']);
    expect(names('Anna, Karim', 'Anna', 'Karim')).toEqual(['Anna', 'Karim']);
    expect(names('Petrova, Elena (Student)', 'Smith, John', 'Everybody')).toEqual([
      'Elena Petrova',
      'John Smith',
    ]);
  });

  it('are the same where one cell has the name and another the address', () => {
    expect(proposed('elena.petrova@example.com', 'Elena Petrova', 'Mei <mei.tanaka@example.com>')).toEqual([
      { name: 'Elena Petrova', email: 'elena.petrova@example.com', rows: 2 },
      { name: 'Mei', email: 'mei.tanaka@example.com', rows: 1 },
    ]);
    expect(proposed('jo.park@example.com', 'x77@example.com')).toEqual([
      { name: 'Jo Park', email: 'jo.park@example.com', rows: 1 },
      { name: '', email: 'x77@example.com', rows: 1 },
    ]);
  });

  it('are found by a first name, unless two have it', () => {
    expect(names('Anna Berg', 'Anna', 'Karim Aziz')).toEqual(['Anna Berg', 'Karim Aziz']);
    expect(names('Anna Berg', 'Anna Lee', 'Anna')).toEqual(['Anna Berg', 'Anna Lee']);
  });
});
