// One line on stderr that says how far a long run is.

import type { Progress } from '../files/progress';

/** Shows nothing where stderr is no terminal. */
export function progressLine(stream: NodeJS.WriteStream): {
  readonly show: Progress;
  readonly clear: () => void;
} {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (fraction, doing) => stream.write(`\r\u001b[K${doing} … ${Math.round(fraction * 100)} %`),
    clear: () => stream.write('\r\u001b[K'),
  };
}
