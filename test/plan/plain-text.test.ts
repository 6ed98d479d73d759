import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../src/plan/plain-text';

it.each([
  ['  José   ŁUKASZ ', 'jose lukasz'],
  ['Straße', 'strasse'],
  ['ＡＢＣ１', 'abc1'],
  ['İSTANBUL ışık', 'istanbul isik'],
  ['Đặng\nVăn', 'dang van'],
  ['\ufeffGo\u200b al', 'go al'],
  ['グループ', 'グループ'],
  ['김민수', '김민수'],
])('reads %j as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
  expect(plainText(text.normalize('NFD'))).toBe(plain);
});

it('changes nothing the second time', () => {
  fc.assert(fc.property(fc.string(), text => plainText(plainText(text)) === plainText(text)));
});
