// What headers mean by the words they are composed of, beyond those that the dictionary lists.

import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/adopt/read-header';

/** The strongest meaning, "" where none is known. */
function meaning(header: string): string {
  const [best] = [...readHeader(header).senses].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}

const claims: Record<string, string> = {
  owner:
    'Zuständige Person|Asignada a|Chargé de|Assegnatario attività|Toegewezen aan|Osoba realizująca|Ответственный сотрудник|Sorumlu personel|対応者|跟进人|실행자|Người được phân công|Action by|負責人|Recurso',
  start:
    'Geplante startdatum|Beginn der Arbeiten|F. Inicio|Começa em|Date de lancement|Inizio lavori|Data rozpoczęcia|Дата старта работ|Başlama zamanı|着手予定日|预计开始时间|시작예정일|Ngày khởi công',
  due: 'Fertigstellung bis|Zu erledigen bis|Fecha de conclusión|Conclusão prevista|Fin estimée|Entro il|Eindigt op|Termin ukończenia|Выполнить до|Son teslim tarihi|終了日時|计划结束日期|종료예정일|Hạn xử lý|結束日期|截止日期|Code Cutoff',
  progress:
    '% de progreso|Percentual de execução|Taux de réalisation|Percentuale di avanzamento|Voltooiingspercentage|Stopień wykonania|Процент готовности|Tamamlanma yüzdesi|完了割合|完成百分率|달성률|Tỉ lệ hoàn thành|Erledigungsgrad|% Físico Real|進度%',
  baseline:
    'Startwert 2025|Valor de línea base|Situation au départ|Valore di partenza|Poziom wyjściowy|初期値|起始数值',
  current:
    'Aktueller Istwert|Valor alcanzado|Valeur atteinte|Valore raggiunto|Wartość osiągnięta|Достигнутое значение|実際値|目前值',
  target:
    'Target\n100%|Zielwert 2026|Valor objetivo|Valeur visée|Target level|Wartość oczekiwana|Целевой уровень|目標水準|목표 값',
  parent:
    'Parent_External_Key|ID padre|Tâche mère|Bovenliggend item|ID rodzica|ID родителя|Üst görev ID|父任务ID|상위 과제|Mã công việc cha',
  note: 'Any comments|Erläuterungen|Comentarios adicionales|Précisions|Annotazioni|Toelichtingen|Dodatkowe uwagi|Пояснения|Ek notlar|補足|备注栏|참고사항',
  metric:
    'Erfolgsindikator|Indicador de logro|Indicateur de suivi|Indicatore chiave|Wskaźnik realizacji|Показатель эффективности|Başarı göstergesi|评价指标|성과 지표',
  none: "Erfasst am|Angelegt von|Fecha de registro|Creado por|Date de clôture|Validé le|Creato il|Datum aangemaakt|Utworzony przez|Дата создания|Onay tarihi|作成日時|创建人员|수정일시|Người tạo|Actual Finish|Data faktycznego zakończenia|実績終了日時|Story point estimate|Costo estimado|Приоритет задачи|Degré d'urgence|Verantwortlich für Freigabe|%Físico Planejado|Target audience|% sur le montant HT",
};

describe.each(Object.entries(claims))('a header that means %s', (sense, headers) => {
  it.each(headers.split('|'))('is known in “%s”', header => {
    expect(meaning(header)).toBe(sense);
  });
});

describe('words that only look like others', () => {
  it.each([
    ['Mục tiêu chiến lược', 'goal'],
    ['Belangrijke mijlpaal', 'milestone'],
    ['Change description', 'title'],
    ['Priority actions', 'task'],
    ['Indicadores clave', 'metric'],
    ['Company OKR', 'goal'],
    ['Stan realizacji', 'status'],
    ['Estado actual', 'status'],
  ])('“%s” means %s', (header, sense) => {
    expect(meaning(header)).toBe(sense);
  });
});

describe('a unit that is responsible', () => {
  it.each([
    'Verantwoordelijke afdeling',
    'Ответственный отдел',
    '牵头部门',
    'Sorumlu departman',
    'Unidad responsable',
  ])('owns rows under “%s”, as a team', header => {
    expect(meaning(header)).toBe('owner');
    expect(readHeader(header).namesTeams).toBe(true);
  });
});
