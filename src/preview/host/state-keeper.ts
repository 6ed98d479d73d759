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
    private readonly engine: EngineLink,
    private readonly file: StateFile,
    private readonly host: string,
  ) {}

  changed(): void {
    this.timer ??= setTimeout(() => {
      this.writing = this.write();
    }, this.pauseMs).unref();
  }

  /** Writes what is not written yet; a state that cannot be written is no reason to stop. */
  async finish(): Promise<void> {
    if (this.timer) {
      clearTimeout(this.timer);
      this.writing = this.write();
    }
    await this.writing;
  }

  private async write(): Promise<void> {
    this.timer = null;
    const beganMs = performance.now();
    try {
      await this.file.write(this.host, await this.engine.ask('state', {}));
    } catch {
      // The folder is read-only, or the engine has ended: the preview goes on without an earlier state.
    }
    this.pauseMs = Math.max(LEAST_PAUSE_MS, PAUSE_PER_WRITE * (performance.now() - beganMs));
  }
}
