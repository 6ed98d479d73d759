// Days as spreadsheets count them.

/** Of a day as YYYY-MM-DD; 1 is 1899-12-31. */
export function serialOfDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}
