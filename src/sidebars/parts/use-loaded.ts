// Loads what a page shows first, and again when asked.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ServerProblem } from '../../addon/sidebars/contract';
import { problemOf } from './server';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: ServerProblem }
  | { readonly kind: 'ready'; readonly value: Value };

/** `load` is called at once; the second of the pair loads something else, or the same again. */
export function useLoaded<Value>(
  first: () => Promise<Value>,
): readonly [Loaded<Value>, (load?: () => Promise<Value>) => void] {
  const [state, setState] = useState<Loaded<Value>>({ kind: 'loading' });
  const [request, setRequest] = useState({ load: first });
  useEffect(() => {
    let isOld = false;
    setState({ kind: 'loading' });
    request.load().then(
      value => !isOld && setState({ kind: 'ready', value }),
      error => !isOld && setState({ kind: 'failed', problem: problemOf(error) }),
    );
    return () => {
      isOld = true;
    };
  }, [request]);
  const reload = useCallback((next?: () => Promise<Value>) => {
    setRequest(({ load }) => ({ load: next ?? load }));
  }, []);
  return [state, reload];
}
