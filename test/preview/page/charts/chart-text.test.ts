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
  expect(text).toMatch(/24: 23\. 16 more after these\.$/);
});

test('says the latest points of a course', () => {
  const week = (name: string) => ({ name, values: [1, 2, 3], shown: ['1', '2', '3'] });
  const series = Array.from({ length: 12 }, (_, at) => week(`G${at}`));
  const text = chartText(plainChartView({ type: 'LINE', stacked: 'none', points: ['a', 'b', 'c'], series }));
  expect(text).toMatch(/^Statuses, line chart\. b: G0 2, G1 2, .*\. c: G0 3, .*\. 1 more before these\.$/);
});
