// Counts what a script asks of Google, and disturbs any call by number.

import { Exception } from './exception';

/** How a call fails: before it did anything, after its effect, or this call and every later one. */
export type FailureMode = 'before' | 'after' | 'for good';

interface Failure {
  readonly at: number;
  readonly mode: FailureMode;
  readonly message: string;
}

const SERVER_ERROR = "We're sorry, a server error occurred while reading from storage. Error code INTERNAL.";

/** Calls are numbered from 1, in the order of `log`; calls that a service makes of itself are not counted. */
export class Meter {
  calls = 0;
  /** Spreadsheet reads, each at least one round trip. */
  reads = 0;
  /** Spreadsheet writes; buffered, so free until something forces them out. */
  writes = 0;
  /** Times that pending writes were sent, by a read, by flush() or by the end of a run. */
  flushes = 0;
  /** Of those, the ones that a read forced. */
  forcedFlushes = 0;
  readonly log: string[] = [];
  /** Calls at work: above 0, a service is calling itself. An execution begins at 0. */
  depth = 0;
  private failures: Failure[] = [];
  private hooks: { at: number; run: () => void }[] = [];

  get roundTrips(): number {
    return this.reads + this.flushes;
  }

  /** Counts from zero again; plans to fail or to interleave are kept no longer. */
  reset(): void {
    this.calls = 0;
    this.reads = 0;
    this.writes = 0;
    this.flushes = 0;
    this.forcedFlushes = 0;
    this.log.length = 0;
    this.failures = [];
    this.hooks = [];
  }

  failCall(at: number, mode: FailureMode = 'before', message = SERVER_ERROR): void {
    this.failures.push({ at, mode, message });
  }

  /** Runs something, such as another user's edit, just before call number `at`. */
  beforeCall(at: number, run: () => void): void {
    this.hooks.push({ at, run });
  }

  /** Runs a call that a script made; calls made while another runs are part of it. `settle` makes a buffered effect real. */
  around<T>(name: string, run: () => T, settle: () => void): T {
    if (this.depth > 0) return run();
    this.calls += 1;
    this.log.push(name);
    const number = this.calls;
    for (const hook of this.hooks) if (hook.at === number) hook.run();
    const failure = this.failures.find(
      each => each.at === number || (each.mode === 'for good' && each.at < number),
    );
    if (failure && failure.mode !== 'after') throw new Exception(failure.message);
    this.depth += 1;
    try {
      const result = run();
      if (failure) {
        settle();
        throw new Exception(failure.message);
      }
      return result;
    } finally {
      this.depth -= 1;
    }
  }
}
