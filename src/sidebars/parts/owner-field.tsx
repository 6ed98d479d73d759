// An owner: suggestions while typing, and a word on whoever is not one person.

import { useId, useState } from 'preact/hooks';
import type { OwnerVerdict } from '../../addon/sidebars/break-down-contract';
import { Note } from './fields';

const MOST_SUGGESTIONS = 6;

interface OwnerFieldProps {
  readonly label: string;
  readonly value: string;
  readonly people: readonly string[];
  readonly onChange: (value: string) => void;
  /** The field was left with a text that is nobody's name. */
  readonly onJudge: (text: string) => void;
  readonly verdict: OwnerVerdict | null;
}

export function OwnerField({ label, value, people, onChange, onJudge, verdict }: OwnerFieldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const offered = isOpen ? suggestions(value, people) : [];
  const choose = (name: string) => {
    onChange(name);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const count = suggestions(value, people).length;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (count > 0) setAt((at + step + count + (at < 0 && step < 0 ? 1 : 0)) % count);
    } else if (event.key === 'Enter' && offered[at] !== undefined) {
      event.preventDefault();
      choose(offered[at]);
    } else if (event.key === 'Escape' && isOpen) setOpen(false);
  };
  const leave = () => {
    setOpen(false);
    setAt(-1);
    if (value.trim() !== '' && !people.includes(value.trim())) onJudge(value);
  };
  const note = verdict && verdict.message !== '' ? { text: verdict.message, stops: verdict.stops } : null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={offered[at] === undefined ? undefined : `${id}-${at}`}
        aria-invalid={note?.stops === true}
        aria-describedby={`${id}-note`}
        value={value}
        onInput={event => {
          onChange(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      <div id={`${id}-list`} role="listbox" aria-label="People" class="options" hidden={offered.length === 0}>
        {offered.map((name, index) => (
          <div
            key={name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={event => {
              event.preventDefault();
              choose(name);
            }}
          >
            {name}
          </div>
        ))}
      </div>
      <Note id={`${id}-note`} note={note} />
      {note !== null && verdict !== null && verdict.suggestions.length > 0 && (
        <div class="chips">
          {verdict.suggestions.map(name => (
            <button key={name} type="button" class="chip" onClick={() => choose(name)}>
              Use {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Names with a word that begins like the text; all of them for an empty one. */
function suggestions(text: string, people: readonly string[]): string[] {
  const plain = (each: string) =>
    each
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const typed = plain(text.trim());
  const fits = people.filter(name => ` ${plain(name)}`.includes(` ${typed}`) && name !== text);
  return fits.slice(0, MOST_SUGGESTIONS);
}
