// Tells a caller how far a long read or write has come, seldom enough not to slow it.

/** `fraction` is 0..1; `doing` is a phrase such as "reading plan.xlsx". */
export type Progress = (fraction: number, doing: string) => void;

export const PROGRESS_INTERVAL_MS = 200;

/** True where something is to be told now; the caller then tells it. */
export type ProgressGate = () => boolean;

/** Opens at most once in an interval, and not before the first one has passed. */
export function progressGate(nowMs: () => number = () => performance.now()): ProgressGate {
  let lastMs = nowMs();
  return () => {
    const ms = nowMs();
    if (ms - lastMs < PROGRESS_INTERVAL_MS) return false;
    lastMs = ms;
    return true;
  };
}

/** Lets waiting input and output go on in the midst of a long computation. */
export function breathe(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
