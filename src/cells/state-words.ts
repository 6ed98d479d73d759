// The words with which people and tools say how far work is, in many languages.

import { plainText } from '../plan/plain-text';
import { remember } from './remember';
import { simplifyHan } from './simplify-han';

export type StateMeaning = 'planned' | 'active' | 'blocked' | 'on hold' | 'done' | 'dropped';

const WORDS: Record<StateMeaning, string> = {
  planned:
    'planned|plan|concept|planning|to evaluate|to verify|to check|to be started|to be done|yet to start|not started|not yet started|not done|not completed|not finished|unfinished|outstanding|not yet|to do|todo|to-do|open|new|backlog|triage|icebox|queued|queue|ready|ready to start|ready for development|' +
    'selected for development|upcoming|up next|next|next up|next iteration|later|scheduled|proposed|draft|idea|pending|reopened|unstarted|created|incomplete|accepted|approved|committed|under consideration|now later|future|exploring|' +
    'offen|geplant|unerledigt|nicht erledigt|nicht abgeschlossen|nicht begonnen|nicht gestartet|noch nicht begonnen|neu|zu erledigen|ausstehend|anstehend|' +
    'a faire|non commence|non termine|non terminee|inacheve|non demarre|pas commence|prevu|planifie|nouveau|ouvert|en attente de demarrage|a venir|a lancer|a verifier|' +
    'por hacer|abierta|pendiente|sin terminar|no terminado|no completado|no completada|sin iniciar|sin empezar|no iniciado|no iniciada|no comenzado|no empezado|planificado|planeado|nuevo|abierto|programado|' +
    'a fazer|pendente|nao concluido|nao concluida|nao iniciado|nao iniciada|nao comecou|planejado|planejada|planeada|novo|aberto|previsto|a iniciar|' +
    'da fare|aperta|da iniziare|non completato|non completata|non concluso|non iniziato|non iniziata|non avviato|pianificato|pianificata|nuovo|aperto|in programma|' +
    'te doen|niet gestart|niet afgerond|niet voltooid|nog niet gestart|gepland|nieuw|nog te doen|openstaand|' +
    'do zrobienia|nie rozpoczeto|niezakonczone|nieukonczone|niewykonane|nierozpoczete|nierozpoczety|zaplanowane|zaplanowany|nowe|nowy|otwarte|planowane|' +
    'планируется|планируются|не начато|не начат|не завершено|не завершена|не выполнено|незавершено|не начата|запланировано|запланирован|к выполнению|новая|новый|открыто|план|в планах|' +
    'baslamadi|baslanmadi|tamamlanmadi|tamamlanmamis|yapilmadi|planlandi|yapilacak|yapilacaklar|yeni|acik|bekliyor|' +
    '未着手|未完了|未完成|未開始|予定|計画|計画中|未対応|新規|これから|待办|待启动|待执行|待开始|未开始|计划中|已计划|待处理|未启动|新建|시작 전|시작전|미시작|미완료|예정|할 일|대기|계획|chua bat dau|chua thuc hien|chua hoan thanh|chua xong|can lam|ke hoach|du kien|moi|chua lam',
  active:
    'active|discovery|internal review|in progress|inprogress|in-progress|doing|started|wip|work in progress|ongoing|on going|on-going|underway|under way|in development|in dev|development|implementing|implementation|in review|review|under review|reviewing|in testing|testing|in test|in qa|qa|' +
    'ready for review|ready for qa|on track|ontrack|at risk|off track|offtrack|behind|behind schedule|ahead|ahead of schedule|delayed|late|overdue|slipping|in flight|running|current|working on it|some progress|progressing|partially complete|partially done|partial|partly done|now|' +
    'green|yellow|amber|red|on schedule|needs attention|some risk|in design|designing|drafting|in delivery|nearly done|almost done|needs improvement|' +
    'in arbeit|laufend|lauft|in bearbeitung|in umsetzung|aktiv|begonnen|gestartet|im gange|in prufung|im plan|verspatet|verzogert|gefahrdet|grun|gelb|rot|' +
    'en cours|commence|demarre|actif|en revue|en retard|a risque|en bonne voie|dans les temps|' +
    'en curso|en progreso|en proceso|iniciado|iniciada|activo|en ejecucion|en marcha|en revision|retrasado|atrasado|en riesgo|en desarrollo|' +
    'em andamento|em progresso|em curso|em execucao|em desenvolvimento|ativo|andamento|fazendo|em analise|em revisao|atrasada|em risco|parcial|parcialmente concluido|' +
    'in corso|in lavorazione|iniziato|avviato|avviata|iniziata|attivo|in esecuzione|in ritardo|a rischio|in revisione|' +
    'bezig|in uitvoering|lopend|gestart|in behandeling|loopt|actief|op schema|vertraagd|' +
    'w toku|w trakcie|w trakcie realizacji|rozpoczete|rozpoczety|aktywny|aktywne|w realizacji|opoznione|zagrozone|' +
    'в работе|в процессе|выполняется|идет|начато|начат|активно|активен|в ходе выполнения|на проверке|просрочено|с риском|в срок|' +
    'kismen|devam ediyor|devam etmekte|suruyor|yapiliyor|basladi|aktif|gecikti|riskli|islemde|' +
    '進行中|対応中|着手|着手中|作業中|実施中|遅延|遅れ|レビュー中|進行|进行中|在进行|执行中|活跃|开发中|已开始|审核中|评审中|处理中|延期中|有风险|進行中|진행 중|진행중|진행|검토 중|지연|dang thuc hien|dang lam|dang tien hanh|dang xu ly|cham tien do|dung tien do',
  blocked:
    'blocked|stuck|waiting|waiting for|waiting on|impeded|blockiert|wartet|wartend|bloque|bloquee|bloqueado|bloqueada|impedido|bloccato|bloccata|in attesa|geblokkeerd|wachten|zablokowane|zablokowany|заблокировано|заблокирован|ожидание|engellendi|beklemede|ブロック|ブロック中|待ち|阻塞|受阻|차단|차단됨|막힘|bi chan|dang cho|vuong mac',
  'on hold':
    'on hold|onhold|hold|paused|suspended|deferred|parked|frozen|postponed|pausiert|angehalten|zuruckgestellt|verschoben|ruht|en pause|en attente|suspendu|suspendue|reporte|en espera|pausado|pausada|en pausa|suspendido|aplazado|em espera|suspenso|adiado|parado|paralisado|' +
    'posticipato|posticipata|in pausa|sospeso|sospesa|rimandato|in de wacht|gepauzeerd|uitgesteld|on-hold|wstrzymane|wstrzymany|zawieszone|odlozone|приостановлено|на паузе|отложено|askida|durduruldu|ertelendi|待命|保留|保留中|中断|一時停止|暂停|搁置|挂起|已暂停|보류|보류 중|일시 중지|tam dung|tam hoan|hoan',
  done:
    'done|published|complete|completed|closed|finished|resolved|fixed|achieved|met|shipped|released|delivered|merged|live|launched|deployed|yes|100|100%|ok|verified|hit|success|successful|passed|' +
    'erledigt|fertig|abgeschlossen|geschlossen|erreicht|beendet|fertiggestellt|umgesetzt|gelost|' +
    'valide|validee|termine|terminee|fait|acheve|achevee|fini|clos|cloture|realise|realisee|livre|atteint|effectue|resolu|' +
    'hecho|hecha|completado|completada|terminado|terminada|finalizado|finalizada|cerrado|cerrada|cumplido|realizado|logrado|concluido|concluida|entregado|resuelto|' +
    'feito|feita|concluso|finalizado|completo|completa|encerrado|entregue|atingido|atingida|realizada|executado|resolvido|fechado|' +
    'fatto|completato|completata|finito|finita|terminato|chiuso|chiusa|conclusa|raggiunto|consegnato|risolto|' +
    'gereed|klaar|voltooid|afgerond|gedaan|gesloten|behaald|opgelost|afgesloten|' +
    'zrobione|zakonczone|zakonczony|zakonczona|gotowe|ukonczone|wykonane|zamkniete|zrealizowane|osiagniete|' +
    'готово|завершено|завершен|завершена|выполнено|выполнен|выполнена|сделано|закрыто|закрыт|закончено|достигнуто|решено|' +
    'tamamlandi|bitti|bitmis|yapildi|kapandi|kapali|tamam|bitirildi|' +
    '完了|解決|済|済み|終了|達成|完成|対応済み|クローズ|已完成|完毕|已结束|已关闭|结束|已解决|达成|완료|완료됨|종료|달성|끝|hoan thanh|da hoan thanh|xong|da xong|ket thuc|dat',
  dropped:
    "dropped|canceled|cancelled|cancel|won't do|wont do|won't fix|wontfix|abandoned|rejected|declined|removed|duplicate|obsolete|not planned|discarded|descoped|out of scope|archived|invalid|discontinued|missed|failed|not achieved|" +
    'abgebrochen|gestrichen|verworfen|storniert|abgelehnt|entfallt|entfallen|annule|annulee|abandonne|abandonnee|rejete|cancelado|cancelada|descartado|anulado|rechazado|abandonado|abortado|rejeitado|nao realizado|' +
    'annullato|annullata|abbandonato|cancellato|scartato|rifiutato|geannuleerd|vervallen|afgewezen|anulowane|anulowany|odrzucone|porzucone|отменено|отменен|отменена|отклонено|снято|iptal|iptal edildi|vazgecildi|reddedildi|' +
    '中止|キャンセル|取消|却下|廃止|取り下げ|已取消|已放弃|已拒绝|终止|취소|취소됨|폐기|중단|huy|da huy|huy bo|loai bo',
};

/** "Done (Q3)" and "Done: shipped" say done; "New office" says nothing of new. */
const FIRST_WORD_APART = /^[^\p{L}]*\p{L}+\s*[^\p{L}\p{N}\s%]/u;

/** "Validé le 19/07/2024" says what it has been since. */
const SINCE = / (?:(?:le|am|on|el|il|em|op|dnia|since|seit|depuis|desde|dal) )?\d[\d ]*$/;
const HAN = /[\u3040-\u9fff\uac00-\ud7af]/;

let byWord: Map<string, StateMeaning> | null = null;

function words(): Map<string, StateMeaning> {
  const map = new Map<string, StateMeaning>();
  for (const meaning of Object.keys(WORDS) as StateMeaning[])
    for (const word of WORDS[meaning].split('|')) map.set(plain(word), meaning);
  return map;
}

/** Letters and digits alone, without emoji, brackets and a leading number: "3. In progress 🟢" is "in progress". */
function plain(text: string): string {
  return simplifyHan(plainText(text))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/^\d+ (?=\p{L})/u, '');
}

function meaningOfText(text: string): StateMeaning | 'none' {
  if (text.length > 60) return 'none';
  if (/^\s*(?:✅|✔|☑|✓)\ufe0f?\s*(?:\(|$)/.test(text)) return 'done';
  if (/^\s*(?:☐|⬜|◻|🔲|▢|□)\ufe0f?\s*(?:\(|$)/u.test(text)) return 'planned';
  byWord ??= words();
  const said = plain(text);
  const undated = said.replace(SINCE, '');
  const whole = byWord.get(said) ?? byWord.get(said.replace(/ /g, '')) ?? byWord.get(undated);
  if (whole) return whole;
  const parts = said.split(' ');
  for (let count = Math.min(parts.length - 1, 4); count > 0; count--) {
    const start = parts.slice(0, count).join(' ');
    const meaning = start.length > 2 || HAN.test(start) ? byWord.get(start) : undefined;
    if (meaning && (count > 1 || FIRST_WORD_APART.test(text))) return meaning;
  }
  return meaningOfSign(text) ?? 'none';
}

/** What a sign before words that say nothing of it, or alone, is mostly meant for. */
function meaningOfSign(text: string): StateMeaning | null {
  for (const [signs, meaning] of SIGNS) if (signs.test(text)) return meaning;
  return null;
}

const SIGNS: readonly (readonly [RegExp, StateMeaning])[] = [
  [/^\s*(?:🔄|🚧|🏗|🛠|🟢|🟡|🟠|🔴|🔵)/u, 'active'],
  [/^\s*(?:⏳|⌛|🔜|🗓|📅|⚪|☐|⬜|◻|🔲)/u, 'planned'],
  [/^\s*⏸/u, 'on hold'],
  [/^\s*(?:⛔|🚫)/u, 'blocked'],
];

const read = remember(meaningOfText);

/** What our own dropdowns offer, for which the dictionary need not be made. */
const OFFERED: ReadonlyMap<string, StateMeaning> = new Map([
  ['Planned', 'planned'],
  ['Active', 'active'],
  ['To do', 'planned'],
  ['Doing', 'active'],
  ['Blocked', 'blocked'],
  ['On hold', 'on hold'],
  ['Done', 'done'],
  ['Dropped', 'dropped'],
]);

/** What a text says of how far the work is, or null where it is no such word. */
export function stateMeaning(text: string): StateMeaning | null {
  const meaning = OFFERED.get(text) ?? read(text);
  return meaning === 'none' ? null : meaning;
}
