// Keeps a half-filled form on the server: shortly after every change, one call at a time, the latest last.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, problemOf } from './server';

const PAUSE_MS = 500;

export interface DraftKeeper {
  /** Said beside the form: "Draft kept", what went wrong, or "". */
  readonly state: string;
  /** True while another window of the same person keeps a draft that this one has not seen. */
  readonly isElsewhere: boolean;
  keep(json: string): void;
  drop(): void;
  /** What the script may hold from this window, sent with what it writes: no other draft is dropped for it. */
  seen(): readonly string[];
  /** Keeps the form in the place of another window's. */
  insist(): void;
  /** The script has dropped it by itself: what was not sent yet is not to bring it back. */
  forget(): void;
  /**
   * Lets what is under way arrive first and sends nothing while the work goes on, as that may end in the script
   * dropping the draft: calls to it overtake each other.
   */
  hold(work: () => Promise<void>): Promise<void>;
}

/** @param kept what the form began with, "" for nothing: no other draft is replaced */
export function useDraft(key: string, kept: string): DraftKeeper {
  const [state, setState] = useState('');
  const [isElsewhere, setElsewhere] = useState(false);
  /** What the script may hold from this window; more than one where it may not have heard. */
  const seen = useRef<readonly string[]>([kept]);
  const insists = useRef(false);
  const latest = useRef('');
  /** What the script is to hold next: a form, or (null) none; undefined where it holds what it should. */
  const wanted = useRef<string | null | undefined>(undefined);
  const sending = useRef<Promise<void> | null>(null);
  const isHeld = useRef(false);
  const timer = useRef(0);

  const send = useCallback(() => {
    const json = wanted.current;
    if (sending.current || isHeld.current || json === undefined) return;
    wanted.current = undefined;
    const over = insists.current ? {} : { over: seen.current };
    insists.current = false;
    const sent =
      json === null ? ask('dropDraft', { key, ...over }) : ask('keepDraft', { key, json, ...over });
    const say = (text: string, elsewhere = false) => {
      if (json === null || wanted.current === null) return;
      setState(text);
      setElsewhere(elsewhere);
    };
    sending.current = sent
      .then(
        () => {
          seen.current = [json ?? ''];
          say('Draft kept');
        },
        error => {
          const elsewhere = problemOf(error).code === 'draft-elsewhere';
          if (json !== null && !elsewhere) seen.current = [...seen.current.slice(-1), json];
          say(`Draft not kept: ${error.message}`, elsewhere);
        },
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
      latest.current = json;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(send, PAUSE_MS);
    },
    [send],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    wanted.current = undefined;
    setState('');
    setElsewhere(false);
  }, []);

  const drop = useCallback(() => {
    forget();
    wanted.current = null;
    send();
  }, [forget, send]);

  const insist = useCallback(() => {
    insists.current = true;
    wanted.current = latest.current;
    send();
  }, [send]);

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

  return { state, isElsewhere, keep, drop, insist, forget, hold, seen: () => seen.current };
}
