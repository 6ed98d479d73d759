// Runs a built bundle as Google does: every execution in a fresh global object that has the services and nothing else.

import vm from 'node:vm';
import type { AppsScript } from './apps-script';
import { type Evaluation, Script, type ScriptFunction } from './executions';
import { scriptDate } from './script-date';

/** Parts of a bare context that Apps Script lacks. */
const LACKING = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

export function loadScript(code: string, appsScript: AppsScript): Script {
  const compiled = new vm.Script(code, { filename: 'Code.js' });
  return new Script(appsScript, () => evaluate(compiled, appsScript));
}

function evaluate(compiled: vm.Script, appsScript: AppsScript): Evaluation {
  const context = vm.createContext({ ...appsScript.globals });
  vm.runInContext(LACKING.map(name => `delete globalThis.${name};`).join(''), context);
  const { Date: OwnDate, Error: OwnError } = vm.runInContext('({ Date, Error })', context) as {
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
