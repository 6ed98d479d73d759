import { expect, test } from 'vitest';
import { namesInFile } from '../../../src/preview/files/names-in-file';

test('a name that .xlsx allows is kept', () => {
  expect(namesInFile(['Goals', 'Ziele & Größen']).of('Ziele & Größen')).toBe('Ziele & Größen');
});

test('a longer name is cut to 31 characters, and what then collides is numbered', () => {
  const first = 'The milestones of all our managed services';
  const second = 'The milestones of all our managed products';
  const names = namesInFile([first, second]);
  expect(names.of(first)).toBe('The milestones of all our manag');
  expect(names.of(second)).toBe('The milestones of all our m (2)');
});

test('forbidden characters become hyphens, in formulas too', () => {
  const names = namesInFile(["Q1/Q2 [Elena's]"]);
  expect(names.of("Q1/Q2 [Elena's]")).toBe("Q1-Q2 -Elena's-");
  expect(names.formula("=SUM('Q1/Q2 [Elena''s]'!A1:A2)")).toBe("SUM('Q1-Q2 -Elena''s-'!A1:A2)");
});

test('the name that Excel reserves is set apart, in formulas too', () => {
  const names = namesInFile(['History', 'Plan']);
  expect(names.of('History')).toBe('History (sheet)');
  expect(names.formula('=History!A1+Plan!A1')).toBe("'History (sheet)'!A1+Plan!A1");
});

test('an apostrophe at either end, where Excel takes none, becomes a typographic one, also at the cut', () => {
  expect(namesInFile(["'Plan'"]).of("'Plan'")).toBe('’Plan’');
  const thirty = 'The goals of our colleague Ann';
  expect(thirty).toHaveLength(30);
  expect(namesInFile([`${thirty}'s team`]).of(`${thirty}'s team`)).toBe(`${thirty}’`);
});
