// The clock that a terminal command gives to the add-on.

/** Noon, UTC, of a day (YYYY-MM-DD), so that it is that day in every time zone but the outermost; else the real time. */
export function clockAt(date: string | undefined): () => Date {
  return date === undefined ? () => new Date() : () => new Date(`${date}T12:00:00Z`);
}
