// Draws our charts on a sheet, with the fewest calls: what is as it should be is not written again.

import type { ChartDefinition, ChartsChange } from './change';
import type { ChartBuilder, ChartMethods, ChartNames, SheetMethods, Workbook } from './spreadsheet';

export function applyCharts(workbook: Workbook, { sheet, charts, titles }: ChartsChange): void {
  const drawn = chartsOfOurs(sheet, titles);
  const wanted = new Set(charts.map(({ title }) => title));
  for (const [title, chart] of drawn) if (!wanted.has(title)) sheet.removeChart(chart);
  for (const definition of charts) {
    const chart = drawn.get(definition.title);
    if (!chart) drawChart(workbook, sheet, definition);
    else if (!isAsDefined(workbook, chart, definition))
      sheet.updateChart(describe(workbook, sheet, chart.modify().clearRanges(), definition));
  }
}

/** Draws a chart that the sheet does not have yet. */
export function drawChart(workbook: Workbook, sheet: SheetMethods, definition: ChartDefinition): void {
  sheet.insertChart(describe(workbook, sheet, sheet.newChart(), definition));
}

/** By title, of several that have the same the oldest: another one is somebody's copy. */
function chartsOfOurs(sheet: SheetMethods, titles: readonly string[]): Map<string, ChartMethods> {
  const found = new Map<string, ChartMethods>();
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title') ?? '');
    if (titles.includes(title) && !found.has(title)) found.set(title, chart);
  }
  return found;
}

function describe(
  { chartNames }: Workbook,
  sheet: SheetMethods,
  builder: ChartBuilder,
  definition: ChartDefinition,
): ChartMethods {
  const { top, left, height, width } = definition.data;
  builder
    .setChartType(typeName(chartNames, definition))
    .addRange(sheet.getRange(top + 1, left + 1, height, width))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(chartNames.ChartHiddenDimensionStrategy.SHOW_BOTH) // its data may be out of sight
    .setPosition(definition.top + 1, definition.left + 1, 0, 0);
  for (const [option, value] of optionsOf(definition)) builder.setOption(option, value);
  return builder.build();
}

function isAsDefined({ chartNames }: Workbook, chart: ChartMethods, definition: ChartDefinition): boolean {
  const { data } = definition;
  const [range, ...others] = chart.getRanges();
  const at = chart.getContainerInfo();
  const options = chart.getOptions();
  return (
    range?.getRow() === data.top + 1 &&
    range.getColumn() === data.left + 1 &&
    range.getNumRows() === data.height &&
    range.getNumColumns() === data.width &&
    others.length === 0 &&
    at.getAnchorRow() === definition.top + 1 &&
    at.getAnchorColumn() === definition.left + 1 &&
    at.getOffsetX() === 0 &&
    at.getOffsetY() === 0 &&
    String(chart.modify().getChartType()) === String(typeName(chartNames, definition)) &&
    optionsOf(definition).every(([option, value]) => options.get(option) === value)
  );
}

/** Under the names that Sheets itself gives them when it records a macro. */
function optionsOf(definition: ChartDefinition): (readonly [string, string | number | boolean])[] {
  const { type, colours, least, most } = definition;
  const parts = type === 'pie' ? 'slices' : 'series';
  const valueAxis = type === 'bar' ? 'hAxis' : 'vAxes.0';
  return [
    ['title', definition.title],
    ['width', definition.width],
    ['height', definition.height],
    ['useFirstColumnAsDomain', true],
    ['isStacked', definition.stacked ?? 'false'],
    ['legend.position', definition.legend ?? 'bottom'],
    ...colours.map((colour, at) => [`${parts}.${at}.color`, colour] as const),
    ...(least === undefined ? [] : [[`${valueAxis}.viewWindow.min`, least] as const]),
    ...(most === undefined ? [] : [[`${valueAxis}.viewWindow.max`, most] as const]),
  ];
}

function typeName({ ChartType }: ChartNames, { type }: ChartDefinition): unknown {
  return ChartType[type.toUpperCase() as Uppercase<typeof type>];
}
