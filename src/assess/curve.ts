// The shapes in which progress is expected to come, and the way back from a share to a moment.

import type { Curve } from '../plan/item';

/** The shapes that are formulas; by tasks is a table of dates instead. */
export type Shape = Exclude<Curve, 'By tasks'>;

/** The share expected at this part of the duration; both 0–1. */
export function shareAt(shape: Shape, moment: number): number {
  switch (shape) {
    case 'Linear':
      return moment;
    case 'Back-loaded':
      return moment * moment;
    case 'Front-loaded':
      return 1 - (1 - moment) * (1 - moment);
    case 'S-curve':
      return moment * moment * (3 - 2 * moment);
  }
}

/** The part of the duration at which this share is expected. Outside 0–1 every shape goes on in a straight line. */
export function momentOf(shape: Shape, share: number): number {
  if (share <= 0 || share >= 1) return share;
  switch (shape) {
    case 'Linear':
      return share;
    case 'Back-loaded':
      return Math.sqrt(share);
    case 'Front-loaded':
      return 1 - Math.sqrt(1 - share);
    case 'S-curve':
      return 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);
  }
}
