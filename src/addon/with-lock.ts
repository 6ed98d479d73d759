// Keeps other runs of the script out while one writes.

/** Another run holds the lock. */
export class AnotherRunIsWriting extends Error {
  readonly code = 'another-run';
  constructor() {
    super(
      'Throughline is already at work in this spreadsheet, started by somebody else or by you. Try again in a moment.',
    );
  }
}

/** Runs `work` under the document's lock; what it wrote is flushed before the lock goes. Throws AnotherRunIsWriting. */
export function withLock<T>(waitMs: number, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) throw new AnotherRunIsWriting();
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
