// Beginnings of the words that headers are composed of, in many languages.

/** Beginnings of words, folded; those before "/" stand for ends of words, ones with "$" or less than four letters for whole words, East Asian ones for any part. */
export const wordStems = {
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
    'houder / responsab responsav responsib verantwort verantwoord zustandig bearbeiter zugewies zugeordnet assigned assignee asignad assigne assegnat assegnazione atribuid attribue toegewez odpowiedzial przypisan wykonawc ответствен исполнител назначен sorumlu atanan gorevli encargad incaricat a-cargo federfuhr chef-de pilot-de owning phu-trach chiu-trach dam-nhiem duoc-giao chu-tri nguoi-thuc 担当 責任者 アサイン 実施者 責任 负责 责任人 责任 牵头 主管 经办 处理人 执行人 执行者 承担 담당 책임 실무자 주관 charge-de$ chargee-de$ phan-cong ownership',
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
    'status ステータス estado statut etat stato stan durum статус состояни 状態 状况 状态 상태 trang-thai tinh-trang',
  category: 'kategorie categorie / kategori categor категор danh-muc カテゴリ 类别 類別 범주',
  percent:
    'grad / pct$ percent porcent prozent procent процент taux tasso grado grau stopien степен mate-van degre ty-le ti-le oran yuzde phan-tram muc-do 率 割合 百分 度 율 률 달성도',
  completion:
    'complet cumpl ejecu execu realiz realis avance avanz avanc fertig erledig umsetz erfullung fortschr abgeschl voltooi gereed voortgang ukoncz wykona postep zaawans выполн готов исполн заверш прогрес tamam ilerle gercekles progress done$ atteint conclu 完 達成 进 進 진 달성 완료 공정 hoan-thanh tien-do',
  metric:
    'gosse grosse indikator kennzahl / indicat indicad indikat kennzahl wskaznik miernik показател индикатор критер gosterge olcut metri metry kpi$ messgr 指標 指标 지표 測定項目 chi-so',
  sort: 'type tipo typ$ unit unite unidad unita einheit eenheid jednostk formula formel fuente fonte source quelle',
  span: 'dauer duur / durac duree durata duration dlugosc длительн продолжит sure$',
  amount:
    'montant$ monto$ importe betrag importo bedrag kwota сумма tutar 金額 金额 금액 hours horas heures stunden ore$ uren godzin часы час$ saat gio$ cost costo custo cout kosten koszt стоимост затрат maliyet chi-phi kinh-phi presupuest budget orcament butce effort aufwand esfuer esforc impegno naklad трудо 工数 工时 工時 공수 費用 成本 비용 予算 预算 예산',
  remark:
    'bemerk anmerk erlauter komment comment coment commentaire observac observat notiz notit toelicht aantek opmerk uwagi uwaga примеч поясн коммент remark remarq precision anotac annotaz anotaci yorum notas notes note$ nota$ 備考 補足 备注 비고 참고 ghi-chu',
  kind: 'task item issue work id$ key$ code$ nr$ tarea tarefa tache attivita actividad aufgabe vorgang element taak zadani задач gorev objeti obietti ziel goal doel cel$ цел hedef cong-viec muc-tieu nhiem-vu 课题 課題 タスク チケット 任务 编号 编码 目标 目標 작업 목표 업무',
  project:
    'projekt project projet proyecto projeto progett проект proje$ プロジェクト 项目 專案 프로젝트 du-an',
  priority: 'priorit prioridad priorytet приоритет oncelik uu-tien prio$ 優先 优先 우선',
  deed: 'action actie aktion massnahme aufgabe accion tarea acao tarefa done handled perform execut ausgefuhrt durchgefuhrt uitgevoerd wykonan',
  test: 'test qa$ 测试 テスト 테스트',
  on: 'am$ op$ le$ el$ il$ em$ dnia$ on$ at$ ngay$',
  round: 'iterac iterat iteraz iterati итерац yineleme vong-lap イテレ 迭代 冲刺 이터레이션',
  date: 'datum / date fecha data дата tarih ngay time zeit quand when on le el il op am em 日 时间 時 날짜 일 termin thoi-gian',
  person: 'by von par por da door przez nguoi кем кто wer who quien quem chi wie kto kim 者 人 자',
  last: 'last letzt dernier ultim laatst ostatni последн son lan-cuoi 最終 最后 최종',
} as const;
