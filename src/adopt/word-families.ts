// Meanings that headers are composed of, by the beginnings of words: "Wert zu Beginn", "Angelegt am", "Verantwortliche Stelle".

import type { Sense } from './header-words';

export interface FamilyReading {
  readonly sense: Sense;
  readonly weight: number;
  /** "State" may be the current value or the status: its values tell. */
  readonly orStatus: boolean;
  /** What is responsible is a unit. */
  readonly namesTeams: boolean;
}

/** Beginnings of words, folded; those before "/" stand for ends of words, ones with "$" or less than four letters for whole words, East Asian ones for any part. */
const STEMS = {
  value: 'wert waarde / value valeur valor wartosc значен показат deger gia-tri 値 值 값 수치 величин',
  state:
    'lage stand / situa punto point ponto punkt stan niveau nivel livello poziom уров seviye muc(?!-tieu) level 水準 水平 수준 数',
  initial:
    'start initial inicial iniz depart partid partenz ausgang anfang basis base bazow baz begin uitgang poczatk wyjsc исходн начальн базов baslangic ban-dau co-so previous referen riferim vorjahr anterior precedent poprzedn предыдущ onceki nam-truoc 初期 開始 起始 初始 基準 基准 초기 시작 기준 前年 去年 전년 null nulw 当初 期初 기초',
  current:
    'current actual aktuel aktuell aktualn atual actue attual huidig biezac obecn текущ фактич guncel gerceklesen hien-tai thuc-te real$ reel$ reelle$ latest reach achiev erreicht alcanz alcanc attein corrente obtenid obtid gerealis osiagni raggiunt достиг thuc-hien 実際 現在 実績 当前 实际 现 현재 실제 courant a-la-fecha su-anki 目前',
  target:
    'target goal ziel soll cible objeti meta alvo obietti doel streef docelow celu целев hedef muc-tieu expected esperad attes desired wunsch plan$ planw planned planow previst prevu oczekiw ожида планов ke-hoach 計画 计划 계획 目標 目标 목표 visee$ can-dat',
  charge:
    'houder / responsab responsav responsib verantwort verantwoord zustandig bearbeiter zugewies zugeordnet assigned assignee asignad assigne assegnat assegnazione atribuid attribue toegewez odpowiedzial przypisan wykonawc ответствен исполнител назначен sorumlu atanan gorevli encargad incaricat a-cargo federfuhr chef-de pilot-de owning phu-trach chiu-trach dam-nhiem duoc-giao chu-tri nguoi-thuc 担当 責任者 アサイン 実施者 責任 负责 责任人 责任 牵头 主管 经办 处理人 执行人 承担 담당 책임 실무자 주관 charge-de$ chargee-de$ phan-cong ownership',
  unit: 'abteilung bereich afdeling / team department unit division office agency squad einheit referat stelle unidade setor departament area orgao equip unidad servic direction ufficio reparto unita struttura dzial zespol jednostk отдел подраздел департ управлен birim departman ekip mudurluk phong don-vi bo-phan 部門 部署 部门 科室 单位 処 부서 팀',
  creation:
    'creat cread criad cree crea erstell angeleg anlage erfass eroffn aangemaak aanmaak maker utworz stworz tworc dodan autor auteur созда добавл автор olustur yazar acan acilis opened ouvert abiert abert apert geopend otwart открыт поставл regist nguoi-tao ngay-tao nguoi-lap ngay-lap ngay-mo tac-gia 作成 登録 起票 创建 新建 录入 登记 생성 등록 작성',
  change:
    'updat edit modif modyfik actualizad actualizac atualiz aktualis aggiorn bijgewerk zaktualiz обновл guncellem geander anderung gewijzig wijzig zmian zmienion измен degisik change mis-a-jour mise-a-jour cap-nhat sua-doi 更新 修改 수정 업데이트 변경',
  closing:
    'closed geschlossen cerrad clotur clos chius gesloten zamkni закры kapan kapatil resolv resuelt resolu risolt geloste opgelost rozwiaz решен ngay-dong 解決 クローズ 关闭 解决 해결 종결',
  request:
    'request report rapporteur relator informador segnal signal solicit demandeur richied richiest aanvra ingedien wniosk zglasz zgloszon заяв инициат постановщ talep bildiren raporlay melder gemelde antrag submit raised nguoi-yeu-cau nguoi-bao-cao de-xuat 依頼 報告者 申请 提出 报告人 요청자 의뢰 보고자 demande$ zgloszen',
  approval:
    'approv aprob aprov approb genehm freigab prufer geprueft valid verifi revisor revisado reviewe relecteur goedgek akkoord beoordel zatwierdz sprawdz recenz akcept согласу утверд провер контролир контролер onay$ onayla kontrol inceley duyet kiem-tra phe-duyet 承認 確認者 レビュ 审核 审批 验收人 승인 결재 검토',
  urgency:
    'urgen dringlich wichtig importan pilnosc wazn срочн важн aciliyet onem belang khan-cap do-khan moscow 緊急 紧急 重要 긴급 중요',
  completed:
    'complet terminad termine concluid finalizad fini$ erledigt abgeschlossen beendet fertiggestellt afgerond voltooid afgesloten ukoncz zakonczono завершен выполнен tamamlandi bitti fechad cerrad completat conclus finished done$ 完了した',
  begin:
    'start anfang begin beginn anlauf inicio inicial comienzo comeco inizio avvi debut demarr aanvang rozpocz rozp$ poczat начал начать старт baslang baslama kick-off kickoff khoi bat-dau 開始 着手 开始 起始 启动 시작 착수 inicia$ comeca debute begint arranque lancement 开工 着工',
  end: 'end$ ende$ endet finish deadline due$ fin$ final fine$ termino einde$ eind$ koniec zakoncz конец оконч заверш bitis bitim ket-thuc han$ hoan-thanh 終了 完了予定 结束 截止 到期 종료 마감 endzeit termina$ se-termin eindigt ends$ teslim son-gun 納入',
  actual:
    'actual faktyczn rzeczywist tatsachlich effettiv effectif effective reell реальн фактич gercekles fiili werkelijk real$ reel$ reelle$ 実績 实际 실제 thuc-te',
  parent:
    'parent padre$ pai$ mere$ ubergeordnet eltern bovenligg rodzic nadrzedn родител вышестоящ ust$ cha$ superior superieur 親 父 上级 上位 상위',
  planned:
    'plan previst prevision previsao prevu prevision geplant gepland expected estimat estimad stimat programad ожид планов du-kien 予定 计划 预计 예정',
  condition:
    'status estado statut etat stato stan durum статус состояни 状態 状况 状态 상태 trang-thai tinh-trang',
  percent:
    'grad / percent porcent prozent procent процент taux tasso grado grau stopien степен mate-van degre ty-le ti-le oran yuzde phan-tram muc-do 率 割合 百分 度 율 률 달성도',
  completion:
    'complet cumpl ejecu execu realiz realis avance avanz avanc fertig erledig umsetz erfullung fortschr abgeschl voltooi gereed voortgang ukoncz wykona postep zaawans выполн готов исполн заверш прогрес tamam ilerle gercekles progress done$ atteint conclu 完 達成 进 進 진 달성 완료 공정 hoan-thanh tien-do',
  metric:
    'gosse grosse indikator kennzahl / indicat indicad indikat kennzahl wskaznik miernik показател индикатор критер gosterge olcut metri metry kpi$ messgr 指標 指标 지표 測定項目 chi-so',
  sort: 'type tipo typ$ unit unite unidad unita einheit eenheid jednostk formula formel fuente fonte source quelle',
  amount:
    'dauer duur / durac duree durata duration dlugosc длительн sure$ hours horas heures stunden ore$ uren godzin часы час$ saat gio$ cost costo custo cout kosten koszt стоимост затрат maliyet chi-phi kinh-phi presupuest budget orcament butce effort aufwand esfuer esforc impegno naklad трудо 工数 工时 工時 공수 費用 成本 비용 予算 预算 예산',
  remark:
    'bemerk anmerk erlauter komment comment coment commentaire observac observat notiz notit toelicht aantek opmerk uwagi uwaga примеч поясн коммент remark remarq precision anotac annotaz anotaci yorum notas notes note$ nota$ 備考 補足 备注 비고 참고 ghi-chu',
  kind: 'task item issue work id$ key$ code$ nr$ tarea tarefa tache attivita actividad aufgabe vorgang element taak zadani задач gorev objeti obietti ziel goal doel cel$ цел hedef cong-viec muc-tieu nhiem-vu 课题 課題 タスク チケット 任务 编号 编码 目标 目標 작업 목표 업무',
  priority: 'priorit prioridad priorytet приоритет oncelik uu-tien prio$ 優先 优先 우선',
  deed: 'action actie aktion massnahme aufgabe accion tarea acao tarefa done handled perform execut ausgefuhrt durchgefuhrt uitgevoerd wykonan',
  test: 'test qa$ 测试 テスト 테스트',
  on: 'am$ op$ le$ el$ il$ em$ dnia$ on$ at$ ngay$',
  round: 'iterac iterat iteraz iterati итерац yineleme vong-lap イテレ 迭代 冲刺 이터레이션',
  date: 'datum / date fecha data дата tarih ngay time zeit quand when on le el il op am em 日 时间 時 날짜 일 termin thoi-gian',
  person: 'by von par por da door przez nguoi кем кто wer who quien quem chi wie kto kim 者 人 자',
  last: 'last letzt dernier ultim laatst ostatni последн son lan-cuoi 最終 最后 최종',
} as const;
type Family = keyof typeof STEMS;

const RECORDS = ['creation', 'change', 'closing', 'request', 'approval'] as const;
/** How much of a text is nearly all of it. */
const MOST = 0.7;
const PRIORITY_OF_WORK = /^priority \w*(?:action|initiative|project|goal|objective|area|task)s?$/;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/;
const patterns = new Map<Family, RegExp>();

function patternOf(family: Family): RegExp {
  const known = patterns.get(family);
  if (known) return known;
  const [ends, begins] = STEMS[family].includes(' / ') ? STEMS[family].split(' / ') : ['', STEMS[family]];
  const all = `${begins}`.split(' ').map(stem => stem.replace(/-/g, ' '));
  const parts = all.filter(stem => EAST_ASIAN.test(stem));
  const starts = all.filter(stem => !EAST_ASIAN.test(stem));
  const isWord = (stem: string) => stem.endsWith('$') || stem.length < 4;
  const exact = starts.filter(isWord).map(stem => stem.replace('$', ''));
  const open = starts.filter(stem => !isWord(stem));
  const choices = [
    ...(open.length > 0 ? [`(?:^| )(?:${open.join('|')})`] : []),
    ...(exact.length > 0 ? [`(?:^| )(?:${exact.join('|')})(?= |$)`] : []),
    ...(ends ? [`(?:${ends.split(' ').join('|')})(?:e|en|es|s|n)?(?= |$)`] : []),
    ...parts,
  ];
  const pattern = new RegExp(choices.join('|'));
  patterns.set(family, pattern);
  return pattern;
}

/** Who recorded the row, or when: most of the text, or beside a word of a day or a person. */
function isRecord(text: string): boolean {
  return RECORDS.some(family => {
    const match = patternOf(family).exec(text);
    if (!match) return false;
    const isAlone = match.index === 0 && (!text.includes(' ') || match[0].length > text.length * MOST);
    return isAlone || (['date', 'person', 'last'] as const).some(other => patternOf(other).test(text));
  });
}

const none = (weight: number): FamilyReading => ({
  sense: 'none',
  weight,
  namesTeams: false,
  orStatus: false,
});

/** Ends of words for somebody who does something. */
const DOER = /(?:[人者员員]|[^일숫]자)$|^nguoi /;
const LONGEST_DOER = 6;
/** Longer texts are sentences. */
const LONGEST = 50;

/** What the folded words of a header are composed of, or null where no family explains them. */
export function familyReading(text: string): FamilyReading | null {
  if (text.length > LONGEST) return null;
  const has = (family: Family) => patternOf(family).test(text);
  const reading = (sense: Sense, weight: number, namesTeams = false) => ({
    sense,
    weight,
    namesTeams,
    orStatus: sense === 'current' && !has('value'),
  });
  if (isRecord(text) || has('round') || has('amount')) return none(0.85);
  if (has('priority') && !PRIORITY_OF_WORK.test(text)) return none(0.85);
  if (has('urgency') && (!text.includes(' ') || has('percent'))) return none(0.85);
  if (has('percent') && has('completion')) return reading('progress', 0.9);
  const isDated = has('date') || has('begin') || has('end') || has('completed');
  if (has('completed') && has('on') && !text.startsWith('se ')) return none(0.85);
  if (has('actual') && isDated && !has('value')) return none(0.85);
  if (has('parent') && has('kind')) return reading('parent', 0.95);
  if (has('charge')) {
    if (has('approval') || has('test') || / (?:von|by|por|da|par|door|przez)$/.test(text)) return none(0.8);
    return has('unit') ? reading('owner', 0.62, true) : reading('owner', 0.8);
  }
  if (has('deed') && / (?:by|door|durch|par|por|przez)$/.test(text)) return reading('owner', 0.7);
  return readDates(text, has) ?? readMeasures(text, has, reading) ?? readRest(text, has, reading);
}

type Has = (family: Family) => boolean;
type Reading = (sense: Sense, weight: number) => FamilyReading;

function readDates(text: string, has: Has): FamilyReading | null {
  const reading = (sense: 'start' | 'due', weight: number) => ({ ...none(weight), sense });
  if (/^entro\b|(?: (?:bis|до|pour le|pour|hasta|tot|kadar)|まで(?:に)?)$/.test(text))
    return reading('due', 0.85);
  if (has('date') && !has('last')) {
    if (has('begin')) return reading('start', 0.9);
    if (has('end')) return reading('due', 0.85);
  }
  if (has('planned') && (has('completed') || /^conclus|^fertigstell|^voltooi/.test(text)))
    return reading('due', 0.8);
  const isVerb = !text.includes(' ') || has('on');
  if (isVerb && text.search(patternOf('begin')) === 0 && !has('value')) return reading('start', 0.75);
  return isVerb && text.search(patternOf('end')) === 0 ? reading('due', 0.75) : null;
}

function readMeasures(text: string, has: Has, reading: Reading): FamilyReading | null {
  if (has('condition') && has('current')) return reading('status', 0.9);
  if (has('value') || has('state')) {
    if (has('initial')) return reading('baseline', 0.88);
    if (has('current')) return reading('current', 0.88);
    if (has('target')) return reading('target', 0.88);
  }
  if (!has('metric')) return null;
  return has('sort') ? none(0.7) : reading('metric', text.includes(' ') ? 0.85 : 0.9);
}

function readRest(text: string, has: Has, reading: Reading): FamilyReading | null {
  if (has('remark')) return reading('note', 0.9);
  return DOER.test(text) && text.length <= LONGEST_DOER * (text.startsWith('nguoi ') ? 4 : 1)
    ? reading('owner', 0.6)
    : null;
}
