// The day as of which the add-on judges: the real one, or another, so that one can see next week.

import type { JSX } from 'preact';
import type { DocumentView } from '../../protocol/views';
import type { PageControl } from '../page-control';
import { dayAfter, dayText } from './day-text';
import { Popover } from './popover';

export function StatusDate({
  document: { statusDate, statusDateChosen },
  control,
}: {
  readonly document: DocumentView;
  readonly control: PageControl;
}): JSX.Element {
  const choose = (date: string | null) => void control.say({ kind: 'status date', date });
  return (
    <Popover
      title="Status date"
      buttonClass={statusDateChosen ? 'tl-chip tl-chip-chosen' : 'tl-chip'}
      button={
        <>
          <span class="tl-chip-name">Status date</span> {dayText(statusDate)}
        </>
      }
      panel={close => (
        <>
          <h2 class="tl-popover-title">Status date</h2>
          <p class="tl-popover-text">
            The add-on judges as of this day. Move it to see what a later week brings.
          </p>
          <label class="tl-field">
            <span class="tl-field-name">Day</span>
            <input
              type="date"
              value={statusDate}
              onChange={event => {
                if (event.currentTarget.value !== '') choose(event.currentTarget.value);
              }}
            />
          </label>
          <div class="tl-popover-buttons">
            <button type="button" class="tl-button" onClick={() => choose(dayAfter(statusDate, 7))}>
              A week later
            </button>
            <button
              type="button"
              class="tl-button"
              disabled={!statusDateChosen}
              onClick={() => {
                choose(null);
                close();
              }}
            >
              Today
            </button>
          </div>
        </>
      )}
    />
  );
}
