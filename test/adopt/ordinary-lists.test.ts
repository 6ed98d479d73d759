// Ordinary lists that a rule made for others must leave as they are.

import { describe, expect, it } from 'vitest';
import { sheet, understand } from './table-text';

const columnsOf = (name: string, text: string) => understand(sheet(name, text)).columns;

describe('goals beside indicators', () => {
  it.each([
    'Goal|Metric|Baseline|Owner|Due\nGrow revenue|Revenue|40|Ann Lang|date:2026-12-01\nCut churn|Churn|8|Bo Kern|date:2026-12-01',
    'Meta|Indicador|Linha de base|Responsável\nAumentar a receita|Receita|40|Ana Dias\nReduzir a rotatividade|Rotatividade|8|Rui Melo',
    'Objective|Metric|Baseline|Target value|Owner\nGrow revenue|Revenue|40|50|Ann Lang\nCut churn|Churn|8|4|Bo Kern',
  ])('stay goals: %#', text => {
    const [first = ''] = text.split('|');
    expect(columnsOf('Goals', text).goal).toBe(first);
  });

  it('have targets that are measured in days', () => {
    const columns = columnsOf(
      'Goals',
      'Objective|Owner|Metric|Baseline (days)|Target (days)|Current (days)\nAnswer sooner|Ann Lang|Days to answer|9|4|6\nPay sooner|Bo Kern|Days to pay|40|20|30',
    );
    expect(columns).toMatchObject({
      baseline: 'Baseline (days)',
      target: 'Target (days)',
      current: 'Current (days)',
    });
  });

  it('have key results in words still', () =>
    expect(
      columnsOf(
        'OKR',
        'Objective|Key result|Owner|Status\nGrow|Sign ten clients|Ann Lang|Doing\nKeep|Win back three clients|Bo Kern|Done',
      ),
    ).toMatchObject({ goal: 'Objective', metric: 'Key result' }));

  it('have targets between two decimals', () =>
    expect(
      columnsOf(
        'Goals',
        'Goal|Target|Owner\nRating of the app|4.2-4.8|Ann Lang\nRating of the shop|3.5-4.5|Bo Kern\nLoad time|1.5-2.5|Ann Lang',
      ).target,
    ).toBe('Target'));
});

describe('tasks', () => {
  it('may be called in slugs', () =>
    expect(
      columnsOf(
        'Sprint',
        'Task|Owner|Due|Status\nadd-login-page|Ann Lang|date:2026-05-01|Doing\nfix-logout-bug|Bo Kern|date:2026-05-02|Done\nmove-data-files|Bo Kern|date:2026-05-03|Done',
      ).task,
    ).toBe('Task'));

  it('may be told at length beside the names of people', () => {
    const long =
      'Agree with all those who are concerned on what is to hold for the next year, and write it down for them';
    expect(
      columnsOf(
        'Plan',
        `Name|Task|Due\nAnn Lang|${long} 1|date:2026-05-01\nBo Kern|${long} 2|date:2026-05-02\nCy Moss|${long} 3|date:2026-05-03`,
      ),
    ).toMatchObject({ task: 'Task', owner: 'Name' });
  });

  it('may be of two kinds in many rows', () => {
    const rows = Array.from(
      { length: 22 },
      (_, at) => `Chapter ${at >> 1}|${at % 2 ? 'Review' : 'Write'}|Ann Lang|date:2026-05-01`,
    );
    expect(understand(sheet('Book', ['Chapter|Task|Owner|Due', ...rows].join('\n'))).tasks).toBe(22);
  });

  it('have an owner beside the day on which they were assigned', () =>
    expect(
      columnsOf(
        'Tasks',
        'Task|Owner|Assigned date|Created|Due\nDraw it|Ann Lang|date:2026-04-01|date:2026-04-01|date:2026-05-01\nBuild it|Bo Kern|date:2026-04-02|date:2026-04-01|date:2026-05-02',
      ).owner,
    ).toBe('Owner'));

  it('are not due on the Monday of their week', () =>
    expect(
      columnsOf(
        'Tasks',
        'Week|Task|Owner|Start\ndate:2026-11-23|Design|Ann Lang|date:2026-11-25\ndate:2026-11-30|Build|Bo Kern|date:2026-12-01\ndate:2026-12-07|Test|Bo Kern|date:2026-12-08',
      ),
    ).toEqual({ task: 'Task', owner: 'Owner', start: 'Start' }));

  it('are not due on it when it is written as text either', () =>
    expect(
      columnsOf(
        'Tasks',
        'Woche|Aufgabe|Verantwortlich\n23.11.2026|Entwurf|Ann Lang\n30-11-2026|Bau|Bo Kern\n07.12.2026|Test|Bo Kern',
      ),
    ).toEqual({ task: 'Aufgabe', owner: 'Verantwortlich' }));

  it('ask nothing of weeks that are only counted', () =>
    expect(
      understand(
        sheet(
          'Tasks',
          'Task|Owner|Week|Status\nDesign|Ann Lang|1|Doing\nBuild|Bo Kern|2|To do\nTest|Bo Kern|3|To do',
        ),
      ).all.tables[0]?.questions,
    ).toEqual([]));

  it('may have notes by state', () => {
    const { tasks } = understand(
      sheet(
        'Tasks',
        'Task|Owner|Completed|In progress|Pending\nNew site|Ann Lang|The texts are written|The pictures are taken|The launch is planned\nNew shop|Bo Kern|The goods are listed|The prices are set|The test is planned',
      ),
    );
    expect(tasks).toBe(2);
  });

  it('stay tasks where their titles begin with what they belong to', () => {
    const { tasks } = understand(
      sheet(
        'List',
        'Title|Assignee|Status\nKR1: call the clients|Ann Lang|Done\nKR1: send the offers|Bo Kern|Doing\nKR2: sign the deals|Bo Kern|To do',
      ),
    );
    expect(tasks).toBe(3);
  });

  it('keep the owner of a report that names its tables', () =>
    expect(
      columnsOf(
        'Report',
        'Task : Name|Owner : Name|Task : Due Date|Task : Status\nDraw it|Ann Lang|date:2026-05-01|Doing\nBuild it|Bo Kern|date:2026-05-02|Done',
      ),
    ).toEqual({
      task: 'Task : Name',
      owner: 'Owner : Name',
      due: 'Task : Due Date',
      status: 'Task : Status',
    }));

  it('have the progress that is only estimated, where no other is told', () => {
    const rows = 'Draw it|Ann Lang|50%|40%\nBuild it|Bo Kern|20%|10%';
    expect(columnsOf('Plan', `Task|Owner|Est. % complete|Cost\n${rows}`).progress).toBe('Est. % complete');
    expect(columnsOf('Plan', `Task|Owner|Target completion %|Actual completion %\n${rows}`).progress).toBe(
      'Actual completion %',
    );
  });

  it('belong to the objective that they name, not to its area', () =>
    expect(
      columnsOf(
        'Plan',
        'Objective|Area|Task|Owner\nGrow|Sales|Call|Ann Lang\nGrow|Sales|Write|Bo Kern\nKeep|Support|Answer|Ann Lang\nKeep|Support|Visit|Bo Kern',
      ),
    ).toEqual({ goal: 'Objective', task: 'Task', owner: 'Owner' }));

  it('have no IDs in codes of something else', () =>
    expect(
      columnsOf(
        'Plan',
        'PR|Task|Owner|Status\nPR-12|Draw it|Ann Lang|Done\n|Build it|Bo Kern|Doing\n|Test it|Bo Kern|To do\nPR-14|Sell it|Ann Lang|Done',
      ).id,
    ).toBeUndefined());
});
