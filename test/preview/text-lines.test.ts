import { describe, expect, test } from 'vitest';
import { lineCount, textPixels } from '../../src/preview/text-lines';

const usual = { points: 10, bold: false };

describe('a text that is wrapped', () => {
  // by Chromium, in Arial of 10 points: 462.3 px and 177.0 px on one line
  const sentence = 'Sales team is a team, not a person. Name one person, probably Priya Raman.';
  const title = 'M5 · Document all 93 controls';

  test('takes as many lines as its letters need', () => {
    expect([463, 461, 150].map(width => lineCount(sentence, width, usual))).toEqual([1, 2, 4]);
    expect([178, 176].map(width => lineCount(title, width, usual))).toEqual([1, 2]);
  });

  test('is as wide as its longest line where it is not wrapped', () => {
    expect(textPixels(sentence, usual)).toBeCloseTo(462.3, 0);
    expect(textPixels(`one\n${title}`, usual)).toBeCloseTo(177, 0);
  });

  test('takes more of them in large or bold letters', () => {
    expect(lineCount(sentence, 463, { ...usual, points: 14 })).toBe(2);
    expect(lineCount(sentence, 463, { ...usual, bold: true })).toBe(2);
  });

  test('breaks between words, at line breaks, and in a word that is longer than a line', () => {
    expect(lineCount('one\ntwo\n', 300, usual)).toBe(3);
    expect(lineCount('www.example.com/a-very-long-address-without-a-space', 100, usual)).toBe(4);
    expect(lineCount('', 300, usual)).toBe(1);
  });

  test('of a square script needs a square for each letter', () => {
    expect(lineCount('目標を達成する', 50, usual)).toBe(2);
  });
});
