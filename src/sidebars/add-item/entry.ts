// The item that is being entered: what was typed, and what usually stands where nothing was.

import type {
  AddItemOpened,
  NewField,
  NewItemDraft,
  NewKind,
  ParentChoice,
} from '../../addon/sidebars/add-item-contract';
import { daysAfter } from '../parts/dates';

/** Fields that were touched; the others follow the kind and the parent. */
export type Entry = Pick<NewItemDraft, 'kind' | 'parentId'> & Partial<NewItemDraft>;

const USUAL_DAYS = 90;

export function freshEntry({ kind, parentId, parents }: AddItemOpened): Entry {
  return { kind, parentId: parents.some(({ id }) => id === parentId) ? parentId : '' };
}

/** Where the next one begins: the same kind, in the same place, for the same person. */
export function alike({ kind, parentId, owner }: Entry): Entry {
  return owner === undefined ? { kind, parentId } : { kind, parentId, owner };
}

/** What was kept of an entry; null where it cannot be read. */
export function entryFromJson(json: string): Entry | null {
  try {
    const kept = JSON.parse(json) as Partial<Entry> | null;
    return kept?.kind && typeof kept.parentId === 'string' ? (kept as Entry) : null;
  } catch {
    return null;
  }
}

export function parentsFor(kind: NewKind, { parents }: AddItemOpened): readonly ParentChoice[] {
  if (kind === 'goal') return [];
  return kind === 'task' ? parents : parents.filter(parent => parent.kind === 'goal');
}

export function fieldsFor(kind: NewKind, { kinds }: AddItemOpened): readonly NewField[] {
  return kinds.find(held => held.kind === kind)?.fields ?? [];
}

/** Another kind, under the same row where it fits there. */
export function withKind(entry: Entry, kind: NewKind, opened: AddItemOpened): Entry {
  const fits = parentsFor(kind, opened).some(({ id }) => id === entry.parentId);
  return { ...entry, kind, parentId: fits ? entry.parentId : '' };
}

export function draftOf(entry: Entry, opened: AddItemOpened): NewItemDraft {
  const { kind, parentId } = entry;
  const parent = opened.parents.find(({ id }) => id === parentId);
  const fields = fieldsFor(kind, opened);
  const value = (field: NewField) =>
    fields.includes(field) ? (entry[field] ?? usual(field, kind, parent, opened)) : '';
  return {
    kind,
    parentId,
    title: entry.title ?? '',
    owner: value('owner'),
    metric: value('metric'),
    baseline: value('baseline'),
    target: value('target'),
    start: value('start'),
    due: value('due'),
  };
}

function usual(
  field: NewField,
  kind: NewKind,
  parent: ParentChoice | undefined,
  { today, weekEnd }: AddItemOpened,
): string {
  if (field === 'owner') return parent?.person ?? '';
  if (field === 'start') return kind === 'task' ? '' : today;
  if (field !== 'due' || kind === 'goal') return '';
  if (kind === 'task') return weekEnd;
  const quarter = daysAfter(today, USUAL_DAYS);
  const end = parent?.dueOn ?? '';
  return end > today && end < quarter ? end : quarter;
}
