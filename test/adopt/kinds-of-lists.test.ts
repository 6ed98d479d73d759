// What is understood of kinds of lists: weekly schedules, strategies, logical frameworks, indicators, sections.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('a weekly schedule', () => {
  it.each([
    ['en', 'Week', 'Tasks'],
    ['pl', 'Tydzień', 'Planowany zakres prac:'],
    ['de', 'Kalenderwoche', 'Aufgaben'],
    ['ja', '期間', '作業内容'],
  ])('%s: says by when, where the days of the week stand in it', (_, week, work) => {
    const { columns } = understand(
      sheet(
        'Schedule',
        `${week}|${work}\n23.03 - 29.03|Draw the models\n30.03 - 05.04|Build the forms\n06.04 - 12.04|Test what was built`,
      ),
    );
    expect(columns).toEqual({ due: week, task: work });
  });

  it('says nothing of days where weeks only have numbers', () => {
    const { columns } = understand(
      sheet(
        'Plan',
        'Week|Task|Owner\n1|Draw the models|Ann Lang\n1|Build the forms|Bo Kern\n2|Test|Ann Lang',
      ),
    );
    expect(columns).toEqual({ task: 'Task', owner: 'Owner' });
  });

  it('has months and weeks above its rows, which are no goals', () =>
    claim(
      sheet(
        'Attività',
        `
Attività|Inizio|Fine|Durata
Mese 1|||
Rilievo della rete|2026-01-05|2026-01-09|5g
Progetto della rete|2026-01-12|2026-01-23|10g
Mese 2|||
Acquisto|2026-02-02|2026-02-06|5g
Posa|2026-02-09|2026-02-20|10g`,
      ),
      { columns: { task: 'Attività', start: 'Inizio', due: 'Fine' }, counts: [0, 0, 4] },
    ));
});

describe('stages', () => {
  it.each([
    ['ru', 'Срок|Этап|Статус', 'Сбор данных', 'Защита'],
    ['es', 'Fecha de finalización|Fase del proyecto|Estado', 'Análisis', 'Entrega'],
  ])('%s: are milestones where each has a day on which it is due', (_, headers, first, last) => {
    const { milestones } = understand(
      sheet('План', `${headers}\ndate:2026-02-01|${first}|Done\ndate:2026-05-20|${last}|Planned`),
    );
    expect(milestones).toBe(2);
  });
});

describe('indicators', () => {
  it('belong to the objective whose ID they have, and are no units', () => {
    const { columns } = understand(
      sheet(
        'KPIs',
        `
id|objective_id|kpi_name|unit|baseline|target|responsible_dept
k-1|so1|Revenue growth|percent|9|13|CED
k-2|so1|Achievement of the target|percent|50|60|FND
k-3|so2|Audits done|number|10|20|CED`,
      ),
    );
    expect(columns).toMatchObject({
      id: 'id',
      parent: 'objective_id',
      baseline: 'baseline',
      target: 'target',
    });
    expect(columns.metric).not.toBe('unit');
  });

  it('are doubtful, where parents are phantoms and names may be anything', () => {
    const { all } = understand(
      sheet(
        'flower',
        `
goal|parent|name|weight
detections|Pressure|Alien Species|1
launches|Disturbance|Boat Launch|1
proportion|Protection|Rare Habitat|1
natives|Habitat|Native Fishes|1`,
      ),
    );
    expect(all.tables[0]?.confidence ?? 0).toBeLessThan(0.5);
  });

  it('are no names of rows where one of two stands in each of many', () => {
    const settings = Array.from(
      { length: 24 },
      (_, at) => `0${at}A|Mission ${at}|${at % 3 ? 'Action' : 'Success'}|Date`,
    );
    const { columns } = understand(
      sheet('parameters', ['|objectivedescription|weightperactivity|unit', ...settings].join('\n')),
    );
    expect(Object.values(columns)).not.toContain('weightperactivity');
  });
});

describe('a list of measures', () => {
  it('has targets under a word for goals, beside indicators and where they began', () =>
    claim(
      sheet(
        'Cuadro',
        `
Perspectiva|Indicador|Línea base|Meta
Ciudadano|Tiempo de verificación|Semanas|Minutos
Ciudadano|Entidades que se consultan|5|1
Procesos|Trámites en persona|2|0 en la consulta`,
      ),
      {
        columns: { goal: 'Indicador', baseline: 'Línea base', target: 'Meta' },
        counts: [3, 0, 0],
      },
    ));

  it('has no metric in key results of which nothing says how much', () => {
    const { columns } = understand(
      sheet(
        'План',
        'Название|Ключевой результат|Статус\nГигиена|Флаги, очистка репозитория|Готово\nБазовая линия|Фикстуры и тесты|В работе',
      ),
    );
    expect(columns.metric).toBeUndefined();
  });

  it('has no current value in hours and minutes', () => {
    const { columns } = understand(
      sheet(
        '活动',
        '编号|活动|预估(分)|实际(分)|完成人\n1.1|创建数据库|10|10|韩志鑫\n1.2|创建结构|10|15|王明',
      ),
    );
    expect(columns.current).toBeUndefined();
    expect(columns.target).toBeUndefined();
  });
});

describe('a list of indicators', () => {
  it('is of goals where each has a target', () =>
    claim(
      sheet(
        'phases',
        `
phase|kpi_name|definition|measurement_method|target
1|Fewer alerts that were wrong|Alerts that were right of all|Label a sample|>0.8
1|Usefulness of the report|What analysts say|Ask them after it|>=4.0
2|Completeness of the mapping|Mapped fields of all|Look at the matrix|>90%`,
      ),
      { columns: { goal: 'kpi_name', target: 'target' }, counts: [3, 0, 0] },
    ));

  it('is no plan where they are only described', () => {
    const { all } = understand(
      sheet(
        'dictionary',
        'metric|definition|source\nprecision|Alerts that were right of all alerts|Logs\nusefulness|What analysts say of the report|Survey',
      ),
    );
    expect(all.tables).toEqual([]);
  });
});

describe('sections', () => {
  const rows = (headers: string, sections: readonly string[]) =>
    sheet(
      'Plan',
      [headers, ...sections.map((section, at) => `Step ${at}|${section}|Ann Lang|2026-05-0${at + 1}`)].join(
        '\n',
      ),
    );

  it.each(['Section', 'Category', 'Area', '大フェーズ', 'Giai đoạn / Nhóm công việc'])(
    'called %s are asked about as milestones where their rows follow one another',
    header => {
      const { columns, all } = understand(
        rows(`Task|${header}|Owner|Due`, ['Research', 'Research', 'Build', 'Build', 'Tests', 'Tests']),
      );
      expect(columns.milestone).toBe(header);
      expect(all.tables[0]?.questions).toContainEqual(
        expect.objectContaining({
          about: 'Which column names the milestone?',
          why: 'Nothing else came closer: it parts the rows into sections.',
        }),
      );
    },
  );

  it('are none where rows take turns', () => {
    const { columns } = understand(
      rows('Task|Area|Owner|Due', ['Desk', 'Field', 'Desk', 'Field', 'Desk', 'Field']),
    );
    expect(columns.milestone).toBeUndefined();
  });
});

describe('a strategy', () => {
  it('may say only the years in which its actions begin and end', () =>
    expect(
      understand(
        sheet(
          'Agenda',
          'Action|Responsable|Début|Échéance|État\nRénover les écoles|Anne Perrin|2024|2026|En cours\nPlanter des arbres|Luc Petit|2025|2027|Non démarré',
        ),
      ).columns,
    ).toMatchObject({ start: 'Début', due: 'Échéance' }));

  it('has where it began under a word for starts, beside where it stands and is to be', () =>
    expect(
      understand(
        sheet(
          'OKR',
          'Objetivo|Responsável|Início|Meta|Atual\nAumentar os testes|Camila Rocha|180|300|232\nVender mais|Rui Melo|34|50|40',
        ),
      ).columns,
    ).toMatchObject({ goal: 'Objetivo', baseline: 'Início', target: 'Meta', current: 'Atual' }));
});

describe('a logical framework', () => {
  it('has goals, outcomes and outputs under a header that says nothing', () =>
    claim(
      sheet(
        'Logframe',
        `
M&E|Narrative|Indicators|Means of Verification|Assumptions
Goal|To understand the disease and how it spreads in the corridor|Number of articles published|Journals|
Outcomes|Describe what drives the spread between herds and people|Drivers documented|Report|
Outcomes|Set up the surveillance of new cases in the district|Surveillance running|Logbook|
Outputs|Samples taken from animals and people|Number of samples|Samples|Owners are willing
Outputs|Samples tested and results given|Number of results|Results|Parks let us in`,
      ),
      {
        columns: { goal: 'Narrative', metric: 'Indicators', note: 'Assumptions' },
        counts: [3, 2, 0],
      },
    ));

  it('takes no column of such words for levels that is of something else in a row', () => {
    const { goals, milestones, tasks } = understand(
      sheet(
        'Plan',
        'Strand|Task|Owner|Due\nGoal|Paint it|Ann Lang|2026-05-01\nDesk|Mend it|Bo Kern|2026-05-02\nOutput|Sell it|Bo Kern|2026-05-03',
      ),
    );
    expect([goals, milestones, tasks]).toEqual([0, 0, 3]);
  });
});
