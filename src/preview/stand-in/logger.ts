// Logger and console: both write to the run's log.

import { inside, offer } from './offer';
import type { Runtime } from './runtime';

export class Logger {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  log(...values: unknown[]) {
    this[inside].runtime.log.push(values.map(String).join(' '));
    return this;
  }
}

export interface ScriptConsole {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
}

export function scriptConsole(runtime: Runtime): ScriptConsole {
  const write = (...values: unknown[]) => {
    runtime.log.push(values.map(String).join(' '));
  };
  return { log: write, info: write, warn: write, error: write };
}

offer('Logger', Logger);
