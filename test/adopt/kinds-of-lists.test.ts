// What is understood of kinds of lists: weekly schedules, logical frameworks, stories and their tasks, trackers' exports.

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
    ['ru', 'Срок|Этап|Содержание', 'Сбор данных', 'Защита'],
    ['es', 'Fecha de finalización|Fase del proyecto|Detalle', 'Análisis', 'Entrega'],
  ])('%s: are milestones where each has a day on which it is due', (_, headers, first, last) => {
    const { milestones } = understand(
      sheet('План', `${headers}\ndate:2026-02-01|${first}|Что входит\ndate:2026-05-20|${last}|Доклад`),
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
      sheet('parameters', ['|objective|weightperactivity|unit', ...settings].join('\n')),
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
      expect(all.tables[0]?.questions.map(({ about }) => about)).toContain(
        'Which column names the milestone?',
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

describe('a board', () => {
  it('is declined, with what to do, where the work stands below its states', () => {
    const { all } = understand(
      sheet(
        'Sprint backlog',
        `
Role|Pending|In Progress|Done
Developer||Begin the interactive map|Create the page of the project
Tester|Write the cases of the map|Prepare the first round|`,
      ),
    );
    expect(all.tables).toEqual([]);
    expect(all.declined).toContain('give each piece of work a row');
  });
});

describe('titles that say what they are', () => {
  it('are milestones without anything else', () =>
    claim(
      sheet(
        'issues_export',
        'Title|Body|Labels\nMilestone 1: First landing|Choose a commander and pack|infrastructure\nMilestone 2: The dome|Connect the parts of it|dome',
      ),
      { columns: { milestone: 'Title', note: 'Body' }, counts: [0, 2, 0] },
    ));

  it('are no plan where they are exercises', () => {
    const { all } = understand(
      sheet(
        'Homework',
        'Title|Body\nTask 1: Read the chapter|Answer what is asked below\nTask 2: Solve the sums|Show how you came to it',
      ),
    );
    expect(all.tables).toEqual([]);
  });
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

describe('stories and their tasks', () => {
  it('are work where their titles say so, with an estimate and nothing else', () =>
    claim(
      sheet(
        'quiz_pl',
        `
Summary|Key|Description|Estimate
Task1: Wyświetlanie pytań|PP-1|Pytanie jest wyświetlane z czterema opcjami|3
Task2: Liczenie punktów|PP-2|Poprawna odpowiedź zwiększa wynik o jeden punkt|2
Task3: Zapis wyniku|PP-3|Wynik końcowy zostaje po zakończeniu|1`,
      ),
      { columns: { task: 'Summary', id: 'Key', note: 'Description' }, counts: [0, 0, 3] },
    ));

  it('are called by what they are to reach, where nothing else names them', () => {
    const { columns } = understand(
      sheet(
        'Board',
        `
Ticket|Owner|Due|Status|Exit Criteria|Branch
D1|Ann Lang|2026-11-07|Pending|Uploads go on after they broke off|feature/D1-upload-adapter
D2|Bo Kern|2026-11-10|Pending|Transcripts come within a minute|feature/D2-transcription
D3|Bo Kern|2026-11-12|Pending|Fillers are found|feature/D3-filler-detection`,
      ),
    );
    expect(columns).toMatchObject({ id: 'Ticket', task: 'Exit Criteria' });
  });

  it('belong to an epic by its code', () => {
    const { columns } = understand(
      sheet(
        'Backlog',
        'ID|Título|Épica|Estado|Responsable\nDO-1|Manual|EP-6|Por hacer|Ana Díaz\nDO-2|Guía|EP-6|Por hacer|Ana Díaz\nHU-3|Archivo|EP-4|Listo|Ana Díaz',
      ),
    );
    expect([columns.goal, columns.parent]).toContain('Épica');
  });
  it('belong together by the code of the story', () => {
    const { columns } = understand(
      sheet(
        'Sprint 1',
        'User Story|Taak|Wie|Uren\nUS-06|Entiteit maken|Johan|3\nUS-06|Capaciteit toevoegen|Johan|2\nUS-01|Formulier bouwen|Anne|4',
      ),
    );
    expect(columns).toEqual({ parent: 'User Story', task: 'Taak', owner: 'Wie' });
  });

  it('have the IDs whose letters are the header', () => {
    const { columns } = understand(
      sheet(
        'Ata',
        'US|Funcionalidade|Status|Observação\nUS-07|Cadastro de produtos|Aprovado|Na aba Produtos\nUS-08|Lista pública|Aprovado|Na página\nUS-09|Botões de estoque|Pendente|Três testados',
      ),
    );
    expect(columns).toEqual({
      id: 'US',
      task: 'Funcionalidade',
      status: 'Status',
      note: 'Observação',
    });
  });

  it('are no rows where an ID of dots says that some are left out', () =>
    claim(
      sheet(
        'Plan',
        'ID|Title|Owner|Due\n1|Draw it|Ann Lang|2026-05-01\n2|Build it|Bo Kern|2026-05-02\n...|(Tasks 3 to 40 are in the report)||',
      ),
      { columns: { id: 'ID', task: 'Title', owner: 'Owner', due: 'Due' }, counts: [0, 0, 2] },
    ));
});

describe('an export that records', () => {
  it('calls the columns of another table by both names', () =>
    claim(
      sheet(
        'Dossiers',
        `
Organisation|Responsable|Étape|Statut|Jalons : Date de dernière modification|IC - Sujets|Projet : Nom du projet|Projet : Date de création
Mokap|Alexandre Caron|Rencontre et diagnostic|Complété|2025-10-30|Diversification de la clientèle|Étude de marché|2025-10-30
Mokap|Jacques Drolet|Création du mandat|Complété|2026-02-09|Diversification de la clientèle|Étude de marché|2025-10-30
369 Labs|Jacques Drolet|Rencontre et diagnostic|En cours|2026-03-30|Performance commerciale|Plan de marché|2026-02-24
369 Labs|Jacques Drolet|Recherche des bases|Planifié|2026-02-24|Performance commerciale|Plan de marché|2026-02-24`,
      ),
      {
        columns: {
          task: 'Étape',
          owner: 'Responsable',
          status: 'Statut',
          goal: 'Projet : Nom du projet',
        },
        counts: [0, 0, 4],
      },
    ));

  it('has due dates though only what is finished has one', () => {
    const { columns } = understand(
      sheet(
        'Import',
        `
Name|Assignee|Due Date|Status
Validate the table|Ann Lang|2026-02-01|Done
Update the model|Ann Lang|2026-02-02|Done
Create the process|Bo Kern|2026-02-03|Done
Tie out|Bo Kern||To do
Report|Bo Kern||To do
Align|Bo Kern||In progress`,
      ),
    );
    expect(columns.due).toBe('Due Date');
  });

  it.each([
    ['tr', 'Özet', 'Güncellendi', 'Son Görüntüleme'],
    ['es', 'Resumen', 'Actualizada', 'Visto por última vez'],
    ['fr', 'Résumé', 'Mise à jour', 'Dernier affichage'],
    ['de', 'Zusammenfassung', 'Aktualisiert', 'Zuletzt angesehen'],
    ['it', 'Riepilogo', 'Aggiornata', 'Ultima visualizzazione'],
    ['nl', 'Samenvatting', 'Bijgewerkt', 'Laatst bekeken'],
    ['pl', 'Podsumowanie', 'Zaktualizowano', 'Ostatnio wyświetlane'],
    ['ja', '要約', '更新日', '最終表示日'],
    ['zh', '概要', '已更新', '上次查看'],
    ['ko', '요약', '업데이트', '마지막 조회'],
    ['vi', 'Tóm tắt', 'Đã cập nhật', 'Đã tạo'],
  ])('%s: does not plan by the days on which somebody looked at it', (_, name, updated, viewed) => {
    const { columns } = understand(
      sheet(
        'Jira',
        `${name}|Status|${updated}|${viewed}\nTest the form|To Do|2026-09-26|2026-09-27\nTest the log-in|Done|2026-09-25|2026-09-26\nMend it|To Do|2026-09-24|2026-09-26`,
      ),
    );
    expect(columns.due).toBeUndefined();
    expect(columns.start).toBeUndefined();
  });

  it('has no start in tiers', () => {
    const { columns } = understand(
      sheet(
        'WBS',
        'WBS_ID|Tier|Name|Status|Due\nW-1|T1|Sync the plans|Doing|2026-10-24\nW-2|T1|Set it up|To do|2026-10-24',
      ),
    );
    expect(columns).toEqual({ id: 'WBS_ID', task: 'Name', status: 'Status', due: 'Due' });
  });
  it('has the owner whom a row is assigned to, not who created it', () => {
    const { columns } = understand(
      sheet(
        'tasks',
        `
ref|subject|owner|owner_full_name|assigned_to|assigned_to_full_name|status|created_date
29|List the stakeholders|annl|Ann Lang|annl|Ann Lang|Closed|2023-04-18
31|Study the variants|annl|Ann Lang|bok|Bo Kern|Closed|2023-04-18
32|Look for services|bok|Bo Kern|||New|2023-04-18
34|See a board|annl|Ann Lang|bok|Bo Kern|New|2023-04-19`,
      ),
    );
    expect(columns).toMatchObject({ task: 'subject', status: 'status' });
    expect(columns.owner).toMatch(/^assigned_to/);
  });

  it('has an owner who is none of those who lead, watch and report, though nobody is assigned', () => {
    const { columns } = understand(
      sheet(
        'Jira',
        `
Résumé|Clé de ticket|Chef de projet|Personne assignée|ID de la personne assignée|Rapporteur|Observateurs|ID des observateurs|Description
Adapter la carte|EE-1|Ann Lang|||Ann Lang|Ann Lang|712020:d7bb906d-1eca-4b86-9ab1-a9ab8b4d51cc|
Remplacer la lampe|EE-2|Ann Lang|||Ann Lang|Ann Lang|712020:d7bb906d-1eca-4b86-9ab1-a9ab8b4d51cc|
Relier les capteurs|EE-3|Ann Lang|||Ann Lang|Ann Lang|712020:d7bb906d-1eca-4b86-9ab1-a9ab8b4d51cc|Avec le nouveau câble
Mesurer|EE-4|Ann Lang|||Ann Lang|Ann Lang|712020:d7bb906d-1eca-4b86-9ab1-a9ab8b4d51cc|`,
      ),
    );
    expect(columns).toMatchObject({ owner: 'Personne assignée', note: 'Description' });
  });

  it('has a header of its own though the row below holds days and two known words', () => {
    const { columns } = understand(
      sheet(
        'objectives',
        `
ID|Date|Category|Objective|Deadline|Complete
1|20/10/2022|Language|Complete the Arabic alphabet on paper|01/01/2023|01/01/2023
2|24/10/2022|Employment|Update the CV|01/12/2022|16/12/2022
3|15/07/2022|Code|Finish the course|07/11/2022|FALSE`,
      ),
    );
    expect(columns).toMatchObject({ id: 'ID', goal: 'Objective', due: 'Deadline' });
  });

  it('has no parents in groups that are only numbered', () => {
    const { columns } = understand(
      sheet(
        'Zeitplan',
        'id;group;content;start;end'.replaceAll(';', '|') +
          '\n2|1|v0.1|2016-06-01|2016-08-30\n3|1|v0.2|2016-11-01|2017-03-01\n4|2|Otterzentrum|2017-04-15|\n5|2|Au ZH|2017-09-01|2017-11-30',
      ),
    );
    expect(columns).toEqual({ id: 'id', task: 'content', start: 'start', due: 'end' });
  });
});
