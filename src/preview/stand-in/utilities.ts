// The Utilities service.

import { mismatch, requireText } from './arguments';
import { formatInstant, parseInstant } from './date-pattern';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';

export class Utilities {
  readonly [inside]: { readonly runtime: Runtime; uuids: number };

  constructor(runtime: Runtime) {
    this[inside] = { runtime, uuids: 0 };
  }

  formatDate(date: unknown, timeZone: unknown, pattern: unknown) {
    if (Object.prototype.toString.call(date) !== '[object Date]')
      return mismatch('Utilities.formatDate', [date, timeZone, pattern]);
    const zone = requireZone(requireText('Utilities.formatDate', timeZone));
    return formatInstant((date as Date).getTime(), zone, requireText('Utilities.formatDate', pattern));
  }

  parseDate(text: unknown, timeZone: unknown, pattern: unknown) {
    const zone = requireZone(requireText('Utilities.parseDate', timeZone));
    const source = requireText('Utilities.parseDate', text);
    return this[inside].runtime.date(parseInstant(source, zone, requireText('Utilities.parseDate', pattern)));
  }

  /** The same ones in the same order in every run, so that tests can be repeated. */
  getUuid() {
    this[inside].uuids += 1;
    return `00000000-0000-4000-8000-${this[inside].uuids.toString(16).padStart(12, '0')}`;
  }

  /** Passes on the stand-in's clock, at once. */
  sleep(milliseconds: unknown) {
    if (typeof milliseconds !== 'number') return mismatch('Utilities.sleep', [milliseconds]);
    if (milliseconds > 300_000) fail('The sleep time must be at most 300000 milliseconds.');
    this[inside].runtime.sleep(milliseconds);
  }

  /** Knows %s, %d, %05d, %.2f and %%. */
  formatString(template: unknown, ...values: unknown[]) {
    let next = 0;
    return requireText('Utilities.formatString', template).replace(
      /%(?:(%)|(0?)(\d*)(?:\.(\d+))?([sdf]))/g,
      (_, percent?: string, zero?: string, width?: string, decimals?: string, kind?: string) => {
        if (percent) return '%';
        const value = values[next];
        next += 1;
        const text =
          kind === 'f'
            ? Number(value).toFixed(decimals === undefined ? 6 : Number(decimals))
            : kind === 'd'
              ? String(Math.trunc(Number(value)))
              : String(value);
        return text.padStart(Number(width || 0), zero ? '0' : ' ');
      },
    );
  }

  base64Encode(text: unknown) {
    const bytes = new TextEncoder().encode(requireText('Utilities.base64Encode', text));
    return btoa(String.fromCharCode(...bytes));
  }
}

const knownZones = new Set<string>();

function requireZone(timeZone: string): string {
  try {
    if (!knownZones.has(timeZone)) new Intl.DateTimeFormat('en-US', { timeZone });
    knownZones.add(timeZone);
    return timeZone;
  } catch {
    return fail(`Invalid argument: timeZone. Should be of type: String`);
  }
}

offer('Utilities', Utilities);
