import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readTaskState, readWorkState } from '../../src/cells/read-state';

function work(cell: Cell): string | null {
  const reading = readWorkState(cell);
  return reading.ok ? reading.value : reading.remedy;
}
function task(cell: Cell): string | null {
  const reading = readTaskState(cell);
  return reading.ok ? reading.value : reading.remedy;
}

describe('the state of a goal or milestone', () => {
  const cases: [string, string][] = [
    ['On Track', 'Active'],
    ['At Risk', 'Active'],
    ['🟢 On track', 'Active'],
    ['Em andamento', 'Active'],
    ['In Bearbeitung', 'Active'],
    ['En cours', 'Active'],
    ['进行中', 'Active'],
    ['進行中', 'Active'],
    ['진행 중', 'Active'],
    ['Devam ediyor', 'Active'],
    ['WIP', 'Active'],
    ['Planejado', 'Planned'],
    ['Não iniciado', 'Planned'],
    ['未着手', 'Planned'],
    ['Chưa bắt đầu', 'Planned'],
    ['Concluído', 'Done'],
    ['COMPLETED', 'Done'],
    ['Done (Q3)', 'Done'],
    ['✅', 'Done'],
    ['oui', 'Done'],
    ['nein', 'Planned'],
    ['3. Abgeschlossen', 'Done'],
    ['Завершено', 'Done'],
    ['Đã hoàn thành', 'Done'],
    ['Zakończone', 'Done'],
    ['In pausa', 'On hold'],
    ['Canceled', 'Dropped'],
    ["Won't do", 'Dropped'],
  ];
  it.each(cases)('reads "%s"', (text, state) => expect(work(text)).toBe(state));

  it('is blank where the cell says nothing', () => {
    expect(work('')).toBeNull();
    expect(work(' - ')).toBeNull();
  });

  it.each(['High', 'Marketing', 'New office plan', 'Design'])('refuses "%s" and lists the choices', text => {
    expect(work(text)).toBe('Choose Planned, Active, On hold, Done or Dropped');
  });

  it('refuses numbers', () => {
    expect(work(3)).toBe('Choose Planned, Active, On hold, Done or Dropped');
  });
});

describe('the state of a task', () => {
  const cases: [Cell, string][] = [
    ['Triage', 'To do'],
    ['Backlog', 'To do'],
    ['Todo', 'To do'],
    ['In Progress', 'Doing'],
    ['In review', 'Doing'],
    ['Blocked', 'Blocked'],
    ['Waiting for legal', 'Blocked'],
    ['On hold', 'Blocked'],
    ['Closed', 'Done'],
    [true, 'Done'],
    [false, 'To do'],
    ['Cancelled', 'Dropped'],
  ];
  it.each(cases)('reads %j', (cell, state) => expect(task(cell)).toBe(state));

  it('refuses an unknown word and lists the choices', () => {
    expect(task('Purple')).toBe('Choose To do, Doing, Blocked, Done or Dropped');
  });
});
