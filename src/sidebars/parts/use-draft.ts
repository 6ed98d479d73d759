// Keeps a half-filled form on the server: shortly after every change, one save at a time, the latest last.

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
  /** Sends nothing while the work goes on, as it may end in the script dropping the draft. */
  hold(work: () => Promise<void>): Promise<void>;
}

export function useDraft(key: string): DraftKeeper {
  const [state, setState] = useState('');
  const wanted = useRef<string | null>(null);
  const isSending = useRef(false);
  const isHeld = useRef(false);
  const timer = useRef(0);

  const send = useCallback(() => {
    if (isSending.current || isHeld.current || wanted.current === null) return;
    const json = wanted.current;
    wanted.current = null;
    isSending.current = true;
    ask('keepDraft', { key, json })
      .then(() => setState('Draft kept'))
      .catch(error => setState(`Draft not kept: ${error.message}`))
      .finally(() => {
        isSending.current = false;
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
    wanted.current = null;
    setState('');
  }, []);

  const drop = useCallback(() => {
    forget();
    ask('dropDraft', { key }).catch(() => {});
  }, [key, forget]);

  const hold = useCallback(
    async (work: () => Promise<void>) => {
      isHeld.current = true;
      try {
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
