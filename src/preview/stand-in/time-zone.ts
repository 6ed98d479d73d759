// Instants and wall clocks: what a spreadsheet's serial number means in its time zone.

const MS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const SERIAL_OF_EPOCH = 25_569;

/** An instant's wall clock, as the milliseconds that a UTC clock with the same hands would show. */
type WallMs = number;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Conversions made before, by time zone: columns repeat their dates. */
const instants = new Map<string, Map<number, number>>();
const serials = new Map<string, Map<number, number>>();

/** Hands of the zone's clock at an instant. */
export function wallOfInstant(instantMs: number, timeZone: string): WallMs {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instantMs)) part[type] = Number(value);
  const wall = Date.UTC(2000, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  const whole = new Date(wall);
  whole.setUTCFullYear(part.year!, part.month! - 1, part.day!);
  return whole.getTime() + (((instantMs % 1000) + 1000) % 1000);
}

/** The instant at which the zone's clock shows these hands: the earlier of two, or, where none, as far after the gap. */
export function instantOfWall(wall: WallMs, timeZone: string): number {
  const before = wall - offset(wall - MS_PER_DAY, timeZone);
  if (wallOfInstant(before, timeZone) === wall) return before;
  const after = wall - offset(wall + MS_PER_DAY, timeZone);
  return wallOfInstant(after, timeZone) === wall ? after : before;
}

function offset(nearMs: number, timeZone: string): number {
  return wallOfInstant(nearMs, timeZone) - nearMs;
}

/** The instant of a serial number; a millisecond is the finest. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return remembered(instants, timeZone, serial, () =>
    instantOfWall(Math.round((serial - SERIAL_OF_EPOCH) * MS_PER_DAY), timeZone),
  );
}

export function serialOfInstant(instantMs: number, timeZone: string): number {
  return remembered(serials, timeZone, instantMs, () => serialOfWall(wallOfInstant(instantMs, timeZone)));
}

function remembered(
  memory: Map<string, Map<number, number>>,
  timeZone: string,
  key: number,
  convert: () => number,
): number {
  let known = memory.get(timeZone);
  if (!known) {
    known = new Map();
    memory.set(timeZone, known);
  }
  let converted = known.get(key);
  if (converted === undefined) {
    converted = convert();
    known.set(key, converted);
  }
  return converted;
}

export function serialOfWall(wall: WallMs): number {
  return wall / MS_PER_DAY + SERIAL_OF_EPOCH;
}

/** Year, month (1–12), … of a serial number, without any zone. */
export function handsOfSerial(serial: number): Date {
  return new Date(Math.round((serial - SERIAL_OF_EPOCH) * MS_PER_DAY));
}
