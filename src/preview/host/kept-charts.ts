// Charts as a deletion found them, so that they come back with what was deleted.

import type { ChartModel, Workbook } from '../workbook';

/** Performs a deletion; the answer is to be given what takes it back, and then leaves the charts as they were. */
export function keepingCharts(workbook: Workbook, perform: () => void): (takeBack: () => void) => void {
  const before = placesIn(workbook);
  perform();
  const after = placesIn(workbook);
  return takeBack => {
    const now = placesIn(workbook);
    takeBack();
    for (const chart of chartsIn(workbook)) {
      const place = before.get(chart.id);
      if (place !== undefined && now.get(chart.id) === after.get(chart.id))
        Object.assign(chart, JSON.parse(place));
    }
  };
}

/** By the chart's ID, where it lies and what it draws. */
function placesIn(workbook: Workbook): ReadonlyMap<number, string> {
  return new Map(
    chartsIn(workbook).map(({ id, ranges, anchorRow, anchorColumn }) => [
      id,
      JSON.stringify({ ranges, anchorRow, anchorColumn }),
    ]),
  );
}

function chartsIn({ sheets }: Workbook): ChartModel[] {
  return sheets.flatMap(({ charts }) => charts);
}
