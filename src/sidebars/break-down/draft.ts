// The half-filled plan on the page, and how each input changes it.

import type {
  BreakDownDraft,
  BreakDownParent,
  DraftMilestone,
  DraftTask,
  ProposalChoices,
  ProposedDraft,
} from '../../addon/sidebars/break-down-contract';
import type { Chart } from '../../addon/sidebars/contract';
import { dayNumber, daysAfter } from '../parts/dates';

export interface FormState {
  readonly choices: ProposalChoices;
  readonly milestones: readonly DraftMilestone[];
  readonly tasks: readonly DraftTask[];
  /** Counts the rows ever added, so that each has a key of its own. */
  readonly added: number;
  /** Titles as they were proposed; one that differs was typed. */
  readonly proposedTitles: readonly string[];
  /** What was typed into milestones that a shorter proposal left out, should it grow again; a title is "" where none was. */
  readonly beyond: readonly Pick<DraftMilestone, 'title' | 'owner'>[];
}

const USUAL_DAYS = 90;

export function formOf({ choices, milestones, tasks }: ProposedDraft): FormState {
  const proposedTitles = milestones.map(({ title }) => title);
  return { choices, milestones, tasks, added: 0, proposedTitles, beyond: [] };
}

/** Another proposal in the place of the last one, with what was typed into that: titles, owners and tasks. */
export function reproposed(form: FormState, proposal: ProposedDraft): FormState {
  const fresh = formOf(proposal);
  const tasks = form.milestones.map(each => each.tasks.filter(({ title }) => title.trim() !== ''));
  const last = fresh.milestones.length - 1;
  const typed = form.milestones.map(({ title, owner }) => ({
    title: form.proposedTitles.includes(title) ? '' : title,
    owner,
  }));
  const before = [...typed, ...form.beyond];
  const milestones = fresh.milestones.map((milestone, index): DraftMilestone => {
    const kept = (index === last ? tasks.slice(index).flat() : tasks[index]) ?? [];
    const key = `added-t${form.added + index + 1}`;
    return {
      ...milestone,
      title: before[index]?.title || milestone.title,
      owner: before[index]?.owner ?? milestone.owner,
      tasks: kept.length > 0 ? kept : milestone.tasks.map((task, at) => ({ ...task, key: `${key}.${at}` })),
    };
  });
  const beyond = before.slice(milestones.length);
  return { ...fresh, milestones, added: form.added + milestones.length, beyond };
}

/** What was kept of a form; null where it cannot be read, as after an update. */
export function formFromJson(json: string): FormState | null {
  try {
    const form = JSON.parse(json) as Partial<FormState> | null;
    const isWhole =
      typeof form?.choices === 'object' && Array.isArray(form.milestones) && Array.isArray(form.tasks);
    return isWhole
      ? { ...(form as FormState), proposedTitles: form.proposedTitles ?? [], beyond: form.beyond ?? [] }
      : null;
  } catch {
    return null;
  }
}

export function draftOf(parentId: string, { milestones, tasks }: FormState): BreakDownDraft {
  return { parentId, milestones, tasks };
}

export function withMilestone(form: FormState, key: string, change: Partial<DraftMilestone>): FormState {
  const milestones = form.milestones.map(each => (each.key === key ? { ...each, ...change } : each));
  return { ...form, milestones };
}

export function withoutMilestone(form: FormState, key: string): FormState {
  return { ...form, milestones: form.milestones.filter(each => each.key !== key) };
}

/** A new one after the last, up to a quarter long, from where that one ends. */
export function addMilestone(form: FormState, parent: BreakDownParent, today: string): FormState {
  const last = form.milestones[form.milestones.length - 1];
  const start = last?.due ? daysAfter(last.due, 1) : form.choices.start || today;
  const usual = daysAfter(start, USUAL_DAYS);
  const end = form.choices.due;
  const due = end > start && end < usual ? end : usual;
  const added: DraftMilestone = {
    key: `added-m${form.added + 1}`,
    title: '',
    owner: last?.owner ?? '',
    metric: parent.metric,
    baseline: last?.target ?? form.choices.baseline,
    target: '',
    start,
    due,
    tasks: [],
  };
  return { ...form, milestones: [...form.milestones, added], added: form.added + 1 };
}

/** Where tasks stand: under a milestone of the form, or ("") under the milestone that is broken down. */
export type TaskPlace = string;

export function tasksAt(form: FormState, place: TaskPlace): readonly DraftTask[] {
  return place === '' ? form.tasks : (form.milestones.find(({ key }) => key === place)?.tasks ?? []);
}

function withTasks(form: FormState, place: TaskPlace, tasks: readonly DraftTask[]): FormState {
  return place === '' ? { ...form, tasks } : withMilestone(form, place, { tasks });
}

export function withTask(
  form: FormState,
  place: TaskPlace,
  key: string,
  change: Partial<DraftTask>,
): FormState {
  const tasks = tasksAt(form, place).map(each => (each.key === key ? { ...each, ...change } : each));
  return withTasks(form, place, tasks);
}

export function withoutTask(form: FormState, place: TaskPlace, key: string): FormState {
  return withTasks(
    form,
    place,
    tasksAt(form, place).filter(each => each.key !== key),
  );
}

/** One task for each title; a task that stands there without a title takes the first. */
export function addTasks(
  form: FormState,
  place: TaskPlace,
  titles: readonly string[],
  usual: { readonly owner: string; readonly due: string },
): FormState {
  const kept = tasksAt(form, place).filter(({ title }) => title.trim() !== '' || titles[0] === '');
  const last = kept[kept.length - 1];
  const made = titles.map((title, index) => ({
    key: `added-t${form.added + index + 1}`,
    title,
    owner: last?.owner || usual.owner,
    due: usual.due,
  }));
  return withTasks({ ...form, added: form.added + titles.length }, place, [...kept, ...made]);
}

/** Of a milestone or task of the form; "" where there is none of that key. */
export function titleOf(form: FormState, key: string): string {
  const rows = form.milestones.flatMap(milestone => [milestone, ...milestone.tasks]);
  return [...rows, ...form.tasks].find(each => each.key === key)?.title ?? '';
}

/** The titles in pasted lines, without what marks a list. */
export function titlesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*(?:[-*•–·]|\[[ x]?\]|\d{1,3}[.)])\s+/i, '').trim())
    .filter(line => line !== '');
}

/** As the script reads a number of digits alone: "1,250" is a thousand, "12,5" is not. NaN for any other text. */
function numberIn(text: string): number {
  const digits = text.trim();
  if (digits === '') return Number.NaN;
  return Number(
    /^[1-9]\d{0,2}(?:,\d{3})+$/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'),
  );
}

/** The path from baseline to target over the milestones' due days; null where there is none to draw. */
export function pathOf(form: FormState, parent: BreakDownParent, today: string): Chart | null {
  const [first] = form.milestones;
  if (!first || Number.isNaN(numberIn(first.baseline))) return null;
  const steps = form.milestones.filter(
    ({ due, target }) => !Number.isNaN(dayNumber(due)) && !Number.isNaN(numberIn(target)),
  );
  if (steps.length === 0 || Number.isNaN(dayNumber(first.start))) return null;
  const current = numberIn(parent.current);
  return {
    unit: parent.metric,
    today,
    plan: [
      { on: first.start, value: numberIn(first.baseline) },
      ...steps.map(({ due, target }) => ({ on: due, value: numberIn(target) })),
    ],
    reports: Number.isNaN(current) || today < first.start ? [] : [{ on: today, value: current }],
  };
}
