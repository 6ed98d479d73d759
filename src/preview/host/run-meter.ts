// What an action costs: the stand-in's counts before it and after it.

import type { Cost } from '../protocol';
import type { Runtime } from '../stand-in/runtime';
import { messageOf } from './message-of';

interface Counts {
  readonly calls: number;
  readonly roundTrips: number;
  readonly ms: number;
}

export class RunMeter {
  private readonly before: Counts;
  private readonly failedBefore: number;
  readonly refusals: string[] = [];

  constructor(
    private readonly runtime: Runtime,
    private readonly action: string,
  ) {
    this.before = this.counts();
    this.failedBefore = runtime.failedTriggers.length;
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
