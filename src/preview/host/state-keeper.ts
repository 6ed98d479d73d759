// Saves the state a moment after something has changed, seldom enough not to be felt.

import type { EngineLink } from './engine-link';
import type { StateFile } from './state-file';

const LEAST_PAUSE_MS = 300;
/** A state that takes long to write is written less often. */
const PAUSE_PER_WRITE = 10;

export class StateKeeper {
  private timer: NodeJS.Timeout | null = null;
  private pauseMs = LEAST_PAUSE_MS;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Pick<EngineLink, 'ask'>,
    private readonly file: Pick<StateFile, 'write'>,
    private readonly host: string,
  ) {}

  changed(): void {
    this.timer ??= setTimeout(() => this.write(), this.pauseMs).unref();
  }

  /** Writes what is not written yet; a state that cannot be written is no reason to stop. */
  async finish(): Promise<void> {
    if (this.timer) {
      clearTimeout(this.timer);
      this.write();
    }
    await this.writing;
  }

  /** One after the other: both would write the same scratch file. */
  private write(): void {
    this.timer = null;
    this.writing = this.writing.then(() => this.writeNow());
  }

  private async writeNow(): Promise<void> {
    const beganMs = performance.now();
    try {
      await this.file.write(this.host, await this.engine.ask('state', {}));
    } catch {
      // The folder is read-only, or the engine has ended: the preview goes on without an earlier state.
    }
    this.pauseMs = Math.max(LEAST_PAUSE_MS, PAUSE_PER_WRITE * (performance.now() - beganMs));
  }
}
