// The corpus in Japanese.

import { corpusLanguage } from '../language';

export const japanese = corpusLanguage(
  'ja',
  `
h.id: No. | キー | 番号 | ID | 管理番号 | 課題キー
h.name: 要約 | 件名 | タイトル | 名称
h.goal: 目標 | 戦略目標 | 目的 | 年間目標
h.milestone: マイルストーン | 主要な成果 | マイルストーン名
h.task: タスク | タスク名 | 作業内容 | 作業項目 | アクション | やること | 実施事項
h.owner: 担当者 | 担当 | 責任者 | リソース名 | アサイン | 主担当 | 実施者
h.unit: 担当部署 | 責任部門 | 主管部署
h.start: 開始日 | 開始 | 開始予定日 | 着手予定
h.due: 期限 | 終了日 | 期日 | 完了予定日 | 締切 | 終了予定日 | 締め切り | 納期
h.status: ステータス | 状況 | 状態 | 進捗状況 | 対応状況
h.progress: 達成率 | 進捗率 | 進捗 | 完了率 | 進捗(%) | 進捗度
h.metric: 指標 | KPI | 評価指標 | 測定指標
h.baseline: 基準値 | 初期値 | 開始時の値
h.target: 目標値 | ターゲット
h.current: 現在値 | 実績値 | 実績 | 現状値
h.parent: 親タスク | 親課題 | 上位目標 | 親
h.note: 備考 | コメント | メモ | 説明
h.type: 種別 | 課題タイプ | レベル | タイプ
h.phase: フェーズ | 工程 | 分類 | カテゴリ
h.creator: 作成者 | 登録者 | 起票者
h.reporter: 報告者 | 依頼者 | 依頼元
h.team: チーム | 部署 | 部門
h.reviewer: 承認者 | レビュー担当者 | 確認者
h.priority: 優先度 | 重要度 | 緊急度
h.created: 作成日 | 登録日 | 起票日
h.updated: 更新日 | 最終更新日 | 更新日時
h.finished: 完了日 | 解決日 | クローズ日
h.actualStart: 開始実績 | 実績開始日 | 実開始日
h.actualEnd: 終了実績 | 実績終了日 | 実終了日
h.predecessor: 先行タスク | 依存関係 | 前提タスク
h.effort: 工数 | 見積工数(h) | 予定工数
h.duration: 期間 | 期間(日) | 所要日数
h.budget: 予算 | 費用 | コスト
h.sprint: スプリント | イテレーション | 週
h.stateGroup: ステータス カテゴリ
h.projectKey: プロジェクトキー
h.link: リンク | URL
s.planned: 未着手 | 予定 | 未開始 | 未対応
s.active: 進行中 | 対応中 | 作業中 | 着手中
s.blocked: ブロック中 | 待ち
s.done: 完了 | 済 | 完了済み | 終了
s.dropped: 中止 | 取り下げ
l.goal: 目標
l.milestone: マイルストーン
l.task: タスク | 作業
t.goal: 北部市場を開拓する | 最も付き合いやすい取引先になる | 請求までの日数を半減する | 優秀な技術者の定着を図る
t.milestone: 価格表の役員会承認 | 試験導入十社の稼働 | サポートサイトの公開 | 旧請求システムの停止 | 運送会社との契約締結 | 全拠点での研修実施
t.task: 購買担当へのヒアリング | 価格表案の作成 | 移行手順書の執筆 | 検証環境の構築 | 会場の予約 | 三社の比較検討 | 住所データの整備 | 求人票の掲載 | 歓迎メールの改訂 | 紹介動画の撮影 | 契約条項の確認 | 新型読取機の発注 | 試行週の準備 | ヘルプ頁の翻訳
notes: 法務の回答待ち | 三月三日の議事録を参照 | 予算は来週経理と調整する予定 | 前四半期から繰り越し
metrics: 月間売上 | 解約率 | 請求までの日数 | 推奨度
people: 佐藤 美咲 | 鈴木 健太 | 高橋 由美 | 田中 翔 | 伊藤 直子 | 渡辺 大輔 | 中村 彩 | 小林 誠
teams: 購買部 | 営業チーム | 情報システム部
everyone: 全員 | 各自
nobody: 未定 | ? | なし | —
sections: 準備 | 実施 | 展開 | 振り返り
total: 合計 | 総計
lines: 予定 | 実績
above: 2026年度 作業計画書 | 凡例:緑=順調、赤=遅延 | 作成:佐藤
priorities: 高 | 中 | 低
months: 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
day: Y/M/D
named: Y年ND日
quarter: Y年第X四半期
decimal: .
`,
);
