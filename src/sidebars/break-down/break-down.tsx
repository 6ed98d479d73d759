// Break down: a goal into milestones and tasks, a milestone into tasks. Propose, change, preview, write.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type {
  BreakDownOpened,
  BreakDownParent,
  BreakDownPreview,
  BreakDownWritten,
} from '../../addon/sidebars/break-down-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { ItemLine } from '../parts/item-line';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useDraft } from '../parts/use-draft';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { draftOf, type FormState, formFromJson, formOf, titleOf } from './draft';
import { PickParent } from './pick-parent';
import { PlanForm } from './plan-form';
import { PreviewRows, rowCount } from './preview-rows';

export function BreakDown() {
  const [loaded, load] = useLoaded(() => ask('openBreakDown', { parentId: '' }));
  const [isPicking, setPicking] = useState(false);
  if (loaded.kind === 'loading') return <Loading what="Reading the plan …" />;
  const open = (parentId: string) => {
    setPicking(false);
    load(() => ask('openBreakDown', { parentId }));
  };
  if (loaded.kind === 'failed') {
    const { problem } = loaded;
    return <Failed problem={problem} onRetry={() => (problem.code === 'row-gone' ? open('') : load())} />;
  }
  const { value: opened } = loaded;
  if (!opened.parent || isPicking)
    return <PickParent choices={opened.choices} onPick={open} onRetry={() => open('')} />;
  return (
    <Wizard
      key={opened.parent.id}
      opened={opened}
      parent={opened.parent}
      onPickAnother={() => setPicking(true)}
      onOpenSelected={() => open('')}
    />
  );
}

type Stage =
  | { readonly kind: 'form' }
  | { readonly kind: 'preview'; readonly preview: BreakDownPreview }
  | { readonly kind: 'written'; readonly written: BreakDownWritten };

interface WizardProps {
  readonly opened: BreakDownOpened;
  readonly parent: BreakDownParent;
  readonly onPickAnother: () => void;
  readonly onOpenSelected: () => void;
}

function Wizard({ opened, parent, onPickAnother, onOpenSelected }: WizardProps) {
  const kept = useMemo(() => formFromJson(opened.draft), [opened]);
  const fresh = () => formOf(opened.proposal!);
  const [form, setForm] = useState<FormState>(() => kept ?? fresh());
  const [isRestored, setRestored] = useState(kept !== null);
  const [stage, setStage] = useState<Stage>({ kind: 'form' });
  const keeper = useDraft(`break-down ${parent.id}`, opened.draft);
  const { doing, problem, run, forget } = useWork();
  useEffect(() => {
    if (stage.kind !== 'form') scrollTo(0, 0);
  }, [stage.kind]);

  const change = (next: FormState) => {
    setForm(next);
    keeper.keep(JSON.stringify(next));
  };
  const startOver = () => {
    keeper.drop();
    setRestored(false);
    setForm(fresh());
  };
  const backToForm = () => {
    forget();
    setStage({ kind: 'form' });
  };
  const write = () =>
    run('Writing …', () =>
      keeper.hold(async () => {
        const written = await ask('writeBreakDown', { ...draftOf(parent.id, form), over: keeper.seen() });
        if (written.problems.length > 0) return setStage({ kind: 'form' });
        keeper.forget();
        setStage({ kind: 'written', written });
      }),
    );

  if (stage.kind === 'written')
    return (
      <Written
        written={stage.written}
        onUndone={() => keeper.keep(JSON.stringify(form))}
        onBack={backToForm}
        onNext={onOpenSelected}
      />
    );
  if (stage.kind === 'preview') {
    const count = rowCount(stage.preview);
    return (
      <>
        <div class="body">
          <ItemLine item={parent} isHeading />
          <p>This is what will stand in the sheet. Nothing has been written yet.</p>
          <PreviewRows preview={stage.preview} titleOf={key => titleOf(form, key)} />
        </div>
        <BottomBar
          primary={count === 1 ? 'Write 1 row' : `Write ${count} rows`}
          onPrimary={write}
          doing={doing}
          secondary="Back"
          onSecondary={backToForm}
        >
          {problem && <ProblemNotice problem={problem} />}
        </BottomBar>
      </>
    );
  }
  return (
    <PlanForm
      key={isRestored ? 'restored' : 'fresh'}
      opened={opened}
      parent={parent}
      form={form}
      keeper={keeper}
      isRestored={isRestored}
      onChange={change}
      onStartOver={startOver}
      onPreview={preview => setStage({ kind: 'preview', preview })}
      onPickAnother={onPickAnother}
    />
  );
}

function Written({
  written,
  onUndone,
  onBack,
  onNext,
}: {
  readonly written: BreakDownWritten;
  readonly onUndone: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  const [isUndone, setUndone] = useState(false);
  const count = written.items.length;
  return (
    <>
      <div class="body">
        <h1 class="out-of-sight">Rows written</h1>
        <DoneNotice
          undo={written.undo}
          onUndone={() => {
            setUndone(true);
            onUndone();
          }}
        >
          {count === 1 ? '1 row was written.' : `${count} rows were written.`}
        </DoneNotice>
        {!isUndone && (
          <ul class="list">
            {written.items.map(item => (
              <li key={item.id}>
                <ItemLine item={item} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {isUndone ? (
        <BottomBar primary="Back to the form" onPrimary={onBack} />
      ) : (
        <BottomBar primary="Break down the selected row" onPrimary={onNext} />
      )}
    </>
  );
}
