// Weekdays by their short English names: "Mon–Fri", "Mon, Tue, Thu".

const NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Mon–Fri" for a run of three or more, else "Mon, Wed". 0 is Sunday. */
export function weekdayText(weekdays: readonly number[]): string {
  const fromMonday = [1, 2, 3, 4, 5, 6, 0].filter(weekday => weekdays.includes(weekday));
  const places = fromMonday.map(weekday => (weekday + 6) % 7);
  const isRun = places.every((place, index) => index === 0 || place === places[index - 1]! + 1);
  const names = fromMonday.map(weekday => NAMES[weekday]!);
  return isRun && names.length > 2 ? `${names[0]}–${names[names.length - 1]}` : names.join(', ');
}

/** The weekdays that a text names, each by its first three letters at least; null where it names none or something else. */
export function weekdayNumbers(text: string): number[] | null {
  const found = new Set<number>();
  for (const part of text.split(/[,;\s]+/).filter(part => part !== '')) {
    const [from, to] = part.split(/[–—-]/).map(weekdayNumber);
    if (from === undefined || from < 0 || (to !== undefined && to < 0)) return null;
    for (let weekday = from; ; weekday = (weekday + 1) % 7) {
      found.add(weekday);
      if (to === undefined || weekday === to) break;
    }
  }
  return found.size > 0 ? [...found].sort((a, b) => a - b) : null;
}

function weekdayNumber(name: string): number {
  return name.length < 3
    ? -1
    : NAMES.findIndex(known => known.toLowerCase() === name.slice(0, 3).toLowerCase());
}
