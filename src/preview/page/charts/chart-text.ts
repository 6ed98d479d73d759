// A chart in words, for those who hear the page.

import type { ChartView } from '../../protocol';

/** More than these are only counted. */
const MOST_POINTS = 12;

/** Such as "Statuses, stacked column chart. G1: Red 1, Green 4. G2: Red 0, Green 3." */
export function chartText({ title, type, stacked, points, series }: ChartView): string {
  const kind = `${stacked === 'none' || type === 'PIE' ? '' : 'stacked '}${type.toLowerCase()} chart`;
  const head = title === '' ? `${kind[0]!.toUpperCase()}${kind.slice(1)}` : `${title}, ${kind}`;
  const count = Math.max(points.length, ...series.map(({ values }) => values.length));
  const said = Array.from({ length: Math.min(count, MOST_POINTS) }, (_, at) => {
    const values = series.flatMap(({ name, shown }) => {
      const value = shown[at] ?? '';
      return value === '' ? [] : [series.length > 1 && name !== '' ? `${name} ${value}` : value];
    });
    return `${points[at] || at + 1}: ${values.join(', ') || 'nothing'}`;
  });
  const rest = count - said.length;
  return [head, ...said, ...(rest > 0 ? [`and ${rest} more`] : [])].join('. ').concat('.');
}
