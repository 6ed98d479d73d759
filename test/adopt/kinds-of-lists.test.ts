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
