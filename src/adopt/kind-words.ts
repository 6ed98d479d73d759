// Words that say what kind of thing a row is: in a type column, before a title, in an ID.

import { plainText } from '../plan/plain-text';
import { foldWords } from './header-dictionary';

/** From the highest level to the lowest; a group is a goal or a milestone, as its neighbours have it. */
export type KindRank =
  | 'goal'
  | 'project'
  | 'epic'
  | 'feature'
  | 'phase'
  | 'milestone'
  | 'story'
  | 'task'
  | 'subtask';

export const rankOrder: readonly KindRank[] = [
  'goal',
  'project',
  'epic',
  'feature',
  'phase',
  'milestone',
  'story',
  'task',
  'subtask',
];

const WORDS: Record<KindRank, string> = {
  goal: 'goal|objective|okr|initiative|theme|strategic objective|strategic goal|outcome|pillar|big rock|program|programme|portfolio|ziel|oberziel|objectif|objetivo|meta|obiettivo|doel|cel|цель|hedef|目標|目的|目标|목표|muc tieu|iniciativa|initiativ',
  project: 'project|projekt|projet|proyecto|projeto|progetto|проект|proje|プロジェクト|项目|프로젝트|du an',
  epic: 'epic|epos|epik|epico|epique|エピック|史诗|에픽|эпик',
  feature: 'feature|capability|funktion|fonctionnalite|funcionalidad|funcionalidade|機能|功能|기능',
  phase:
    'phase|tp|stage|summary|summary task|group|workstream|deliverable|parent|work package group|fase|etapa|faza|etap|этап|фаза|asama|フェーズ|工程|阶段|단계|giai doan|entregavel|entregable|livrable|sammelvorgang|teilprojekt|лот|grupo|gruppe',
  milestone:
    'milestone|ms|output|key milestone|checkpoint|gate|deadline|key result|kr|meilenstein|jalon|hito|marco|pietra miliare|mijlpaal|kamien milowy|веха|kilometre tasi|マイルストーン|里程碑|마일스톤|cot moc|moc|resultado clave|resultado chave|schlusselergebnis|resultat cle|关键结果|핵심 결과|主要な結果',
  story:
    'story|user story|product backlog item|pbi|backlog item|historia|historia de usuario|historico|ストーリー|用户故事|스토리|spike|enabler',
  task: 'task|ap|action|action item|activity|bug|defect|issue|chore|improvement|work item|work package|to do|todo|step|enhancement|support|maintenance|tarefa|atividade|acao|tarea|actividad|accion|tache|activite|action corrective|aufgabe|vorgang|massnahme|arbeitspaket|taak|actie|activiteit|attivita|compito|azione|zadanie|dzialanie|задача|действие|мероприятие|работа|gorev|faaliyet|is|タスク|作業|课题|任务|工作|活动|작업|업무|과제|cong viec|nhiem vu|hoat dong|pacote de trabalho|feature request|hotfix|incident|test|research|documentation|バグ|不具合|障害|対応|缺陷|故障|버그|결함|fehler|erro|error|fallo|anomalie|fout|blad|ошибка|hata|loi',
  subtask:
    'subtask|sub task|sub-task|sub-aufgabe|unteraufgabe|teilaufgabe|subtarefa|subtarea|sous tache|sous-tache|sottoattivita|subtaak|podzadanie|подзадача|alt gorev|サブタスク|子タスク|子课题|子任务|하위 작업|하위작업|cong viec con|technical task',
};
const LETTERS: Record<string, KindRank> = {
  g: 'goal',
  o: 'goal',
  obj: 'goal',
  goal: 'goal',
  init: 'goal',
  e: 'epic',
  ep: 'epic',
  epic: 'epic',
  p: 'phase',
  ph: 'phase',
  wp: 'phase',
  m: 'milestone',
  ms: 'milestone',
  kr: 'milestone',
  t: 'task',
  task: 'task',
  tsk: 'task',
  a: 'task',
  s: 'task',
  st: 'task',
  us: 'story',
};

let ranks: Map<string, KindRank> | null = null;

/** The rank that a word names, also in the plural or with a number behind it; null where it is no such word. */
export function rankOfWord(text: string): KindRank | null {
  if (!ranks) {
    ranks = new Map();
    for (const rank of rankOrder) for (const word of WORDS[rank].split('|')) ranks.set(foldWords(word), rank);
  }
  const folded = foldWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ ?\d+(?: \d+)*$/, '')
    .trim();
  return ranks.get(folded) ?? (folded.endsWith('s') ? (ranks.get(folded.slice(0, -1)) ?? null) : null);
}

/** The rank that a title begins with, as in "EPIC 3: Billing", "Task 3.1 Sign", "KR1 – Churn". */
export function rankOfTitle(title: string): KindRank | null {
  const match =
    /^[\s[(*#]*(\p{L}+(?:[ -]\p{L}+)?)[\s#]*(?:\d+(?:[.-]\d+)*)[\])]?\s*(?:[:.)\-–—|·]|\s|$)/u.exec(title) ??
    /^[\s[(*#]*(\p{L}+(?:[ -]\p{L}+)?)[\])]?\s*[:：|]/u.exec(title);
  if (!match) return null;
  const word = match[1] ?? '';
  return /^(?:kr|o|obj|m|ms)$/i.test(word) ? (LETTERS[word.toLowerCase()] ?? null) : rankOfWord(word);
}

/** The rank that the letters of an ID stand for: "O1.KR2" is a key result. */
export function rankOfId(id: string): KindRank | null {
  const match = /(\p{L}+)[-_ #.]?\d+(?:[.-]\d+)*$/u.exec(plainText(id));
  return match ? (LETTERS[match[1] ?? ''] ?? null) : null;
}
