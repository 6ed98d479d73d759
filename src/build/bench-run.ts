// Times one run of the built add-on on the stand-in: round trips, and our own time without that of the services.

import type { AppsScript } from '../preview/stand-in/apps-script';

export interface RunCost {
  readonly roundTrips: number;
  /** From the first service call to the end, less what the service calls took. */
  readonly ownMs: number;
}

/** A stopwatch on every service call that a script of this stand-in makes. */
export function runTimer({ meter, runtime }: AppsScript): (run: () => void) => RunCost {
  let began: number | null = null;
  let servicesMs = 0;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    began ??= start;
    try {
      return work();
    } finally {
      servicesMs += performance.now() - start;
    }
  };
  const around = meter.around.bind(meter);
  meter.around = (name, run, settle) => {
    const isNested = meter.depth > 0;
    return isNested ? run() : timed(() => around(name, run, settle));
  };
  const settle = runtime.settle.bind(runtime);
  runtime.settle = () => {
    if (meter.depth > 0) settle();
    else timed(settle);
  };
  return run => {
    meter.reset();
    began = null;
    servicesMs = 0;
    run();
    const tookMs = performance.now() - (began ?? performance.now());
    return { roundTrips: meter.roundTrips, ownMs: tookMs - servicesMs };
  };
}
