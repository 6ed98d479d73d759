import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../../../src/preview/page/charts/chart-config';
import { plainChartView } from '../plain-sheet';

describe('a chart as it is drawn', () => {
  it.each([
    ['COLUMN', 'bar', undefined],
    ['BAR', 'bar', 'y'],
    ['LINE', 'line', undefined],
    ['AREA', 'line', undefined],
    ['PIE', 'pie', undefined],
  ] as const)('of the type %s is a %s', (type, kind, indexAxis) => {
    const { type: drawn, options } = chartConfig(plainChartView({ type }));
    expect([drawn, options?.indexAxis]).toEqual([kind, indexAxis]);
  });

  it('has its own colours, and the usual ones where it has none', () => {
    const { data } = chartConfig(plainChartView({ colours: ['#d93025', null] }));
    expect(data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['#d93025', '#ea4335']);
    const pie = chartConfig(plainChartView({ type: 'PIE', colours: ['#1e8e3e', null] }));
    expect(pie.data.datasets[0]?.backgroundColor).toEqual(['#1e8e3e', '#ea4335']);
  });

  it('makes shares of what is stacked to a hundred per cent, and ends where it is told', () => {
    const shares = chartConfig(plainChartView({ stacked: 'percent' }));
    expect(shares.data.datasets.map(({ data }) => data)).toEqual([
      [0.2, 0],
      [0.8, 1],
    ]);
    expect(shares.options?.scales?.y).toMatchObject({ stacked: true, min: 0, max: 1 });
    const bounded = chartConfig(plainChartView({ type: 'BAR', stacked: 'none', least: -1, most: 9 }));
    expect(bounded.options?.scales?.x).toMatchObject({ stacked: false, min: -1, max: 9 });
  });

  it('breaks long names into lines, and cuts those that are longer still', () => {
    const name = 'Grow managed services revenue by a third before the end of the year';
    const { data } = chartConfig(plainChartView({ width: 320, points: [name, 'Short'] }));
    expect(data.labels).toEqual([['Grow managed', 'services revenue', 'by a third before…'], ['Short']]);
  });

  it('gives the name of a bar no more lines than fit beside it', () => {
    const points = Array.from({ length: 5 }, () => 'Grow managed services revenue by a third');
    const linesAt = (height: number) =>
      chartConfig(plainChartView({ type: 'BAR', width: 480, height, points })).data.labels?.[0];
    expect(linesAt(240)).toEqual(['Grow managed services…']);
    expect(linesAt(400)).toEqual(['Grow managed services', 'revenue by a third']);
  });
});
