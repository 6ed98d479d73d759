// What the page shows to those who look at it from outside, since nobody can read a canvas: tests and pictures.

import type { FUniver } from '@univerjs/core/facade';
import type { PageState } from './page-state';

export interface OutsideView {
  /** The grid's own facade, once it is there. */
  readonly api: FUniver | undefined;
  readonly state: PageState;
}

declare global {
  interface Window {
    readonly throughline: OutsideView;
  }
}
