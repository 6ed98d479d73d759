// A plan and what was reported, drawn small.

import type { Chart, ChartValue } from '../../addon/sidebars/contract';
import { dateText, dayNumber } from './dates';

const WIDTH = 268;
const LEFT = 4;
const RIGHT = 6;
const TOP = 14;

/** Of a label's letters, on average, in a wide font: which one is drawn depends on the machine. */
const LETTER = 6.2;
const TODAY = 'today';

interface Point {
  readonly x: number;
  readonly y: number;
}

export function LineChart({
  chart,
  height = 92,
  showsSteps = false,
}: {
  readonly chart: Chart;
  readonly height?: number;
  /** Marks each point of the plan, with its value where there is room. */
  readonly showsSteps?: boolean;
}) {
  const all = [...chart.plan, ...chart.reports];
  if (all.length < 2) return null;
  const days = all.map(({ on }) => dayNumber(on));
  const values = all.map(({ value }) => value);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bottom = height - 16;
  const at = ({ on, value }: ChartValue): Point => ({
    x: LEFT + ((dayNumber(on) - from) / Math.max(1, to - from)) * (WIDTH - LEFT - RIGHT),
    y: bottom - ((value - low) / (high - low || 1)) * (bottom - TOP),
  });
  const plan = chart.plan.map(at);
  const reports = chart.reports.map(at);
  const last = reports[reports.length - 1];
  const today = dayNumber(chart.today);
  const now = at({ on: chart.today, value: low }).x;
  const dateOf = (day: number) => dateText(all.find(({ on }) => dayNumber(on) === day)!.on, chart.today);
  const [first, end] = [dateOf(from), dateOf(to)];
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={described(chart)}>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={bottom} y2={bottom} stroke="#dadce0" />
      {today > from && today < to && (
        <g>
          <line x1={now} x2={now} y1={TOP - 6} y2={bottom} stroke="#bdc1c6" stroke-dasharray="2 2" />
          <text x={beside(now, first, end)} y={height - 3} text-anchor="middle" fill="#575b5f">
            {TODAY}
          </text>
        </g>
      )}
      <polyline points={text(plan)} fill="none" stroke="#80868b" stroke-width="1.5" stroke-dasharray="4 3" />
      <polyline
        points={text(reports)}
        fill="none"
        stroke="#0b57d0"
        stroke-width="2"
        stroke-linejoin="round"
      />
      {last && <circle cx={last.x} cy={last.y} r="3.5" fill="#0b57d0" />}
      {showsSteps && plan.slice(1).map(({ x, y }) => <circle key={x} cx={x} cy={y} r="3.5" fill="#575b5f" />)}
      <text x={LEFT} y={height - 3} fill="#575b5f">
        {first}
      </text>
      <text x={WIDTH} y={height - 3} text-anchor="end" fill="#575b5f">
        {end}
      </text>
      {labels(chart, plan, showsSteps).map(({ x, y, value, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor} fill="#3c4043">
          {value}
        </text>
      ))}
    </svg>
  );
}

/** Where a label in the middle of "today" touches the dates at neither end. */
function beside(x: number, first: string, end: string): number {
  const room = (date: string) => (date.length + 1 + TODAY.length / 2) * LETTER;
  return Math.max(LEFT + room(first), Math.min(WIDTH - room(end), x));
}

interface Label extends Point {
  readonly value: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The first and the last value of the plan, and those between them that do not touch. */
function labels({ plan }: Chart, points: readonly Point[], showsSteps: boolean): Label[] {
  const kept: Label[] = [];
  points.forEach(({ x, y }, index) => {
    const isEnd = index === 0 || index === points.length - 1;
    if (!isEnd && !showsSteps) return;
    const before = kept[kept.length - 1];
    const isClose = before !== undefined && x - before.x < 34;
    if (isClose && !isEnd) return;
    if (isClose && kept.length > 1) kept.pop();
    const anchor = index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle';
    kept.push({
      x: index === points.length - 1 ? WIDTH : x,
      y: y - 6,
      value: short(plan[index]!.value),
      anchor,
    });
  });
  return kept;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function text(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

function described({ plan, reports, unit, today }: Chart): string {
  const [first, end] = [plan[0], plan[plan.length - 1]];
  const last = reports[reports.length - 1];
  const sentences = [
    first && end
      ? `The plan goes from ${short(first.value)} on ${dateText(first.on, today)} to ${short(end.value)} on ${dateText(end.on, today)}.`
      : '',
    last ? `Last reported: ${short(last.value)} on ${dateText(last.on, today)}.` : '',
  ];
  return [unit, ...sentences]
    .filter(each => each !== '')
    .join('. ')
    .replace('.. ', '. ');
}
