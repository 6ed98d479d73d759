// What is left out, asked about or taken where little speaks for it.

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/adopt/recognise';
import { claim, sheet, type Understood, understand } from './table-text';

describe('a column that measures', () => {
  it('is no current value where it holds the days on which rows were done', () => {
    const { columns } = understand(
      sheet(
        'Projekt',
        `
#|Meilenstein|Geplant|Ist|Status
M1|Projektstart|date:2026-01-01|date:2026-01-01|Fertig
M2|Release|date:2026-06-30|[Datum]|In Arbeit
M3|Beta|date:2026-09-30|[Datum]|Geplant`,
      ),
    );
    expect(columns).toEqual({ id: '#', milestone: 'Meilenstein', due: 'Geplant', status: 'Status' });
  });

  it('is no target and no current value where it is empty and its header says neither clearly', () => {
    const { columns } = understand(
      sheet(
        'Aufwand',
        'Arbeitspaket|Verantwortlich|Plan (h)|Ist (h)\nGrundriss|Ann Lang||\nRohbau|Bo Kern||\nDach|Ann Lang||',
      ),
    );
    expect(columns).toEqual({ task: 'Arbeitspaket', owner: 'Verantwortlich' });
  });

  it('is a target still where the header says by when', () =>
    claim(
      sheet(
        'Plan',
        'Objectif|Indicateur|Cible à 4 semaines\nFaire connaître|Portée|150 000 personnes\nVendre|Comptes|40 comptes',
      ),
      {
        columns: { goal: 'Objectif', metric: 'Indicateur', target: 'Cible à 4 semaines' },
        counts: [2, 0, 0],
      },
    ));
});

describe('a column of starts', () => {
  it('stays one while nobody has filled it in', () => {
    const { columns } = understand(sheet('Plan', 'Task|Owner|Start\nDraft|Ann Lang|\nPress|Bo Kern|'));
    expect(columns).toEqual({ task: 'Task', owner: 'Owner', start: 'Start' });
  });
});

describe('a column of codes', () => {
  it('holds the IDs of the tasks that its header speaks of, where another column names them', () =>
    claim(
      sheet(
        'Backlog',
        `
Tareas|Título|Estado|Responsable
DO-003|Manual técnico|Por hacer|ana@x.io
HU-008|Exportación del ciclo|Por hacer|leo@x.io
AG-004|Informes finales|Listo|ana@x.io`,
      ),
      {
        columns: { id: 'Tareas', task: 'Título', status: 'Estado', owner: 'Responsable' },
        counts: [0, 0, 3],
      },
    ));
});

describe('stages', () => {
  it('name the rows where each site goes through them anew', () => {
    const { columns, milestones, tasks } = understand(
      sheet(
        'Launch',
        `
milestone_id|site_id|phase|planned_date|owner_dept|status
M1|A|Planning|date:2026-05-01|Operations|Complete
M2|A|Hiring|date:2026-06-06|People|On track
M3|A|Opening|date:2026-07-24|Operations|Not started
M4|B|Planning|date:2026-05-16|Operations|Complete
M5|B|Hiring|date:2026-06-21|People|Delayed`,
      ),
    );
    const { milestone, task, ...others } = columns;
    expect([milestone, task].filter(Boolean)).toEqual(['phase']);
    expect(others).toEqual({
      id: 'milestone_id',
      owner: 'owner_dept',
      due: 'planned_date',
      status: 'status',
    });
    expect([milestones, tasks]).toEqual(milestone ? [5, 0] : [0, 5]);
  });

  it('make a plan where each has a deadline, whatever its rows are called', () => {
    const { columns } = understand(
      sheet(
        'Projeto',
        'Etapa|Entrega|Prazo|Peso\n1|Proposta de arquitetura|27/09/2026|20%\n2|Núcleo|15/10/2026|25%\n3|Testes|12/11/2026|25%',
      ),
    );
    expect(columns.due).toBe('Prazo');
    expect(columns.progress).toBeUndefined();
  });

  it('that rows share are taken for milestones, and asked about', () => {
    const { columns, all } = understand(
      sheet(
        'Plan',
        `
Phase|Task|Owner|Due
Design|Sketch|Ann Smith|2026-01-01
Design|Draft|Bob Lee|2026-01-05
Build|Frame|Ann Smith|2026-02-01
Build|Roof|Bob Lee|2026-02-09`,
      ),
    );
    expect(columns.milestone).toBe('Phase');
    expect(all.tables[0]?.questions).toContainEqual(
      expect.objectContaining({
        about: 'Which column names the milestone?',
        choices: ['Phase', 'None of them'],
        chosen: 'Phase',
      }),
    );
  });
});

describe('months of the project', () => {
  it.each([
    ['numbers', '18', '10', '6'],
    ['codes', 'M18', 'M10', 'M6'],
  ])('written as %s are no due dates, are asked about, and make the list no less a plan', (_, a, b, c) => {
    const { columns, all } = understand(
      sheet(
        'Deliverables',
        `
number|name|nature|delivery_date
D1.1|Proposals for implementation|R|${a}
D1.2|Initial stakeholder list|R|${b}
D1.5|User support documentation|O|${c}`,
      ),
    );
    expect(columns).toMatchObject({ id: 'number', milestone: 'name' });
    expect(columns.due).toBeUndefined();
    expect(all.tables[0]?.questions).toContainEqual(
      expect.objectContaining({
        choices: ['delivery_date', 'None of them'],
        chosen: 'None of them',
        why: expect.stringContaining('months of the project'),
      }),
    );
  });

  it('are taken where somebody says so', () => {
    const grid = sheet('D', 'number|name|delivery_date\nD1|Proposals|M18\nD2|Stakeholders|M10\nD3|Manual|M6');
    const place = understand(grid).all.tables[0]?.place;
    if (!place) throw new Error('No table was found.');
    const said = recognise([grid], [{ place, taken: null, fixes: { columns: { due: 2 } } }]);
    expect(said.tables[0]?.mapping.due?.header).toBe('delivery_date');
  });
});

describe('a list of days', () => {
  it('that nobody owns and that are in no state may be history, and is not sure to be a plan', () => {
    const { columns, all } = understand(
      sheet(
        'Milestones',
        `
date|title|description
date:1958-07-08|Perceptron|An early network that can be trained
date:1986-10-09|Backpropagation|Learning representations by errors
date:1997-05-11|Deep Blue|A computer defeats the champion of the world`,
      ),
    );
    expect(columns).toEqual({ milestone: 'title', due: 'date', note: 'description' });
    expect(all.tables[0]?.confidence).toBeLessThan(0.5);
  });
});

describe('a note', () => {
  it('is no word by which rows are sorted', () => {
    const { columns } = understand(
      sheet(
        'Plan',
        `
Task|Owner|Start Date|End Date|Risk
Design|John Hill|2025-01-01|2025-02-15|medium
Build|Sarah Wood|2025-02-01|2025-04-30|high
Test|Mike Stone|2025-04-15|2025-05-31|low`,
      ),
    );
    expect(columns).toEqual({ task: 'Task', owner: 'Owner', start: 'Start Date', due: 'End Date' });
  });

  it('is no path, though it names no file', () => {
    const { columns } = understand(
      sheet(
        'Roadmap',
        `
ID|Milestone|Status|Recommended branch
M0|Design|DONE|docs/project-foundation
M1|Containers|DONE|infra/local-compose
M2|Services|OPEN|feat/spring-bootstrap`,
      ),
    );
    expect(columns).toEqual({ id: 'ID', milestone: 'Milestone', status: 'Status' });
  });
});

describe('a column of counted weeks or days', () => {
  it.each([
    ['Milestone', 'Target Date', 'Week 1-2', 'Week 3', 'Week 4-6'],
    ['里程碑', '时间', '第1周末', '第2周末', '第3周末'],
    ['Hito', 'Fecha Objetivo', 'Semana 1', 'Semana 3', 'Semanas 6-7'],
    ['里程碑', '时间', 'D2', 'D5', 'D7'],
  ])('is when %s rows are due where its header “%s” says so', (title, due, a, b, c) => {
    const { columns } = understand(
      sheet('Plan', `${title}|${due}|Result\nFirst|${a}|It runs\nSecond|${b}|It sells\nThird|${c}|It grows`),
    );
    expect(columns).toMatchObject({ milestone: title, due });
  });
});

describe('a list of few columns', () => {
  it.each<[string, string, Understood['columns'], [number, number, number]]>([
    [
      'versions with a state',
      'Version|Release date|Status\n1.0|2025-01-01|Released\n1.1|2025-06-01|In progress\n2.0|2026-01-01|Planned',
      { milestone: 'Version', due: 'Release date', status: 'Status' },
      [0, 3, 0],
    ],
    [
      'phases that last',
      'Phase|Duration|Description\nDiscovery|2 weeks|Interview users\nDesign|3 weeks|Draw screens\nBuild|8 weeks|Write it',
      { task: 'Phase', note: 'Description' },
      [0, 0, 3],
    ],
    [
      'things that somebody has in hand',
      '項目|担当\n資料作成|佐藤\n会場予約|鈴木\n案内送付|',
      { task: '項目', owner: '担当' },
      [0, 0, 3],
    ],
    [
      'stories of a sprint',
      'Story|Points|Sprint\nAs a user I log in|3|1\nAs a user I search|5|1\nAs a user I export|2|2',
      { task: 'Story' },
      [0, 0, 3],
    ],
    [
      'people called like months',
      'Actie|Wie\nZaal huren|Jan\nUitnodiging sturen|June\nEten bestellen|April',
      { task: 'Actie', owner: 'Wie' },
      [0, 0, 3],
    ],
    [
      'initiatives by horizon',
      'Initiative|Horizon\nSingle sign on|Now\nDark mode|Next\nOffline mode|Later',
      { goal: 'Initiative' },
      [3, 0, 0],
    ],
    [
      'goals and their key results',
      '목표|핵심 결과\n뉴스 자동 수집|수집 성공률 95% 이상\n사용자 편의성 향상|요약 제공률 100%\n중복 최소화|중복 수집률 0%',
      { goal: '목표' },
      [3, 0, 0],
    ],
    [
      'people by initials and numbers',
      '#|Task|DRI|Helper\n1|Freeze the protocol|S1|S2\n2|Make the folders|S2|S1\n3|Draft the rubric|S3|S1\n4|Train the model|S1|S3\n5|Score it|S2|S3\n6|Write it up|S1|S2\n7|Check it|S2|S1',
      { task: 'Task', owner: 'DRI' },
      [0, 0, 7],
    ],
    [
      'releases beside their focus',
      'Release|Target Date|Focus|Status\n0.31.0|Dec 2025|Quality and stability|Open\n0.32.0|Jan 2026|A faster store|Open\n0.33.0|Feb 2026|Two regions|Open',
      { milestone: 'Release', due: 'Target Date', status: 'Status' },
      [0, 3, 0],
    ],
    [
      'what somebody says of when',
      'Actie|Wie|Wanneer\nZaal huren|Jan de Wit|Na de vakantie\nEten bestellen|Eva Bos|Voor de sessie\nUitnodigen|Eva Bos|Na het concept',
      { task: 'Actie', owner: 'Wie', due: 'Wanneer' },
      [0, 0, 3],
    ],
    [
      'milestones by their time, in traditional characters',
      '里程碑|時間|完成定義\n規格完成|2026-07-11|需求審核通過\n專業版|2026-09-15|桌面程式與外掛\n手機版|2026-11-01|學生方案',
      { milestone: '里程碑', due: '時間' },
      [0, 3, 0],
    ],
    [
      'milestones by the moment',
      'Moment|Mijlpaal\nWeek 2|Conceptnota, datumopties en budgetraming\nWeek 5|Voorlopig plan voor netwerk en stroom\nWeek 10 of 11|Generale repetitie en formele go/no-go\nWeek 12|Evaluatie en overdraagbaar draaiboek',
      { milestone: 'Mijlpaal', due: 'Moment' },
      [0, 4, 0],
    ],
    [
      'releases and what is in them',
      'Release|Target date|Contents\nMVP|date:2026-11-10|Everything that is not marked as later\nMVP-2|date:2026-11-16|What was marked as later\nPilot|date:2026-12-01|A month with one company',
      { milestone: 'Release', due: 'Target date', note: 'Contents' },
      [0, 3, 0],
    ],
    [
      'boxes to tick under a sign',
      'Task|Owner|✓\nCall the press|Ann Lang|☐\nPrint the paper|Bo Kern|☐\nOpen the doors|Ann Lang|☐',
      { task: 'Task', owner: 'Owner', status: '✓' },
      [0, 0, 3],
    ],
    [
      'stages by the week',
      'Этап|Срок|Статус\nПодготовка|Неделя 1-2|\nМодель|Неделя 9-10|\nПанель|Неделя 13|',
      { due: 'Срок', status: 'Статус' },
      [0, 0, 3],
    ],
    [
      'so many days, in Russian',
      'Задача|Ответственный|Срок\nМакет|Анна Ланг|5 дней\nПечать|Пётр Зуев|10 дней',
      { task: 'Задача', owner: 'Ответственный', due: 'Срок' },
      [0, 0, 2],
    ],
    [
      'days of the week',
      'Görev|Sorumlu|Tarih\nİncele|Ali Kaya|Salı\nTopla|Ayşe Er|Cuma\nAra|Ali Kaya|Gelecek hafta',
      { task: 'Görev', owner: 'Sorumlu', due: 'Tarih' },
      [0, 0, 3],
    ],
    [
      'what is measured, from where to where',
      '指标|基线|目标|测量方式\n停留时间|1.5min|3min|Analytics\n跳出率|70%|50%|Analytics\n订阅|0|200/天|手动统计',
      { baseline: '基线', target: '目标' },
      [3, 0, 0],
    ],
    [
      'user stories',
      'ID|As a ...|I want to be able to ...|So that|Sprint|STATUS\n1|User|View the latest and most important information|I can decide|1|To be Started\n2|User|Trade what I have put my money into|I can sell|1|Done',
      { task: 'I want to be able to ...', status: 'STATUS', id: 'ID' },
      [0, 0, 2],
    ],
    [
      'stages that somebody has in hand, and their sum',
      'Этап;Срок;Ответственный\nВыкатка;2–3 недели;Анна Ланг\nРегистрация;3–4 недели;Пётр Зуев\nИтого Phase 3: 3–4 месяца;;'.replace(
        /;/g,
        '|',
      ),
      { task: 'Этап', owner: 'Ответственный' },
      [0, 0, 2],
    ],
    [
      'deadlines so far off',
      'Issue|Priority|Status|Deadline\nFix the tests|High|Open|1 week\nMock the database|Low|Open|2 weeks',
      { task: 'Issue', status: 'Status', due: 'Deadline' },
      [0, 0, 2],
    ],
    [
      'points and how far off they are',
      'Thing|Deadline\nFix the tests|5 days\nMock the database|10 days',
      { milestone: 'Thing', due: 'Deadline' },
      [0, 2, 0],
    ],
    [
      'codes of milestones and sentences on their state',
      'Milestone|Status\nM1|NOT BLOCKED: the foundation stands since the last change\nM2|PARTLY BLOCKED: the next gate of the runtime is open\nM3|Blocked from one end to the other until work resumes',
      { milestone: 'Milestone', status: 'Status' },
      [0, 3, 0],
    ],
    [
      'what else has to come first, by when',
      'Abhängigkeit|Termin|Status|Risiko\nZusage des Herstellers|Jul 2026|Offen|Hoch\nUmzug des Archivs|Jun 2026|In Planung|Mittel\nAngebot zum Vergleich|Mär 2026|Ausstehend|Gering',
      { task: 'Abhängigkeit', due: 'Termin', status: 'Status' },
      [0, 0, 3],
    ],
    [
      'appointments and their days',
      'Datum|Termin\nSo 04.10.2026|Abgabe Projektplan\nFr 23.10.2026|Sprechstunde\nFr 06.11.2026|Präsentation',
      { milestone: 'Termin', due: 'Datum' },
      [0, 3, 0],
    ],
    [
      'open questions that somebody settles',
      'Question|Owner|Deadline|Resolution\nWhich glyph, and in which colours?|art-director|Phase 2|\nDoes it hold for new kinds, too?|game-designer|Phase 2|',
      { task: 'Question', owner: 'Owner', due: 'Deadline' },
      [0, 0, 2],
    ],
    [
      'stages until the end of a day',
      '復帰段階|期限|完遂条件\n1. 原因分析|5/8 EOD|文書化する\n2. 修正と再実施|5/10 EOD|全件が緑になる\n3. 復帰|5/12 朝 06:00-08:00|手順で再実施する',
      { milestone: '復帰段階', due: '期限' },
      [0, 3, 0],
    ],
  ])('is a plan where it holds %s', (_, text, columns, counts) =>
    claim(sheet('Sheet1', text), { columns, counts, headerRow: 1 }),
  );

  it.each([
    [
      'a timetable',
      'Course|Instructor|Start|End\nAlgebra|Dr Lima|09:00|10:30\nPhysics|Dr Ito|11:00|12:30',
      'has no column that names what is to be done',
    ],
    [
      'past versions',
      'Version|Date|Changes\n1.0|2024-01-01|First release\n1.1|2024-03-01|Fixed the login',
      'too little in it says who does what by when',
    ],
    [
      'questions and answers',
      'Story|Question|Answer\nAt the market|How many apples?|3\nAt school|How many pens?|5',
      'columns such as “Question”, “Answer” belong to another kind of list',
    ],
    [
      'what a product offers',
      'Feature|Free|Pro\nLogin|yes|yes\nExport|no|yes\nSearch|yes|yes',
      'names things in “Feature”, but has no column for an owner, a date, a state or a target',
    ],
    [
      'people',
      'Name|Email|Role\nAna Lima|ana@x.io|Manager\nBen Ito|ben@x.io|Designer',
      'names things in “Name”, but has no column for an owner, a date, a state or a target',
    ],
  ])('is none where it holds %s', (_, text, why) => {
    const { tables, leftOut } = recognise([sheet('Sheet1', text)]);
    expect(tables).toEqual([]);
    expect(leftOut.map(each => each.why)).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['work_log', '날짜|작성자|업무내용|비고\n2026-02-18|최영광|파이썬 수업|\n2026-02-19|김민수|자료 정리|'],
    [
      'Control de cambios',
      'Versión|Fecha|Cambio|Responsable\n0.1|18-09-2026|Redacción inicial|Ana Lima\n0.2|19-09-2026|Enmienda|Ana Lima',
    ],
    ['Zeiterfassung', 'Datum|Task|Stunden\n2026-02-18|Texte lesen|3\n2026-02-19|Kapitel schreiben|5'],
    ['История изменений', 'Дата|Задача|Часы\n2026-02-18|Прочитать тексты|3\n2026-02-19|Написать главу|5'],
    ['журнал изменений', 'Дата|Задача|Часы\n2026-02-18|Прочитать тексты|3\n2026-02-19|Написать главу|5'],
    ['作業日報', '日付|タスク|時間\n2026-02-18|資料を作成する|3\n2026-02-19|会場を予約する|5'],
    [
      'Sheet1',
      'AUDIT TRAIL of the bid|||\n|||\nDate|Actor|Action|Task\n2026-02-18|Ann Lang|Bid sent|T1\n2026-02-18|Bo Kern|Bid read|T2',
    ],
  ])('is none only where it is called a record: %s', (name, text) => {
    const { tables, leftOut } = recognise([sheet(name, text)]);
    expect(tables).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      expect.stringContaining('is called a record of what has been'),
    ]);
    const calledNothing = sheet('X', text.replace('AUDIT TRAIL of the bid', 'The bid'));
    expect(recognise([calledNothing]).tables).toHaveLength(1);
  });

  it('has no goal in the epics that a milestone holds, and no start in the quarter that a deadline is of', () => {
    const milestones = understand(
      sheet(
        'Plan',
        'Milestone|Exit criteria|Key epics\nFoundation|The shells run and render|Tooling, design\nFirst light|A host can list a room|Listings, maps',
      ),
    );
    expect(milestones.columns).toEqual({ milestone: 'Milestone' });
    const taxes = understand(
      sheet(
        'Plan',
        'Kỳ|Deadline|Nội dung\nQ2/2026|31/07/2026|Tờ khai VAT quý\nQ3/2026|31/10/2026|Tạm nộp TNDN',
      ),
    );
    expect(taxes.columns).toEqual({ milestone: 'Nội dung', due: 'Deadline' });
  });

  it('is one below a line that speaks of a record further up', () =>
    claim(
      sheet(
        'Sheet1',
        'Programme of the year||\nIts change log stands elsewhere||\nWhat is to come||\nItem|State\nWrite brief|Open\nSend brief|Done',
      ),
      { columns: { task: 'Item', status: 'State' }, counts: [0, 0, 2] },
    ));

  it('is guessed, never sure, where only the header says what the rows are', () => {
    const [table] = recognise([
      sheet('Sheet1', 'Milestone|Commitment\nFirst pilot|Two schools on board\nOpen day|Forty families'),
    ]).tables;
    expect(table?.kind).toBe('milestones');
    expect(table?.confidence).toBeLessThan(0.5);
  });
});
