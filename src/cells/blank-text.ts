// Texts that stand for an empty cell: "-", "TBD", "n/a" and their like.

const PLACEHOLDERS = new Set(
  (
    '|?|??|???|...|…|.|[]|{}|()|tbd|tba|tbc|t.b.d.|n/a|na|n.a.|n.a|#n/a|none|null|nil|nan|undefined|unknown|not set|no date|pending date|' +
    'k.a.|k. a.|offen|unbekannt|keine|kein|nc|n.c.|n.d.|nd|s/d|s.d.|a definir|por definir|sem data|sin fecha|nao se aplica|no aplica|nvt|n.v.t.|' +
    'a definer|à définir|aucun|aucune|da definire|nader te bepalen|brak|bd.|do ustalenia|нет|н/д|не указано|yok|belirsiz|未定|なし|無|无|没有|待定|暂无|미정|없음|khong|khong co|chua xac dinh'
  ).split('|'),
);
const ONLY_STROKES = /^[-‐‑‒–—―−_/\\*. ]+$/;

/** Whether the text says nothing; it is given as trimmed and in lower case, without accents. */
export function isBlankText(folded: string): boolean {
  return folded.length < 24 && (PLACEHOLDERS.has(folded) || ONLY_STROKES.test(folded));
}
