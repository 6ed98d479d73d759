// What is understood of days.

import { describe, it } from 'vitest';
import { claim, sheet } from './table-text';

describe('days', () => {
  it('takes the order in which rows last days, not months, and asks', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Start date|End date
A thing|03/04/2025|07/04/2025
B thing|08/04/2025|12/04/2025`,
      ),
      {
        columns: { task: 'Task', start: 'Start date', due: 'End date' },
        counts: [0, 0, 2],
        dateOrder: 'day first',
      },
    ));
  it('leaves open what nothing decides, and asks', () =>
    claim(
      sheet(
        'Plan',
        `
Task|Due
A thing|03/04/2025
B thing|04/05/2025`,
      ),
      { columns: { task: 'Task', due: 'Due' }, counts: [0, 0, 2], dateOrder: 'undecided' },
    ));
});
