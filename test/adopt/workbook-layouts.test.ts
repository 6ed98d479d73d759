// What is understood of layouts that workbooks have: stacked headers, merged sections, rows to copy, keys that programs make.

import { describe, expect, it } from 'vitest';
import { claim, sheet, understand } from './table-text';

describe('a header of two rows', () => {
  it.each([
    ['ko', 'WBS ID|작업명|담당자|계획||실적||진척률|', '|||시작일|종료일|시작|종료|계획(%)|실적(%)'],
    ['en', 'ID|Task|Owner|Plan||Actual||Progress|', '|||Start|End|Start|End|Planned (%)|Actual (%)'],
    [
      'de',
      'Nr.|Aufgabe|Verantwortlich|Plan||Ist||Fortschritt|',
      '|||Beginn|Ende|Beginn|Ende|Geplant (%)|Ist (%)',
    ],
  ])('%s: tells what is planned from what became of it by the groups', (_, upper, lower) => {
    const { all } = understand(
      sheet(
        'WBS',
        `${upper}\n${lower}\n1.1|Hold the kick-off|Ann Lang|date:2025-03-04|date:2025-03-07|date:2025-03-04|date:2025-03-10|1|1\n1.2|Write the plan|Bo Kern|date:2025-03-10|date:2025-03-20|date:2025-03-11||0.5|0.4`,
      ),
    );
    const [table] = all.tables;
    const at = (field: 'start' | 'due' | 'progress') => table?.mapping[field]?.column;
    expect([at('start'), at('due'), at('progress')]).toEqual([3, 4, 8]);
    expect(table?.headerRow).toBe(2);
    expect(table?.rows.filter(({ role }) => role === 'item')).toHaveLength(2);
  });

  it('goes on though one of its lower words is unknown', () =>
    claim(
      sheet(
        'Maßnahmenplan',
        `
Nr.|Maßnahme|Zuständigkeit||Termin||Umsetzungsstand
||Verantwortlich|Beteiligte|Beginn|Ende|
A1|Heizung tauschen|Ann Lang|Planungsbüro|date:2025-02-01|date:2025-10-31|in Umsetzung
A2|Dach decken|Bo Kern|Werke|date:2025-04-01|date:2025-09-30|in Planung`,
      ),
      {
        columns: {
          id: 'Nr.',
          task: 'Maßnahme',
          owner: 'Verantwortlich',
          start: 'Beginn',
          due: 'Ende',
          status: 'Umsetzungsstand',
        },
        counts: [0, 0, 2],
        headerRow: 2,
      },
    ));

  it.each([
    ['weeks of a month', '3월|||', '1W|2W|3W|4W'],
    ['quarters in Roman numbers', 'PROGRAMACIÓN|||', 'I|II|III|IV'],
    [
      'more periods than a year has weeks',
      `PERIODS${'|'.repeat(59)}`,
      Array.from({ length: 60 }, (_, at) => at + 1).join('|'),
    ],
  ])('may be of %s, which are no rows', (_, upper, lower) => {
    const cells = lower.split('|').map(() => '');
    const { all, columns, tasks } = understand(
      sheet(
        'POA',
        [
          `N°|ACTIVIDAD|RESPONSABLE|${upper}`,
          `|||${lower}`,
          `1|Recoger los residuos|Rosa Huamán|${cells.join('|')}`,
          `2|Capacitar a los barrios|Luis Quispe|${cells.join('|')}`,
        ].join('\n'),
      ),
    );
    expect(columns).toEqual({ id: 'N°', task: 'ACTIVIDAD', owner: 'RESPONSABLE' });
    expect(tasks).toBe(2);
    expect(all.tables[0]?.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it('may have the numbers of its columns below', () =>
    claim(
      sheet(
        'План-график',
        `
№ п/п|Наименование мероприятия|Срок исполнения||Ответственный
||начало|окончание|
1|2|3|4|5
1.1|Создать рабочую группу|13.01.2025|24.01.2025|Иванова Н.П.
1.2|Утвердить состав|27.01.2025|31.01.2025|Петров А.С.`,
      ),
      {
        columns: {
          id: '№ п/п',
          task: 'Наименование мероприятия',
          start: 'начало',
          due: 'окончание',
          owner: 'Ответственный',
        },
        counts: [0, 0, 2],
      },
    ));
});

describe('merged sections', () => {
  it('are asked about as goals and milestones where one stands inside the other', () => {
    const { columns } = understand(
      sheet(
        '工程表',
        `
No.|大項目|中項目|作業項目|担当|開始|終了
1|要件定義|業務要件|現行業務ヒアリング|佐藤|date:2025-04-07|date:2025-04-11
2|||業務フロー作成|鈴木|date:2025-04-14|date:2025-04-25
3||システム要件|機能一覧作成|鈴木|date:2025-04-21|date:2025-05-02
4|||非機能要件整理|佐藤|date:2025-04-28|date:2025-05-09
5|設計|基本設計|画面設計|高橋|date:2025-05-19|date:2025-06-06
6|||帳票設計|高橋|date:2025-05-26|date:2025-06-06`,
      ),
    );
    expect(columns).toMatchObject({ goal: '大項目', milestone: '中項目', task: '作業項目' });
  });
});

describe('rows to copy', () => {
  it('are none of the plan, however they are indented', () => {
    const { milestones, tasks } = understand(
      sheet(
        'GanttChart',
        `
WBS|TASK|LEAD|START|END
1.1|Survey the site|Ann Lang|date:2025-03-03|date:2025-03-07
1.1.1|. Clean the list|Bo Kern|date:2025-03-05|date:2025-03-12
1.1.1|. [ Level 3 Task ]|||
1.1.1.1|. . [ Level 4 Task ]|||`,
      ),
    );
    expect([milestones, tasks]).toEqual([1, 1]);
  });
});

describe('keys that programs make', () => {
  it('are IDs, however long they are', () => {
    const { columns } = understand(
      sheet(
        'Taken',
        'Taak-id|Taaknaam|Toegewezen aan|Einddatum\nEMnY9tlicZLhCUJwnHBdHIABcdEF|Huur opzeggen|Anne de Wit|2024-09-30\nRXFwF8JlMaLNy02K35uDNHGHijKL|Offertes vragen|Bram Jansen|2024-10-04\nRszi0z4JxT3PzPmhDJEpQwMNopQR|Bestek maken|Anne de Wit|2024-11-22',
      ),
    );
    expect(columns.id).toBe('Taak-id');
  });
});

describe('a title', () => {
  it('names the rows rather than what each of them is to reach, at length', () => {
    const long =
      'Agree with all those who are concerned on what is to hold for the exams of the next year, and write it down';
    const { columns } = understand(
      sheet(
        'Roadmap',
        `Titel|Doel|Trekker|Status\nKader|${long}|Anne de Wit|Bezig\nInformatie|${long} too|Bram Jansen|Bezig\nToetsen|${long} again|Anne de Wit|Klaar`,
      ),
    );
    expect(columns.task).toBe('Titel');
  });
});

describe('a word that goes on in the next line', () => {
  it('is read as one', () => {
    const { all } = understand({
      name: 'PSP',
      cells: [
        ['Vorgang', 'Zustän-\ndigkeit', 'Stand'],
        ['Auftrag klären', 'Ann Lang', 'offen'],
        ['Bericht schreiben', 'Bo Kern', 'erledigt'],
      ],
    });
    expect(all.tables[0]?.mapping.owner).toMatchObject({
      column: 1,
      why: expect.stringContaining('says so'),
    });
  });
});

describe('a budget', () => {
  it('is no plan, though somebody answers for each line of it', () => {
    const { all } = understand(
      sheet(
        'Budget 2025',
        `
Compte|Poste|Responsable|Prévu|Réalisé au 31/03|Écart|% réalisé|Commentaire
606|Fournitures|Luc|1800|642.3|-1157.7|0.36|
613|Location du local|Sylvie|4200|1050|-3150|0.25|
615|Entretien|Luc|900|0|-900|0|À prévoir`,
      ),
    );
    expect(all.tables).toEqual([]);
  });
});

describe('a list of loans', () => {
  it('is no plan, though each has an owner, a state and a day on which it is due back', () => {
    const { all } = understand(
      sheet(
        'Loans',
        `
Item|Owner|Borrowed by|Out|Due back|Returned|Status|Condition
Heat gun|Makerspace|Ali T.|date:2026-01-15|date:2026-01-22|date:2026-01-21|Returned|ok
Label printer|Ruth|Ben Cole|date:2026-01-19|date:2026-02-02|date:2026-02-04|Returned|low on tape
Oscilloscope|Makerspace|Hana S.|date:2026-02-03|date:2026-02-17||Out|ok`,
      ),
    );
    expect(all.tables).toEqual([]);
  });
});
