// Check in: my goals, milestones and tasks, answered in one go.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  CheckInOpened,
  CheckInSaved,
  EntryProblem,
  MineShown,
} from '../../addon/sidebars/check-in-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { DraftState } from '../parts/draft-state';
import { ItemLine } from '../parts/item-line';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useDraft } from '../parts/use-draft';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { CalmTimer } from './calm-timer';
import {
  batchOf,
  changedSince,
  type Entries,
  entriesFromJson,
  noEntries,
  taskEntry,
  workEntry,
} from './entries';
import { TaskCard } from './task-card';
import { WhoAmI } from './who-am-i';
import { WorkCard } from './work-card';

export function CheckIn() {
  const [loaded, load] = useLoaded<CheckInOpened>(() => ask('openCheckIn', { who: '' }));
  if (loaded.kind === 'loading') return <Loading what="Reading what is yours …" />;
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={() => load()} />;
  const { value: opened } = loaded;
  const openFor = (who: string) => load(() => ask('openCheckIn', { who }));
  if (opened.who === '')
    return <WhoAmI people={opened.people} onTell={name => load(() => ask('rememberMe', { name }))} />;
  return <CheckInForm key={opened.who} opened={opened} onOpenFor={openFor} />;
}

interface CheckInFormProps {
  readonly opened: CheckInOpened;
  readonly onOpenFor: (who: string) => void;
}

function CheckInForm({ opened, onOpenFor }: CheckInFormProps) {
  const { who, me, work, tasks } = opened;
  const [entries, setEntries] = useState<Entries>(() => entriesFromJson(opened.draft));
  const entriesNow = useRef(entries);
  entriesNow.current = entries;
  const [problems, setProblems] = useState<readonly EntryProblem[]>([]);
  const [saved, setSaved] = useState<CheckInSaved | null>(null);
  const keeper = useDraft(`check-in ${who}`, opened.draft);
  const { doing, problem, run } = useWork();
  const batch = useMemo(() => batchOf(entries, opened), [entries, opened]);
  const count = batch.work.length + batch.tasks.length;
  useEffect(() => {
    if (saved) scrollTo(0, 0);
  }, [saved]);

  const change = (next: Entries) => {
    setEntries(next);
    keeper.keep(JSON.stringify(next));
  };
  const problemOn = (id: string, field: EntryProblem['field']) =>
    problems.find(each => each.id === id && each.field === field)?.message ?? '';
  const save = () =>
    run('Saving …', () =>
      keeper.hold(async () => {
        const answer = await ask('saveCheckIn', { ...batch, over: keeper.seen() });
        setProblems(answer.problems);
        if (answer.problems.length === 0) {
          keeper.forget();
          if (entriesNow.current !== entries)
            keeper.keep(JSON.stringify(changedSince(entries, entriesNow.current)));
          setSaved(answer);
        } else
          requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }),
    );

  if (saved)
    return (
      <Saved
        saved={saved}
        onUndone={() => keeper.keep(JSON.stringify(entries))}
        onAgain={() => onOpenFor(who)}
      />
    );
  return (
    <>
      <div class="body">
        <h1 class="out-of-sight">Check in</h1>
        <Whose opened={opened} onOpenFor={onOpenFor} />
        <ShowMine who={who} isMe={who === me} />
        {work.length + tasks.length === 0 ? (
          <p>
            Nothing is open for {who === me ? 'you' : who}: no goal or milestone that has begun, and no task.
          </p>
        ) : (
          <CalmTimer left={work.length + tasks.length - count} />
        )}
        {work.map(each => (
          <WorkCard
            key={each.id}
            work={each}
            entry={workEntry(entries, each.id)}
            problem={problemOn(each.id, 'value')}
            onChange={entry => change({ ...entries, work: { ...entries.work, [each.id]: entry } })}
          />
        ))}
        {tasks.length > 0 && <h2>Tasks</h2>}
        {tasks.map(each => (
          <TaskCard
            key={each.id}
            task={each}
            entry={taskEntry(entries, each.id, each.dueOn)}
            problem={problemOn(each.id, 'due')}
            onChange={entry => change({ ...entries, tasks: { ...entries.tasks, [each.id]: entry } })}
          />
        ))}
      </div>
      <BottomBar
        primary={count === 0 ? 'Save' : count === 1 ? 'Save 1 check-in' : `Save ${count} check-ins`}
        isDisabled={count === 0}
        doing={doing}
        onPrimary={save}
        {...(count > 0 && {
          secondary: 'Clear',
          onSecondary: () => {
            setEntries(noEntries);
            setProblems([]);
            keeper.drop();
          },
        })}
      >
        {problem && <ProblemNotice problem={problem} />}
        {problems.length > 0 && (
          <p class="problem" role="alert">
            {problems.length === 1 ? 'One value' : `${problems.length} values`} could not be read; nothing was
            saved yet.
          </p>
        )}
        <DraftState keeper={keeper} />
      </BottomBar>
    </>
  );
}

function Whose({ opened, onOpenFor }: CheckInFormProps) {
  const { who, me, people } = opened;
  const names = people.includes(who) ? people : [who, ...people];
  return (
    <div class="field">
      <label for="who">Checking in for</label>
      <select id="who" value={who} onChange={event => onOpenFor(event.currentTarget.value)}>
        {names.map(name => (
          <option key={name} value={name}>
            {name === me ? `${name} (you)` : name}
          </option>
        ))}
      </select>
      {who !== me && (
        <p class="advice">
          It is recorded that {me || 'somebody else'} checked in on behalf of {who}.
        </p>
      )}
    </div>
  );
}

/** What is somebody's, one click away: on a sheet, so that it can be kept open beside the others. */
function ShowMine({ who, isMe }: { readonly who: string; readonly isMe: boolean }) {
  const [shown, setShown] = useState<MineShown | null>(null);
  const { doing, problem, run } = useWork();
  const show = () =>
    run('Writing the sheet …', async () => {
      setShown(null);
      setShown(await ask('showMine', { who }));
    });
  return (
    <div class="stack">
      <button type="button" class="text-button" aria-disabled={doing !== ''} onClick={show}>
        {doing || (isMe ? 'Show mine in the sheet' : `Show what is ${who}'s in the sheet`)}
      </button>
      {shown && (
        <DoneNotice undo={shown.undo} onUndone={() => {}}>
          {shown.text}
        </DoneNotice>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

function Saved({
  saved,
  onUndone,
  onAgain,
}: {
  readonly saved: CheckInSaved;
  readonly onUndone: () => void;
  readonly onAgain: () => void;
}) {
  const count = saved.saved.length;
  return (
    <>
      <div class="body">
        <h1 class="out-of-sight">Check-ins saved</h1>
        <DoneNotice undo={saved.undo} onUndone={onUndone}>
          {count === 1 ? '1 check-in was saved.' : `${count} check-ins were saved.`}
        </DoneNotice>
        {saved.gone.length > 0 && (
          <div class="notice advice-box">
            <p>
              {saved.gone.join(', ')} {saved.gone.length === 1 ? 'is' : 'are'} no longer there: somebody has
              deleted the {saved.gone.length === 1 ? 'row' : 'rows'} meanwhile.
            </p>
          </div>
        )}
        {saved.held.map(sentence => (
          <p key={sentence} class="notice advice-box" dir="auto">
            {sentence} It was left as it is, and what you gave for it was not recorded: change the formula, or
            what it counts.
          </p>
        ))}
        <ul class="list">
          {saved.saved.map(item => (
            <li key={item.id}>
              <ItemLine item={item} />
            </li>
          ))}
        </ul>
      </div>
      <BottomBar primary="Back to the list" onPrimary={onAgain} />
    </>
  );
}
