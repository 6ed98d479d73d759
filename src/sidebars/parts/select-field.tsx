// A choice from a list, with its label above and a remark below.

import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Pairs of value and text. */
  readonly options: readonly (readonly [string, string])[];
  readonly note?: string;
  /** What is to be put right; it stands in the note's place. */
  readonly advice?: string;
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, value, options, note = '', advice = '', onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-note`}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      <p
        id={`${id}-note`}
        class={advice === '' ? 'quiet' : 'advice'}
        dir="auto"
        hidden={advice + note === ''}
        aria-live="polite"
      >
        {advice || note}
      </p>
    </div>
  );
}
