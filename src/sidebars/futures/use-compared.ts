// Compares the futures on the page afresh, a moment after the last change.

import type { ServerProblem } from '../../addon/sidebars/contract';
import type { Compared, SentFuture } from '../../addon/sidebars/futures-contract';
import { ask } from '../parts/server';
import { useLateAnswer } from '../parts/use-late-answer';

interface ComparedNow {
  readonly compared: Compared;
  /** True while the picture is older than what stands in the form. */
  readonly isOld: boolean;
  readonly problem: ServerProblem | null;
}

/** `first` is the comparison of `opened`. */
export function useCompared(
  futures: readonly SentFuture[],
  opened: readonly SentFuture[],
  first: Compared,
): ComparedNow {
  const { value, isOld, problem } = useLateAnswer(futures === opened ? null : futures, changed =>
    ask('compareFutures', { futures: changed }),
  );
  return { compared: value ?? first, isOld, problem };
}
