// Asks the script a moment after the last change, and lets no older answer stand for a newer question.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ServerProblem } from '../../addon/sidebars/contract';
import { problemOf } from './server';

const PAUSE_MS = 500;

export interface LateAnswer<Value> {
  /** The last that came; null before the first, and where nothing is asked. */
  readonly value: Value | null;
  /** True while a newer one is awaited. */
  readonly isOld: boolean;
  /** Why the last question was not answered. */
  readonly problem: ServerProblem | null;
}

const NOTHING = { value: null, isOld: false, problem: null };

/** @param question asked whenever it is another one, by identity; null asks nothing */
export function useLateAnswer<Question, Value>(
  question: Question | null,
  ask: (question: Question) => Promise<Value>,
): LateAnswer<Value> {
  const [answer, setAnswer] = useState<LateAnswer<Value>>(NOTHING);
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => {
    if (question === null) {
      setAnswer(NOTHING);
      return;
    }
    let isLast = true;
    setAnswer(({ value }) => ({ value, isOld: true, problem: null }));
    const timer = setTimeout(() => {
      asking.current(question).then(
        value => isLast && setAnswer({ value, isOld: false, problem: null }),
        error => isLast && setAnswer(({ value }) => ({ value, isOld: false, problem: problemOf(error) })),
      );
    }, PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [question]);
  return answer;
}
