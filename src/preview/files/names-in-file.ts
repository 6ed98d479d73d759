// Sheet names as .xlsx allows them, and formulas that speak of sheets by those names.

import { storedFormula } from './formula-text';

const MAX_NAME = 31;
/** Excel keeps it for its own tracking of changes. */
const RESERVED = 'history';

export interface NamesInFile {
  of(sheetName: string): string;
  /** The formula without its "=", as the file stores it. */
  formula(formula: string): string;
}

/** Longer names are cut, forbidden characters become "-", a reserved name is set apart, and what then collides is numbered. */
export function namesInFile(sheetNames: readonly string[]): NamesInFile {
  const changed = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of sheetNames) {
    const allowed = uniqueName(allowedName(name), taken);
    taken.add(allowed.toLowerCase());
    if (allowed !== name) changed.set(name, allowed);
  }
  return {
    of: name => changed.get(name) ?? name,
    formula: formula => {
      const stored = storedFormula(formula);
      return changed.size === 0 ? stored : withNames(stored, changed);
    },
  };
}

function allowedName(name: string): string {
  const short = name
    .replace(/[\\/?*[\]:]/g, '-')
    .slice(0, MAX_NAME)
    .trimEnd();
  const allowed = short.replace(/^'|'$/g, '’');
  if (allowed.toLowerCase() === RESERVED) return `${allowed} (sheet)`;
  return allowed || 'Sheet';
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    unique = name.slice(0, MAX_NAME - suffix.length) + suffix;
  }
  return unique;
}

function withNames(formula: string, changed: ReadonlyMap<string, string>): string {
  return formula.replace(/'((?:[^']|'')+)'!|\b([\p{L}_]\w*)!/gu, (whole, quoted?: string, plain?: string) => {
    const name = changed.get(quoted?.replace(/''/g, "'") ?? plain ?? '');
    return name === undefined ? whole : `'${name.replace(/'/g, "''")}'!`;
  });
}
