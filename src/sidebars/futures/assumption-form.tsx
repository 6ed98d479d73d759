// One assumption: what happens, to what, by how much and when.

import { useId } from 'preact/hooks';
import type { FuturesOpened, SentAssumption } from '../../addon/sidebars/futures-contract';
import type { AssumptionKind } from '../../plan/future';
import { DateField } from '../parts/fields';
import { IconButton } from '../parts/icon';
import { itemsFor, kindForms, ofKind } from './form';
import { SliderField } from './slider-field';

interface AssumptionFormProps {
  readonly assumption: SentAssumption;
  readonly opened: FuturesOpened;
  readonly number: number;
  /** What it still lacks; "" for nothing. */
  readonly lacking: string;
  readonly onChange: (assumption: SentAssumption) => void;
  readonly onRemove: () => void;
}

export function AssumptionForm(props: AssumptionFormProps) {
  const { assumption, opened, number, lacking, onChange, onRemove } = props;
  const { label, about, amount, date, hasProbability } = kindForms[assumption.kind];
  const choices =
    about === 'person'
      ? opened.people.map(({ name, daysPerWeek }): Choice => [name, `${name}, ${daysPerWeek} days a week`])
      : itemsFor(assumption.kind, opened.items).map(({ id, title }): Choice => [id, `${id} · ${title}`]);
  const change = (part: Partial<SentAssumption>) => onChange({ ...assumption, ...part });
  return (
    <fieldset class="assumption stack">
      <legend class="out-of-sight">
        Assumption {number}: {label}
      </legend>
      <div class="head">
        <div class="grow">
          <Select
            label="What happens"
            value={assumption.kind}
            choices={Object.entries(kindForms).map(([kind, form]): Choice => [kind, form.label])}
            onChange={kind => onChange(ofKind(assumption, kind as AssumptionKind, opened))}
          />
        </div>
        <IconButton name="close" label={`Remove assumption ${number}`} onPress={onRemove} />
      </div>
      <Select
        label={about === 'person' ? 'Who' : about === 'goal' ? 'Which goal' : 'Goal or milestone'}
        value={assumption.item}
        choices={[['', 'Choose …'], ...choices]}
        problem={lacking}
        onChange={item => change({ item })}
      />
      {amount && (
        <SliderField {...amount} value={assumption.amount} onChange={value => change({ amount: value })} />
      )}
      {hasProbability === true && (
        <SliderField
          label="How likely"
          unit="%"
          least={0}
          most={100}
          step={5}
          value={assumption.probability}
          onChange={probability => change({ probability })}
        />
      )}
      {date !== undefined && (
        <DateField label={date} value={assumption.from} onChange={from => change({ from })} />
      )}
    </fieldset>
  );
}

type Choice = readonly [value: string, text: string];

function Select({
  label,
  value,
  choices,
  problem = '',
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly problem?: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const isOffered = choices.some(([each]) => each === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-note`}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {!isOffered && <option value={value}>{value}</option>}
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} class="advice" hidden={problem === ''} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
