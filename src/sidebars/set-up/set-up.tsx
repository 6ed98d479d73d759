// Set up: what was understood, corrected where it is wrong, and written on one word.

import { useState } from 'preact/hooks';
import type { SetUpDone, SetUpOpened } from '../../addon/sidebars/set-up-contract';
import { Failed, Loading } from '../parts/page-states';
import { ask } from '../parts/server';
import { useLoaded } from '../parts/use-loaded';
import { Done } from './done';
import { Proposal } from './proposal';
import { Standing } from './standing';

export function SetUp() {
  const [loaded, load] = useLoaded<SetUpOpened>(() => ask('openSetUp', { corrections: [] }));
  const [done, setDone] = useState<SetUpDone | null>(null);
  const lookAgain = () => {
    setDone(null);
    load();
  };
  if (done) return <Done done={done} onLookAgain={lookAgain} />;
  if (loaded.kind === 'loading') return <Loading what="Reading your sheets …" />;
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={lookAgain} />;
  const opened = loaded.value;
  return opened.kind === 'set up' ? (
    <Standing standing={opened} onRepaired={setDone} onLookAgain={lookAgain} />
  ) : (
    <Proposal first={opened} onDone={setDone} onSetUpMeanwhile={lookAgain} />
  );
}
