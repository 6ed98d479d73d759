// A half-filled plan as the rows that it will become, or what stands in the way.

import type { Assessment } from '../../assess/assessment';
import { countText } from '../../assess/wording';
import type { Reading } from '../../cells/cell';
import { readNumber } from '../../cells/read-number';
import { readTarget } from '../../cells/read-target';
import { type Day, dayFromIso } from '../../plan/day';
import type { Item } from '../../plan/item';
import { quoted } from '../../plan/problem-log';
import type { NewItem } from '../../sheets/add-items';
import type { CellInput } from '../../sheets/cell-input';
import type { BreakDownDraft, DraftMilestone, DraftProblem, DraftTask } from './break-down-contract';
import { judgeOwner } from './judge-owner';
import { targetText } from './open-break-down';
import { RowGone } from './show-row';
import { endOfWeek } from './week';

export interface DraftRows {
  readonly items: readonly NewItem[];
  readonly problems: readonly DraftProblem[];
}

/** Throws RowGone where the row to break down is there no more. */
export function rowsOfDraft(draft: BreakDownDraft, assessment: Assessment): DraftRows {
  const { plan, statusDate } = assessment;
  const parent = plan.byId.get(draft.parentId);
  if (!parent || parent.kind === 'task') throw new RowGone(draft.parentId);
  const items: NewItem[] = [];
  const reader = draftReader(draft.parentId, assessment);
  const week = endOfWeek(statusDate, plan.calendar);
  for (const milestone of draft.milestones) {
    const at = items.length;
    items.push({ kind: 'milestone', parent, ...reader.milestone(milestone, parent) });
    for (const task of milestone.tasks) items.push({ kind: 'task', parent: at, ...reader.task(task) });
  }
  for (const task of draft.tasks) items.push({ kind: 'task', parent, ...reader.task(task) });
  if (items.length === 0)
    reader.problem('', 'rows', `Add at least one ${parent.kind === 'goal' ? 'milestone' : 'task'}.`);
  const running = draft.milestones.find(({ due }) => (dayFromIso(due) ?? statusDate) >= statusDate);
  const begins = running ? (dayFromIso(running.start) ?? statusDate) : null;
  if (running && begins !== null && begins <= week && !running.tasks.some(task => isDueBy(task, week)))
    reader.problem(
      running.key,
      'tasks',
      'Add a task that somebody does this week: this milestone is running.',
    );
  return { items, problems: reader.problems };
}

function isDueBy({ due }: DraftTask, week: Day): boolean {
  const day = dayFromIso(due);
  return day !== null && day <= week;
}

function draftReader(parentId: string, assessment: Assessment) {
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

  function titleOf({ key, title }: DraftTask | DraftMilestone): string {
    if (title.trim() === '') problem(key, 'title', 'Give it a title, or remove it.');
    return title.trim();
  }

  function ownerOf({ key, owner }: DraftTask | DraftMilestone): string {
    const { name, message, suggestions, stops } = judgeOwner(owner, parentId, assessment);
    if (message !== '') problem(key, 'owner', message, stops, suggestions);
    return name;
  }

  function dayOf(key: string, field: string, text: string): CellInput {
    const day = dayFromIso(text);
    if (day === null) problem(key, field, 'Enter a date.');
    return day === null ? '' : { day };
  }

  function measureOf<T>(
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

  function checkDates({ key, start, due }: DraftMilestone, parent: Item): void {
    const [first, last] = [dayFromIso(start), dayFromIso(due)];
    if (last === null) return;
    if (first !== null && last < first) problem(key, 'due', 'The due date is before the start.');
    const longest = plan.settings.longestMilestoneDays;
    if (first !== null && last - first > longest)
      problem(
        key,
        'due',
        `${countText(last - first, 'day')} long; a milestone takes ${longest} at most.`,
        false,
      );
    if (parent.due !== null && last > parent.due) problem(key, 'due', 'Due after the goal itself.', false);
    if (last < statusDate) problem(key, 'due', 'This date has passed.', false);
    else if (first !== null && statusDate - first > plan.settings.cadenceDays)
      problem(
        key,
        'start',
        `Begins ${countText(statusDate - first, 'day')} ago, so it counts as silent until its first check-in.`,
        false,
      );
  }

  return {
    problems,
    problem,
    milestone(milestone: DraftMilestone, parent: Item): Pick<NewItem, 'title' | 'fields'> {
      const { key } = milestone;
      const baseline = measureOf(key, 'baseline', milestone.baseline, readNumber);
      const target = measureOf(key, 'target', milestone.target, readTarget);
      if (target?.kind === 'reach' && target.value === baseline)
        problem(key, 'target', 'The target equals the baseline, so there is nothing to reach.');
      checkDates(milestone, parent);
      return {
        title: titleOf(milestone),
        fields: {
          owner: ownerOf(milestone),
          metric: milestone.metric.trim(),
          baseline: baseline ?? '',
          target: target?.kind === 'reach' ? target.value : targetText(target),
          start: dayOf(key, 'start', milestone.start),
          due: dayOf(key, 'due', milestone.due),
        },
      };
    },
    task(task: DraftTask): Pick<NewItem, 'title' | 'fields'> {
      const due = dayFromIso(task.due);
      if (due !== null && due < statusDate) problem(task.key, 'due', 'This date has passed.', false);
      return {
        title: titleOf(task),
        fields: { owner: ownerOf(task), due: dayOf(task.key, 'due', task.due) },
      };
    },
  };
}
