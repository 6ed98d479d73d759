// The plan as a line: which share it expects on which day.

import type { Day } from '../plan/day';
import type { Curve, Task } from '../plan/item';
import type { WorkCalendar } from '../plan/work-calendar';
import { type Shape, shareAt } from './curve';
import { ageOn, type Span } from './span';
import { type TaskSteps, taskSteps } from './task-effort';

export interface CurveLine {
  readonly kind: 'curve';
  readonly span: Span;
  readonly shape: Shape;
}

/** Rises at the tasks' own due days, wherever they lie. */
export interface TaskLine {
  readonly kind: 'tasks';
  readonly span: Span;
  readonly steps: TaskSteps;
}

export type PlanLine = CurveLine | TaskLine;

/** A straight line where the tasks are asked for and there are none. */
export function planLine(span: Span, curve: Curve, tasks: readonly Task[]): PlanLine {
  if (curve !== 'By tasks') return { kind: 'curve', span, shape: curve };
  const steps = taskSteps(tasks, span.due);
  return steps === null ? { kind: 'curve', span, shape: 'Linear' } : { kind: 'tasks', span, steps };
}

/** e: the share expected by the end of this day, 0–1. */
export function expectedShare(line: PlanLine, day: Day, calendar: WorkCalendar): number {
  if (line.kind === 'tasks') return stepShare(line.steps, day);
  const { span } = line;
  if (day >= span.due) return 1;
  return shareAt(line.shape, Math.min(1, ageOn(span, day, calendar) / span.durationWorkingDays));
}

export function stepShare(steps: TaskSteps, day: Day): number {
  let share = 0;
  for (let at = 0; at < steps.days.length && steps.days[at]! <= day; at += 1) share = steps.shares[at]!;
  return share;
}
