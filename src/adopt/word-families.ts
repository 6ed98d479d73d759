// Meanings that headers are composed of, by the beginnings of words: "Wert zu Beginn", "Angelegt am", "Verantwortliche Stelle".

import type { Sense } from './header-words';

export interface FamilyReading {
  readonly sense: Sense;
  readonly weight: number;
  /** What is responsible is a unit. */
  readonly namesTeams: boolean;
}

/** Beginnings of words, folded; those before "/" stand for ends of words, ones with "$" or less than four letters for whole words, East Asian ones for any part. */
const STEMS = {
  value: 'wert waarde / value valeur valor wartosc значен показат deger gia-tri 値 值 값 수치',
  state:
    'lage stand / situa punto point ponto punkt stan niveau nivel livello poziom уров seviye muc(?!-tieu) level 水準 水平 수준 数',
  initial:
    'start initial inicial iniz depart partid partenz ausgang anfang basis base bazow baz begin uitgang poczatk wyjsc исходн начальн базов baslangic ban-dau co-so previous vorjahr anterior precedent poprzedn предыдущ onceki nam-truoc 初期 開始 起始 初始 基準 基准 초기 시작 기준 前年 去年 전년',
  current:
    'current actual aktuel aktuell aktualn atual actue attual huidig biezac obecn текущ фактич guncel gerceklesen hien-tai thuc-te real$ reel$ reelle$ latest reach erreicht 現在 実績 当前 实际 现 현재 실제',
  target:
    'target goal ziel soll cible objeti meta alvo obietti doel streef docelow celu целев hedef muc-tieu expected esperad attes desired wunsch 目標 目标 목표',
  charge:
    'houder / responsab responsav responsib verantwort verantwoord zustandig bearbeiter zugewies zugeordnet assigned assignee asignad assigne assegnat assegnazione atribuid attribue toegewez odpowiedzial przypisan wykonawc ответствен исполнител назначен sorumlu atanan gorevli encargad incaricat a-cargo federfuhr chef-de pilot-de owning phu-trach chiu-trach dam-nhiem duoc-giao chu-tri nguoi-thuc 担当 責任者 アサイン 実施者 責任 负责 责任人 责任 牵头 主管 经办 处理人 执行人 承担 담당 책임 실무자 주관',
  unit: 'abteilung bereich afdeling / team department unit division office agency squad einheit referat stelle unidade setor departament area orgao equip unidad servic direction ufficio reparto unita struttura dzial zespol jednostk отдел подраздел департ управлен birim departman ekip mudurluk phong don-vi bo-phan 部門 部署 部门 科室 单位 処 부서 팀',
  creation:
    'creat cread criad cree crea erstell angeleg anlage erfass eroffn aangemaak aanmaak maker utworz stworz tworc dodan autor auteur созда добавл автор olustur yazar acan acilis opened ouvert abiert abert apert geopend otwart открыт поставл nguoi-tao ngay-tao nguoi-lap ngay-lap ngay-mo tac-gia 作成 登録 起票 创建 新建 录入 登记 생성 등록 작성',
  change:
    'updat edit modif modyfik actualizad actualizac atualiz aktualis aggiorn bijgewerk zaktualiz обновл guncellem geander anderung gewijzig wijzig zmian zmienion измен degisik change mis-a-jour mise-a-jour cap-nhat sua-doi 更新 修改 수정 업데이트 변경',
  closing:
    'closed geschlossen cerrad clotur clos chius gesloten zamkni закры kapan kapatil resolv resuelt resolu risolt geloste opgelost rozwiaz решен ngay-dong 解決 クローズ 关闭 解决 해결 종결',
  request:
    'request report rapporteur relator informador segnal signal solicit demandeur richied richiest aanvra ingedien wniosk zglasz zgloszon заяв инициат постановщ talep bildiren raporlay melder gemelde antrag submit raised nguoi-yeu-cau nguoi-bao-cao de-xuat 依頼 報告者 申请 提出 报告人 요청자 의뢰 보고자',
  approval:
    'approv aprob aprov approb genehm freigab prufer geprueft valid verifi revisor revisado reviewe relecteur goedgek akkoord beoordel zatwierdz sprawdz recenz akcept согласу утверд провер контрол onayla kontrol inceley duyet kiem-tra phe-duyet 承認 確認者 レビュ 审核 审批 验收人 승인 결재 검토',
  urgency:
    'urgen dringlich wichtig importan pilnosc wazn срочн важн aciliyet onem belang khan-cap do-khan moscow 緊急 紧急 重要 긴급 중요',
  completed:
    'complet terminad termine concluid finalizad fini$ erledigt abgeschlossen beendet fertiggestellt afgerond voltooid afgesloten ukoncz zakonczono завершен выполнен tamamlandi bitti fechad cerrad completat conclus finished done$ 完了した',
  begin:
    'start anfang begin beginn anlauf inicio inicial comienzo comeco inizio debut demarr aanvang rozpocz poczat начал старт baslang baslama kick-off kickoff khoi bat-dau 開始 着手 开始 起始 启动 시작 착수',
  end: 'end$ ende$ finish deadline due$ fin$ final fine$ termino einde$ eind$ koniec zakoncz конец оконч заверш bitis bitim ket-thuc han$ hoan-thanh 終了 完了予定 结束 截止 到期 종료 마감',
  on: 'am$ op$ le$ el$ il$ em$ dnia$ on$ at$ ngay$',
  round: 'iterac iterat iteraz iterati итерац yineleme vong-lap イテレ 迭代 冲刺 이터레이션',
  date: 'datum / date fecha data дата tarih ngay time zeit quand when on le el il op am em 日 时间 時 날짜 일',
  person: 'by von par por da door przez nguoi кем кто wer who quien quem chi wie kto kim 者 人 자',
  last: 'last letzt dernier ultim laatst ostatni последн son lan-cuoi 最終 最后 최종',
} as const;
type Family = keyof typeof STEMS;

const RECORDS = ['creation', 'change', 'closing', 'request', 'approval'] as const;
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

function isRecord(text: string): boolean {
  return RECORDS.some(family => {
    const at = text.search(patternOf(family));
    if (at < 0) return false;
    return at === 0 || (['date', 'person', 'last'] as const).some(other => patternOf(other).test(text));
  });
}

const none = (weight: number): FamilyReading => ({ sense: 'none', weight, namesTeams: false });

/** What the folded words of a header are composed of, or null where no family explains them. */
export function familyReading(text: string): FamilyReading | null {
  const has = (family: Family) => patternOf(family).test(text);
  if (isRecord(text) || (has('completed') && has('on'))) return none(0.85);
  if (has('charge') && !/ (?:von|by|por|da|par|door|przez)$/.test(text)) {
    const namesTeams = has('unit');
    return { sense: 'owner', weight: namesTeams ? 0.62 : 0.8, namesTeams };
  }
  if ((has('urgency') && !text.includes(' ')) || has('round')) return none(0.85);
  if (has('date') && !has('last')) {
    if (has('begin')) return { sense: 'start', weight: 0.9, namesTeams: false };
    if (has('end')) return { sense: 'due', weight: 0.85, namesTeams: false };
  }
  if (has('value') || has('state')) {
    const sense = (
      [
        ['initial', 'baseline'],
        ['current', 'current'],
        ['target', 'target'],
      ] as const
    ).find(([family]) => has(family))?.[1];
    if (sense) return { sense, weight: 0.88, namesTeams: false };
  }
  return null;
}
