// The people whom the owner cells name: all of them go into People, save those that are unticked.

import { useState } from 'preact/hooks';
import type { PersonView } from '../../addon/sidebars/set-up-contract';
import { Icon } from '../parts/icon';

interface PeopleFoundProps {
  readonly people: readonly PersonView[];
  /** 0 where they are few enough to be shown. */
  readonly tooMany: number;
  /** Keys of those who are unticked. */
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
}

export function PeopleFound({ people, tooMany, without, onChange }: PeopleFoundProps) {
  const [isOpen, setOpen] = useState(false);
  if (tooMany > 0)
    return (
      <p class="quiet">
        {tooMany} different names stand in the owner cells. That is too many to look through, so People stays
        empty.
      </p>
    );
  if (people.length === 0) return null;
  const taken = people.filter(({ key }) => !without.includes(key)).length;
  return (
    <section class="card" aria-label="People">
      <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="arrow" />
        <span>
          {taken === 1 ? '1 person goes' : `${taken} people go`} into People
          {taken < people.length &&
            `, ${people.length - taken} ${people.length - taken === 1 ? 'does' : 'do'} not`}
        </span>
      </button>
      {isOpen && (
        <fieldset class="inside">
          <legend class="out-of-sight">Who goes into People</legend>
          <p class="quiet">
            Untick what is no person. Whoever is not in People is shown as an unknown owner.
          </p>
          {people.map(({ key, name, email, rows }) => (
            <label key={key} class="check">
              <input
                type="checkbox"
                checked={!without.includes(key)}
                onChange={event =>
                  onChange(
                    event.currentTarget.checked ? without.filter(each => each !== key) : [...without, key],
                  )
                }
              />
              <span>
                <span dir="auto">{name === '' ? email : name}</span>
                <span class="quiet">
                  {' '}
                  {name !== '' && email !== '' && `${email}, `}
                  {rows} {rows === 1 ? 'row' : 'rows'}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
