// Follows the selection in the sheet: no event says that it moved, so it is asked for while the page is seen and used.

import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../parts/server';

const EVERY_MS = 2_000;
/** So many questions without a new answer, five minutes, and nobody is looking. */
const MOST_WITHOUT_NEWS = 150;
const MOST_FAILURES = 3;

export interface Followed {
  readonly isPaused: boolean;
  resume(): void;
}

export function useFollowed(shown: string, onMoved: (itemId: string) => void): Followed {
  const [isPaused, setPaused] = useState(false);
  const last = useRef(shown);
  const moved = useRef(onMoved);
  moved.current = onMoved;
  useEffect(() => {
    last.current = shown;
  }, [shown]);
  useEffect(() => {
    if (isPaused) return;
    let withoutNews = 0;
    let failures = 0;
    let isAsking = false;
    const look = async () => {
      if (isAsking || document.hidden) return;
      isAsking = true;
      try {
        const { itemId } = await ask('followSelection', {});
        failures = 0;
        withoutNews += 1;
        if (itemId !== '' && itemId !== last.current) {
          withoutNews = 0;
          last.current = itemId;
          moved.current(itemId);
        }
      } catch {
        failures += 1;
      }
      isAsking = false;
      if (withoutNews >= MOST_WITHOUT_NEWS || failures >= MOST_FAILURES) setPaused(true);
    };
    const used = () => {
      withoutNews = 0;
    };
    const timer = setInterval(look, EVERY_MS);
    addEventListener('pointerdown', used);
    addEventListener('keydown', used);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', used);
      removeEventListener('keydown', used);
    };
  }, [isPaused]);
  return { isPaused, resume: () => setPaused(false) };
}
