// One future: its name, what is assumed in it, and what would tell that it has come.

import type { FuturesOpened, SentAssumption, SentFuture } from '../../addon/sidebars/futures-contract';
import { TextField } from '../parts/fields';
import { Icon } from '../parts/icon';
import { AssumptionForm } from './assumption-form';
import { newAssumption } from './form';

interface FutureCardProps {
  readonly future: SentFuture;
  /** All of them, so that a new assumption gets a key of its own. */
  readonly futures: readonly SentFuture[];
  readonly number: number;
  readonly opened: FuturesOpened;
  /** "" while the picture is older than the form. */
  readonly signpost: string;
  readonly lackingOf: (key: string) => string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (future: SentFuture) => void;
  readonly onRemove: () => void;
}

export function FutureCard(props: FutureCardProps) {
  const { future, number, opened, signpost, isOpen, onChange } = props;
  const { name, assumptions } = future;
  const shown = name.trim() === '' ? `Future ${number}` : name;
  const count = assumptions.length;
  const changeOne = (changed: SentAssumption) =>
    onChange({
      ...future,
      assumptions: assumptions.map(each => (each.key === changed.key ? changed : each)),
    });
  return (
    <section class="card" aria-label={`Future ${number}: ${shown}`}>
      <button type="button" class="fold" aria-expanded={isOpen} onClick={props.onToggle}>
        <Icon name="arrow" />
        <span>
          <span class="title" dir="auto">
            <b class="mark">{number}</b> {shown}
          </span>
          <span class="quiet">
            {count === 1 ? '1 assumption' : `${count} assumptions`}
            {signpost !== '' && `. ${signpost}`}
          </span>
        </span>
      </button>
      {isOpen && (
        <div class="inside">
          <TextField label="Name" value={name} onChange={next => onChange({ ...future, name: next })} />
          {assumptions.map((assumption, at) => (
            <AssumptionForm
              key={assumption.key}
              assumption={assumption}
              opened={opened}
              number={at + 1}
              lacking={props.lackingOf(assumption.key)}
              onChange={changeOne}
              onRemove={() =>
                onChange({ ...future, assumptions: assumptions.filter(({ key }) => key !== assumption.key) })
              }
            />
          ))}
          <button
            type="button"
            class="text-button"
            onClick={() =>
              onChange({ ...future, assumptions: [...assumptions, newAssumption(props.futures)] })
            }
          >
            Add an assumption
          </button>
          <button type="button" class="text-button" onClick={props.onRemove}>
            Remove this future
          </button>
        </div>
      )}
    </section>
  );
}
