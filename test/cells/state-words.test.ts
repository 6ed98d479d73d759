// What signs, traditional characters and days beside a state say.

import { describe, expect, it } from 'vitest';
import { simplifyHan } from '../../src/cells/simplify-han';
import { stateMeaning } from '../../src/cells/state-words';

describe('traditional characters', () => {
  it.each([
    ['任務名稱', '任务名稱'],
    ['負責人', '负责人'],
    ['完成時間', '完成时间'],
    ['時間', '时间'],
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
    ['⏳', 'planned'],
    ['🔄 50%', 'active'],
    ['⏸️ Posticipato', 'on hold'],
    ['✅ 完了 (2025-10-15)', 'done'],
    ['⚪ Ожидает FE-012', 'planned'],
  ])('%j says %s', (text, meaning) => expect(stateMeaning(text)).toBe(meaning));

  it.each(['✅ Em dia', '🚀 Launch', '⭐ Phase 3'])('%j says nothing of how far work is', text =>
    expect(stateMeaning(text)).toBeNull(),
  );
});

describe('a state and the day since when', () => {
  it.each([
    ['validé le 19/07/2024', 'done'],
    ['완료 (2026-07-21 동작 검증 완료)', 'done'],
    ['In progress 12.3.', 'active'],
  ])('%j says %s', (text, meaning) => expect(stateMeaning(text)).toBe(meaning));

  it.each(['Phase 3 remaining', '2025-01-01', 'New office', 'Open the office'])('%j says nothing', text =>
    expect(stateMeaning(text)).toBeNull(),
  );
});
