// A number on a slider, with the number itself beside it.

import { useId } from 'preact/hooks';

interface SliderFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

export function SliderField({ label, unit, value, least, most, step, onChange }: SliderFieldProps) {
  const id = useId();
  const change = (text: string) => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) onChange(Math.min(most, Math.max(least, number)));
  };
  return (
    <div class="field">
      <label for={id}>
        {label}, {unit}
      </label>
      <div class="slider">
        <input
          type="range"
          aria-label={`${label}, ${unit}, slider`}
          min={least}
          max={most}
          step={step}
          value={value}
          onInput={event => change(event.currentTarget.value)}
        />
        <input
          id={id}
          type="number"
          min={least}
          max={most}
          step="any"
          value={value}
          onChange={event => change(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
