// Assign owners: the rows without one named person, each put right in place, and what everybody carries.

import { useState } from 'preact/hooks';
import type { OwnershipOpened, Reassigned } from '../../addon/sidebars/ownership-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { GapCard } from './gap-card';
import { LoadList } from './load-list';

export function Ownership() {
  const [loaded, load] = useLoaded<OwnershipOpened>(() => ask('openOwnership', {}));
  const [done, setDone] = useState<Reassigned | null>(null);
  const { doing, problem, run } = useWork();
  if (loaded.kind === 'loading') return <Loading what="Looking at who owns what …" />;
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={() => load()} />;
  const { gaps, loads, people, mostMilestones } = done?.opened ?? loaded.value;
  const lookAgain = () => {
    setDone(null);
    load();
  };
  const refresh = (last: Reassigned) =>
    run('Reading …', async () => setDone({ ...last, opened: await ask('openOwnership', {}) }));
  const assign = (itemId: string, name: string) =>
    run('Writing …', async () => setDone(await ask('assignOwner', { itemId, name })));
  const split = (itemId: string) => run('Writing …', async () => setDone(await ask('splitRow', { itemId })));
  return (
    <>
      <div class="body">
        <h1>{headingOf(gaps.length)}</h1>
        {done && (
          <DoneNotice key={done.undo?.row} undo={done.undo} onUndone={() => refresh(done)}>
            {done.text}
          </DoneNotice>
        )}
        {problem && <ProblemNotice problem={problem} />}
        {gaps.map(gap => (
          <GapCard
            key={gap.id}
            gap={gap}
            people={people}
            isBusy={doing !== ''}
            onAssign={name => assign(gap.id, name)}
            onSplit={() => split(gap.id)}
          />
        ))}
        <LoadList loads={loads} most={mostMilestones} />
      </div>
      <BottomBar primary="Look again" onPrimary={lookAgain} doing={doing} />
    </>
  );
}

function headingOf(count: number): string {
  if (count === 0) return 'Every open row has one named person';
  return count === 1 ? '1 row lacks one named person' : `${count} rows lack one named person`;
}
