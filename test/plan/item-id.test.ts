import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../src/plan/item';
import { itemId, itemReference, leadingItemId, parseItemId } from '../../src/plan/item-id';

const kinds: readonly ItemKind[] = ['goal', 'milestone', 'task'];

describe('an ID', () => {
  it('is read back as its kind and number, and leads every reference made of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.string(),
        (kind, number, title) => {
          const id = itemId(kind, number);
          expect(parseItemId(id)).toEqual({ kind, number });
          expect(leadingItemId(itemReference(id, title))).toBe(id);
        },
      ),
    );
  });

  it.each(['G', 'G0', 'G01', 'X1', '1', 'G1a', 'Q3 2025', ''])('is not %j', text => {
    expect(parseItemId(text)).toBeNull();
  });
});

describe('the ID that leads a text', () => {
  it.each([
    ['G1 · Grow managed services', 'G1'],
    [' m12: Launch', 'M12'],
    ['T3-Write', 'T3'],
    ['g7', 'G7'],
  ])('of %j is %s', (text, id) => {
    expect(leadingItemId(text)).toBe(id);
  });

  it.each(['M365x rollout', 'Grow', 'T1.2 Write', 'the G1', ''])('is none in %j', text => {
    expect(leadingItemId(text)).toBeNull();
  });
});

describe('a reference', () => {
  it('is one line, and the ID alone without a title', () => {
    expect(itemReference('G1', ' Grow\n  services ')).toBe('G1 · Grow services');
    expect(itemReference('G1', '')).toBe('G1');
  });
});
