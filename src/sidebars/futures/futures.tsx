// Compare futures: today beside up to four others, tried with sliders, seen at once, kept in the Scenarios table.

import { useMemo, useRef, useState } from 'preact/hooks';
import type {
  Compared,
  FuturesOpened,
  FuturesSaved,
  SentFuture,
} from '../../addon/sidebars/futures-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { DraftState } from '../parts/draft-state';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useDraft } from '../parts/use-draft';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { keptOf, MOST_FUTURES, newFuture, withFuture, withStarting } from './form';
import { FutureCard } from './future-card';
import { Picture } from './picture';
import { useCompared } from './use-compared';

export function Futures() {
  const [loaded, load] = useLoaded<FuturesOpened>(() => ask('openFutures', {}));
  const times = useRef(0);
  if (loaded.kind === 'loading') {
    times.current += 1;
    return <Loading what="Comparing the futures …" />;
  }
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={() => load()} />;
  return <Comparing key={times.current} opened={loaded.value} onReload={() => load()} />;
}

function Comparing({ opened, onReload }: { readonly opened: FuturesOpened; readonly onReload: () => void }) {
  const kept = useMemo(() => keptOf(opened), [opened]);
  const [futures, setFutures] = useState<readonly SentFuture[]>(kept ?? opened.futures);
  const [isRestored, setRestored] = useState(kept !== null);
  const [saved, setSaved] = useState<readonly SentFuture[]>(opened.futures);
  const [open, setOpen] = useState('');
  const [done, setDone] = useState<FuturesSaved | null>(null);
  const keeper = useDraft('futures', opened.kept);
  const { doing, problem, run } = useWork();
  const { compared, isOld, problem: stale } = useCompared(futures, opened.futures, opened.compared);
  const futuresNow = useRef(futures);
  futuresNow.current = futures;

  const change = (next: readonly SentFuture[]) => {
    setFutures(next);
    setDone(null);
    keeper.keep(JSON.stringify(next));
  };
  const startOver = () => {
    keeper.drop();
    setRestored(false);
    setFutures(opened.futures);
  };
  const add = () => {
    const future = newFuture(futures);
    change([...futures, future]);
    setOpen(future.key);
  };
  const save = () =>
    run('Saving …', () =>
      keeper.hold(async () => {
        const answer = await ask('saveFutures', { futures, over: keeper.seen() });
        if (answer.isComplete) {
          if (futuresNow.current === futures) keeper.forget();
          setRestored(false);
          setSaved(futures);
        }
        setDone(answer);
        scrollTo(0, 0);
      }),
    );
  const show = () =>
    run('Writing …', async () => {
      setDone(await ask('writeFutures', {}));
      scrollTo(0, 0);
    });
  const lackingOf = (key: string) => compared.lacking.find(each => each.key === key)?.message ?? '';
  const isSaved = futures === saved;

  return (
    <>
      <div class="body">
        <h1>{headingOf(futures.length)}</h1>
        {done && (
          <DoneNotice key={`${done.undo?.row} ${done.undo?.when}`} undo={done.undo} onUndone={onReload}>
            {done.text}
          </DoneNotice>
        )}
        {isRestored && (
          <div class="notice" role="status">
            <p>This is where you left off; it is not saved yet.</p>
            <button type="button" class="text-button" onClick={startOver}>
              Back to what is saved
            </button>
          </div>
        )}
        {opened.problems.map(text => (
          <p key={text} class="notice advice-box">
            {text}
          </p>
        ))}
        {futures.map((future, at) => (
          <FutureCard
            key={future.key}
            future={future}
            futures={futures}
            number={at + 1}
            opened={opened}
            signpost={isOld ? '' : (compared.signposts[at] ?? '')}
            lackingOf={lackingOf}
            isOpen={open === future.key}
            onToggle={() => setOpen(open === future.key ? '' : future.key)}
            onChange={next => change(withFuture(futures, future.key, () => next))}
            onRemove={() => change(futures.filter(({ key }) => key !== future.key))}
          />
        ))}
        <AddFuture futures={futures} starting={opened.starting} onAdd={add} onChange={change} />
        {opened.compared.goals.length === 0 ? (
          <p>There is no goal to compare yet. Write one into Goals, with a metric, a start and a due date.</p>
        ) : (
          <div class={isOld ? 'picture old' : 'picture'}>
            <h2>Goals</h2>
            <p class="quiet" role="status">
              {isOld ? 'Comparing …' : holdsText(compared)}
            </p>
            {stale && <ProblemNotice problem={stale} />}
            <Picture compared={compared} today={opened.today} />
          </div>
        )}
      </div>
      <BottomBar
        primary="Save"
        onPrimary={save}
        doing={doing}
        isDisabled={isSaved}
        {...(isSaved ? { secondary: 'Show on a sheet', onSecondary: show } : {})}
      >
        {problem && <ProblemNotice problem={problem} />}
        {!isSaved && <DraftState keeper={keeper} />}
      </BottomBar>
    </>
  );
}

interface AddFutureProps {
  readonly futures: readonly SentFuture[];
  readonly starting: readonly SentFuture[];
  readonly onAdd: () => void;
  readonly onChange: (futures: readonly SentFuture[]) => void;
}

function AddFuture({ futures, starting, onAdd, onChange }: AddFutureProps) {
  if (futures.length >= MOST_FUTURES) return <p class="quiet">Four futures beside today are the most.</p>;
  const all = withStarting(futures, starting);
  return (
    <div class="stack">
      {futures.length === 0 && (
        <p>
          What if somebody leaves, the work grows, or a goal is dropped? Try it here; no row of the plan
          changes.
        </p>
      )}
      <div class="chips">
        {all.length > futures.length && (
          <button type="button" class="chip" onClick={() => onChange(all)}>
            {futures.length === 0 ? 'Begin with' : 'Add'} {starting.length === 1 ? 'one' : 'a starting set'}:{' '}
            {all
              .slice(futures.length)
              .map(({ name }) => name)
              .join(', ')}
          </button>
        )}
        <button type="button" class="chip" onClick={onAdd}>
          Add a future
        </button>
      </div>
    </div>
  );
}

function headingOf(count: number): string {
  if (count === 0) return 'Today, and what if';
  return count === 1 ? 'Today and one future' : `Today and ${count} futures`;
}

function holdsText({ names, holdInAll, holdInNone }: Compared): string {
  if (names.length === 1) return 'Today alone.';
  const all =
    holdInAll.length === 0
      ? 'No goal holds in all of them.'
      : `In all of them hold: ${holdInAll.join(', ')}.`;
  return holdInNone.length === 0 ? all : `${all} In none: ${holdInNone.join(', ')}.`;
}
