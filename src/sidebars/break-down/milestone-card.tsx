// One milestone of the plan: a line when folded, its fields and tasks when open.

import type { DraftMilestone } from '../../addon/sidebars/break-down-contract';
import { dateText } from '../parts/dates';
import { DateField, TextField, TitleField } from '../parts/fields';
import { Icon } from '../parts/icon';
import { OwnerField } from '../parts/owner-field';
import { withMilestone, withoutMilestone } from './draft';
import { noteOf, useForm, verdictOn } from './form-context';
import { TaskList } from './task-list';

interface MilestoneCardProps {
  readonly milestone: DraftMilestone;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function MilestoneCard({ milestone, number, isOpen, onToggle }: MilestoneCardProps) {
  const { form, problems } = useForm();
  const keys = [milestone.key, ...milestone.tasks.map(({ key }) => key)];
  const wrong = problems.filter(({ key, stops }) => stops && keys.includes(key)).length;
  return (
    <section class="card" aria-label={`Milestone ${number}`}>
      <button type="button" class="fold" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name="arrow" />
        <span>
          <span class="title" dir="auto">
            {number}. {milestone.title.trim() === '' ? 'Without a title' : milestone.title}
          </span>
          <span class="quiet">{summaryOf(milestone)}</span>
          {wrong > 0 && !isOpen && (
            <span class="problem">
              {' '}
              · {wrong === 1 ? '1 thing to put right' : `${wrong} things to put right`}
            </span>
          )}
        </span>
      </button>
      {isOpen && (
        <MilestoneFields milestone={milestone} number={number} isOnly={form.milestones.length === 1} />
      )}
    </section>
  );
}

function summaryOf({ start, due, baseline, target, owner, tasks }: DraftMilestone): string {
  const path = target === '' ? '' : baseline === '' ? target : `${baseline} → ${target}`;
  const count = tasks.length === 0 ? '' : tasks.length === 1 ? '1 task' : `${tasks.length} tasks`;
  const days = `${dateText(start, due)} – ${dateText(due)}`;
  return [days, path, owner || 'no owner', count].filter(each => each !== '').join(' · ');
}

function MilestoneFields({
  milestone,
  number,
  isOnly,
}: {
  readonly milestone: DraftMilestone;
  readonly number: number;
  readonly isOnly: boolean;
}) {
  const tools = useForm();
  const { form, change, problems, people, judge, weekEnd } = tools;
  const { key } = milestone;
  const set = (part: Partial<DraftMilestone>) => change(withMilestone(form, key, part));
  const note = (field: string) => noteOf(problems, key, field);
  const tasksNote = note('tasks');
  return (
    <div class="inside" style="padding-top:0">
      <TitleField
        label="Milestone"
        value={milestone.title}
        note={note('title')}
        onChange={title => set({ title })}
      />
      <OwnerField
        label="Owner, one person"
        value={milestone.owner}
        people={people}
        verdict={verdictOn(tools, key, milestone.owner)}
        onJudge={judge}
        onChange={owner => set({ owner })}
      />
      <div class="row">
        <DateField
          label="Start"
          value={milestone.start}
          note={note('start')}
          onChange={start => set({ start })}
        />
        <DateField label="Due" value={milestone.due} note={note('due')} onChange={due => set({ due })} />
      </div>
      <div class="row">
        <TextField
          label="From"
          inputMode="decimal"
          value={milestone.baseline}
          note={note('baseline')}
          onChange={baseline => set({ baseline })}
        />
        <TextField
          label="Target"
          inputMode="decimal"
          value={milestone.target}
          note={note('target')}
          onChange={target => set({ target })}
        />
      </div>
      <TextField label="Metric" value={milestone.metric} onChange={metric => set({ metric })} />
      <div class="tasks">
        {tasksNote && (
          <p class="problem" role="alert">
            {tasksNote.text}
          </p>
        )}
        <TaskList
          place={key}
          owner={milestone.owner}
          due={milestone.start > weekEnd ? milestone.start : weekEnd}
        />
      </div>
      {!isOnly && (
        <button
          type="button"
          class="text-button"
          aria-label={`Remove milestone ${number}`}
          onClick={() => change(withoutMilestone(form, key))}
        >
          Remove milestone
        </button>
      )}
    </div>
  );
}
