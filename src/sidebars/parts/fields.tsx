// Fields with their label above and what is wrong below.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldNote {
  readonly text: string;
  /** False for advice that does not stand in the way. */
  readonly stops: boolean;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: FieldNote | null;
  readonly placeholder?: string;
}

export function Note({ id, note }: { readonly id: string; readonly note: FieldNote | null }) {
  return (
    <p id={id} class={note?.stops ? 'problem' : 'advice'} hidden={note === null} aria-live="polite">
      {note?.text}
    </p>
  );
}

interface TextFieldProps extends FieldProps {
  readonly inputMode?: 'text' | 'decimal';
  /** Stands behind the value. */
  readonly unit?: string;
}

export function TextField({
  label,
  value,
  onChange,
  note = null,
  placeholder = '',
  inputMode = 'text',
  unit = '',
}: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class={unit === '' ? '' : 'measured'}>
        <input
          id={id}
          type="text"
          dir="auto"
          inputMode={inputMode}
          autocomplete="off"
          value={value}
          placeholder={placeholder}
          aria-invalid={note?.stops === true}
          aria-describedby={`${id}-unit ${id}-note`}
          onInput={event => onChange(event.currentTarget.value)}
        />
        <span id={`${id}-unit`} class="quiet" hidden={unit === ''}>
          {unit}
        </span>
      </div>
      <Note id={`${id}-note`} note={note} />
    </div>
  );
}

/** Grows with its text; a pasted line break becomes a space. */
export function TitleField({ label, value, onChange, note = null, placeholder = '' }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={value}
        placeholder={placeholder}
        aria-invalid={note?.stops === true}
        aria-describedby={`${id}-note`}
        onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
        onInput={event => onChange(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      />
      <Note id={`${id}-note`} note={note} />
    </div>
  );
}

/** The value is YYYY-MM-DD or "". */
export function DateField({ label, value, onChange, note = null }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-invalid={note?.stops === true}
        aria-describedby={`${id}-note`}
        onInput={event => onChange(event.currentTarget.value)}
      />
      <Note id={`${id}-note`} note={note} />
    </div>
  );
}

export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  hidesLabel = false,
}: {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly (readonly [Value, ComponentChildren])[];
  readonly onChange: (value: Value) => void;
  readonly hidesLabel?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="stack" style="gap:4px">
      <legend class={hidesLabel ? 'out-of-sight' : 'label'}>{label}</legend>
      <div class="segments">
        {options.map(([each, text]) => (
          <label key={each} data-value={each}>
            <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
