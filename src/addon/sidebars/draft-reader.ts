// Reads the fields of rows that are being drafted, and says what is wrong with which.

import type { Assessment } from '../../assess/assessment';
import { countText } from '../../assess/wording';
import type { Reading } from '../../cells/cell';
import { readNumber } from '../../cells/read-number';
import { readTarget } from '../../cells/read-target';
import { dayFromIso } from '../../plan/day';
import type { Item } from '../../plan/item';
import { quoted } from '../../plan/problem-log';
import type { CellInput } from '../../sheets/cell-input';
import type { DraftProblem } from './break-down-contract';
import { judgeOwner } from './judge-owner';
import { targetText } from './open-break-down';

interface Titled {
  readonly key: string;
  readonly title: string;
}

interface Owned {
  readonly key: string;
  readonly owner: string;
}

interface Measured {
  readonly key: string;
  readonly metric: string;
  readonly baseline: string;
  readonly target: string;
}

interface Dated {
  readonly key: string;
  readonly start: string;
  readonly due: string;
}

/** @param parentId the row under which the new ones will stand; "" for none */
export function draftReader(parentId: string, assessment: Assessment) {
  const problems: DraftProblem[] = [];
  const { plan, statusDate } = assessment;
  const problem = (
    key: string,
    field: string,
    message: string,
    stops = true,
    suggestions: readonly string[] = [],
  ) => {
    problems.push({ key, field, message, stops, suggestions });
  };

  function measure<T>(
    key: string,
    field: string,
    text: string,
    read: (cell: string) => Reading<T>,
  ): T | null {
    const reading = read(text.trim());
    if (reading.ok) return reading.value;
    problem(key, field, `${quoted(text)} ${reading.rule}. ${reading.remedy}.`);
    return null;
  }

  return {
    problems,
    problem,
    title({ key, title }: Titled, remedy: string): string {
      if (title.trim() === '') problem(key, 'title', remedy);
      return title.trim();
    },
    owner({ key, owner }: Owned): string {
      const { name, message, suggestions, stops } = judgeOwner(owner, parentId, assessment);
      if (message !== '') problem(key, 'owner', message, stops, suggestions);
      return name;
    },
    day(key: string, field: string, text: string): CellInput {
      const day = dayFromIso(text);
      if (day === null) problem(key, field, 'Enter a date.');
      return day === null ? '' : { day };
    },
    measures(row: Measured): Record<'metric' | 'baseline' | 'target', CellInput> {
      const baseline = measure(row.key, 'baseline', row.baseline, readNumber);
      const target = measure(row.key, 'target', row.target, readTarget);
      if (target?.kind === 'reach' && target.value === baseline)
        problem(row.key, 'target', 'The target equals the baseline, so there is nothing to reach.');
      return {
        metric: row.metric.trim(),
        baseline: baseline ?? '',
        target: target?.kind === 'reach' ? target.value : targetText(target),
      };
    },
    checkDates({ key, start, due }: Dated): void {
      const [first, last] = [dayFromIso(start), dayFromIso(due)];
      if (last === null) return;
      if (first !== null && last < first) problem(key, 'due', 'The due date is before the start.');
      if (last < statusDate) problem(key, 'due', 'This date has passed.', false);
    },
    /** Advises on how long a milestone takes, and on one that begins in the past. */
    checkMilestone({ key, start, due }: Dated): void {
      const [first, last] = [dayFromIso(start), dayFromIso(due)];
      if (first === null || last === null) return;
      const longest = plan.settings.longestMilestoneDays;
      if (last - first > longest)
        problem(
          key,
          'due',
          `${countText(last - first, 'day')} long; a milestone takes ${longest} at most.`,
          false,
        );
      if (last >= statusDate && statusDate - first > plan.settings.cadenceDays)
        problem(
          key,
          'start',
          `Begins ${countText(statusDate - first, 'day')} ago, so it counts as silent until its first check-in.`,
          false,
        );
    },
    checkWithin({ key, due }: Dated, parent: Item): void {
      const last = dayFromIso(due);
      if (last !== null && parent.due !== null && last > parent.due)
        problem(key, 'due', `Due after the ${parent.kind} itself.`, false);
    },
  };
}
