import { expect, test } from 'vitest';
import { chartText } from '../../../../src/preview/page/charts/chart-text';
import { plainChartView } from '../plain-sheet';

test('says what the chart is of, and each point with its values', () => {
  expect(chartText(plainChartView())).toBe(
    'Statuses, stacked column chart. G1: Red 1, Green 4. G2: Red 0, Green 3.',
  );
});

test('does not name a single series, says where there is nothing, and counts what is too much', () => {
  const values = Array.from({ length: 40 }, (_, at) => at);
  const series = [{ name: 'Items', values, shown: values.map(value => (value === 1 ? '' : String(value))) }];
  const text = chartText(plainChartView({ title: '', type: 'PIE', points: ['Red', 'Amber'], series }));
  expect(text).toMatch(/^Pie chart\. Red: 0\. Amber: nothing\. 3: 2\. /);
  expect(text).toMatch(/12: 11\. and 28 more\.$/);
});
