// One assumption: what happens, to what, by how much and when.

import type { FuturesOpened, SentAssumption } from '../../addon/sidebars/futures-contract';
import type { AssumptionKind } from '../../plan/future';
import { DateField } from '../parts/fields';
import { IconButton } from '../parts/icon';
import { SelectField } from '../parts/select-field';
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
      ? opened.people.map(
          ({ name, daysPerWeek }): Choice => [
            name,
            `${name}, ${daysPerWeek === 1 ? '1 day' : `${daysPerWeek} days`} a week`,
          ],
        )
      : itemsFor(assumption.kind, opened.items).map(({ id, title }): Choice => [id, `${id} · ${title}`]);
  const change = (part: Partial<SentAssumption>) => onChange({ ...assumption, ...part });
  return (
    <fieldset class="assumption stack">
      <legend class="out-of-sight">
        Assumption {number}: {label}
      </legend>
      <div class="head">
        <div class="grow">
          <SelectField
            label="What happens"
            value={assumption.kind}
            options={Object.entries(kindForms).map(([kind, form]): Choice => [kind, form.label])}
            onChange={kind => onChange(ofKind(assumption, kind as AssumptionKind, opened))}
          />
        </div>
        <IconButton name="close" label={`Remove assumption ${number}`} onPress={onRemove} />
      </div>
      <SelectField
        label={about === 'person' ? 'Who' : about === 'goal' ? 'Which goal' : 'Goal or milestone'}
        value={assumption.item}
        options={withChosen(assumption.item, [['', 'Choose …'], ...choices])}
        advice={lacking}
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

/** What is chosen already stays a choice, though the plan may no longer have it. */
function withChosen(value: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.some(([each]) => each === value) ? choices : [[value, value], ...choices];
}
