// Keeps a half-filled form on the server: shortly after every change, one call at a time, the latest last.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './server';

const PAUSE_MS = 500;

export interface DraftKeeper {
  /** Said beside the form: "Draft kept", what went wrong, or "". */
  readonly state: string;
  keep(json: string): void;
  drop(): void;
  /** The script has dropped it by itself: what was not sent yet is not to bring it back. */
  forget(): void;
  /**
   * Lets what is under way arrive first and sends nothing while the work goes on, as that may end in the script
   * dropping the draft: calls to it overtake each other.
   */
  hold(work: () => Promise<void>): Promise<void>;
}

export function useDraft(key: string): DraftKeeper {
  const [state, setState] = useState('');
  /** What the script is to hold next: a form, or (null) none; undefined where it holds what it should. */
  const wanted = useRef<string | null | undefined>(undefined);
  const sending = useRef<Promise<void> | null>(null);
  const isHeld = useRef(false);
  const timer = useRef(0);

  const send = useCallback(() => {
    const json = wanted.current;
    if (sending.current || isHeld.current || json === undefined) return;
    wanted.current = undefined;
    const sent = json === null ? ask('dropDraft', { key }) : ask('keepDraft', { key, json });
    const say = (text: string) => json !== null && wanted.current !== null && setState(text);
    sending.current = sent
      .then(
        () => say('Draft kept'),
        error => say(`Draft not kept: ${error.message}`),
      )
      .then(() => {
        sending.current = null;
        send();
      });
  }, [key]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    send();
  }, [send]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [flush]);

  const keep = useCallback(
    (json: string) => {
      wanted.current = json;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(send, PAUSE_MS);
    },
    [send],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    wanted.current = undefined;
    setState('');
  }, []);

  const drop = useCallback(() => {
    forget();
    wanted.current = null;
    send();
  }, [forget, send]);

  const hold = useCallback(
    async (work: () => Promise<void>) => {
      isHeld.current = true;
      try {
        await sending.current;
        await work();
      } finally {
        isHeld.current = false;
        send();
      }
    },
    [send],
  );

  return { state, keep, drop, forget, hold };
}
