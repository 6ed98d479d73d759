import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, shareAt } from '../../src/assess/curve';

const shapes = ['Linear', 'Back-loaded', 'Front-loaded', 'S-curve'] as const;

describe('curves', () => {
  it.each([
    ['Linear', 0.25],
    ['Back-loaded', 0.0625],
    ['Front-loaded', 0.4375],
    ['S-curve', 0.15625],
  ] as const)('%s expects %d at a quarter of the time', (shape, share) => {
    expect(shareAt(shape, 0.25)).toBeCloseTo(share, 12);
  });

  it.each(shapes)('%s begins at 0 and ends at 1', shape => {
    expect([shareAt(shape, 0), shareAt(shape, 1)]).toEqual([0, 1]);
  });

  it.each(shapes)('%s leads back from every share to its moment', shape => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), moment => {
        expect(momentOf(shape, shareAt(shape, moment))).toBeCloseTo(moment, 6);
      }),
    );
  });

  it.each(shapes)('%s goes on in a straight line outside 0 to 1', shape => {
    expect([momentOf(shape, -0.2), momentOf(shape, 1.2)]).toEqual([-0.2, 1.2]);
  });
});
