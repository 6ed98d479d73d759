// Set up is done: what was made, the way back, and what comes next.

import { useState } from 'preact/hooks';
import type { NextStep, SetUpDone } from '../../addon/sidebars/set-up-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useWork } from '../parts/use-work';

interface Step {
  readonly to: NextStep;
  readonly label: string;
  readonly note: string;
}

const STEPS: readonly Step[] = [
  {
    to: 'break-down',
    label: 'Break down a goal or a milestone',
    note: 'Into milestones of about 90 days, and a task for this week.',
  },
  {
    to: 'ownership',
    label: 'Give every row one named person',
    note: 'Rows without one, and whom each probably means.',
  },
];
interface DoneProps {
  readonly done: SetUpDone;
  readonly onLookAgain: () => void;
}

export function Done({ done, onLookAgain }: DoneProps) {
  const [isUndone, setUndone] = useState(false);
  const [said, setSaid] = useState('');
  const { doing, problem, run } = useWork();
  const goOn = (to: NextStep) =>
    run('Opening …', async () => {
      setSaid((await ask('goOn', { to })).text);
    });
  return (
    <>
      <div class="body">
        <h1>{isUndone ? 'Set up was taken back' : 'Throughline is set up'}</h1>
        <DoneNotice undo={done.undo} onUndone={() => setUndone(true)}>
          {done.sentences.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </DoneNotice>
        {problem && <ProblemNotice problem={problem} />}
        <p role="status" hidden={said === ''}>
          {said}
        </p>
        {!isUndone && done.hasRows && (
          <section class="stack" aria-labelledby="next">
            <h2 id="next">What comes next</h2>
            <ul class="list">
              {STEPS.map(({ to, label, note }) => (
                <li key={to}>
                  <button type="button" class="link" onClick={() => goOn(to)}>
                    {label}
                  </button>
                  <p class="quiet">{note}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {isUndone ? (
        <BottomBar primary="Look again" onPrimary={onLookAgain} />
      ) : (
        <BottomBar
          primary={done.hasRows ? 'Show drift report' : 'Add the first goal'}
          onPrimary={() => goOn(done.hasRows ? 'drift report' : 'add-item')}
          doing={doing}
        />
      )}
    </>
  );
}
