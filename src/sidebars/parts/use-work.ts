// Something that a button sets off: one at a time, busy while it lasts, with what went wrong.

import { useCallback, useRef, useState } from 'preact/hooks';
import type { ServerProblem } from '../../addon/sidebars/contract';
import { problemOf } from './server';

export interface Work {
  /** What is being done, in words; "" when nothing is. */
  readonly doing: string;
  readonly problem: ServerProblem | null;
  /** Does nothing while something else is under way. */
  run(doing: string, work: () => Promise<void>): void;
  forget(): void;
}

export function useWork(): Work {
  const [doing, setDoing] = useState('');
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const isBusy = useRef(false);
  const run = useCallback((what: string, work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setDoing(what);
    setProblem(null);
    work()
      .catch(error => setProblem(problemOf(error)))
      .finally(() => {
        isBusy.current = false;
        setDoing('');
      });
  }, []);
  return { doing, problem, run, forget: () => setProblem(null) };
}
