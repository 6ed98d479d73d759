import { describe, expect, it } from 'vitest';
import { chartView } from '../../../src/preview/host/chart-view';
import { ToldWorkbook } from '../../../src/preview/host/told-workbook';
import { type ChartModel, emptyWorkbook } from '../../../src/preview/workbook';
import { chartedSheet, plainChart } from '../plain-chart';

function seen(
  part: Partial<ChartModel> = {},
  change: (sheet: ReturnType<typeof chartedSheet>) => void = () => {},
) {
  const workbook = emptyWorkbook();
  const sheet = chartedSheet();
  change(sheet);
  workbook.sheets = [sheet];
  return chartView(workbook, plainChart(part));
}

describe('a chart as the page is told of it', () => {
  it('has the names, numbers and texts of the cells that it draws', () => {
    expect(seen()).toMatchObject({
      points: ['G1', 'G2', 'G3'],
      series: [
        { name: 'Red', values: [0.25, 0, 0.5], shown: ['25%', '0%', '50%'] },
        { name: 'Green', values: [0.75, 1, null], shown: ['75%', '100%', ''] },
      ],
      inPercent: true,
    });
  });

  it('takes rows for its series where it is transposed, and guesses the names where nobody says', () => {
    expect(seen({ transposed: true, headers: -1 })).toMatchObject({
      points: ['Red', 'Green'],
      series: [{ name: 'G1' }, { name: 'G2' }, { name: 'G3', values: [0.5, null] }],
    });
    expect(seen({ headers: -1 }).series.map(({ name }) => name)).toEqual(['Red', 'Green']);
  });

  it('leaves hidden rows and columns out, or shows them, as it was told', () => {
    const hide = (sheet: ReturnType<typeof chartedSheet>) => {
      sheet.hiddenRows.add(3);
      sheet.hiddenColumns.add(2);
    };
    const options = { 'series.1.color': '#1e8e3e' };
    expect(seen({ options }, hide)).toMatchObject({
      points: ['G1', 'G3'],
      series: [{ name: 'Green', values: [0.75, null] }],
      colours: ['#1e8e3e'],
    });
    expect(seen({ hidden: 'SHOW_BOTH' }, hide).series).toHaveLength(2);
    expect(seen({ hidden: 'IGNORE_ROWS' }, hide)).toMatchObject({ points: ['G1', 'G3'] });
  });

  it('is empty where its cells have gone', () => {
    expect(seen({ ranges: [] })).toMatchObject({ points: [], series: [] });
    expect(seen({ ranges: [{ sheetId: 99, top: 1, left: 1, bottom: 4, right: 3 }] }).series).toEqual([]);
  });

  it('is told again when a cell that it draws changes, on whatever sheet that stands', () => {
    const workbook = emptyWorkbook();
    workbook.sheets.push(chartedSheet());
    workbook.sheets[0]!.charts.push(plainChart());
    const told = new ToldWorkbook(workbook);
    expect(told.news()).toBeNull();
    workbook.sheets[1]!.rows[1]![1]!.value = 0.9;
    const patch = told.news()!.sheets.find(({ id }) => id === workbook.sheets[0]!.id);
    expect(patch?.view?.charts[0]?.series[0]?.shown[0]).toBe('90%');
  });
});
