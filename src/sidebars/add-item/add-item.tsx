// Add an item: a goal, a milestone or a task as one row, with its ID at once.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AddItemOpened, ItemAdded, NewItemDraft } from '../../addon/sidebars/add-item-contract';
import type { DraftProblem, OwnerVerdict } from '../../addon/sidebars/break-down-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { DraftState } from '../parts/draft-state';
import { ItemLine } from '../parts/item-line';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useDraft } from '../parts/use-draft';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { alike, draftOf, type Entry, entryFromJson, freshEntry } from './entry';
import { ItemFields } from './item-fields';

export function AddItem() {
  const [loaded, load] = useLoaded<AddItemOpened>(() => ask('openAddItem', {}));
  const [next, setNext] = useState<Entry | null>(null);
  if (loaded.kind === 'loading') return <Loading what="Reading the plan …" />;
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={() => load()} />;
  const { value: opened } = loaded;
  if (opened.kinds.length === 0) return <NoTable onRetry={() => load()} />;
  const another = (entry: Entry) => {
    setNext(entry);
    load();
  };
  return <Form opened={opened} begin={next ?? freshEntry(opened)} onAnother={another} />;
}

function NoTable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <>
      <div class="body">
        <h1>No table can take an item</h1>
        <p>There is no table of goals, milestones or tasks here. Run Set up, which adds it.</p>
      </div>
      <BottomBar primary="Look again" onPrimary={onRetry} />
    </>
  );
}

interface FormProps {
  readonly opened: AddItemOpened;
  /** What stands there before anything is typed. */
  readonly begin: Entry;
  readonly onAnother: (begin: Entry) => void;
}

function Form({ opened, begin, onAnother }: FormProps) {
  const kept = useMemo(() => entryFromJson(opened.draft), [opened]);
  const [entry, setEntry] = useState<Entry>(kept ?? begin);
  const [isRestored, setRestored] = useState(kept !== null);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [verdict, setVerdict] = useState<OwnerVerdict | null>(null);
  const [added, setAdded] = useState<ItemAdded | null>(null);
  const keeper = useDraft('add-item', opened.draft);
  const { doing, problem, run } = useWork();
  const draft = draftOf(entry, opened);
  const change = (next: Entry) => {
    setEntry(next);
    keeper.keep(JSON.stringify(next));
  };
  const startOver = () => {
    keeper.drop();
    setRestored(false);
    setProblems([]);
    setEntry(begin);
  };
  const judge = (text: string) => {
    ask('judgeOwner', { text, itemId: draft.parentId }).then(setVerdict, () => {}); // adding asks again
  };
  const add = () =>
    run('Adding …', () =>
      keeper.hold(async () => {
        const answer = await ask('addItem', { ...draft, over: keeper.seen() });
        setProblems(answer.problems);
        if (answer.item) {
          keeper.forget();
          setAdded(answer);
        } else
          requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }),
    );
  if (added?.item)
    return (
      <Added
        added={added}
        draft={draft}
        onUndone={() => keeper.keep(JSON.stringify(entry))}
        onBack={() => setAdded(null)}
        onAnother={() => onAnother(alike(entry))}
      />
    );
  return (
    <>
      <div class="body">
        <h1>Add an item</h1>
        {isRestored && (
          <div class="notice" role="status">
            <p>This is where you left off.</p>
            <button type="button" class="text-button" onClick={startOver}>
              Start over
            </button>
          </div>
        )}
        <ItemFields
          opened={opened}
          entry={entry}
          draft={draft}
          problems={problems}
          verdict={verdict?.name === draft.owner.trim() ? verdict : null}
          onJudge={judge}
          onChange={change}
        />
      </div>
      <BottomBar primary={`Add ${draft.kind === 'goal' ? 'goal' : draft.kind}`} onPrimary={add} doing={doing}>
        {problem && <ProblemNotice problem={problem} />}
        {problems.some(({ stops }) => stops) && (
          <p class="problem" role="alert">
            Nothing was added yet: see above what is to be put right.
          </p>
        )}
        <DraftState keeper={keeper} />
      </BottomBar>
    </>
  );
}

interface AddedProps {
  readonly added: ItemAdded;
  readonly draft: NewItemDraft;
  readonly onUndone: () => void;
  readonly onBack: () => void;
  readonly onAnother: () => void;
}

function Added({ added, draft, onUndone, onBack, onAnother }: AddedProps) {
  const [isUndone, setUndone] = useState(false);
  useEffect(() => scrollTo(0, 0), []);
  const { item, problems, undo } = added;
  return (
    <>
      <div class="body">
        <h1 class="out-of-sight">Item added</h1>
        <DoneNotice
          undo={undo}
          onUndone={() => {
            setUndone(true);
            onUndone();
          }}
        >
          {item!.id} was added.
        </DoneNotice>
        {!isUndone && <ItemLine item={item!} />}
        {!isUndone && problems.length > 0 && (
          <div class="notice advice-box">
            {problems.map(({ field, message }) => (
              <p key={`${field} ${message}`} dir="auto">
                {message}
              </p>
            ))}
          </div>
        )}
      </div>
      {isUndone ? (
        <BottomBar primary="Back to the form" onPrimary={onBack} />
      ) : (
        <BottomBar primary={`Add another ${draft.kind}`} onPrimary={onAnother} />
      )}
    </>
  );
}
