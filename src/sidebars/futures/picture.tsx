// Each goal in each future on one axis of time: when it is finished, when it is due, and the chance to make that.

import type { Compared, ComparedGoal, ComparedOutcome } from '../../addon/sidebars/futures-contract';
import { dateText, dayNumber } from '../parts/dates';

const WIDTH = 268;
const LEFT = 20;
const RIGHT = 224;
const LINE = 18;
const TOP = 4;
/** The axis ends a third beyond the last due date; what lies further off is shown by an arrow. */
const BEYOND_DUE = 4 / 3;
const LEAST_DAYS = 56;

const COLOURS: Readonly<Record<string, string>> = { Green: '#188038', Amber: '#b06000', Red: '#c5221f' };

export function Picture({ compared, today }: { readonly compared: Compared; readonly today: string }) {
  const from = dayNumber(today);
  const dues = compared.goals
    .flatMap(({ outcomes }) => outcomes.map(({ due }) => dayNumber(due)))
    .filter(day => !Number.isNaN(day));
  const to = from + Math.max(LEAST_DAYS, Math.round((Math.max(from, ...dues) - from) * BEYOND_DUE));
  const at = (day: number) => LEFT + ((day - from) / (to - from)) * (RIGHT - LEFT);
  return (
    <>
      {compared.goals.map(goal => (
        <section key={goal.id} aria-label={`${goal.id} ${goal.title}`}>
          <p class="goal" dir="auto">
            <b>{goal.id}</b> {goal.title}
          </p>
          {hasForecast(goal) ? (
            <GoalPicture goal={goal} names={compared.names} today={today} at={at} />
          ) : (
            <p class="quiet">No forecast: {goal.outcomes[0]!.why}.</p>
          )}
          <Needs goal={goal} names={compared.names} />
        </section>
      ))}
      <p class="quiet legend">
        – is today, the numbers are the futures. From {dateText(today)} to {dateText(isoOf(to), today)}:
        finished with 50 % at the mark, with 85 % at the end of the bar; dotted, the due date. Right, the
        chance to make it: ● 85 % and more, ◆ 50 % and more, ■ less.
      </p>
    </>
  );
}

interface GoalPictureProps {
  readonly goal: ComparedGoal;
  readonly names: readonly string[];
  readonly today: string;
  readonly at: (day: number) => number;
}

function GoalPicture({ goal, names, today, at }: GoalPictureProps) {
  const height = TOP + LINE * goal.outcomes.length + 2;
  const described = goal.outcomes.map((outcome, index) => `${names[index]}: ${inWords(outcome, today)}`);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={described.join(' ')}>
      {goal.outcomes.map((outcome, index) => {
        const y = TOP + LINE * index + LINE / 2;
        return (
          <g key={markOf(index)}>
            <line x1={LEFT} x2={RIGHT} y1={y} y2={y} stroke="#eceff1" />
            <text x={2} y={y + 4} fill="#1f1f1f" font-weight="600">
              {markOf(index)}
            </text>
            <Span outcome={outcome} y={y} at={at} />
            <text x={WIDTH} y={y + 4} text-anchor="end" fill="#1f1f1f">
              {outcome.chance === null ? '' : `${outcome.chance} %`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Span({
  outcome,
  y,
  at,
}: {
  readonly outcome: ComparedOutcome;
  readonly y: number;
  readonly at: (day: number) => number;
}) {
  const { status, due, by50, by85, why } = outcome;
  const dueAt = at(dayNumber(due));
  const dueMark = dueAt >= LEFT && dueAt <= RIGHT && (
    <line
      x1={dueAt}
      x2={dueAt}
      y1={y - 8}
      y2={y + 8}
      stroke="#3c4043"
      stroke-width="1.5"
      stroke-dasharray="2 2"
    />
  );
  const said =
    status === 'Done' ? 'done' : status === 'Dropped' ? 'dropped' : why !== '' ? 'no forecast' : '';
  if (said !== '')
    return (
      <g>
        {dueMark}
        <text x={LEFT + 4} y={y + 4} fill="#575b5f">
          {said}
        </text>
      </g>
    );
  const colour = COLOURS[status] ?? '#575b5f';
  const middle = by50 === '' ? Number.POSITIVE_INFINITY : at(dayNumber(by50));
  const far = by85 === '' ? Number.POSITIVE_INFINITY : at(dayNumber(by85));
  const start = Math.min(middle, RIGHT - 8);
  const end = Math.min(far, RIGHT);
  return (
    <g>
      <rect
        x={start}
        y={y - 3}
        width={Math.max(2, end - start)}
        height="6"
        rx="2"
        fill={colour}
        opacity="0.45"
      />
      {far > RIGHT && <path d={`M${RIGHT} ${y - 6}l7 6-7 6z`} fill={colour} />}
      {dueMark}
      {middle <= RIGHT && <Mark status={status} x={middle} y={y} colour={colour} />}
    </g>
  );
}

function Mark({
  status,
  x,
  y,
  colour,
}: {
  readonly status: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}) {
  if (status === 'Red') return <rect x={x - 4} y={y - 4} width="8" height="8" fill={colour} />;
  if (status === 'Amber') return <path d={`M${x} ${y - 6}l6 6-6 6-6-6z`} fill={colour} />;
  return <circle cx={x} cy={y} r="5" fill={colour} />;
}

function Needs({ goal, names }: { readonly goal: ComparedGoal; readonly names: readonly string[] }) {
  const lines = goal.outcomes.flatMap(({ days, money, why, status }, index) => {
    const isSaid = why === '' || status !== '' || !hasForecast(goal);
    const text = [isSaid ? '' : `No forecast: ${why}.`, days, money].filter(each => each !== '').join(' ');
    return text === '' ? [] : [{ mark: markOf(index), name: names[index]!, text }];
  });
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>People-days and budget of {goal.id}</summary>
      <dl class="pairs needs">
        {lines.map(({ mark, name, text }) => (
          <div key={mark}>
            <dt dir="auto">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Today has a dash, a future its number. */
function markOf(index: number): string {
  return index === 0 ? '–' : String(index);
}

/** False where no future says anything of its date. */
function hasForecast({ outcomes }: ComparedGoal): boolean {
  return outcomes.some(({ why, status }) => why === '' || status !== '');
}

function inWords({ status, chance, by50, by85, due, why }: ComparedOutcome, today: string): string {
  if (status === 'Done') return 'done.';
  if (status === 'Dropped') return 'dropped.';
  if (why !== '') return `no forecast, ${why}.`;
  const day = (iso: string) => (iso === '' ? 'not in sight' : dateText(iso, today));
  const dueText =
    chance === null ? '' : ` ${chance} % to make ${day(due)}${status === '' ? '' : `, ${status}`}.`;
  return `50 % ${day(by50)}, 85 % ${day(by85)}.${dueText}`;
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
