// Traditional characters beside simplified and Japanese ones.

import { describe, expect, it } from 'vitest';
import { simplifyHan } from '../../src/cells/simplify-han';
import { stateMeaning } from '../../src/cells/state-words';

describe('traditional characters', () => {
  it.each([
    ['任務名稱', '任务名稱'],
    ['負責人', '负责人'],
    ['完成時間', '完成时间'],
    ['時間', '時間'],
    ['担当', '担当'],
    ['Task', 'Task'],
    ['', ''],
  ])('of %j make %j', (text, simplified) => expect(simplifyHan(text)).toBe(simplified));

  it.each([
    ['已結束', 'done'],
    ['進行中', 'active'],
    ['待辦', 'planned'],
    ['暫停', 'on hold'],
  ])('say in %j that work is %s', (text, meaning) => expect(stateMeaning(text)).toBe(meaning));
});

describe('boxes', () => {
  it.each([
    ['☐', 'planned'],
    ['🔲', 'planned'],
    ['☑', 'done'],
    ['✔ (in the file)', 'done'],
  ])('%j says %s', (text, meaning) => expect(stateMeaning(text)).toBe(meaning));
});
