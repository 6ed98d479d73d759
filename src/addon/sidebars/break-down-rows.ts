// A half-filled plan as the rows that it will become, or what stands in the way.

import type { Assessment } from '../../assess/assessment';
import { type Day, dayFromIso } from '../../plan/day';
import type { Item } from '../../plan/item';
import type { NewItem } from '../../sheets/add-items';
import type { BreakDownDraft, DraftMilestone, DraftProblem, DraftTask } from './break-down-contract';
import { draftReader } from './draft-reader';
import { RowGone } from './show-row';
import { endOfWeek } from './week';

type Reader = ReturnType<typeof draftReader>;
type Fields = Pick<NewItem, 'title' | 'fields'>;

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
    items.push({ kind: 'milestone', parent, ...milestoneRow(reader, milestone, parent) });
    for (const task of milestone.tasks)
      items.push({ kind: 'task', parent: at, ...taskRow(reader, task, statusDate) });
  }
  for (const task of draft.tasks) items.push({ kind: 'task', parent, ...taskRow(reader, task, statusDate) });
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

const NO_TITLE = 'Give it a title, or remove it.';

function milestoneRow(reader: Reader, milestone: DraftMilestone, parent: Item): Fields {
  const { key, start, due } = milestone;
  const measures = reader.measures(milestone);
  reader.checkDates(milestone);
  reader.checkMilestone(milestone);
  reader.checkWithin(milestone, parent);
  return {
    title: reader.title(milestone, NO_TITLE),
    fields: {
      owner: reader.owner(milestone),
      ...measures,
      start: reader.day(key, 'start', start),
      due: reader.day(key, 'due', due),
    },
  };
}

function taskRow(reader: Reader, task: DraftTask, statusDate: Day): Fields {
  const due = dayFromIso(task.due);
  if (due !== null && due < statusDate) reader.problem(task.key, 'due', 'This date has passed.', false);
  return {
    title: reader.title(task, NO_TITLE),
    fields: { owner: reader.owner(task), due: reader.day(task.key, 'due', task.due) },
  };
}
