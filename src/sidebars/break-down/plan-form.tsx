// The form: the row that is broken down, the proposal, and everything in it to be changed.

import { useRef, useState } from 'preact/hooks';
import type {
  BreakDownOpened,
  BreakDownParent,
  BreakDownPreview,
  DraftProblem,
  OwnerVerdict,
  ProposalChoices,
} from '../../addon/sidebars/break-down-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DraftState } from '../parts/draft-state';
import { ItemLine } from '../parts/item-line';
import { LineChart } from '../parts/line-chart';
import { ProblemNotice } from '../parts/page-states';
import { ask, problemOf } from '../parts/server';
import type { DraftKeeper } from '../parts/use-draft';
import { useWork } from '../parts/use-work';
import { ChoicesPanel } from './choices-panel';
import { addMilestone, draftOf, type FormState, pathOf, reproposed } from './draft';
import { FormContext, type FormTools } from './form-context';
import { MilestoneCard } from './milestone-card';
import { TaskList } from './task-list';

interface PlanFormProps {
  readonly opened: BreakDownOpened;
  readonly parent: BreakDownParent;
  readonly form: FormState;
  readonly keeper: DraftKeeper;
  /** True where the form is what was kept from another time. */
  readonly isRestored: boolean;
  readonly onChange: (form: FormState) => void;
  readonly onStartOver: () => void;
  readonly onPreview: (preview: BreakDownPreview) => void;
  readonly onPickAnother: () => void;
}

export function PlanForm(props: PlanFormProps) {
  const { opened, parent, form, onChange, keeper, isRestored } = props;
  const { today, weekEnd, people } = opened;
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, OwnerVerdict>>(new Map());
  const [hint, setHint] = useState(opened.proposal?.hint ?? '');
  const [open, setOpen] = useState(() => form.milestones.find(({ tasks }) => tasks.length > 0)?.key ?? '');
  const { doing, problem, run } = useWork();
  const [proposing, setProposing] = useState('');
  const lastAsked = useRef(0);
  const formNow = useRef(form);
  formNow.current = form;
  const choose = (choices: ProposalChoices) => {
    onChange({ ...form, choices });
    lastAsked.current += 1;
    const asked = lastAsked.current;
    const isLast = () => asked === lastAsked.current;
    setProposing('Proposing …');
    setProblems([]);
    ask('proposeMilestones', choices)
      .then(proposal => {
        if (!isLast()) return;
        setHint(proposal.hint);
        onChange(reproposed(formNow.current, proposal));
      })
      .catch(error => isLast() && setHint(problemOf(error).message))
      .finally(() => isLast() && setProposing(''));
  };
  const preview = () =>
    run('Checking …', async () => {
      const answer = await ask('previewBreakDown', draftOf(parent.id, form));
      setProblems(answer.problems);
      const wrong = answer.problems.find(({ stops }) => stops);
      if (!wrong) return props.onPreview(answer);
      const holder = form.milestones.find(
        ({ key, tasks }) => key === wrong.key || tasks.some(task => task.key === wrong.key),
      );
      if (holder) setOpen(holder.key);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    });
  const judge = (text: string) => {
    if (verdicts.has(text)) return;
    ask('judgeOwner', { text, itemId: parent.id }).then(
      verdict => setVerdicts(known => new Map([...known, [text, verdict]])),
      () => {}, // the preview asks again
    );
  };
  const tools: FormTools = { form, change: onChange, people, today, weekEnd, problems, verdicts, judge };
  const path = pathOf(form, parent, today);
  const stopping = problems.filter(({ stops }) => stops).length;
  const general = problems.find(({ key }) => key === '');
  return (
    <FormContext.Provider value={tools}>
      <div class="body">
        <ItemLine item={parent} isHeading />
        <button type="button" class="text-button" onClick={props.onPickAnother}>
          Break down another row
        </button>
        {isRestored && (
          <div class="notice" role="status">
            <p>This is where you left off.</p>
            <button type="button" class="text-button" onClick={props.onStartOver}>
              Start over
            </button>
          </div>
        )}
        {parent.below.length > 0 && <Below parent={parent} />}
        {parent.kind === 'goal' ? (
          <>
            <ChoicesPanel
              parent={parent}
              choices={form.choices}
              today={today}
              pastSlips={opened.proposal?.pastSlips ?? ''}
              onChoose={choose}
            />
            {hint !== '' && <p class="advice">{hint}</p>}
            {path && <LineChart chart={path} showsSteps />}
            {form.milestones.map((milestone, index) => (
              <MilestoneCard
                key={milestone.key}
                milestone={milestone}
                number={index + 1}
                isOpen={open === milestone.key}
                onToggle={() => setOpen(open === milestone.key ? '' : milestone.key)}
              />
            ))}
            <button
              type="button"
              class="text-button"
              onClick={() => {
                const more = addMilestone(form, parent, today);
                onChange(more);
                setOpen(more.milestones[more.milestones.length - 1]!.key);
              }}
            >
              Add a milestone
            </button>
          </>
        ) : (
          <div class="stack" style="gap:12px">
            <h2>Tasks</h2>
            <TaskList place="" owner={form.tasks[0]?.owner ?? ''} due={weekEnd} />
          </div>
        )}
      </div>
      <BottomBar primary="Preview" onPrimary={preview} doing={doing || proposing}>
        {problem && <ProblemNotice problem={problem} />}
        {general && <p class="problem">{general.message}</p>}
        {stopping > 0 && !general && (
          <p class="problem" role="alert">
            {stopping === 1 ? 'One thing is to be put right.' : `${stopping} things are to be put right.`}
          </p>
        )}
        <DraftState keeper={keeper} />
      </BottomBar>
    </FormContext.Provider>
  );
}

function Below({ parent }: { readonly parent: BreakDownParent }) {
  const count = parent.below.length;
  const noun = parent.kind === 'goal' ? 'milestone' : 'task';
  return (
    <details>
      <summary>
        It has {count} {noun}
        {count === 1 ? '' : 's'} already
      </summary>
      <ul class="list">
        {parent.below.map(item => (
          <li key={item.id}>
            <ItemLine item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}
