// What was filled in so far, by item, and the batch that it becomes.

import type {
  CheckInBatch,
  CheckInOpened,
  TaskEntry,
  WorkEntry,
} from '../../addon/sidebars/check-in-contract';

export interface Entries {
  readonly work: Readonly<Record<string, WorkEntry>>;
  readonly tasks: Readonly<Record<string, TaskInput>>;
}

/** A task's entry while it is being filled in: no answer yet, perhaps. */
export type TaskInput = Omit<TaskEntry, 'answer'> & { readonly answer: TaskEntry['answer'] | '' };

export const noEntries: Entries = { work: {}, tasks: {} };

/** What was kept of a check-in; nothing where it cannot be read. */
export function entriesFromJson(json: string): Entries {
  try {
    const kept = JSON.parse(json) as Partial<Entries> | null;
    return { work: { ...kept?.work }, tasks: { ...kept?.tasks } };
  } catch {
    return noEntries;
  }
}

/** Those that were filled in while the earlier ones were being saved. */
export function changedSince(saved: Entries, now: Entries): Entries {
  const changed = <Entry>(before: Readonly<Record<string, Entry>>, after: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(after).filter(([id, entry]) => before[id] !== entry));
  return { work: changed(saved.work, now.work), tasks: changed(saved.tasks, now.tasks) };
}

export function workEntry({ work }: Entries, id: string): WorkEntry {
  return work[id] ?? { id, value: '', confidence: '', note: '' };
}

export function taskEntry({ tasks }: Entries, id: string, due: string): TaskInput {
  return tasks[id] ?? { id, answer: '', due, note: '' };
}

export function isWorkFilled({ value, confidence, note }: WorkEntry): boolean {
  return value.trim() !== '' || confidence !== '' || note.trim() !== '';
}

/** The entries that say something, of rows that are still shown. */
export function batchOf(entries: Entries, { who, work, tasks }: CheckInOpened): CheckInBatch {
  return {
    who,
    work: work.map(({ id }) => workEntry(entries, id)).filter(isWorkFilled),
    tasks: tasks.flatMap(({ id, dueOn }) => {
      const { answer, ...rest } = taskEntry(entries, id, dueOn);
      return answer === '' ? [] : [{ ...rest, answer }];
    }),
  };
}
