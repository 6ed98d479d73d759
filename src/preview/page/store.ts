// The page's one state, and whoever watches it.

import { useEffect, useState } from 'preact/hooks';
import type { PageState } from './page-state';

export class Store {
  private readonly watchers = new Set<(state: PageState) => void>();

  constructor(private current: PageState) {}

  get state(): PageState {
    return this.current;
  }

  change(by: (state: PageState) => PageState): void {
    const next = by(this.current);
    if (next === this.current) return;
    this.current = next;
    for (const watcher of this.watchers) watcher(next);
  }

  set(part: Partial<PageState>): void {
    this.change(state => ({ ...state, ...part }));
  }

  watch(watcher: (state: PageState) => void): () => void {
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
    };
  }
}

export function useStore(store: Store): PageState {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.watch(setState);
  }, [store]);
  return state;
}
