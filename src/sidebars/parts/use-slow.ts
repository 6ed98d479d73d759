// Whether something has been going on for so long that a word is due.

import { useEffect, useState } from 'preact/hooks';

const SLOW_AFTER_MS = 8_000;

export const SLOW_TEXT = 'Still working. Google is slow at the moment; nothing is lost.';

export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isBusy && isSlow;
}
