// What column headers say, as words: per meaning, how surely, in English and in the other languages.

import { QUESTIONS, wordsAside } from './header-words-aside';
import type { Field } from './recognition';

/**
 * What a header may mean. 'title' is whatever names the row, 'level' says what kind of thing it is, 'part' puts rows
 * into phases or sections, 'none' is a column of no use here, 'planning' one that only
 * plans have but that is of no use here either, 'foreign' one that they do not have.
 */
export type Sense = Field | 'title' | 'level' | 'part' | 'duration' | 'none' | 'planning' | 'foreign';

/** Sense, certainty from 0 to 1, English, other languages; folded, parted by "|". */
export type HeaderWords = readonly [sense: Sense, weight: number, english: string, others: string];

export const headerWords: readonly HeaderWords[] = [
  [
    'id',
    1,
    'id|key|kr id|ticket|wbs|wbs code|id wbs|wbs id|wbs number|no|nr|number|ref|code|identifier|index|sl no|sno|serial no|#|iid|unique id|record id',
    'cod|codigo|numero|num|n|nummer|lfd nr|pos|position|psp|psp code|kennung|identifiant|clave|folio|codice|lp|identyfikator|numer|ид|код|номер|п п|sira|numara|kod|番号|項番|编号|序号|번호|ma|stt|ma so|ma cong viec|管理番号|課題番号|キー|edt|schlussel|cle|chave|chiave|sleutel|klucz|ключ|anahtar|키|关键字|编码|代码|코드|rif|riferimento|referencia|vorgangsnr|識別子|식별자|identificador|ma cv|id zadachi|kenn|aktenzeichen|編號|問題編號|kodu|항번|so tt',
  ],
  [
    'id',
    0.45,
    'wp|wp no|wp number|uid|guid|key result id|url id|task number|line|row|order|rank|seq|sequence|item',
    'ordre|orden|ordem|reihenfolge|item|pozycja|позиция|ligne|linha|linea|fila|regel|zeile|satir|行|행|dong',
  ],
  [
    'goal',
    1,
    'goal|goals|objective|objectives|strategic objective|strategic goal|goal name|goal title|okr|okrs|objective title|objective name|strategic priority|project goal|company goal|team objective|smart goal|big rock|rock|annual goal|yearly goal|goal statement',
    'objetivo|objetivos|objetivo estrategico|objetivo general|meta|ziel|ziele|zielsetzung|strategisches ziel|objectif|objectifs|objectif strategique|obiettivo|obiettivi|obiettivo strategico|doel|doelen|doelstelling|doelstellingen|cel|cele|cel strategiczny|цель|цели|стратегическая цель|задача цели|hedef|hedefler|amac|stratejik hedef|目標|目的|目标|战略目标|목표|전략 목표|muc tieu|muc dich|jahresziel|unternehmensziel|jaardoel|cel roczny|objetivo anual|objetivo del ano|objetivo do ano|objectif annuel|obiettivo annuale|цель на год|yillik hedef|年間目標|年度目标|연간 목표|muc tieu nam|muc tieu chien luoc|cel glowny|hauptziel|hoofddoel|ana hedef|objetivo principal|objectif principal|obiettivo principale|główny cel|основная цель',
  ],
  [
    'goal',
    0.7,
    'initiative|project|project name|strategic initiative|theme|program|programme|strategy|pillar|epic|epic name|epic title|outcome|priorities|company objective|corporate goal|organizational goal|department goal|department objective|team goal',
    'epica|epico|epik|epique|эпик|エピック|史诗|에픽|iniciativa|projeto|proyecto|projekt|projet|progetto|проект|инициатива|proje|girisim|initiative strategique|iniziativa|initiatief|inicjatywa|プロジェクト|项目|프로젝트|du an|施策|举措|이니셔티브',
  ],
  ['goal', 0.45, 'roadmap|epic link|product|big bet', 'producto|produto|produit|produkt|prodotto'],
  [
    'milestone',
    1,
    'milestone|milestone name|milestone title|milestone description|key milestone|project milestone|checkpoint|gate|stage gate',
    'meilenstein|meilensteine|jalon|hito|marco|pietra miliare|milestone di progetto|mijlpaal|mijlpalen|kamien milowy|kamienie milowe|веха|вехи|контрольная точка|kilometre tasi|kilometre taslari|マイルストーン|里程碑|마일스톤|단계 목표|cot moc|moc quan trong|moc|etape cle|etapes cles|traguardo|tappa|etapa clave|hito principal|hitos principales|donum noktasi|关键节点|节点|etappenziel|zwischenziel|belangrijke mijlpaal|punkt kontrolny|ключевая веха|ключевое событие|중요 시점|moc chinh|kamienia milowego|контрольные точки|donum noktalari|cac moc',
  ],
  [
    'milestone',
    0.75,
    'key result|kr|krs|target version|target release|target sprint|target milestone|fix version|release|deliverable|key deliverable',
    'schlusselergebnis|schlusselergebnisse|resultat cle|resultats cles|resultado clave|resultados clave|resultado chave|resultados chave|risultato chiave|risultati chiave|kernresultaat|kernresultaten|kluczowy rezultat|kluczowe rezultaty|ключевой результат|ключевые результаты|anahtar sonuc|anahtar sonuclar|主要な結果|主要成果|关键结果|핵심 결과|ket qua then chot|ket qua chinh|entregas|entregavel|entregaveis|entregable|livrable|liefergegenstand|liefergegenstande|deliverable principale|rezultat|результат|成果物|交付物|산출물|主要な成果|主な成果|핵심성과|kluczowy wynik|対象バージョン|目标版本|대상 버전|zielversion|version cible|version prevue|version prevista|versao alvo|versione di destinazione|wersja docelowa|целевая версия|hedef surum|phien ban dich',
  ],
  [
    'task',
    1,
    'task|task name|task title|task description|action|action item|activity|activities|activity name|work item|todo|subtask|user story|story|work package|task summary|what needs to be done|step|action plan|what to do|deliverable task',
    'is paketi|pakiet roboczy|pakiety robocze|werkpakket|pacchetto di lavoro|lot de travaux|ワークパッケージ|工作包|작업 패키지|goi cong viec|пакет работ|tarefa|atividade|acao|acoes|pacote de trabalho|nome da tarefa|tarea|actividad|actividades|accion|acciones|nombre de la tarea|nombre de tarea|tache|activite|nom de la tache|aufgabe|aufgaben|vorgang|vorgange|vorgangsname|aktivitat|aktivitaten|massnahme|massnahmen|arbeitspaket|tatigkeit|to do s|taak|taken|taaknaam|activiteit|activiteiten|actie|actiepunt|attivita|compito|compiti|azione|azioni|zadanie|zadania|dzialanie|dzialania|czynnosc|задача|задачи|действие|действия|мероприятие|мероприятия|работа|работы|наименование работ|gorev|gorevler|gorev adi|faaliyet|faaliyetler|is|eylem|aktivite|タスク|タスク名|作業|作業名|作業項目|アクション|やること|任务|任务名称|任务名|工作任务|工作内容|工作项|行动|行动项|작업|작업명|작업 이름|활동|활동명|실행계획|세부실행계획|세부과제|업무|업무명|업무 내용|할 일|과제|cong viec|nhiem vu|hoat dong|что сделать|что нужно сделать|что делать|co zrobic|do zrobienia|wat moet er gebeuren|wat|que hacer|accion a realizar|accion a tomar|cosa fare|que faire|quoi faire|was ist zu tun|was|werkzaamheden|dau viec|viec can lam|o que fazer|o que|実施事項|取組|取り組み|具体任务|待办事项|工作事项|세부 업무|yapilacak is|yapilacaklar|ne yapilacak|action a mener|actions a mener|a faire|por hacer|a fazer|da fare|te doen|zu erledigen|to do liste|待办|aktion|aktionen|actiepunten|перечень работ|содержание работ|is tanimi|主要工作|opis zadania|nombre de la actividad|nome da atividade|arbeitsschritt|arbeitsschritte|задание|поручение|yapilacak isler|실행과제|uygulama adimi',
  ],
  [
    'task',
    0.7,
    'i want|i want to|i want to be able to|issue|feature|feature name|requirement|use case|pending|next action item|bug|request|assignment|issue summary|title 3|improvement|recommendation|checklist',
    'etape|etapes|zakres prac|zakres|zakres zadan|requisito|anforderung|exigence|fonctionnalite|funcionalidad|funcionalidade|требование|機能|功能|기능|需求|tinh nang|yeu cau|caso de uso|cas d usage|anwendungsfall|caso d uso|przypadek uzycia|ユースケース|用例|유스케이스|is kalemi|kalem|pendenz|pendenzen|offene punkte|offener punkt|punto aperto|punti aperti|open punt|open punten|pendientes|pendencia|pendencias',
  ],
  ['title', 0.6, ...QUESTIONS],
  [
    'title',
    0.9,
    'narrative|narrative summary|intervention logic|project narrative|title|name|change|change description|request title|report name|content|summary|subject|item|work item title|card name|issue title|headline|what|topic|heading|entry',
    'interventionslogik|logique d intervention|resumen narrativo|logica de intervencion|logica de intervencao|logica di intervento|interventielogica|логика вмешательства|titel|name der aufgabe|bezeichnung|betreff|thema|nom|intitule|libelle|sujet|titre|nombre|titulo|asunto|tema|nome|assunto|item|titolo|oggetto|naam|onderwerp|omschrijving taak|nazwa|tytul|temat|название|наименование|тема|заголовок|ad|adi|baslik|konu|isim|件名|題名|名称|名前|タイトル|項目|项目名称|标题|名目|主题|事项|이름|제목|항목|명칭|ten|tieu de|noi dung|hang muc|要件|podsumowanie|概要|概述|elemento|element|riepilogo|resumo|resumen|resume|zusammenfassung|samenvatting|краткое описание|ozet|要約|요약|tom tat|intestazione|要旨|概况',
  ],
  [
    'title',
    0.4,
    'workstream|work stream|description|metric|kpi|indicator|work|scope|element|component|objective description|key activity|focus area|next step|next steps|next action',
    'descripcion|descricao|beschreibung|description|descrizione|beschrijving|omschrijving|opis|описание|aciklama|説明|内容|描述|설명|mo ta|hang muc chinh',
  ],
  [
    'owner',
    1,
    'owner|assignee|assigned to|assigned|responsible|accountable|dri|pic|in charge|owned by|lead|resource|resourcing|who|champion|driver|assign|directly responsible individual|responsibility|allocated to|accountability|person|responsible party|point person|handled by|poc|point of contact',
    'personne assignee|zugewiesene person|osoba przypisana|responsavel|responsaveis|dono|quem|encarregado|atribuido a|designado|responsable|encargado|asignado|persona responsable|persona asignada|propietario|quien|assigne|attribue a|pilote|porteur|proprietaire|qui|personne responsable|verantwortlich|verantwortliche|verantwortlicher|verantwortliche person|verantwortung|zustandig|zustandigkeit|bearbeiter|bearbeiterin|zugewiesen|wer|ressourcenname|ressourcennamen|inhaber|eigentumer|responsabile|responsabili|incaricato|assegnato a|assegnatario|referente|chi|proprietario|titolare|verantwoordelijke|verantwoordelijk|eigenaar|toegewezen aan|toegewezen|uitvoerder|trekker|wie|odpowiedzialny|osoba odpowiedzialna|odpowiedzialna osoba|wlasciciel|przypisany do|przypisane do|wykonawca|kto|odpowiedzialnosc|ответственный|исполнитель|ответственное лицо|назначено|владелец|ответственные|кто|исполнители|sorumlu|sorumlu kisi|sorumlusu|sahibi|atanan|atanan kisi|gorevli|担当者|担当|責任者|主担当|负责人|责任人|执行人|承办人|经办人|担当人|담당자|담당|책임자|nguoi phu trach|nguoi thuc hien|phu trach|nguoi chiu trach nhiem|nguoi duoc giao|nguoi lam|chu tri|noms ressources|noms des ressources|nom ressource|nombres de los recursos|nombre del recurso|nomes dos recursos|nome do recurso|nomi risorse|nome risorsa|resourcenamen|nazwy zasobow|nazwa zasobu|названия ресурсов|название ресурса|ресурсы|kaynak adlari|kaynak adi|リソース|资源|자원|ten tai nguyen|kim|a cargo de|処理担当|处理人|actiehouder|zajmuje sie|ansvarlig|кто отвечает|кто выполняет|担い手|osoba|対応者|nguoi chiu tn|affecte a|affectee a|担当者名|lider tematu|fio otvetstvennogo|prowadzacy|bearbeitet von|gorevi yapan|跟进人|nguoi xu ly',
  ],
  [
    'owner',
    0.72,
    'manager|project lead|project owner|contact|contact person|leader|executive|coordinator|member|staff|people|team lead|facilitator|product owner|goal lead|implementer|implementor|primary|pm|writer|presenter|speaker',
    'gerente|gerente de projeto|gerente de proyecto|chef de projet|capo progetto|responsabile di progetto|jefe de proyecto|projektleiter|projektleitung|ansprechpartner|projectleider|kierownik|kierownik projektu|руководитель|менеджер|proje yoneticisi|yonetici|quan ly|リーダー|项目经理|lider|coordenador|kontakt|recurso|recursos|ressource|ressourcen|risorsa|risorse|zasob|zasoby|ресурс|kaynak kisi|リソース|资源|자원|персона',
  ],
  [
    'owner',
    0.5,
    'owner role|owning role|responsible role|role responsible|assignee email|owner email|assignee username|by whom|team member|lead department|lead agency|user|users',
    'don vi thuc hien|usuario|usuarios|utilisateur|utente|benutzer|nutzer|gebruiker|uzytkownik|пользователь|kullanici|ユーザー|用户|사용자|nguoi dung|mitarbeiter|mitarbeiterin|бригада|cuadrilla|pracownik|сотрудник|werknemer|medewerker|empleado|colaborador',
  ],
  [
    'start',
    1,
    'start|start month|start week|start quarter|begin|begins|beginning|starts|starting|commencement|kickoff|from|plan start|planned start|start planned|target start|date from|early start|scheduled start|from date',
    'срок начала|inicio|comeco|comienzo|desde|debut|demarrage|commence le|beginn|anfang|starttermin|startzeit|geplanter start|von|ab|inizio|dal|aanvang|van|rozpoczecie|poczatek|start zadania|od|начало|старт|начало работ|с|baslangic|baslama|開始|開始予定|开始|计划开始|시작|bat dau|tu ngay|khoi dau|startu|début|ngay bd|avvio|startmoment|khoi cong|inicia',
  ],
  [
    'due',
    1,
    'due|due date|end month|end week|end quarter|due by|due on|deadline|end|finish|target date|target completion|by when|ends|finishes|complete by|completion target|planned completion|to be completed by|expected completion|estimated completion|scheduled completion|target delivery|delivery date|planned date|date to be completed|needed by|required by|est completion|deliver by|deliver on|cutoff|cut off|code freeze',
    '目標時期|目标时间|목표시기|prazo|data limite|data de conclusao prevista|vencimento|data de vencimento|fim|data de entrega|data prevista|fecha limite|fecha de vencimiento|fecha de entrega|fecha prevista|plazo|fin|final|hasta|finalizacion|fecha objetivo|echeance|date limite|delai|date cible|date butoir|date de livraison|fallig|fallig am|falligkeit|falligkeitsdatum|frist|termin|enddatum|ende|fertigstellung|bis|bis wann|abgabe|zieldatum|scadenza|data di scadenza|fine|vervaldatum|einddatum|einde|streefdatum|opleverdatum|gereed|tot|uiterlijk|gereed op|termin realizacji|zakonczenie|koniec|termin wykonania|data koncowa|do|срок|срок исполнения|окончание|дедлайн|конец|завершение|срок выполнения|крайний срок|по|плановая дата|bitis|son tarih|termin tarihi|hedef tarih|tamamlanma tarihi|期限|期日|締切|締め切り|終了|完了予定|終了予定|納期|期限日|结束|计划完成|计划完成时间|交付日期|完成时限|期限日期|마감|종료|기한|완료예정일|완료일|목표일|han|han chot|han cuoi|ket thuc|den ngay|thoi han|han hoan thanh|deadline hoan thanh|预计完成时间|要求完成时间|до какого числа|до какого|kiedy gotowe|wann fertig|pour quand|per quando|para cuando|tegen wanneer|wanneer klaar|na kiedy|termine|data di consegna|ngay kt|klaar op|thoi han hoan thanh|thoi han xu ly|son gun|teslim',
  ],
  [
    'due',
    0.6,
    'week|period|date|eta|completion date|when|timeline|timeframe|quarter|target|schedule|expected|until|to|by|month|launch date|delivery|time|timing|moment',
    '原计划|原計劃|计划日期|計劃日期|woche|kalenderwoche|semaine|semana|settimana|tydzien|неделя|hafta|tuan|週|周|周次|주차|期間|期间|donem|entrega|consegna|moment|tijdstip|zeitpunkt|momento|時期|时期|시기|data|fecha|datum|quando|cuando|quand|wann|wanneer|kiedy|когда|дата|tarih|zaman|ne zaman|日付|日程|时间|日期|날짜|일정|기간|ngay|thoi gian|cronograma|zeitplan|calendrier|trimestre|quartal|kwartal|квартал|quy|ceyrek|quando concluir|thoi diem|periodo|zeitraum|zeitrahmen|periode|okres|период|сроки|完成时间|完成日期|予定日|計画日|计划日期|예정일|계획일|mois|mes|mese|monat|maand|miesiac|месяц|ay|월',
  ],
  [
    'status',
    1,
    'status|state|task status|progress status|overall status|project status|goal status|issue status|stato|work status|completion status|milestone status|action status|stage',
    'отметка об исполнении|отметка о выполнении|estado|estatus|situacao|andamento|statut|etat|etat d avancement|zustand|stand|stato avanzamento|stan|статус|состояние|durum|durumu|ステータス|状態|状況|状态|完成情况|상태|진행상황|trang thai|tinh trang|etapa status|situacion|situazione|stan realizacji|stan zaawansowania|진행 현황|現況|ход выполнения|stand van zaken|estatus actual',
  ],
  [
    'status',
    0.85,
    'list name|board column|kanban column|column name|status column',
    'nom de la liste|listenname|nombre de la lista|nome da lista|nome lista',
  ],
  [
    'status',
    0.6,
    'health|rag|rag status|progress|complete|completed|done|condition|list|column|section column|confidence level|traffic light',
    'ampel|zrealizowano|feito|hecho|fait|erledigt|fatto|klaar|zrobione|готово|выполнено|tamamlandi mi|完了|完成|완료|hoan thanh|进展|进展情况|fortschrittsstatus|salud|saude|sante|avancement|fortschritt|avanzamento|voortgang|postep|прогресс|ilerleme|進捗|进度|진행|tien do|avance|progreso',
  ],
  [
    'progress',
    1,
    'progress|percent|percentage|completion|complete pct|pct complete|pct|completion rate|work complete|overall progress|goal progress|attainment|achievement|progress to date|percent complete|percent done|percentage complete',
    'progresso|percentual|cumprimento|conclusao|progreso|avance|porcentaje|cumplimiento|avancement|progression|percent acheve|pourcentage|fortschritt|zielerreichung|zielerreichungsgrad|avanzamento|completamento|percentuale|voortgang|postep|прогресс|процент|выполнение|готовность|ilerleme|ilerleme durumu|tamamlanma|gerceklesme|進捗|进度|完成比例|达成率|tien do|진척도|완료도|zaawansowanie|진행도|physical progress|avance fisico',
  ],
  [
    'progress',
    0.5,
    'status|complete|completed|done|finished|score|progress bar|status percent|grade',
    'fertigstellung|realisierung|andamento|avanco|puntaje|nota|ket qua|realizacao|realizado|ejecucion|execucao|realisation|完了|完成|완료|erledigt|fertig|fait|faite|hecho|hecha|feito|feita|fatto|fatta|completada|concluida|klaar|gereed|gedaan|zrobione|wykonane|ukonczone|готово|сделано|выполнено|tamamlandi|yapildi|hoan thanh',
  ],
  [
    'metric',
    1,
    'metric|kpi|kpis|measure|indicator|measurement|performance measure|how measured|measured by|how to measure|success measure|unit of measure kpi',
    'medida|mesure|misura|meetwaarde|maatstaf|miara|метрика|метрики|кпэ|olcu|chi tieu|thuoc do|como se mide|como medir|como medimos|come si misura|wie gemessen|wie messen wir|comment mesurer|как измеряем|как измерить|nasil olculur|測定方法|衡量方式|측정 방법|cach do|hoe gemeten|jak mierzymy|messkriterium|erfolgsmessung|metodo de medicion',
  ],
  [
    'metric',
    0.6,
    'success criteria|key result|definition of success|unit|target metric',
    '핵심 결과|핵심결과|关键结果|主要な結果|主な成果|schlusselergebnis|resultat cle|kluczowy rezultat|ключевой результат|anahtar sonuc|ket qua then chot|criterio de exito|criterios de exito|criterio de sucesso|erfolgskriterium|erfolgskriterien|critere de succes|resultado clave|resultado chave|einheit|unite|unidad|unidade de medida',
  ],
  [
    'baseline',
    1,
    'baseline|initial|from value|starting|baseline metric',
    'linha de base|linha base|linea de base|linea base|ausgangspunkt|nulmeting|mevcut temel|baz|ベースライン|基线|기준치|gia tri bat dau|co so|moc ban dau|hien trang ban dau|база|база сравнения|linia bazowa|uitgangspunt|wyjsciowa|現状値 開始時',
  ],
  [
    'baseline',
    0.5,
    'base|start|from|previous|prior|last year|previous value|starting state|begin',
    'inicio|debut|beginn|inizio|anterior|valeur precedente|vorjahr|annee precedente',
  ],
  [
    'target',
    1,
    'target|targets|target number|to value|annual target|objective value|end value|aim|quota',
    'hedefi|alvo|meta numerica|cible|objectif chiffre|soll|zielgrosse|docelowo|план|hedeflenen|ターゲット|指标值|목표치|chi tieu ke hoach',
  ],
  [
    'target',
    0.55,
    'goal|plan|planned|objective|to be|expected value|expected|budgeted target|threshold|to',
    'meta|ziel|objectif|objetivo|obiettivo|doel|cel|цель|hedef|目標|目标|목표|muc tieu|prevu|previsto|planejado|planificado|plan wert|numerico',
  ],
  [
    'current',
    1,
    'current|actual|actual to date|value|to date|achieved|result|now|present value|current metric|ytd|ytd actual|current level|latest',
    '누계|atual|realizado|resultado|valor realizado|situacion actual|situation actuelle|realise|actuel|resultat|ist|istwert|aktuell|aktueller stand|ergebnis|attuale|consuntivo|situazione attuale|risultato|huidig|huidige stand|actueel|werkelijk|resultaat|realisatie|obecnie|aktualnie|wykonanie|stan obecny|wynik|текущий|факт|текущее|фактический результат|достигнуто|mevcut|mevcut deger|guncel|gerceklesen|現在|現状|実績|当前|现状|实际完成|实际|当前进度值|현재|실적|현재치|실적치|hien tai|thuc te|a date|valeur a date|hasta la fecha|bis heute|tot nu toe|real',
  ],
  [
    'parent',
    1,
    'parent|part of|belongs to|epic link|aligned to|aligns to|aligns with|supports|contributes to|linked goal|linked objective|related goal|related objective|supported objective|supported goal|strategic alignment|parent ticket|epos verknupfung|epic verknupfung|lien d epic|lien d epopee|lien epic|enlace de la epica|enlace epica|link do epico|link epico|collegamento epic|エピック リンク|エピックリンク|史诗链接|에픽 링크|에픽 연결|ссылка на эпик|alignment|long term ambition|long term goal|ambition|working towards|towards|linked to|higher level goal|goal supported|child of',
    'pai|tarefa principal|objetivo estrategico vinculado|objetivo vinculado|meta vinculada|vinculado a|alinhado a|tarea principal|padre|objetivo relacionado|alineado con|objectif lie|rattache a|contribue a|ubergeordnet|oberziel|elternaufgabe|gehort zu|attivita principale|obiettivo collegato|bovenliggend|hoofdtaak|hoort bij|nadrzedne|nadrzedny|родитель|родительская|вышестоящая цель|связанная цель|bagli hedef|ebeveyn|親|親id|关联目标|所属目标|父级|所属项目|父项|상위|thuoc muc tieu|thuoc du an|cha|pertence a|pertenece a|appartiene a|nalezy do|относится к|ait oldugu|bagli oldugu|fait partie de|fa parte di|forma parte de|faz parte de|teil von|onderdeel van|隶属|thuoc ve|входит в|element wyzszego poziomu',
  ],
  [
    'parent',
    0.6,
    'related to|strategy|vision|workstream goal|theme goal|department goal|corporate goal|company objective|organizational goal|group',
    'estrategia|eixo estrategico|eje estrategico|axe strategique|handlungsfeld|strategisches handlungsfeld|ambito strategico|vinculado|relacionado',
  ],
  [
    'note',
    1,
    'note|comment|remark|additional notes|update|latest status|additional information|observations',
    'nota|notas|obs|hinweis|hinweise|osservazioni|komentarz|komentarze|notatki|notatka|комментарий|комментарии|заметки|not|notlar|aciklamalar|メモ|コメント|说明|评论|메모|노트|코멘트|nhan xet|chu thich|y kien|특이사항|zusatzinfo|weitere informationen|informacion adicional|informacoes adicionais',
  ],
  [
    'note',
    0.75,
    'contents|what is left|what remains|desc|descr|left to do|remaining work|next milestone|next milestones|description|detail|task content|card content|detailed description|task description|card description|explanation|context|background|rationale|body|long description|goal description|objective description|milestone description|information|info|activity description|next step|next steps|next action',
    'descricao|descricao detalhada|detalhes|descripcion|detalle|description detaillee|details de la tache|beschreibung|einzelheiten|descrizione|dettagli|dettaglio|beschrijving|omschrijving|opis|szczegoly|описание|подробности|детали|aciklama|detay|detaylar|tanim|説明|詳細|描述|详情|任务描述|설명|상세|내용|mo ta|chi tiet|dien giai|mo ta cong viec',
  ],
  [
    'note',
    0.35,
    'link|reference|url|acceptance criteria|lessons learned|risk|issues|blockers|outcome description|deliverable description|why',
    'criterios de aceitacao|criterio de aceitacao|criterios de aceptacion|criterio de aceptacion|justificativa|enlace|lien|riesgos|riscos|risiken',
  ],
  [
    'level',
    1,
    'type|level|outline level|tracker|kind|row type|wbs level|card type|record type|object type|indent level|milestone y n|is milestone|hierarchy',
    'トラッカー|跟踪|推移|nivel|tipo|nivel de esquema|niveau|niveau hierarchique|ebene|typ|art|vorgangstyp|aufgabentyp|livello|tipologia|niveau wbs|soort|typ zadania|poziom|rodzaj|тип|уровень|вид|тип задачи|tip|tur|seviye|duzey|種別|タイプ|種類|レベル|階層|类型|级别|层级|유형|구분|레벨|수준|loai|cap|cap do|muc|clase|nature|classe|turu|tip zadachi|typ zgloszenia|tipo de incidencia|课题类型|이슈 유형',
  ],
  [
    'level',
    0.6,
    'label|tag|tags|flag',
    'etiqueta|rotulo|etichetta|ラベル|标签|라벨|nhan|schlagwort|etykieta|метка|метки|etiket',
  ],
  [
    'part',
    1,
    'phase|stream|section|stage name|sprint goal|module|area|category|categories|bucket|bucket name|track|swimlane|component group|deliverable group|task group|task list|list|subproject|workgroup|key area|functional area|group name|section column',
    'fase|etapa|eixo|area|categoria|modulo|frente|frente de trabalho|seccion|lot|volet|chantier|axe|categorie|phasen|bereich|teilprojekt|kategorie|abschnitt|themenfeld|modul|fasi|sezione|ambito|macroattivita|fasen|onderdeel|werkstroom|faza|etap|obszar|kategoria|этап|этапы|фаза|раздел|направление|категория|блок|asama|faz|bolum|kategori|alan|フェーズ|工程|大項目|中項目|小項目|分類|カテゴリ|区分|大分類|阶段|类别|分类|模块|板块|단계|분류|대분류|중분류|구분 단계|카테고리|giai doan|hang muc lon|nhom|phan loai|linh vuc|nhom cong viec',
  ],
  [
    'duration',
    1,
    'duration|days|working days|length|dur|no of days|number of days|calendar days|wd|weeks',
    'duracao|duracion|dias|duree|jours|dauer|tage|dauer in tagen|durata|giorni|duur|dagen|czas trwania|liczba dni|dni|длительность|продолжительность|дней|дни|sure|gun|sure gun|gun sayisi|期間|日数|所要日数|工期|天数|持续时间|时长|工期天|기간 일|일수|소요일|so ngay|thoi luong',
  ],
  ...wordsAside,
];
