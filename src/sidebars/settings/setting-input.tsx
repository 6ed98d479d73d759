// One setting: its field as its kind asks for it, its sentence, and the way back to the default.

import type { SettingField } from '../../addon/sidebars/settings-contract';
import { DateField, type FieldNote, Segments, TextField } from '../parts/fields';
import { Curve } from './curve';
import { WeekdayField } from './weekday-field';

interface SettingInputProps {
  readonly setting: SettingField;
  readonly text: string;
  /** What is wrong with what was typed; "" where nothing is. */
  readonly problem: string;
  readonly onChange: (text: string) => void;
}

export function SettingInput({ setting, text, problem, onChange }: SettingInputProps) {
  const { label, unit, usual, meaning } = setting;
  const advice = text === setting.text ? setting.problem : '';
  const note =
    problem !== '' ? { text: problem, stops: true } : advice === '' ? null : { text: advice, stops: false };
  const shown = usual === '' ? 'none' : unit === '' ? usual : `${usual} ${unitBehind(setting)}`.trim();
  return (
    <div class="stack" style="gap:3px">
      <Input setting={setting} text={text} note={note} onChange={onChange} />
      <p class="quiet">{meaning}</p>
      {text.trim() !== usual && (
        <button
          type="button"
          class="text-button quiet"
          aria-label={`${label}: back to the default, ${shown}`}
          onClick={() => onChange(usual)}
        >
          Back to the default, {shown}
        </button>
      )}
    </div>
  );
}

function Input({
  setting,
  text,
  note,
  onChange,
}: Omit<SettingInputProps, 'problem'> & { note: FieldNote | null }) {
  const { label, kind, choices, key } = setting;
  switch (kind) {
    case 'number':
    case 'share':
      return (
        <TextField
          label={label}
          inputMode="decimal"
          unit={setting.unit}
          value={text}
          note={note}
          onChange={onChange}
        />
      );
    case 'day':
      return <DateField label={label} value={text} note={note} onChange={onChange} />;
    case 'days':
      return (
        <TextField label={label} value={text} placeholder="2026-12-25" note={note} onChange={onChange} />
      );
    case 'weekdays':
      return <WeekdayField label={label} value={text} note={note} onChange={onChange} />;
    case 'choice':
    case 'yes-no':
      return (
        <Segments
          label={label}
          value={text}
          options={choices.map(each => [
            each,
            key === 'curve' ? (
              <>
                <Curve name={each} />
                {each}
              </>
            ) : (
              each
            ),
          ])}
          onChange={onChange}
        />
      );
  }
}

/** Dates and weekdays say themselves what they are. */
function unitBehind({ kind, unit }: SettingField): string {
  return kind === 'number' || kind === 'share' ? unit : '';
}
