// A script's alert or prompt: the script stands still until it is answered.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Question } from '../../protocol/host-message';
import { Modal } from './modal';

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

interface Choice {
  readonly button: Button;
  readonly label: string;
}

/** As Google orders them; the first is the one that Enter presses. */
const CHOICES: Readonly<Record<Question['buttons'], readonly Choice[]>> = {
  OK: [{ button: 'OK', label: 'OK' }],
  OK_CANCEL: [
    { button: 'OK', label: 'OK' },
    { button: 'CANCEL', label: 'Cancel' },
  ],
  YES_NO: [
    { button: 'YES', label: 'Yes' },
    { button: 'NO', label: 'No' },
  ],
  YES_NO_CANCEL: [
    { button: 'YES', label: 'Yes' },
    { button: 'NO', label: 'No' },
    { button: 'CANCEL', label: 'Cancel' },
  ],
};

export function QuestionDialog({
  question,
  answer,
}: {
  readonly question: Question;
  readonly answer: (button: Button, text?: string) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { title, prompt, buttons, asksText } = question;
  const say = (button: Button) => answer(button, asksText ? (input.current?.value ?? '') : undefined);
  const [first, ...others] = CHOICES[buttons];
  return (
    <Modal
      title={title || (asksText ? prompt : 'Throughline')}
      text={title === '' && asksText ? '' : prompt}
      close={() => say('CLOSE')}
    >
      <form
        onSubmit={event => {
          event.preventDefault();
          if (first) say(first.button);
        }}
      >
        {asksText && (
          <input ref={input} class="tl-input" type="text" aria-label={title || prompt} autocomplete="off" />
        )}
        <div class="tl-dialog-buttons">
          {[...others].reverse().map(({ button, label }) => (
            <button key={button} type="button" class="tl-button" onClick={() => say(button)}>
              {label}
            </button>
          ))}
          <button type="submit" class="tl-button tl-button-main">
            {first?.label}
          </button>
        </div>
      </form>
    </Modal>
  );
}
