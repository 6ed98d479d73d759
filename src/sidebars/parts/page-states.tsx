// What a page shows while it loads and when it cannot.

import type { ServerProblem } from '../../addon/sidebars/contract';
import { BottomBar } from './bottom-bar';
import { ask } from './server';
import { SLOW_TEXT, useSlow } from './use-slow';
import { useWork } from './use-work';

export function Loading({ what }: { readonly what: string }) {
  const isSlow = useSlow(true);
  return (
    <div class="body" aria-busy="true">
      <h1 class="out-of-sight">{what}</h1>
      <p class={isSlow ? 'quiet' : 'out-of-sight'} role="status">
        {isSlow ? SLOW_TEXT : what}
      </p>
      <div class="skeleton" style="height:44px" />
      <div class="skeleton" style="height:96px" />
      <div class="skeleton" style="height:64px" />
      <div class="skeleton" style="height:64px" />
    </div>
  );
}

export function Failed({
  problem,
  onRetry,
}: {
  readonly problem: ServerProblem;
  readonly onRetry: () => void;
}) {
  if (problem.code === 'not-set-up') return <NotSetUp />;
  return (
    <>
      <div class="body">
        <h1 class="out-of-sight">Something is in the way</h1>
        <ProblemNotice problem={problem} />
      </div>
      <BottomBar primary="Try again" onPrimary={onRetry} />
    </>
  );
}

/** Nothing is wrong: it is the first step that is missing. */
function NotSetUp() {
  const { doing, problem, run } = useWork();
  const setUp = () =>
    run('Opening …', async () => {
      await ask('goOn', { to: 'set-up' });
    });
  return (
    <>
      <div class="body">
        <h1>First, set up</h1>
        <p>
          This spreadsheet has no goals, milestones and tasks that Throughline knows. Set up finds them in
          your sheets, or makes new tables; it shows what it would do before it writes.
        </p>
        {problem && <ProblemNotice problem={problem} />}
      </div>
      <BottomBar primary="Set up" onPrimary={setUp} doing={doing} />
    </>
  );
}

export function ProblemNotice({ problem }: { readonly problem: ServerProblem }) {
  return (
    <div class="notice bad" role="alert">
      <p>{problem.message}</p>
      {problem.cell !== null && <p class="quiet">{problem.cell}</p>}
    </div>
  );
}
