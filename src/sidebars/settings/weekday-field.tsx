// Weekdays, each chosen or not; the value is "Mon, Tue".

import { useId } from 'preact/hooks';
import { type FieldNote, Note } from '../parts/fields';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface WeekdayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly note: FieldNote | null;
  readonly onChange: (value: string) => void;
}

export function WeekdayField({ label, value, note, onChange }: WeekdayFieldProps) {
  const id = useId();
  const chosen = value.split(', ');
  const toggle = (name: string) =>
    onChange(NAMES.filter(each => (each === name) !== chosen.includes(each)).join(', '));
  return (
    <fieldset class="stack" style="gap:4px" aria-describedby={`${id}-note`}>
      <legend class="label">{label}</legend>
      <div class="segments">
        {NAMES.map(name => (
          <label key={name}>
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <Note id={`${id}-note`} note={note} />
    </fieldset>
  );
}
