// What is understood of headers in many languages.

import { describe, it } from 'vitest';
import { claim, sheet } from './table-text';

describe('headers in many languages', () => {
  it('reads German', () =>
    claim(
      sheet(
        'Projektplan',
        `
Nr.|Vorgang|Verantwortlich|Beginn|Ende|Status|Bemerkung
1|Konzept|A. Maier|01.03.2025|10.03.2025|Erledigt|
1.1|Interviews|B. Kunz|01.03.2025|05.03.2025|Erledigt|ok
1.2|Bericht|B. Kunz|06.03.2025|10.03.2025|In Arbeit|
2|Umsetzung|A. Maier|11.03.2025|30.03.2025|Offen|
2.1|Bau|C. Voss|11.03.2025|30.03.2025|Offen|`,
      ),
      {
        columns: {
          id: 'Nr.',
          task: 'Vorgang',
          owner: 'Verantwortlich',
          start: 'Beginn',
          due: 'Ende',
          status: 'Status',
          note: 'Bemerkung',
        },
        counts: [0, 2, 3],
        dateOrder: 'day first',
      },
    ));
  it('reads French', () =>
    claim(
      sheet(
        'Feuille1',
        `
Tâche|Responsable|Date de début|Date de fin|Avancement|Statut|Commentaires
Cadrage|Jean Petit|03/02/2025|14/02/2025|100%|Terminé|
Maquettes|Lucie Roy|17/02/2025|28/02/2025|50%|En cours|v2`,
      ),
      {
        columns: {
          task: 'Tâche',
          owner: 'Responsable',
          start: 'Date de début',
          due: 'Date de fin',
          progress: 'Avancement',
          status: 'Statut',
          note: 'Commentaires',
        },
        counts: [0, 0, 2],
        dateOrder: 'day first',
      },
    ));
  it('reads Spanish', () =>
    claim(
      sheet(
        'Hoja 1',
        `
Objetivo|Indicador|Línea base|Meta|Valor actual|Responsable|Fecha límite|Estado
Aumentar ventas|Ventas mensuales|100|150|120|María Gómez|30/06/2025|En progreso
Reducir bajas|Tasa de bajas|8|4|7|Luis Pérez|30/06/2025|En riesgo`,
      ),
      {
        columns: {
          goal: 'Objetivo',
          metric: 'Indicador',
          baseline: 'Línea base',
          target: 'Meta',
          current: 'Valor actual',
          owner: 'Responsable',
          due: 'Fecha límite',
          status: 'Estado',
        },
        counts: [2, 0, 0],
      },
    ));
  it('reads Italian', () =>
    claim(
      sheet(
        'Attività',
        `
Attività|Responsabile|Inizio|Scadenza|Stato|Priorità|Note
Analisi|Mario Rossi|2025-01-01|2025-01-31|Completato|Alta|
Sviluppo|Anna Bianchi|2025-02-01|2025-03-31|In corso|Media|`,
      ),
      {
        columns: {
          task: 'Attività',
          owner: 'Responsabile',
          start: 'Inizio',
          due: 'Scadenza',
          status: 'Stato',
          note: 'Note',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Dutch', () =>
    claim(
      sheet(
        'Actielijst',
        `
Actie|Verantwoordelijke|Deadline|Voortgang|Opmerkingen
Offerte sturen|Jan de Vries|14-03-2025|50%|
Contract tekenen|Piet Bakker|21-03-2025|0%|wacht op klant`,
      ),
      {
        columns: {
          task: 'Actie',
          owner: 'Verantwoordelijke',
          due: 'Deadline',
          progress: 'Voortgang',
          note: 'Opmerkingen',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Polish', () =>
    claim(
      sheet(
        'Harmonogram',
        `
Zadanie|Osoba odpowiedzialna|Data rozpoczęcia|Termin realizacji|Status|Uwagi
Analiza|Jan Kowalski|01.02.2025|10.02.2025|Zakończone|
Wdrożenie|Anna Nowak|11.02.2025|28.02.2025|W toku|`,
      ),
      {
        columns: {
          task: 'Zadanie',
          owner: 'Osoba odpowiedzialna',
          start: 'Data rozpoczęcia',
          due: 'Termin realizacji',
          status: 'Status',
          note: 'Uwagi',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Russian', () =>
    claim(
      sheet(
        'План',
        `
№|Задача|Ответственный|Дата начала|Срок|Статус|% выполнения|Комментарий
1|Анализ|Иванов И.И.|01.02.2025|10.02.2025|Выполнено|100%|
2|Внедрение|Петров П.П.|11.02.2025|28.02.2025|В работе|40%|`,
      ),
      {
        columns: {
          id: '№',
          task: 'Задача',
          owner: 'Ответственный',
          start: 'Дата начала',
          due: 'Срок',
          status: 'Статус',
          progress: '% выполнения',
          note: 'Комментарий',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Turkish', () =>
    claim(
      sheet(
        'Plan',
        `
Görev|Sorumlu|Başlangıç|Bitiş|Durum|Tamamlanma %
Analiz|Ali Yılmaz|01.02.2025|10.02.2025|Tamamlandı|100
Kurulum|Ayşe Kaya|11.02.2025|20.02.2025|Devam ediyor|35`,
      ),
      {
        columns: {
          task: 'Görev',
          owner: 'Sorumlu',
          start: 'Başlangıç',
          due: 'Bitiş',
          status: 'Durum',
          progress: 'Tamamlanma %',
        },
        counts: [0, 0, 2],
        progressScale: 100,
      },
    ));
  it('reads Japanese, and takes planned days, not actual ones', () =>
    claim(
      sheet(
        'WBS',
        `
No.|大項目|タスク名|担当者|開始予定日|終了予定日|開始実績日|終了実績日|進捗率|ステータス|備考
1|設計|基本設計|田中|2025/03/01|2025/03/10|2025/03/01||50%|進行中|
2|設計|詳細設計|鈴木|2025/03/11|2025/03/20|||0%|未着手|
3|開発|実装|佐藤|2025/03/21|2025/04/20|||0%|未着手|`,
      ),
      {
        columns: {
          id: 'No.',
          task: 'タスク名',
          owner: '担当者',
          start: '開始予定日',
          due: '終了予定日',
          progress: '進捗率',
          status: 'ステータス',
          note: '備考',
        },
        counts: [0, 0, 3],
      },
    ));
  it('reads Chinese', () =>
    claim(
      sheet(
        '任务计划',
        `
序号|任务名称|负责人|开始日期|截止日期|状态|完成率|备注
1|需求分析|张伟|2025-03-01|2025-03-10|已完成|100%|
2|系统设计|李娜|2025-03-11|2025-03-20|进行中|40%|`,
      ),
      {
        columns: {
          id: '序号',
          task: '任务名称',
          owner: '负责人',
          start: '开始日期',
          due: '截止日期',
          status: '状态',
          progress: '完成率',
          note: '备注',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Korean', () =>
    claim(
      sheet(
        '일정',
        `
번호|업무명|담당자|시작일|종료일|상태|진행률|비고
1|요구 분석|김철수|2025-03-01|2025-03-10|완료|100%|
2|설계|이영희|2025-03-11|2025-03-20|진행 중|30%|`,
      ),
      {
        columns: {
          id: '번호',
          task: '업무명',
          owner: '담당자',
          start: '시작일',
          due: '종료일',
          status: '상태',
          progress: '진행률',
          note: '비고',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Vietnamese', () =>
    claim(
      sheet(
        'Kế hoạch',
        `
STT|Công việc|Người phụ trách|Ngày bắt đầu|Ngày kết thúc|Trạng thái|Tiến độ|Ghi chú
1|Khảo sát|Nguyễn Văn An|01/03/2025|10/03/2025|Hoàn thành|100%|
2|Thiết kế|Trần Thị Bình|11/03/2025|20/03/2025|Đang thực hiện|40%|`,
      ),
      {
        columns: {
          id: 'STT',
          task: 'Công việc',
          owner: 'Người phụ trách',
          start: 'Ngày bắt đầu',
          due: 'Ngày kết thúc',
          status: 'Trạng thái',
          progress: 'Tiến độ',
          note: 'Ghi chú',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads a Brazilian 5W2H plan', () =>
    claim(
      sheet(
        'Plano de ação',
        `
O quê|Por quê|Onde|Quem|Quando|Como|Quanto|Status
Treinar equipe|Reduzir erros|Matriz|Ana Lima|30/06/2025|Curso|1000|Em andamento
Comprar licença|Legal|Matriz|Rui Melo|15/07/2025|Fornecedor|500|Não iniciado`,
      ),
      { columns: { task: 'O quê', owner: 'Quem', due: 'Quando', status: 'Status' }, counts: [0, 0, 2] },
    ));
  it('reads German key results', () =>
    claim(
      sheet(
        'OKR Q1',
        `
Ziel|Schlüsselergebnis|Verantwortlich|Ausgangswert|Zielwert|Istwert|Fortschritt|Fällig am
Wachsen|10 neue Kunden|Anna Maier|0|10|4|40 %|31.03.2025
Wachsen|5 Referenzen|Bernd Kunz|0|5|1|20 %|31.03.2025`,
      ),
      {
        columns: {
          goal: 'Ziel',
          milestone: 'Schlüsselergebnis',
          owner: 'Verantwortlich',
          baseline: 'Ausgangswert',
          target: 'Zielwert',
          current: 'Istwert',
          progress: 'Fortschritt',
          due: 'Fällig am',
        },
        counts: [0, 2, 0],
      },
    ));
  it('reads French objectives', () =>
    claim(
      sheet(
        'Objectifs',
        `
Objectif|Indicateur|Valeur initiale|Cible|Valeur actuelle|Pilote|Échéance
Croître|CA|100|150|110|Jean Petit|31/12/2025
Réduire|Délai|10|5|8|Lucie Roy|31/12/2025`,
      ),
      {
        columns: {
          goal: 'Objectif',
          metric: 'Indicateur',
          baseline: 'Valeur initiale',
          target: 'Cible',
          current: 'Valeur actuelle',
          owner: 'Pilote',
          due: 'Échéance',
        },
        counts: [2, 0, 0],
      },
    ));
  it('takes meta for the goal and objetivo for its parent', () =>
    claim(
      sheet(
        'Plano',
        `
Objetivo|Meta|Indicador|Responsável|Início|Término|Situação
Crescer|Abrir 3 lojas|Lojas abertas|Ana Lima|01/01/2025|30/06/2025|Em andamento
Crescer|Contratar 10|Contratações|Rui Melo|01/02/2025|31/07/2025|Não iniciado`,
      ),
      {
        columns: {
          goal: 'Meta',
          parent: 'Objetivo',
          metric: 'Indicador',
          owner: 'Responsável',
          start: 'Início',
          due: 'Término',
          status: 'Situação',
        },
        counts: [2, 0, 0],
      },
    ));
  it('reads Japanese key results', () =>
    claim(
      sheet(
        'OKR',
        `
目標|主要な結果|担当者|期限|進捗率|状況
売上拡大|新規10社|田中太郎|2025/03/31|40%|順調
売上拡大|継続率90%|鈴木花子|2025/03/31|20%|遅延`,
      ),
      {
        columns: { goal: '目標', milestone: '主要な結果', owner: '担当者', due: '期限', progress: '進捗率' },
        counts: [0, 2, 0],
      },
    ));
  it('reads a German list of measures', () =>
    claim(
      sheet(
        'Maßnahmenplan',
        `
Lfd. Nr.|Maßnahme|Zuständig|Termin|Priorität|Erledigt am|Umsetzungsstand
1|Schulung planen|Fr. Maier|30.04.2025|hoch||offen
2|Software kaufen|Hr. Kunz|15.05.2025|mittel|10.05.2025|erledigt`,
      ),
      { columns: { id: 'Lfd. Nr.', task: 'Maßnahme', owner: 'Zuständig', due: 'Termin' }, counts: [0, 0, 2] },
    ));
  it('reads a Spanish schedule', () =>
    claim(
      sheet(
        'Cronograma',
        `
Nº|Actividad|Encargado|Fecha de inicio|Fecha de término|% de avance|Observaciones
1|Diseño|Ana Ruiz|01/02/2025|15/02/2025|80%|
2|Pruebas|Luis Gil|16/02/2025|28/02/2025|0%|`,
      ),
      {
        columns: {
          id: 'Nº',
          task: 'Actividad',
          owner: 'Encargado',
          start: 'Fecha de inicio',
          due: 'Fecha de término',
          progress: '% de avance',
          note: 'Observaciones',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads Chinese key results', () =>
    claim(
      sheet(
        'OKR',
        `
目标|关键结果|负责人|截止时间|当前值|目标值|进度
增长|新增10客户|张伟|2025-03-31|4|10|40%
增长|续约率90%|李娜|2025-03-31|80|90|50%`,
      ),
      {
        columns: {
          goal: '目标',
          milestone: '关键结果',
          owner: '负责人',
          due: '截止时间',
          current: '当前值',
          target: '目标值',
          progress: '进度',
        },
        counts: [0, 2, 0],
      },
    ));
  it('reads a Korean WBS, and takes planned days', () =>
    claim(
      sheet(
        'WBS',
        `
대분류|중분류|작업명|담당자|계획 시작일|계획 종료일|실제 시작일|실제 종료일|진척률
설계|화면|화면 정의|김철수|2025-03-01|2025-03-10|2025-03-01||50%
설계|DB|DB 설계|이영희|2025-03-05|2025-03-15|||0%`,
      ),
      {
        columns: {
          task: '작업명',
          owner: '담당자',
          start: '계획 시작일',
          due: '계획 종료일',
          progress: '진척률',
        },
        counts: [0, 0, 2],
      },
    ));
  it('reads a Russian list of measures', () =>
    claim(
      sheet(
        'План мероприятий',
        `
№ п/п|Мероприятие|Срок исполнения|Ответственный исполнитель|Отметка о выполнении
1|Провести обучение|до 30.04.2025|Иванова А.А.|Выполнено
2|Купить сервер|15.05.2025|Петров П.П.|`,
      ),
      {
        columns: { task: 'Мероприятие', due: 'Срок исполнения', owner: 'Ответственный исполнитель' },
        counts: [0, 0, 2],
      },
    ));
  it('takes the days for start and due where no word is known', () =>
    claim(
      sheet(
        'Sheet1',
        `
Verkefni|Ábyrgð|Byrjun|Lok
Hönnun|Jón Jónsson|date:2025-01-01|date:2025-01-31
Smíði|Anna Ósk|date:2025-02-01|date:2025-02-28`,
      ),
      { columns: { start: 'Byrjun', due: 'Lok' }, counts: [0, 0, 2] },
    ));
});
