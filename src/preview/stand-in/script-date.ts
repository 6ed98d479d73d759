// The script's Date: its clock is the stand-in's, its local time the script's time zone, not the machine's.

import type { Runtime } from './runtime';
import { instantOfWall, wallOfInstant } from './time-zone';

const LOCAL_GETTERS = [
  ['getFullYear', 'getUTCFullYear'],
  ['getMonth', 'getUTCMonth'],
  ['getDate', 'getUTCDate'],
  ['getDay', 'getUTCDay'],
  ['getHours', 'getUTCHours'],
  ['getMinutes', 'getUTCMinutes'],
  ['getSeconds', 'getUTCSeconds'],
] as const;

const LOCAL_SETTERS = [
  ['setFullYear', 'setUTCFullYear'],
  ['setMonth', 'setUTCMonth'],
  ['setDate', 'setUTCDate'],
  ['setHours', 'setUTCHours'],
  ['setMinutes', 'setUTCMinutes'],
  ['setSeconds', 'setUTCSeconds'],
] as const;

/** Changes the prototype of the script's own Date, and gives the constructor to put in its place. */
export function scriptDate(own: DateConstructor, runtime: Runtime): DateConstructor {
  const zone = runtime.scriptTimeZone;
  const local = (...parts: number[]) => {
    const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = parts;
    return instantOfWall(own.UTC(year, month, day, hour, minute, second, ms), zone);
  };
  for (const [getter, ofUtc] of LOCAL_GETTERS)
    own.prototype[getter] = function () {
      return new own(wallOfInstant(this.getTime(), zone))[ofUtc]();
    };
  for (const [setter, ofUtc] of LOCAL_SETTERS)
    own.prototype[setter] = function (...parts: number[]) {
      const wall = new own(wallOfInstant(this.getTime(), zone));
      (wall[ofUtc] as (...values: number[]) => number)(...parts);
      return this.setTime(instantOfWall(wall.getTime(), zone));
    };
  own.prototype.getTimezoneOffset = function () {
    return (this.getTime() - wallOfInstant(this.getTime(), zone)) / 60_000;
  };
  return new Proxy(own, {
    construct(target, args: unknown[], newTarget) {
      const made = (value: unknown) => Reflect.construct(target, [value], newTarget) as Date;
      if (args.length === 0) return made(runtime.nowMs);
      if (args.length > 1) return made(local(...args.map(Number)));
      return made(args[0]);
    },
    apply: () => new own(runtime.nowMs).toISOString(),
    get: (target, key, receiver) =>
      key === 'now' ? () => runtime.nowMs : Reflect.get(target, key, receiver),
  });
}
