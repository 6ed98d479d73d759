import { describe, expect, it } from 'vitest';
import { capacityOf } from '../../src/assess/capacity';
import { mondayToFriday, workCalendar } from '../../src/plan/work-calendar';
import { day, person } from '../plan/plan-rows';

const friday = day('2026-11-20');
const nextFriday = day('2026-11-27');
const ines = person({ name: 'Ines Duarte', daysPerWeek: 4, from: day('2026-01-01') });

describe('the days a week that somebody works', () => {
  const capacity = capacityOf(
    [ines, person({ name: 'Omar Haddad', until: day('2026-11-25') }), person({ email: 'zoe@example.com' })],
    mondayToFriday,
  );

  it('are those of People from the day they come to the day they leave, and none besides', () => {
    expect(capacity.daysPerWeekOn('Ines Duarte', day('2025-12-31'))).toBe(0);
    expect(capacity.daysPerWeekOn('ines  DUARTE', day('2026-01-01'))).toBe(4);
    expect(capacity.daysPerWeekOn('Omar Haddad', day('2026-11-25'))).toBe(5);
    expect(capacity.daysPerWeekOn('Omar Haddad', day('2026-11-26'))).toBe(0);
  });

  it('are a full week where nothing says less, also of somebody whom People does not know', () => {
    expect(capacity.daysPerWeekOn('zoe@example.com', friday)).toBe(5);
    expect(capacity.daysPerWeekOn('Somebody else', friday)).toBe(5);
    expect(capacity.names).toEqual(['Ines Duarte', 'Omar Haddad', 'zoe@example.com']);
  });

  it('add up to person-days on the working days after the first day up to the last', () => {
    expect(capacity.personDaysBetween('Ines Duarte', friday, nextFriday)).toBe(4);
    expect(capacity.personDaysBetween('Omar Haddad', friday, nextFriday)).toBe(3);
    expect(capacity.personDaysBetween('Omar Haddad', nextFriday, friday)).toBe(0);
    const withHoliday = capacityOf([ines], workCalendar([1, 2, 3, 4, 5], [day('2026-11-26')]));
    expect(withHoliday.personDaysBetween('Ines Duarte', friday, nextFriday)).toBeCloseTo(3.2);
  });
});

describe('two rows of one person', () => {
  it('are one who came back, and count once where they overlap', () => {
    const capacity = capacityOf(
      [
        person({ name: 'Omar Haddad', daysPerWeek: 5, until: day('2026-11-20') }),
        person({ name: 'Omar Haddad', daysPerWeek: 2, from: day('2026-11-16') }),
        person({ name: 'Ines Duarte', until: day('2026-06-30') }),
        person({ name: 'Ines Duarte', from: day('2026-11-24') }),
      ],
      mondayToFriday,
    );
    expect(capacity.daysPerWeekOn('Omar Haddad', day('2026-11-19'))).toBe(5);
    expect(capacity.personDaysBetween('Omar Haddad', friday, nextFriday)).toBe(2);
    expect(capacity.daysPerWeekOn('Ines Duarte', day('2026-09-01'))).toBe(0);
    expect(capacity.personDaysBetween('Ines Duarte', friday, nextFriday)).toBe(4);
  });
});
