// Compares what was understood of one file with what a careful person answered.

import type { Field } from '../adopt/recognition';
import type { TableDescription } from '../sheets/describe';

type Headers = Readonly<Partial<Record<Field, string>>>;

/** NAME.expected.json, as far as it is compared. */
export interface ExpectedAnswer {
  readonly file: string;
  readonly tier: 'core' | 'edge' | 'negative';
  readonly sheet?: string | null;
  readonly headerRow: number;
  readonly mapping: Headers;
  /** Other headers that are as right. */
  readonly altMapping?: Readonly<Partial<Record<Field, string | readonly string[]>>>;
  readonly mustNotMap?: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly counts?: { readonly goals: number; readonly milestones: number; readonly tasks: number };
  readonly ownerGaps?: number;
  readonly ownerGapRows?: readonly number[];
  readonly multiOwner?: number;
  readonly multiOwnerRows?: readonly number[];
  readonly teamOwner?: number;
}

/** What the drift command says of the file. */
export interface GivenAnswer {
  readonly tables: readonly TableDescription[];
  readonly declined: string | null;
}

export interface FieldScore {
  right: number;
  wrong: number;
  missed: number;
}

export interface FileScore {
  /** Null where the file was declined or is not to be adopted. */
  readonly headerRow: boolean | null;
  readonly counts: boolean | null;
  readonly owners: boolean | null;
  /** For edge and negative files: asked about or declined. */
  readonly cautious: boolean | null;
  /** Decoys taken. */
  readonly violations: number;
  /** Those of them in a table that was understood with more confidence than a decoy may be. */
  readonly sureViolations: number;
  readonly fields: ReadonlyMap<Field, FieldScore>;
  readonly differences: readonly string[];
}

const DOUBTFUL = 0.5;
const SURE = 0.8;

function plain(header: string | undefined): string {
  return (header ?? '').replace(/\s+/g, ' ').trim();
}

export function scoreAnswer(expected: ExpectedAnswer, given: GivenAnswer): FileScore {
  if (expected.tier !== 'core') return scoreCaution(expected, given);
  const table = tableFor(expected, given.tables);
  if (!table) return scoreNothing(expected, given);
  const differences: string[] = [];
  const { fields, violations } = scoreMapping(expected, table.mapping, differences);
  const headerRow = table.headerRow === expected.headerRow;
  if (!headerRow) differences.push(`header row ${table.headerRow}, not ${expected.headerRow}`);
  return {
    headerRow,
    counts: expected.counts ? sameCounts(expected.counts, table.counts, differences) : null,
    owners: sameOwners(expected, table, differences),
    cautious: null,
    violations,
    sureViolations: table.confidence > SURE ? violations : 0,
    fields,
    differences,
  };
}

/** The table with the expected header row, else the one with the most rows. */
function tableFor(
  { sheet, headerRow }: ExpectedAnswer,
  tables: readonly TableDescription[],
): TableDescription | undefined {
  const onSheet = tables.filter(table => !sheet || table.sheet === sheet);
  const exact = onSheet.find(table => table.headerRow === headerRow);
  return exact ?? [...onSheet].sort((a, b) => b.rows - a.rows)[0];
}

function scoreCaution({ tier, mustNotMap }: ExpectedAnswer, { tables, declined }: GivenAnswer): FileScore {
  const asked = tables.every(({ questions, confidence }) => questions.length > 0 || confidence < DOUBTFUL);
  const cautious = tier === 'negative' ? tables.length === 0 : tables.length === 0 || asked;
  const differences = cautious ? [] : [`${tier}: adopted without a question`];
  if (tables.length === 0 && !declined) differences.push('declined without saying why');
  const decoys = tables.map(table => ({ table, taken: decoysIn(table.mapping, mustNotMap) }));
  for (const { taken } of decoys) differences.push(...taken.map(saysDecoy));
  return {
    headerRow: null,
    counts: null,
    owners: null,
    cautious,
    violations: decoys.reduce((sum, { taken }) => sum + taken.length, 0),
    sureViolations: decoys.reduce(
      (sum, { table, taken }) => sum + (table.confidence > SURE ? taken.length : 0),
      0,
    ),
    fields: new Map(),
    differences,
  };
}

function scoreNothing({ mapping, counts }: ExpectedAnswer, { declined }: GivenAnswer): FileScore {
  const fields = new Map<Field, FieldScore>();
  for (const field of Object.keys(mapping) as Field[]) fields.set(field, { right: 0, wrong: 0, missed: 1 });
  return {
    headerRow: false,
    counts: counts ? false : null,
    owners: false,
    cautious: null,
    violations: 0,
    sureViolations: 0,
    fields,
    differences: [`no such table: ${declined ?? 'only others were found'}`],
  };
}

function scoreMapping(
  { mapping, altMapping = {}, mustNotMap = {} }: ExpectedAnswer,
  given: Headers,
  differences: string[],
): { fields: Map<Field, FieldScore>; violations: number } {
  const fields = new Map<Field, FieldScore>();
  const at = (field: Field): FieldScore => {
    const known = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    fields.set(field, known);
    return known;
  };
  const accepted = (field: Field, header: string | undefined) =>
    header !== undefined &&
    [mapping[field] ?? [], altMapping[field] ?? []].flat().some(one => plain(one) === plain(header));
  const decoys = decoysIn(given, mustNotMap);
  for (const [field, header] of Object.entries(given) as [Field, string][]) {
    if (accepted(field, header)) at(field).right++;
    else {
      at(field).wrong++;
      differences.push(`${field} is “${plain(header)}”, not “${plain(mapping[field]) || 'none'}”`);
    }
  }
  differences.push(...decoys.map(saysDecoy));
  for (const [field, header] of Object.entries(mapping) as [Field, string][]) {
    const elsewhere = (Object.entries(given) as [Field, string][]).some(
      ([other, one]) => plain(one) === plain(header) && accepted(other, one),
    );
    if (accepted(field, given[field]) || elsewhere) continue;
    at(field).missed++;
    if (given[field] === undefined) differences.push(`${field} “${plain(header)}” was not found`);
  }
  return { fields, violations: decoys.length };
}

type Decoy = readonly [field: Field, header: string];

function decoysIn(given: Headers, mustNotMap: ExpectedAnswer['mustNotMap'] = {}): Decoy[] {
  return (Object.entries(given) as [Field, string][]).filter(([field, header]) =>
    mustNotMap[field]?.some(decoy => plain(decoy) === plain(header)),
  );
}

function saysDecoy([field, header]: Decoy): string {
  return `${field} took the decoy “${plain(header)}”`;
}

function sameCounts(
  expected: NonNullable<ExpectedAnswer['counts']>,
  given: TableDescription['counts'],
  differences: string[],
): boolean {
  const text = (counts: typeof expected) => `${counts.goals}/${counts.milestones}/${counts.tasks}`;
  if (text(expected) === text(given)) return true;
  differences.push(`goals/milestones/tasks ${text(given)}, not ${text(expected)}`);
  return false;
}

function sameOwners(
  expected: ExpectedAnswer,
  { ownership }: TableDescription,
  differences: string[],
): boolean | null {
  const checks = [
    ['without an owner', ownership.none, expected.ownerGaps, expected.ownerGapRows],
    ['with several owners', ownership.several, expected.multiOwner, expected.multiOwnerRows],
    ['owned by a team', ownership.team, expected.teamOwner, undefined],
  ] as const;
  let compared = false;
  let same = true;
  for (const [what, given, count, rows] of checks) {
    if (count === undefined && rows === undefined) continue;
    compared = true;
    const isSame = rows ? rows.join() === given.join() : given.length === count;
    if (isSame) continue;
    same = false;
    differences.push(
      `${given.length} rows ${what} (${given.slice(0, 12).join(', ')}), not ${rows ? rows.join(', ') : count}`,
    );
  }
  return compared ? same : null;
}
