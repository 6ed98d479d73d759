import { describe, expect, test } from 'vitest';
import { asSent, refusal } from '../../../../src/preview/page/frame/sendable';

describe('google.script.run', () => {
  test('takes texts, numbers, truth values, null, lists and plain objects', () => {
    expect(refusal(['M1', 5, true, null, [1, { due: '2026-12-01' }], undefined])).toBeNull();
  });

  test.each([
    ['a date', [new Date(0)], '0'],
    ['a date deep inside', ['M1', { rows: [{ due: new Date(0) }] }], '1.rows.0.due'],
    ['a function', [{ done: () => 1 }], '0.done'],
    ['an element of the page', [{ nodeType: 1 }], '0'],
  ])('refuses %s, saying where it stands', (_, args, place) => {
    expect(refusal(args)).toBe(`Failed due to illegal value in property: ${place}`);
  });

  test('refuses a ring', () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    expect(refusal([ring])).toBe('Failed due to illegal value in property: 0.self');
  });

  test('sends copies, and null for what is undefined in a list', () => {
    const list = [1, undefined];
    const [sent] = asSent([list]);
    expect(sent).toEqual([1, null]);
    expect(sent).not.toBe(list);
    expect(asSent([undefined])).toEqual([null]);
  });
});
