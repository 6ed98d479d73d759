// A task to check in on: done, not done, blocked, or moved to another day.

import type { CheckInTask } from '../../addon/sidebars/check-in-contract';
import { DateField, Segments, TitleField } from '../parts/fields';
import { ItemLine } from '../parts/item-line';
import type { TaskInput } from './entries';

interface TaskCardProps {
  readonly task: CheckInTask;
  readonly entry: TaskInput;
  readonly problem: string;
  readonly onChange: (entry: TaskInput) => void;
}

export function TaskCard({ task, entry, problem, onChange }: TaskCardProps) {
  const set = (change: Partial<TaskInput>) => onChange({ ...entry, ...change });
  return (
    <section class="card" aria-label={`${task.id} ${task.title}`}>
      <div class="inside">
        <ItemLine item={{ ...task, owner: '' }} />
        {task.parent !== '' && (
          <p class="quiet" dir="auto">
            {task.parent}
          </p>
        )}
        <Segments
          label={task.isLate ? 'It was due: is it done?' : 'Is it done?'}
          value={entry.answer}
          options={[
            ['done', 'Done'],
            ['not done', 'Not done'],
            ['blocked', 'Blocked'],
            ['move', 'Move'],
          ]}
          onChange={answer => set({ answer })}
        />
        {entry.answer === 'move' && (
          <DateField
            label="New due date"
            value={entry.due}
            note={problem === '' ? null : { text: problem, stops: true }}
            onChange={due => set({ due })}
          />
        )}
        {entry.answer !== '' && entry.answer !== 'done' && (
          <TitleField
            label={entry.answer === 'blocked' ? 'By what?' : 'Why?'}
            value={entry.note}
            onChange={note => set({ note })}
          />
        )}
      </div>
    </section>
  );
}
