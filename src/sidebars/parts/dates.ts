// Dates as the pages hold them, YYYY-MM-DD, added to and put into words.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MS_PER_DAY = 86_400_000;

/** Days since 1970; NaN where the text is no date. */
export function dayNumber(iso: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY : Number.NaN;
}

/** "" where the text is no date. */
export function daysAfter(iso: string, days: number): string {
  const day = dayNumber(iso) + days;
  return Number.isNaN(day) ? '' : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** "14 Dec"; with the year where it is not that of `today`. */
export function dateText(iso: string, today = ''): string {
  const [year, month, day] = iso.split('-');
  const short = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  if (Number.isNaN(dayNumber(iso))) return '';
  return today.slice(0, 4) === year ? short : `${short} ${year}`;
}
