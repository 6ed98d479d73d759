// What the corpus knows of one language: how people and tools head their columns in it, and what they fill in.

/** What a column of a rendered sheet is. */
export type ColumnKey = FieldKey | DecoyKey | 'type' | 'phase';
/** Columns that a careful person would map. */
export type FieldKey =
  | 'id'
  | 'name'
  | 'goal'
  | 'milestone'
  | 'task'
  | 'owner'
  | 'unit'
  | 'start'
  | 'due'
  | 'status'
  | 'progress'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'current'
  | 'parent'
  | 'note';
/** Columns that only look like one of those. */
export type DecoyKey =
  | 'creator'
  | 'reporter'
  | 'team'
  | 'reviewer'
  | 'priority'
  | 'created'
  | 'updated'
  | 'finished'
  | 'actualStart'
  | 'actualEnd'
  | 'predecessor'
  | 'effort'
  | 'duration'
  | 'budget'
  | 'sprint'
  | 'stateGroup'
  | 'projectKey'
  | 'link';

export type StateKey = 'planned' | 'active' | 'blocked' | 'done' | 'dropped';
export type LevelKey = 'goal' | 'milestone' | 'task';

export interface CorpusLanguage {
  readonly code: string;
  readonly headers: Readonly<Record<ColumnKey, readonly string[]>>;
  readonly states: Readonly<Record<StateKey, readonly string[]>>;
  /** What a type column, a prefix or a sheet calls a goal, a milestone, a task. */
  readonly levels: Readonly<Record<LevelKey, readonly string[]>>;
  readonly titles: Readonly<Record<LevelKey, readonly string[]>>;
  readonly notes: readonly string[];
  readonly metrics: readonly string[];
  /** First name, space, last name; a name in one word where the script writes it so. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  readonly everyone: readonly string[];
  readonly nobody: readonly string[];
  readonly sections: readonly string[];
  readonly total: readonly string[];
  /** A first and a second line of one item: planned, actual. */
  readonly lines: readonly string[];
  /** A title above the table, and a legend's line. */
  readonly above: readonly string[];
  readonly priorities: readonly string[];
  readonly months: readonly string[];
  /** How people write a day in numbers: D, M and Y with their separators. */
  readonly day: string;
  /** With the month's name: "D. N Y". */
  readonly named: string;
  /** "QX Y". */
  readonly quarter: string;
  readonly decimal: ',' | '.';
}

const LISTS = [
  'notes',
  'metrics',
  'people',
  'teams',
  'everyone',
  'nobody',
  'sections',
  'total',
  'lines',
  'above',
  'priorities',
  'months',
] as const;

/** Reads a language from lines "key: one | two"; headers are "h.due", states "s.done", levels "l.goal", titles "t.goal". */
export function corpusLanguage(code: string, text: string): CorpusLanguage {
  const lines = new Map<string, readonly string[]>();
  for (const line of text.trim().split('\n')) {
    const at = line.indexOf(':');
    lines.set(
      line.slice(0, at).trim(),
      line
        .slice(at + 1)
        .split('|')
        .map(part => part.trim()),
    );
  }
  const group = (prefix: string) =>
    Object.fromEntries(
      [...lines]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, list]) => [key.slice(prefix.length), list]),
    );
  const only = (key: string) => lines.get(key)?.[0] ?? '';
  const language = {
    code,
    headers: group('h.'),
    states: group('s.'),
    levels: group('l.'),
    titles: group('t.'),
    ...Object.fromEntries(LISTS.map(key => [key, lines.get(key) ?? []])),
    day: only('day'),
    named: only('named'),
    quarter: only('quarter'),
    decimal: only('decimal'),
  };
  return language as unknown as CorpusLanguage;
}
