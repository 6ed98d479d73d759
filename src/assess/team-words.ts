// The words by which an owner cell names nobody, a team or a role, in the languages of the common Sheets locales.

import { plainText } from '../plan/plain-text';

/** Words parted by | as people write them; compared in plain text. The set is made at the first question. */
function words(list: string): (word: string) => boolean {
  let set: ReadonlySet<string> | null = null;
  return word => {
    set ??= new Set(list.split('|').map(plainText));
    return set.has(word);
  };
}

/** The whole cell, without punctuation around it, means that nobody is named. */
export const meansNobody = words(
  'tbd|tba|tbc|tbn|todo|to do|do przypisania|atanacak|to be defined|to be determined|to be decided|to be confirmed|to be announced|to be assigned|' +
    'n/a|na|n.a|none|nobody|no one|no-one|noone|nil|null|undefined|unassigned|not assigned|unknown|unowned|no owner|' +
    'no assignee|vacant|vacancy|open|pending|somebody|someone|anyone|whoever|blank|empty|xx|xxx|' +
    'niemand|keiner|keine|kein|offen|noch offen|n.n|nn|k.a|nicht zugewiesen|nicht zugeordnet|unbesetzt|unbekannt|' +
    'à attribuer|à affecter|à assigner|zu vergeben|zuzuweisen|zu bestimmen|noch zu bestimmen|por determinar|a determinar|a atribuir|da individuare|da stabilire|toe te wijzen|' +
    'personne|aucun|aucune|nc|n.c|à définir|à déterminer|à désigner|à confirmer|non assigné|non attribué|non défini|n/d|nd|néant|s/o|' +
    'nadie|ninguno|ninguna|por definir|por asignar|por confirmar|sin asignar|sin responsable|no asignado|pendiente|' +
    'ninguém|nenhum|nenhuma|a definir|a designar|a confirmar|não definido|não atribuído|sem responsável|indefinido|pendente|' +
    'nessuno|nessuna|da definire|da assegnare|da confermare|non assegnato|in attesa|' +
    'geen|nvt|n.v.t|nog te bepalen|ntb|n.t.b|niet toegewezen|onbekend|' +
    'nikt|brak|do ustalenia|nieprzypisane|nieprzypisany|nieprzydzielone|nie przypisano|' +
    'нет|н/д|никто|не назначен|не назначено|неизвестно|уточняется|не определен|' +
    'yok|hiç kimse|kimse|atanmadı|atanmamış|belirlenecek|belirsiz|' +
    '要討議|要検討|検討中|要相談|なし|無し|未定|未割当|未割り当て|未アサイン|担当者なし|不明|無|无|未分配|未指定|未指派|待定|暂无|没有|' +
    '없음|미정|미지정|미배정|미할당|담당자 없음|không|không có|chưa có|chưa phân công|chưa xác định',
);

/** Whom nobody has named yet: "Maintainer to assign", "[Institution: TBD]". */
export function endsUnnamed(plain: string): boolean {
  return UNNAMED.test(plain);
}

const UNNAMED =
  /^[^,;]*(?:^| )(?:to assign|to be (?:assigned|named|hired|appointed)|a designer|a nommer|por asignar|da assegnare|zu benennen)$|^[[<{][^\]>}]*\b(?:tbd|tba|tbc)\b[^\]>}]*[\]>}]$|^(?:tbd|tba|tbc) |: ?(?:tbd|tba|tbc)$/;

/** The whole cell means all of them. */
export const meansEveryone = words(
  'everyone|everybody|all|all hands|all staff|all members|all owners|all teams|we|us|staff|alle|jeder|wir|alle mitarbeiter|' +
    'tous|toutes|tout le monde|todos|todas|todo el mundo|todos nós|nosotros|nós|tutti|tutte|iedereen|allen|wszyscy|все|' +
    'her kişi|tüm takım|tüm ekip|herkes|hepsi|biz|全員|みんな|皆|各自|全体|全员|所有人|大家|全体员工|全体人员|全体成员|모두|전원|전체|다같이|tất cả|mọi người|cả nhóm|' +
    'both|both parties|all parties|beide|beide seiten|les deux|ambos|ambas|os dois|entrambi|entrambe|beiden|oboje|obie strony|оба|обе стороны|' +
    'her ikisi|両方|両者|双方|둘 다|양측|쌍방|cả hai|hai bên',
);

/** "Todos os integrantes", "alle Beteiligten", "全部成员": all of them, whatever they are called. */
const ALL_OF_THEM =
  /^(?:all|all (?:of )?the|alle|tous les|toutes les|todos los|todas las|todos os|todas as|tutti i|tutti gli|tutte le|wszyscy|все|всё|tum|butun|tat ca|ca|全部|全体|所有|全|すべての|모든|전체) ?(?:members?|participants?|owners|people|employees|teams|stakeholders|beteiligten|teilnehmer|mitglieder|mitarbeitenden|membres|participants|collaborateurs|integrantes|miembros|participantes|empleados|interesados|membros|envolvidos|funcionarios|colaboradores|membri|partecipanti|componenti|leden|deelnemers|medewerkers|betrokkenen|czlonkowie|uczestnicy|pracownicy|участники|сотрудники|члены команды|uyeler|ekip|calisanlar|katilimcilar|thanh vien|moi nguoi|nhan vien|成员|成員|员工|人员|部门|メンバー|社員|参加者|팀원|구성원|직원)$/;

export function meansAllOfThem(plain: string): boolean {
  return ALL_OF_THEM.test(plain);
}

/** Names a group wherever it stands: "Marketing team", "Equipe de Testes". */
export const isGroupWord = words(
  'team|teams|dept|department|departments|division|squad|squads|tribe|chapter|guild|committee|commission|council|board|group|' +
    'spzoo|crew|unit|bureau|workgroup|taskforce|staff|pmo|vendors|suppliers|inc|ltd|llc|gmbh|corp|plc|sarl|srl|' +
    'technologies|solutions|consulting|associates|contractors|university|institute|ministry|agency|foundation|association|municipality|' +
    'universität|hochschule|institut|ministerium|behörde|agentur|stiftung|verein|verband|firma|université|ministère|agence|fondation|mairie|' +
    'universidad|instituto|ministerio|agencia|fundación|asociación|ayuntamiento|municipio|empresa|universidade|agência|fundação|associação|' +
    'università|istituto|ministero|agenzia|fondazione|associazione|comune|universiteit|ministerie|stichting|vereniging|gemeente|' +
    'uniwersytet|instytut|ministerstwo|fundacja|stowarzyszenie|университет|институт|министерство|администрация|üniversitesi|bakanlığı|belediyesi|' +
    'abteilung|abt|gruppe|ausschuss|vorstand|gremium|kommission|beirat|bereich|referat|geschäftsführung|geschäftsleitung|' +
    'équipe|équipes|département|comité|groupe|conseil|cellule|pôle|direction|equipo|equipos|departamento|' +
    'comisión|grupo|consejo|junta|gerencia|división|área|sector|oficina|célula|rectoría|vicerrectoría|' +
    'equipe|equipes|equipa|comitê|comissão|conselho|setor|divisão|núcleo|diretoria|coordenadoria|coordenação|gerência|' +
    'superintendência|assessoria|reitoria|proreitoria|gabinete|unidade|unidad|tribo|colegiado|prefeitura|ministério|' +
    'squadra|dipartimento|reparto|gruppo|comitato|commissione|consiglio|ufficio|direzione|divisione|' +
    'afdeling|groep|werkgroep|commissie|bestuur|raad|zespół|dział|departament|grupa|komitet|komisja|zarząd|biuro|' +
    'команда|отдел|департамент|группа|комитет|комиссия|совет|управление|дирекция|служба|' +
    'ekip|ekibi|takım|takımı|departmanı|bölüm|bölümü|birimi|müdürlüğü|komite|komitesi|kurulu|grubu|' +
    'đội|nhóm|チーム|グループ|部門|委員会|团队|小组|部门|委员会|團隊|小組|팀|부서|그룹|위원회',
);

/** Names a group where "of" follows it alone: "Time de Dados", "Secretaria da Fazenda". */
export const isGroupWordBeforeOf = words('time|secretaria|presidência|instituto|faculdade');

/** "Phòng Kinh doanh" is a department; without its accent it is a given name. */
export function beginsAsVietnameseUnit(text: string): boolean {
  return /^(?:phòng|tổ|ban (?:giám|quản|điều)) ?./.test(text.normalize('NFC').trim().toLowerCase());
}

/** Groups in one word: "Vertriebsabteilung", "projectteam", "営業部", "市场部", "개발팀". */
const GROUP_ENDINGS =
  /(?:^(?:영업|총무|인사|전산|개발|관리|생산|구매|재무|홍보|기술|운영|품질|기획|마케팅|연구|지원|법무)부|...(?:team|teams|abteilung|gruppe|ausschuss|kommission|groep|afdeling|commissie|leitung)|[^ ](?:チーム|グループ|部門|事業部|本部|委員会|役員会|取締役会|理事会|推進室|企画室|課|团队|小组|部门|委员会|董事会|办公室|團隊|小組|委員會|董事會|辦公室|팀|부서|본부|그룹|위원회|연구소|기획실|지원실|전략실|사업부|영업부|총무부|인사부)|[^ ][部组組处處])$/;

/** Family names that end like a department. */
const isFamilyName = words(
  '服部|阿部|安部|渡部|磯部|矢部|園部|岡部|綾部|織部|長谷部|日下部|曽我部|建部|軽部|田部',
);

export function endsAsGroup(word: string): boolean {
  return GROUP_ENDINGS.test(word) && !isFamilyName(word);
}

/** Names a unit when nothing but such words (and places) stands in the cell: "Ops", "Customer success". */
export const isUnitWord = words(
  'ops|operations|marketing|engineering|frontend|backend|fullstack|sales|presales|finance|accounting|hr|it|legal|support|helpdesk|devops|secops|sre|noc|soc|' +
    'procurement|purchasing|logistics|development|product|design|research|r&d|rnd|l&d|m&a|p&d|i&d|f&e|q&a|security|infosec|infra|' +
    'infrastructure|platform|management|leadership|administration|communications|comms|compliance|analytics|data|customer|success|' +
    'human|resources|people|talent|business|service|services|desk|quality|assurance|growth|delivery|facilities|technology|' +
    'executives|c-suite|exec|hq|' +
    'vertrieb|einkauf|entwicklung|buchhaltung|personal|personalwesen|verwaltung|produktion|betrieb|technik|recht|finanzen|leitung|' +
    'ventes|achats|comptabilité|finances|rh|informatique|production|juridique|développement|exploitation|' +
    'ventas|compras|contabilidad|finanzas|rrhh|sistemas|producción|operaciones|desarrollo|ingeniería|tecnología|calidad|mercadeo|' +
    'vendas|financeiro|contabilidade|recursos|humanos|ti|produção|operações|desenvolvimento|engenharia|tecnologia|qualidade|' +
    'comercial|jurídico|suporte|infraestrutura|' +
    'vendite|acquisti|contabilità|finanza|risorse|umane|produzione|sviluppo|ingegneria|qualità|amministrazione|' +
    'verkoop|inkoop|boekhouding|financiën|personeelszaken|productie|ontwikkeling|beheer|directie|' +
    'sprzedaż|zakupy|księgowość|finanse|kadry|produkcja|rozwój|маркетинг|продажи|бухгалтерия|финансы|разработка|поддержка|' +
    'кадры|производство|руководство|закупки|pazarlama|satış|muhasebe|finans|insan|kaynakları|üretim|yazılım|destek|yönetim|' +
    '営業|開発|人事|総務|経理|財務|法務|マーケティング|情シス|情報システム|広報|企画|運用|市场|销售|研发|财务|人事|运营|行政|法务|采购|' +
    '마케팅|영업|개발|운영|인사|재무|총무|법무|기획|kinh doanh|tiếp thị|kế toán|nhân sự|kỹ thuật|vận hành',
);

/** What several people do: "Backend developers", "Desenvolvedores". */
export const isPluralRole = words(
  'developers|devs|engineers|designers|testers|analysts|architects|researchers|students|interns|volunteers|teachers|trainers|members|' +
    'managers|leads|owners|admins|administrators|operators|editors|authors|writers|reviewers|organizers|organisers|stakeholders|partners|' +
    'consultants|specialists|experts|technicians|representatives|supervisors|coordinators|directors|employees|participants|' +
    'entwicklerinnen|ingenieure|studenten|studierende|studierenden|ehrenamtliche|lehrkräfte|mitarbeiterinnen|mitglieder|fachleute|' +
    'développeurs|ingénieurs|concepteurs|testeurs|étudiants|bénévoles|enseignants|membres|responsables|' +
    'desarrolladores|ingenieros|diseñadores|estudiantes|alumnos|voluntarios|profesores|docentes|miembros|' +
    'desenvolvedores|engenheiros|analistas|arquitetos|testadores|estudantes|alunos|voluntários|professores|gestores|membros|' +
    'sviluppatori|ingegneri|progettisti|studenti|volontari|insegnanti|membri|' +
    'ontwikkelaars|ontwerpers|vrijwilligers|docenten|medewerkers|leden|' +
    'programiści|inżynierowie|projektanci|testerzy|studenci|wolontariusze|nauczyciele|' +
    'разработчики|инженеры|дизайнеры|тестировщики|аналитики|студенты|волонтеры|учителя|преподаватели|сотрудники|' +
    'geliştiriciler|mühendisler|tasarımcılar|öğrenciler|gönüllüler|öğretmenler|üyeler|çalışanlar',
);

/** Said of a unit, and no unit itself. */
export const isUnitQualifier = words(
  'the|our|and|of|web|mobile|qa|test|senior|junior|lead|all|global|local|regional|central|internal|external|corporate|emea|eu|us|uk|apac|latam|dach|mena|north|south|east|west|' +
    'de|da|do|das|dos|del|della|di|des|du|la|le|les|der|die|das|und|et|e|y|ed|en|van|voor|i',
);

/** What one person does; "Team lead" is no team, nor is "Head of department". */
export const isRoleWord = words(
  'lead|leader|head|manager|mgr|director|chief|chair|chairman|chairwoman|chairperson|member|owner|coordinator|officer|assistant|' +
    'analyst|architect|engineer|developer|administrator|president|vp|secretary|specialist|consultant|representative|rep|master|coach|' +
    'leiter|leiterin|teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin|gruppenleiter|gruppenleiterin|vorsitzender|mitglied|' +
    'chef|cheffe|responsable|directeur|directrice|gestionnaire|membre|jefe|jefa|gerente|director|directora|encargado|encargada|miembro|' +
    'líder|responsável|diretor|diretora|coordenador|coordenadora|chefe|membro|supervisor|supervisora|encarregado|' +
    'capo|responsabile|direttore|direttrice|coordinatore|teamleider|hoofd|voorzitter|lid|kierownik|szef|dyrektor|członek|' +
    'руководитель|начальник|директор|глава|lideri|müdürü|başkanı|yöneticisi|trưởng',
);

/** Stands between a role or a group and what it is of. */
export const isOf = words(
  'of|for|de|da|do|das|dos|d|del|della|delle|dei|di|des|du|von|der|für|van|voor|pela|pelo|per|ds',
);

/** Names before the @ that belong to no person. */
export const isRoleMailbox = words(
  'all|everyone|team|staff|office|info|hello|hi|contact|admin|administrator|mail|help|service|billing|invoices|orders|jobs|careers|' +
    'press|media|news|newsletter|webmaster|postmaster|noreply|no-reply|enquiries|inquiries|feedback|abuse|privacy|accounts|' +
    'devs|developers|engineers|managers|kontakt|buero|vertrieb|soporte|contacto|ventas|contato|suporte|vendas',
);

/** Joins two owners as a word of its own; the one-letter ones only where they are written small. */
export const isAnd = words(
  'with|mit|avec|con|com|met|z|ze|с|со|w|and|or|und|oder|sowie|et|ou|ed|oppure|en|oraz|lub|или|ve|veya|ile|và|hoặc|и|y|e|o|i|와|과|및|と|和',
);

/** Written around a name and no part of it. */
export const isHonorific = words(
  'mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|sr|sra|srta|don|doña|sig|sig.ra|dott|dhr|mevr|pan|pani|bay|bayan|' +
    'jr|phd|msc|bsc|mba|pmp|md|esq|ii|iii',
);
