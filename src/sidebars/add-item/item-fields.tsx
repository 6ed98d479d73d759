// The fields of a new item: those that its table has.

import type { AddItemOpened, NewField, NewItemDraft } from '../../addon/sidebars/add-item-contract';
import type { DraftProblem, OwnerVerdict } from '../../addon/sidebars/break-down-contract';
import { DateField, type FieldNote, Note, Segments, TextField, TitleField } from '../parts/fields';
import { OwnerField } from '../parts/owner-field';
import { type Entry, fieldsFor, parentsFor, withKind } from './entry';

const KIND_NAMES = { goal: 'Goal', milestone: 'Milestone', task: 'Task' } as const;

interface ItemFieldsProps {
  readonly opened: AddItemOpened;
  readonly entry: Entry;
  readonly draft: NewItemDraft;
  readonly problems: readonly DraftProblem[];
  /** On the owner as typed; null where it was not judged. */
  readonly verdict: OwnerVerdict | null;
  readonly onJudge: (owner: string) => void;
  readonly onChange: (entry: Entry) => void;
}

export function ItemFields(props: ItemFieldsProps) {
  const { opened, entry, draft, problems, verdict, onJudge, onChange } = props;
  const fields = fieldsFor(draft.kind, opened);
  const set = (part: Partial<NewItemDraft>) => onChange({ ...entry, ...part });
  const note = (field: string): FieldNote | null => {
    const found = problems.find(each => each.field === field);
    return found ? { text: found.message, stops: found.stops } : null;
  };
  const has = (field: NewField) => fields.includes(field);
  const wrongOwner = problems.find(({ field }) => field === 'owner');
  const measures = (['baseline', 'target'] as const).filter(has);
  const dates = (['start', 'due'] as const).filter(has);
  return (
    <>
      <Segments
        label="What"
        value={draft.kind}
        options={opened.kinds.map(({ kind }) => [kind, KIND_NAMES[kind]])}
        onChange={kind => onChange(withKind(entry, kind, opened))}
      />
      {draft.kind !== 'goal' && (
        <ParentField
          opened={opened}
          draft={draft}
          note={note('parentId')}
          onChange={parentId => set({ parentId })}
        />
      )}
      <TitleField
        label="Title"
        value={draft.title}
        placeholder={draft.kind === 'task' ? 'What will somebody do?' : ''}
        note={note('title')}
        onChange={title => set({ title })}
      />
      {has('owner') && (
        <OwnerField
          label="Owner, one person"
          value={draft.owner}
          people={opened.people}
          verdict={verdict ?? (wrongOwner ? { ...wrongOwner, name: draft.owner } : null)}
          onJudge={onJudge}
          onChange={owner => set({ owner })}
        />
      )}
      {has('metric') && (
        <TextField
          label="Metric"
          value={draft.metric}
          placeholder="What is measured, and its unit"
          note={note('metric')}
          onChange={metric => set({ metric })}
        />
      )}
      {measures.length > 0 && (
        <div class="row">
          {measures.map(field => (
            <TextField
              key={field}
              label={field === 'baseline' ? 'From' : 'Target'}
              inputMode="decimal"
              value={draft[field]}
              note={note(field)}
              onChange={text => set({ [field]: text })}
            />
          ))}
        </div>
      )}
      {dates.length > 0 && (
        <div class="row">
          {dates.map(field => (
            <DateField
              key={field}
              label={field === 'start' ? 'Start' : 'Due'}
              value={draft[field]}
              note={note(field)}
              onChange={day => set({ [field]: day })}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface ParentFieldProps {
  readonly opened: AddItemOpened;
  readonly draft: NewItemDraft;
  readonly note: FieldNote | null;
  readonly onChange: (parentId: string) => void;
}

function ParentField({ opened, draft, note, onChange }: ParentFieldProps) {
  const parents = parentsFor(draft.kind, opened);
  const isGone = draft.parentId !== '' && !parents.some(({ id }) => id === draft.parentId);
  return (
    <div class="field">
      <label for="parent">Part of</label>
      <select
        id="parent"
        value={draft.parentId}
        aria-invalid={note?.stops === true}
        aria-describedby="parent-note"
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">Nothing</option>
        {isGone && <option value={draft.parentId}>{draft.parentId}</option>}
        {parents.map(({ id, title }) => (
          <option key={id} value={id}>
            {`${id} · ${title}`}
          </option>
        ))}
      </select>
      <Note id="parent-note" note={note} />
    </div>
  );
}
