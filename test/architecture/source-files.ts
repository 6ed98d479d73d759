// The project's own source files and what each of them imports.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with "/": "src/plan/day.ts". */
  readonly path: string;
  /** The folder under src or test: "plan". */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written: "../plan/day", "node:fs". */
  readonly from: string;
  readonly typesOnly: boolean;
}

export function sourceFiles(folder: 'src' | 'test'): SourceFile[] {
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => {
      const path = resolve(entry.parentPath, entry.name)
        .slice(resolve(root).length + 1)
        .replace(/\\/g, '/');
      const text = readFileSync(resolve(root, path), 'utf8');
      return { path, room: path.split('/')[1]!, text, imports: importsOf(text) };
    });
}

/** Of `import`, `export … from` and `import()`. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, types, from] of text.matchAll(
    /^(?:import|export)(\s+type)?\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm,
  ))
    found.push({ from: from!, typesOnly: types !== undefined });
  for (const [, from] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    found.push({ from: from!, typesOnly: false });
  return found;
}

/** The code without its comments and texts, so that words in them are not taken for code. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1 ')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** The room that an import leads to; null where it leads to a package. */
export function roomOfImport(file: SourceFile, { from }: Import): string | null {
  if (!from.startsWith('.')) return null;
  const folders = file.path.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders[0] === 'src' ? folders[1]! : folders[0]!;
}
