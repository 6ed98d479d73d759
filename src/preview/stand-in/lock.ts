// LockService: a lock keeps other runs of the script out, for as long as this one holds it.

import { mismatch } from './arguments';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Execution, Runtime } from './runtime';

export class LockService {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getDocumentLock() {
    return new Lock(this[inside].runtime, 'document');
  }

  getScriptLock() {
    return new Lock(this[inside].runtime, 'script');
  }

  getUserLock() {
    return new Lock(this[inside].runtime, `user:${this[inside].runtime.execution.user}`);
  }
}

export class Lock {
  readonly [inside]: { readonly runtime: Runtime; readonly scope: string };

  constructor(runtime: Runtime, scope: string) {
    this[inside] = { runtime, scope };
  }

  /** Waiting passes on the stand-in's clock at once: whoever holds the lock cannot give it back meanwhile. */
  tryLock(timeoutMs: unknown) {
    if (typeof timeoutMs !== 'number') return mismatch('LockService.Lock.tryLock', [timeoutMs]);
    const { runtime, scope } = this[inside];
    const holder = runtime.stores.locks.get(scope);
    if (holder !== undefined && holder !== runtime.execution) {
      runtime.sleep(timeoutMs);
      return false;
    }
    runtime.stores.locks.set(scope, runtime.execution);
    return true;
  }

  waitLock(timeoutMs: unknown) {
    if (!this.tryLock(timeoutMs)) fail('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock() {
    const { runtime, scope } = this[inside];
    return runtime.stores.locks.get(scope) === runtime.execution;
  }

  releaseLock() {
    const { runtime, scope } = this[inside];
    if (runtime.stores.locks.get(scope) === runtime.execution) runtime.stores.locks.delete(scope);
  }
}

/** At the end of an execution Google gives its locks back. */
export function releaseLocks(runtime: Runtime, execution: Execution): void {
  for (const [scope, holder] of runtime.stores.locks)
    if (holder === execution) runtime.stores.locks.delete(scope);
}

offer('LockService', LockService);
offer('Lock', Lock);
