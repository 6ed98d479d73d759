// What the other columns and the values say where a header alone would mislead.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('keys', () => {
  it.each([
    ['de', 'Vorgangsschlüssel', 'Vorgangs-ID', 'Projektschlüssel', 'Zusammenfassung', 'Fälligkeitsdatum'],
    [
      'es',
      'Clave de incidencia',
      'ID de la incidencia',
      'Clave del proyecto',
      'Resumen',
      'Fecha de vencimiento',
    ],
    ['fr', 'Clé de ticket', 'Identifiant de ticket', 'Clé de projet', 'Résumé', "Date d'échéance"],
    ['pt', 'Chave da item', 'ID da item', 'Chave do projeto', 'Resumo', 'Data limite'],
    ['nl', 'Issuesleutel', 'Issue-id', 'Projectsleutel', 'Samenvatting', 'Vervaldatum'],
    ['pl', 'Klucz zgłoszenia', 'Identyfikator zgłoszenia', 'Klucz projektu', 'Podsumowanie', 'Termin'],
    ['ja', '課題キー', '課題 ID', 'プロジェクトキー', '要約', '期限'],
    ['ko', '이슈 키', '이슈 ID', '프로젝트 키', '요약', '기한'],
  ])(
    '%s: the key of an item is its ID, not its number in the database or its project',
    (_, key, id, project, name, due) => {
      const { columns } = understand(
        sheet(
          'Export',
          `
${id}|${project}|${key}|${name}|${due}
10112|FIN|FIN-12|Automate the run|2026-03-31
10113|FIN|FIN-13|Revise the dunning|2026-04-30
10114|FIN|FIN-14|Test the export|2026-05-31`,
        ),
      );
      expect(columns).toMatchObject({ id: key, due });
    },
  );

  it('are of the item, not of the list that it stands in', () =>
    claim(
      sheet(
        'Board',
        `
List ID|Board ID|Card ID|Card name|List|Due date
l-1|b-1|c-1|Choose a venue|Doing|2026-04-10
l-1|b-1|c-2|Book the band|Doing|2026-05-01
l-2|b-1|c-3|Send invitations|Done|2026-05-15`,
      ),
      { columns: { id: 'Card ID' }, counts: [0, 0, 3] },
    ));
});

describe('a column beside others', () => {
  it('holds the IDs of what rows belong to where they repeat, not of the rows', () => {
    const { columns } = understand(
      sheet(
        'Cables',
        `
project_id|milestone|planned_date|status
GSN-1|Survey complete|2026-01-11|Complete
GSN-1|Licence granted|2026-04-06|Complete
GSN-2|Survey complete|2026-03-12|Planned`,
      ),
    );
    expect(columns).toMatchObject({ milestone: 'milestone', due: 'planned_date' });
    expect(columns.id).toBeUndefined();
  });

  it.each(['Status Category', 'Statuskategorie', 'Categoría de estado', "Catégorie d'état", '状态类别'])(
    'is no group where it only sums up the status: "%s"',
    category => {
      const { columns } = understand(
        sheet(
          'Export',
          `
Key|Summary|Status|${category}
A-1|Write|In review|In progress
A-2|Print|Ready|To do
A-3|Send|Shipped|Done`,
        ),
      );
      expect(columns).toMatchObject({ id: 'Key', status: 'Status' });
      expect(Object.values(columns)).not.toContain(category);
    },
  );

  it('names the owner of the rows, not of what they belong to', () =>
    claim(
      sheet(
        'OKRs',
        `
Objective|Objective owner|Key result|KR owner|Due
Delight customers|Sara Kim|Raise NPS to 50|Sara Kim|2026-06-30
Delight customers|Sara Kim|Answer in 2 hours|Joe Lund|2026-06-30
Grow revenue|Amir Saad|Convert 12 percent||2026-06-30`,
      ),
      { columns: { goal: 'Objective', owner: 'KR owner' }, counts: [0, 3, 0] },
    ));

  it('says when rows were finished where only finished ones have a day, and is asked about', () => {
    const { columns, all } = understand(
      sheet(
        'Tasks',
        `
ID|Task|Status|Completion date
1|Draft|done|2026-01-05
2|Review|done|2026-01-12
3|Print|done|2026-01-19
4|Send|not started|
5|Count|not started|
6|Report|in progress|`,
      ),
    );
    expect(columns.due).toBeUndefined();
    expect(all.tables[0]?.questions[0]).toMatchObject({
      choices: ['Completion date', 'None of them'],
      chosen: 'None of them',
    });
  });

  it('leaves the due date to the column that open rows fill too', () => {
    const { columns } = understand(
      sheet(
        'Tasks',
        `
ID|Task|Status|Completion date|Due date
1|Draft|done|2026-01-05|2026-01-06
2|Review|done|2026-01-12|2026-01-13
3|Print|done|2026-01-19|2026-01-20
4|Send|not started||2026-02-02
5|Count|not started||2026-03-02
6|Report|in progress||2026-03-31`,
      ),
    );
    expect(columns.due).toBe('Due date');
  });

  it('stays the due date where open rows have one too', () =>
    claim(
      sheet(
        'Tasks',
        `
ID|Task|Status|Completion date
1|Draft|done|2026-01-05
2|Review|done|2026-01-12
3|Print|done|2026-01-19
4|Send|not started|2026-03-02
5|Count|not started|
6|Report|in progress|`,
      ),
      { columns: { due: 'Completion date' }, counts: [0, 0, 6] },
    ));

  it('names no group where each row says something else', () => {
    const { columns } = understand(
      sheet(
        'Roadmap',
        `
Task|Deliverable|Owner|Due
Interview users|Transcript|Ann Smith|2026-01-30
Sketch screens|Wireframes|Bob Lee|2026-02-27
Build it|Prototype|Ann Smith|2026-03-31
Test it|Report|Bob Lee|2026-04-30
Ship it|Release 1.0|Ann Smith|2026-05-29`,
      ),
    );
    expect(columns.milestone).toBeUndefined();
  });

  it('names the group of the column that repeats its text and goes on', () =>
    claim(
      sheet(
        'Schedule',
        `
id|name|work_package|finish
T1|Airframe: approval gate|Airframe|2026-05-29
T2|Power: approval gate|Power|2026-06-21
T3|Avionics: release gate|Avionics|2026-07-20`,
      ),
      { columns: { milestone: 'name', due: 'finish' }, counts: [0, 3, 0] },
    ));

  it('numbers phases, which are groups all the same', () => {
    const { columns } = understand(
      sheet(
        'Plan',
        `
ID|Phase|Category|Task|Status
1.1|1|Work|Create the project|done
1.2|1|Work|Set the theme|done
2.1|2|Work|Draw the page|to do
2.2|2|Work|Test the page|to do`,
      ),
    );
    expect(columns.milestone).toBe('Phase');
  });

  it('begins what the column beside it ends, under the same word', () =>
    claim(
      sheet(
        'Tareas',
        `
USUARIO|FECHA|FECHA_FIN|TAREA
Ana Ruiz|2026-08-05|2026-08-06|Actualizar las citas
Luis Gil|2026-08-07|2026-08-11|Recabar la evidencia`,
      ),
      { columns: { owner: 'USUARIO', start: 'FECHA', due: 'FECHA_FIN' }, counts: [0, 0, 2] },
    ));

  it('holds numbers of people, and is asked about', () => {
    const { columns, all } = understand(
      sheet(
        'Tasks',
        `
task_id|assigned_to|assigned_by|due_date|description
T1|4|3|2026-02-13|Replace the panel
T2|1|3|2026-02-24|Realign the joints
T3|4|5|2026-03-02|Secure the connections`,
      ),
    );
    expect(columns.owner).toBe('assigned_to');
    expect(all.tables[0]?.questions.map(({ about }) => about)).toContain('Which column says who owns a row?');
  });

  it('says in brackets what its texts are', () => {
    const { columns } = understand(
      sheet(
        'Plan',
        `
Phase|Stage (milestone)|Feature|Status
Phase 1|Foundation|Build the pipeline|Not started
Phase 1|Foundation|Sign in|Not started
Phase 1|Courses|Write a course|Not started
Phase 2|Payments|Pay for a course|Not started`,
      ),
    );
    expect(columns).toMatchObject({ task: 'Feature', milestone: 'Stage (milestone)' });
  });

  it('is sure of a column only as far as no other could be meant', () => {
    const table = understand(
      sheet(
        'Plan',
        `
Task|Deadline|Due date
Write|2026-03-02|2026-03-03
Print|2026-03-09|2026-03-10`,
      ),
    ).all.tables[0];
    expect(table?.mapping.due?.confidence).toBeLessThanOrEqual(0.8);
    expect(table?.questions[0]?.choices).toContain('Deadline');
  });

  it('is no target where it only holds ticks', () => {
    const { columns } = understand(
      sheet(
        'План',
        `
Этап|Задача|План|В процессе|Выполнено
Подготовка|Создать папки|||✓
Подготовка|Настроить доступ||✓|
Разработка|Написать сервис|✓||
Разработка|Проверить сервис|✓||`,
      ),
    );
    expect(columns).toMatchObject({ task: 'Задача' });
    expect(columns.target).toBeUndefined();
  });

  it('says nothing of progress where it is a box beside a state', () => {
    const { columns } = understand(
      sheet(
        'Board',
        `
Card name|List|Due complete
Choose a venue|Doing|FALSE
Book the band|To do|FALSE
Approve the budget|Done|TRUE`,
      ),
    );
    expect(columns).toMatchObject({ status: 'List' });
    expect(columns.progress).toBeUndefined();
  });

  it('holds progress where parts of a whole could be days without a year', () => {
    const { columns } = understand(
      sheet(
        'Obiettivi',
        `
Obiettivo|Responsabile|Avanzamento (%)
Formare le sedi|Davide Rinaldi|1/5
Spegnere il vecchio sistema|Paola Villa|5/5
Firmare il contratto|Andrea Longo|2/5`,
      ),
    );
    expect(columns.progress).toBe('Avanzamento (%)');
  });

  it('is owned by those whom its header calls responsible, whatever their names mean elsewhere', () => {
    const { columns } = understand(
      sheet(
        'Jardin',
        `
tache|responsable|statut
Replanter les poireaux|moi|à faire
Repiquer la tomate|moi|à faire
Acheter des billes|Flo|en attente`,
      ),
    );
    expect(columns.owner).toBe('responsable');
  });

  it('is no note where it only holds links', () => {
    const { columns } = understand(
      sheet(
        'Plan',
        `
Task|Status|Pulls
Write the parser|done|https://example.com/pulls/1
Write the printer|in progress|https://example.com/pulls/27
Write the guide|planned|https://example.com/pulls/31`,
      ),
    );
    expect(columns.note).toBeUndefined();
  });

  it.each(['Completed tasks', 'Công việc chưa hoàn thành', 'Tareas pendientes'])(
    'names rows that are all in one state: "%s"',
    header => {
      const { columns } = understand(
        sheet(
          'Week 1',
          `
${header}|Owner|Next steps
Read all of the polygons|Ann Smith|Write a function that cuts the array into pairs
Try the second endpoint|Bob Lee|Ask for one job with fifty frames
Push from the pipeline|Ann Smith|Give the token the right to write`,
        ),
      );
      expect(columns.task).toBe(header);
    },
  );
});

describe('a last row', () => {
  it('that holds words of a plan is still a row', () =>
    claim(
      sheet(
        'Backlog',
        `
id|sector|title|status
11|health|Check the protocol|todo
25|energy|Verify the footprint|todo
51|hr|Task owner due start|todo`,
      ),
      { columns: { task: 'title', status: 'status' }, counts: [0, 0, 3] },
    ));
});

describe('how sure it is', () => {
  it('falls below the half where nobody is held to anything', () => {
    const [table] = understand(
      sheet(
        'History',
        'month|year|milestone|status\n6|1818|The Orinoco Post|Closed\n6|1827|The university|Open',
      ),
    ).all.tables;
    expect(table?.confidence ?? 0).toBeLessThan(0.5);
  });

  it('falls below the half where rows go on beyond the header, as in a file whose texts hold commas', () => {
    const [table] = understand(
      sheet(
        'Backlog',
        `
Sprint|User story|Owner|Due date|Status||
S1|As PM| finalize goals| metrics.|PM|2026-04-15|Draft
S1|As CL| draft the sketch.|CL|2026-04-15|Draft|
S2|As PM| hand over| train.|PM|2026-12-01|Draft`,
      ),
    ).all.tables;
    expect(table?.confidence ?? 0).toBeLessThan(0.5);
  });
});

describe('a plan is told', () => {
  it('by a start and a length', () =>
    claim(
      sheet(
        'Gantt',
        `
id|name|startDate|durationWeeks
1|Bundles|2026-04-20|14
2|Order desk|2026-05-18|12
3|Web shop|2026-06-29|6`,
      ),
      { columns: { id: 'id', task: 'name', start: 'startDate' }, counts: [0, 0, 3] },
    ));

  it('by a box to tick beside each title', () =>
    claim(sheet('Liste', 'titre|faite\nRéviser Python|FALSE\nLire le cours|TRUE\nAcheter du pain|FALSE'), {
      columns: { task: 'titre', progress: 'faite' },
      counts: [0, 0, 3],
    }));

  it('by the numbers of its work breakdown', () => {
    const { columns, all } = understand(
      sheet(
        'WBS',
        `
WBS code|Task name|Description|Hours|Prerequisites
1.0|Set the project up|Scope and tools|16|
1.1|Define the evaluation|Labels of known customers|12|1.0
2.0|Get the data|Extract a part of it|40|1.1
2.1|Load the images|Download and store them|24|2.0`,
      ),
    );
    expect(columns).toMatchObject({ id: 'WBS code', task: 'Task name', note: 'Description' });
    expect(all.tables[0]?.confidence).toBeLessThan(0.5);
  });

  it('by a group that its rows repeat', () =>
    claim(
      sheet(
        'Import',
        `
title|label|body|milestone
Set up the pages|ci|Publish the app with an action|Sprint 1
Store the data|core|One module that creates and reads|Sprint 1
Check the form|ux|Say what is wrong beside the field|Sprint 2`,
      ),
      { columns: { task: 'title', note: 'body', milestone: 'milestone' }, counts: [0, 0, 3] },
    ));

  it('by a column that says what each row is', () =>
    claim(
      sheet(
        'Backlog',
        `
Type|Subject|Description|Priority
Phase|Foundation|Set the project up|High
Task|Create the repository|With its rules|High
Task|Choose a licence|MIT or Apache|Low
Phase|First release|Post from the desktop|High
Task|Draw the window|Sidebar and list|High`,
      ),
      { columns: { task: 'Subject', note: 'Description' }, counts: [2, 0, 3] },
    ));

  it.each([
    [
      'test cases',
      'Test Case ID|Test Scenario|Test Steps|Expected Result|Actual Result\nTC-1|Login works|Open|Home|Home\nTC-2|Login fails|Open|Error|Nothing',
    ],
    [
      'hours',
      'Employee|Date|Project|Task|Hours|Billable\nAnn Fox|2026-01-05|Atlas|Design|6|Yes\nBob Lee|2026-01-06|Atlas|Build|8|Yes',
    ],
    [
      'a changelog',
      'Version|Date|Author|Change|Type\n1.2.0|2026-02-01|mk|Add export|Added\n1.1.1|2026-01-20|jl|Fix a crash|Fixed',
    ],
  ])('from a list of %s', (_, text) => {
    expect(understand(sheet('List', text)).all.declined).not.toBeNull();
  });
  it.each([
    ['crosses', '||x', '|x|', 'x||'],
    ['boxes', 'FALSE|FALSE|TRUE', 'FALSE|TRUE|FALSE', 'TRUE|FALSE|FALSE'],
  ])('ticks one of several states with %s, of which only the last says that work is done', (_, a, b, c) => {
    const { columns } = understand(
      sheet(
        'Plan',
        `
Task|Owner|Due|Not started|In progress|Completed
Call|Ann|2026-01-01|${a}
Sign|Bob|2026-01-05|${b}
Pay|Cy|2026-01-09|${c}`,
      ),
    );
    expect(columns).toEqual({ task: 'Task', owner: 'Owner', due: 'Due', progress: 'Completed' });
  });
  it('numbers something else than the row where its header says so', () => {
    const { columns } = understand(
      sheet(
        'Plan',
        `
cid_task_id|dependency_cid_id|task_name|assignee|deadline|Sprint #
11||Call|Ann Smith|2026-01-01|1
12|11|Sign|Bob Lee|2026-01-05|2
13|12|Pay|Cy Young|2026-01-09|3`,
      ),
    );
    expect(columns).toEqual({ id: 'cid_task_id', task: 'task_name', owner: 'assignee', due: 'deadline' });
  });

  it('says no state where its texts are all different and none of them is one', () => {
    const { columns } = understand(
      sheet(
        'Jalons',
        `
Jalon|Date prévue|Condition de validation
Kick-off|2026-01-15|Réunion effectuée
Brief|2026-01-20|Signature client
Maquettes|2026-02-12|Accord écrit
Recette|2026-03-28|Signature du PV`,
      ),
    );
    expect(columns).toMatchObject({ milestone: 'Jalon', due: 'Date prévue' });
    expect(columns.status).toBeUndefined();
  });

  it.each([
    ['80%', '100%', '20%'],
    ['0.8', '1', '0.2'],
  ])('says how far the work is where its results are shares such as %s and have no target', (a, b, c) => {
    const { columns } = understand(
      sheet(
        'Personal',
        `
TaskName|State|EndDate|Result
Read|Done|2026-06-14|${a}
Build|Done|2026-06-20|${b}
Test|In progress|2026-06-25|${c}`,
      ),
    );
    expect(columns).toEqual({ task: 'TaskName', status: 'State', due: 'EndDate', progress: 'Result' });
  });

  it('holds no days where only some of its amounts could be some', () => {
    const { columns } = understand(
      sheet(
        'Projects',
        `
name|status|endDate|projectManager|spent
Cloud|On Track|2026-12-31|Ana García|37000
CRM|At Risk|2026-03-15|Carlos Pérez|45000
Portal|On Track|2026-01-31|Lucía Torres|18000`,
      ),
    );
    expect(columns.start).toBeUndefined();
    expect(columns.due).toBe('endDate');
  });

  it('names stages that are the rows, where nothing else names them', () => {
    const { columns } = understand(
      sheet(
        'Harmonogram',
        `
Etap|Data rozpoczęcia|Data zakończenia
Rozmowy|2026-03-10|2026-03-14
Cele|2026-03-15|2026-03-15
Projekt|2026-03-21|2026-03-25`,
      ),
    );
    expect(columns).toEqual({ task: 'Etap', start: 'Data rozpoczęcia', due: 'Data zakończenia' });
  });

  it('makes tasks of rows that last for some time, whatever single day they have', () => {
    const { tasks } = understand(
      sheet('Arkusz', 'Nr|Nazwa|Termin|Czas trwania\n1|Studium|2026-10-17|1 week\n2|Opis|2026-11-02|2 weeks'),
    );
    expect(tasks).toBe(2);
  });
  it('names no group where it holds links', () => {
    const { columns } = understand(
      sheet(
        'Work packages',
        `
WP|Name|Status|Deliverable|Notes
WP1|Boundary|Complete|boundary-definition.md|
WP2|Agents|Complete|agent-analysis.md|
WP3|Threats|In Progress||second draft`,
      ),
    );
    expect(columns.milestone).not.toBe('Deliverable');
    expect(columns.goal).toBeUndefined();
  });

  it('is nobody where its header only calls something primary', () => {
    const { columns, tasks } = understand(
      sheet(
        'Calendar',
        `
Publish Date|Working Title|Status|Primary Keyword|Notes
*YYYY-MM-DD*|*[Article Title]*|*[Idea]*|*[Main Keyword]*|*[Any notes]*
2026-08-15|The complete guide|Published|project management|pillar
2026-08-22|Communication strategies|In Progress|team communication|
2026-08-29|Standup meetings|Idea|standup meetings|`,
      ),
    );
    expect(columns.owner).toBeUndefined();
    expect(tasks).toBe(3);
  });
});
