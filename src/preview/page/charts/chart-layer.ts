// The charts of the sheet in front, drawn over the grid where they are anchored.

import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartView } from '../../protocol/views';
import type { Grid } from '../grid/grid';
import { chartConfig } from './chart-config';
import { chartText } from './chart-text';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

interface Drawn {
  readonly view: ChartView;
  /** The view as text, to see whether another one is the same. */
  readonly told: string;
  /** As much of the grid as the chart may lie over. */
  readonly pane: HTMLElement;
  readonly box: HTMLElement;
  readonly chart: Chart;
}

export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<number, Drawn>();
  private views: readonly ChartView[] = [];
  private placing = 0;

  constructor(
    container: HTMLElement,
    private readonly grid: Grid,
  ) {
    this.layer.className = 'tl-charts';
    container.after(this.layer);
    grid.watchMoves(() => this.placeSoon());
    new ResizeObserver(() => this.placeSoon()).observe(container);
  }

  /** Draws what is new or has changed; none of it moves by this. */
  show(views: readonly ChartView[]): void {
    if (views === this.views) return;
    this.views = views;
    const wanted = new Map(views.map(view => [view.id, view]));
    for (const [id, { view, told }] of this.drawn)
      if (JSON.stringify(wanted.get(id)) !== told) this.forget(view.id);
    for (const view of views) if (!this.drawn.has(view.id)) this.drawn.set(view.id, this.draw(view));
    this.placeSoon();
  }

  private draw(view: ChartView): Drawn {
    const pane = document.createElement('div');
    pane.className = 'tl-chart-pane';
    const box = document.createElement('div');
    box.className = 'tl-chart';
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', chartText(view));
    box.style.width = `${view.width}px`;
    box.style.height = `${view.height}px`;
    const canvas = document.createElement('canvas');
    canvas.width = view.width;
    canvas.height = view.height;
    box.append(canvas);
    box.addEventListener('wheel', event => this.grid.scrollBy(event), { passive: false });
    pane.append(box);
    this.layer.append(pane);
    return { view, told: JSON.stringify(view), pane, box, chart: new Chart(canvas, chartConfig(view)) };
  }

  private forget(id: number): void {
    const drawn = this.drawn.get(id);
    drawn?.chart.destroy();
    drawn?.pane.remove();
    this.drawn.delete(id);
  }

  /** Once the grid has moved its own cells. */
  private placeSoon(): void {
    cancelAnimationFrame(this.placing);
    this.placing = requestAnimationFrame(() => this.place());
  }

  private place(): void {
    const origin = this.layer.getBoundingClientRect();
    for (const { view, pane, box, chart } of this.drawn.values()) {
      const cell = this.grid.cellBox(view.row, view.column);
      const bounds = this.grid.paneBox(view.row, view.column);
      pane.hidden = !cell || !bounds;
      if (!cell || !bounds) continue;
      const { zoom } = bounds;
      sharpen(chart, zoom);
      pane.style.left = `${bounds.left - origin.left}px`;
      pane.style.top = `${bounds.top - origin.top}px`;
      pane.style.width = `${bounds.right - bounds.left}px`;
      pane.style.height = `${bounds.bottom - bounds.top}px`;
      const left = cell.left - bounds.left + view.offsetX * zoom;
      const top = cell.top - bounds.top + view.offsetY * zoom;
      box.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    }
  }
}

/** Draws a chart with as many pixels as it has on the screen. */
function sharpen(chart: Chart, zoom: number): void {
  const ratio = window.devicePixelRatio * zoom;
  if (chart.currentDevicePixelRatio === ratio) return;
  chart.options.devicePixelRatio = ratio;
  chart.resize(chart.width, chart.height);
}
