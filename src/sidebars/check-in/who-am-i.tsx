// Asks once who is at the screen, where Google does not say.

import { useState } from 'preact/hooks';
import { BottomBar } from '../parts/bottom-bar';

interface WhoAmIProps {
  readonly people: readonly string[];
  readonly onTell: (name: string) => void;
}

export function WhoAmI({ people, onTell }: WhoAmIProps) {
  const [name, setName] = useState('');
  return (
    <>
      <div class="body">
        <h1>Who are you?</h1>
        {people.length === 0 ? (
          <p>Nobody owns anything here yet. Write names into the Owner column, or into the People sheet.</p>
        ) : (
          <>
            <p class="quiet">
              Google did not say. It is asked once, and remembered for you in this spreadsheet.
            </p>
            <div class="field">
              <label for="me">Your name</label>
              <select id="me" value={name} onChange={event => setName(event.currentTarget.value)}>
                <option value="">Choose</option>
                {people.map(each => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            </div>
          </>
        )}
      </div>
      <BottomBar primary="That is me" isDisabled={name === ''} onPrimary={() => onTell(name)} />
    </>
  );
}
