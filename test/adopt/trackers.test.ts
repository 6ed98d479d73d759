// What is understood of what trackers hold: stories, versions, boards, columns that record.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('days that are planned', () => {
  it('are how long a task lasts, and no target', () => {
    const { columns } = understand(
      sheet(
        'cronograma',
        'id|tarea|dias_previstos|inicio_plan|fin_plan|estado\n3|Elaborar la propuesta|1|date:2026-10-05|date:2026-10-05|Planificado\n4|Reunir el equipo|2|date:2026-10-06|date:2026-10-07|Planificado\n5|Firmar el acta|1|date:2026-10-08|date:2026-10-08|Planificado',
      ),
    );
    expect(columns).toEqual({
      id: 'id',
      task: 'tarea',
      start: 'inicio_plan',
      due: 'fin_plan',
      status: 'estado',
    });
  });
});

describe('versions', () => {
  it('are milestones of the tasks, though they are written as numbers', () =>
    expect(
      understand(
        sheet(
          'Redmine',
          '#|Thema|Status|Zugewiesen an|Zielversion\n41|Karte umstellen|Neu|Ann Lang|2.4\n42|Legende bauen|Neu|Bo Kern|2.4\n43|Druck mildern|Neu|Ann Lang|2.3\n44|Suche bauen|Neu|Bo Kern|2.5\n45|Suche testen|Neu|Bo Kern|2.5',
        ),
      ).columns.milestone,
    ).toBe('Zielversion'));
});

describe('a report of the time that was spent', () => {
  it('is no plan', () => {
    const { all } = understand(
      sheet(
        'youtrack_zeitbericht',
        'Element|Titel|Benutzer|Datum|Arbeitsart|Kommentar\nKP-88|Server aktualisieren|Ann Lang|3 Feb 2025|Entwicklung|Testinstanz\nKP-88|Server aktualisieren|Ann Lang|4 Feb 2025|Entwicklung|\nKP-91|Schulung|Bo Kern|4 Feb 2025|Besprechung|Vorbereitung',
      ),
    );
    expect(all.declined).toContain('record');
  });
});

describe('"done?"', () => {
  it('is answered by yes, no and how far it is, so that it holds states', () =>
    claim(
      sheet(
        'COPIL',
        'N°|Action à mener|Qui|Pour quand|Fait ?\n1|Envoyer le cahier|Sophie Roy|24/01/2025|oui\n2|Demander un devis|Jean Petit|31/01/2025|non\n3|Comparer les offres|Sophie Roy|04/03/2025|en cours',
      ),
      {
        columns: { id: 'N°', task: 'Action à mener', owner: 'Qui', due: 'Pour quand', status: 'Fait ?' },
        counts: [0, 0, 3],
      },
    ));
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
  it('calls the columns of another table by both names', () => {
    const { columns, tasks } = understand(
      sheet(
        'Dossiers',
        `
Organisation|Responsable|Étape|Statut|Accompagnement - IC Jalons : Date de dernière modification|IC - Sujets|Projet : Nom du projet|Projet : Date de création
Nordwind|Ann Lang|Rencontre et diagnostic|Complété|2025-10-30|Diversification de la clientèle|Étude de marché|2025-10-30
Nordwind|Bo Kern|Création du mandat|Complété|2026-02-09|Diversification de la clientèle|Étude de marché|2025-10-30
Südwind|Bo Kern|Rencontre et diagnostic|En cours|2026-03-30|Performance commerciale|Plan de marché|2026-02-24
Südwind|Bo Kern|Recherche des bases|Planifié|2026-02-24|Performance commerciale|Plan de marché|2026-02-24`,
      ),
    );
    expect(columns).toEqual({
      task: 'Étape',
      owner: 'Responsable',
      status: 'Statut',
      goal: 'Projet : Nom du projet',
    });
    expect(tasks).toBe(4);
  });

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
Adapter la carte|EE-1|Ann Lang|||Ann Lang|Ann Lang|712020:00000000-1111-2222-3333-444444444444|
Remplacer la lampe|EE-2|Ann Lang|||Ann Lang|Ann Lang|712020:00000000-1111-2222-3333-444444444444|
Relier les capteurs|EE-3|Ann Lang|||Ann Lang|Ann Lang|712020:00000000-1111-2222-3333-444444444444|Avec le nouveau câble
Mesurer|EE-4|Ann Lang|||Ann Lang|Ann Lang|712020:00000000-1111-2222-3333-444444444444|`,
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
