// What an action costs: the stand-in's counts before it and after it.

import type { Cost } from '../protocol/host-message';
import type { Runtime } from '../stand-in/runtime';
import { messageOf } from './message-of';

interface Counts {
  readonly calls: number;
  readonly roundTrips: number;
  readonly ms: number;
}

export class RunMeter {
  private before: Counts;
  private readonly failedBefore: number;
  readonly refusals: string[] = [];

  constructor(
    private readonly runtime: Runtime,
    private readonly action: string,
  ) {
    this.before = this.counts();
    this.failedBefore = runtime.failedTriggers.length;
  }

  /** Leaves out what happens meanwhile, such as other people's actions while a question waits. */
  without(work: () => void): void {
    const from = this.counts();
    work();
    const to = this.counts();
    this.before = {
      calls: this.before.calls + to.calls - from.calls,
      roundTrips: this.before.roundTrips + to.roundTrips - from.roundTrips,
      ms: this.before.ms + to.ms - from.ms,
    };
  }

  cost(): Cost {
    const { calls, roundTrips, ms } = this.counts();
    const failed = this.runtime.failedTriggers.slice(this.failedBefore);
    return {
      action: this.action,
      serviceCalls: calls - this.before.calls,
      roundTrips: roundTrips - this.before.roundTrips,
      milliseconds: Math.round(ms - this.before.ms),
      refusals: [...this.refusals, ...failed.map(error => `onEdit: ${messageOf(error)}`)],
    };
  }

  private counts(): Counts {
    const { calls, roundTrips } = this.runtime.meter;
    return { calls, roundTrips, ms: performance.now() };
  }
}
