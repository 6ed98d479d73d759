// A chart in words, for those who hear the page.

import type { ChartView } from '../../protocol/views';

/** More values than these are not said, but counted by their points. */
const MOST_VALUES = 24;

/** Such as "Statuses, stacked column chart. G1: Red 1, Green 4. G2: Red 0, Green 3." */
export function chartText({ title, type, stacked, points, series }: ChartView): string {
  const kind = `${stacked === 'none' || type === 'PIE' ? '' : 'stacked '}${type.toLowerCase()} chart`;
  const head = title === '' ? `${kind[0]!.toUpperCase()}${kind.slice(1)}` : `${title}, ${kind}`;
  const count = Math.max(points.length, ...series.map(({ values }) => values.length));
  const length = Math.min(count, Math.max(1, Math.floor(MOST_VALUES / Math.max(1, series.length))));
  const first = type === 'LINE' || type === 'AREA' ? count - length : 0; // of a course the latest
  const said = Array.from({ length }, (_, index) => {
    const at = first + index;
    const values = series.flatMap(({ name, shown }) => {
      const value = shown[at] ?? '';
      return value === '' ? [] : [series.length > 1 && name !== '' ? `${name} ${value}` : value];
    });
    return `${points[at] || at + 1}: ${values.join(', ') || 'nothing'}`;
  });
  const rest = count - length;
  const left = rest > 0 ? [`${rest} more ${first > 0 ? 'before' : 'after'} these`] : [];
  return [head, ...said, ...left].join('. ').concat('.');
}
