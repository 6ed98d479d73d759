// The tasks of a milestone: title, owner and due day each; one by one, or pasted as lines.

import { useState } from 'preact/hooks';
import { DateField, TitleField } from '../parts/fields';
import { IconButton } from '../parts/icon';
import { OwnerField } from '../parts/owner-field';
import { addTasks, type TaskPlace, tasksAt, titlesIn, withoutTask, withTask } from './draft';
import { noteOf, useForm, verdictOn } from './form-context';

interface TaskListProps {
  readonly place: TaskPlace;
  /** For new tasks. */
  readonly owner: string;
  readonly due: string;
}

export function TaskList({ place, owner, due }: TaskListProps) {
  const tools = useForm();
  const { form, change, problems, people, judge } = tools;
  const [isPasting, setPasting] = useState(false);
  const tasks = tasksAt(form, place);
  const add = (titles: readonly string[]) => change(addTasks(form, place, titles, { owner, due }));
  return (
    <>
      {tasks.map((task, index) => {
        const set = (part: Partial<typeof task>) => change(withTask(form, place, task.key, part));
        return (
          <section key={task.key} class="task" aria-label={`Task ${index + 1}`}>
            <div class="row">
              <TitleField
                label="Task"
                value={task.title}
                placeholder="What will somebody do?"
                note={noteOf(problems, task.key, 'title')}
                onChange={title => set({ title })}
              />
              <IconButton
                name="close"
                label={`Remove task ${index + 1}`}
                onPress={() => change(withoutTask(form, place, task.key))}
              />
            </div>
            <div class="row">
              <OwnerField
                label="Owner"
                value={task.owner}
                people={people}
                verdict={verdictOn(tools, task.key, task.owner)}
                onJudge={judge}
                onChange={name => set({ owner: name })}
              />
              <DateField
                label="Due"
                value={task.due}
                note={noteOf(problems, task.key, 'due')}
                onChange={day => set({ due: day })}
              />
            </div>
          </section>
        );
      })}
      <div class="chips">
        <button type="button" class="chip" onClick={() => add([''])}>
          Add a task
        </button>
        <button type="button" class="chip" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          Paste a list
        </button>
      </div>
      {isPasting && (
        <PasteLines
          onPaste={titles => {
            add(titles);
            setPasting(false);
          }}
        />
      )}
    </>
  );
}

function PasteLines({ onPaste }: { readonly onPaste: (titles: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const titles = titlesIn(text);
  return (
    <div class="stack">
      <div class="field">
        <label for="paste">One task a line</label>
        <textarea
          id="paste"
          rows={4}
          dir="auto"
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </div>
      <button
        type="button"
        class="chip fixed"
        aria-disabled={titles.length === 0}
        onClick={() => titles.length > 0 && onPaste(titles)}
      >
        {titles.length === 0 ? 'Add tasks' : `Add ${titles.length} ${titles.length === 1 ? 'task' : 'tasks'}`}
      </button>
    </div>
  );
}
