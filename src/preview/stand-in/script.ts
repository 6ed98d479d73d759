// Runs a built bundle as Google does: every execution in a fresh global object that has the services and nothing else.

import vm from 'node:vm';
import type { AppsScript } from './apps-script';
import { type Evaluation, Script, type ScriptFunction } from './executions';
import { scriptDate } from './script-date';

/** Takes away what a bare context has and Apps Script lacks. */
const BARE = new vm.Script(
  'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; ({ Date, Error })',
);

interface Compilation {
  readonly script: vm.Script;
  /** Of its top-level functions; null until it has been evaluated. */
  names: readonly string[] | null;
}

/** The codes loaded last: many workbooks are opened with the same one. */
const compilations = new Map<string, Compilation>();
const COMPILATIONS_KEPT = 4;

export function loadScript(code: string, appsScript: AppsScript): Script {
  const compilation = compilationOf(code);
  const evaluated = () => {
    const evaluation = evaluate(compilation.script, appsScript);
    compilation.names ??= [...evaluation.functions.keys()];
    return evaluation;
  };
  return new Script(appsScript, evaluated, compilation.names);
}

function compilationOf(code: string): Compilation {
  let compilation = compilations.get(code);
  if (!compilation) {
    compilation = { script: new vm.Script(code, { filename: 'Code.js' }), names: null };
    compilations.set(code, compilation);
    if (compilations.size > COMPILATIONS_KEPT) compilations.delete(compilations.keys().next().value!);
  }
  return compilation;
}

function evaluate(compiled: vm.Script, appsScript: AppsScript): Evaluation {
  // An ordinary global object: each look at a global of one that Node wraps costs more than what is done with it.
  const context = Object.assign(vm.createContext(vm.constants.DONT_CONTEXTIFY), appsScript.globals);
  const { Date: OwnDate, Error: OwnError } = BARE.runInContext(context) as {
    Date: DateConstructor;
    Error: ErrorConstructor;
  };
  context.Date = scriptDate(OwnDate, appsScript.runtime);
  const before = new Set(Object.getOwnPropertyNames(context));
  compiled.runInContext(context);
  const functions = new Map<string, ScriptFunction>();
  for (const name of Object.getOwnPropertyNames(context)) {
    const member: unknown = context[name];
    if (typeof member === 'function' && !before.has(name)) functions.set(name, member as ScriptFunction);
  }
  return { functions, realm: { Date: context.Date as DateConstructor, Error: OwnError } };
}
