// Writes its share into each slice of a pie that has room for it.

import { ArcElement, type Plugin } from 'chart.js';

/** Less than this much of the whole has no room. */
const LEAST_SHARE = 0.05;

export const sliceShares: Plugin<'pie'> = {
  id: 'slice shares',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const values = chart.data.datasets[0]?.data ?? [];
    const total = values.reduce((sum, value) => sum + (value ?? 0), 0);
    ctx.save();
    ctx.font = '12px Roboto, Arial, sans-serif';
    ctx.fillStyle = '#fff';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((slice, at) => {
      const share = (values[at] ?? 0) / total;
      if (!(share >= LEAST_SHARE) || !(slice instanceof ArcElement)) return;
      const { x, y } = slice.getCenterPoint(false);
      ctx.fillText(`${Math.round(share * 100)}%`, x, y);
    });
    ctx.restore();
  },
};
