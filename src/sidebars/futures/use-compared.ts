// Compares the futures on the page afresh, a moment after the last change.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ServerProblem } from '../../addon/sidebars/contract';
import type { Compared, SentFuture } from '../../addon/sidebars/futures-contract';
import { ask, problemOf } from '../parts/server';

const PAUSE_MS = 500;

export interface ComparedNow {
  readonly compared: Compared;
  /** True while the picture is older than what stands in the form. */
  readonly isOld: boolean;
  readonly problem: ServerProblem | null;
}

/** `first` is the comparison of `saved`. */
export function useCompared(
  futures: readonly SentFuture[],
  saved: readonly SentFuture[],
  first: Compared,
): ComparedNow {
  const [compared, setCompared] = useState(first);
  const [isOld, setOld] = useState(false);
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const shown = useRef<readonly SentFuture[]>(saved);
  useEffect(() => {
    if (shown.current === futures) return;
    let isLast = true;
    setOld(true);
    const timer = setTimeout(() => {
      ask('compareFutures', { futures }).then(
        answer => {
          if (!isLast) return;
          shown.current = futures;
          setCompared(answer);
          setProblem(null);
          setOld(false);
        },
        error => {
          if (!isLast) return;
          setProblem(problemOf(error));
          setOld(false);
        },
      );
    }, PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [futures]);
  return { compared, isOld, problem };
}
