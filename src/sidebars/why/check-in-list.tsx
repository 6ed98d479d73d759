// The last check-ins of a row, newest first.

import type { ExplainedCheckIn } from '../../addon/sidebars/why-contract';

export function CheckInList({ checkIns }: { readonly checkIns: readonly ExplainedCheckIn[] }) {
  if (checkIns.length === 0) return null;
  return (
    <section aria-labelledby="check-ins">
      <h2 id="check-ins">Check-ins</h2>
      <ul class="list">
        {checkIns.map(({ on, by, value, confidence, note }) => (
          <li key={on}>
            <p class="meta">
              <b>{on}</b>
              {value !== '' && <span>{value}</span>}
              {confidence !== '' && <span class={`pill ${confidence}`}>{confidence}</span>}
              <span>{by}</span>
            </p>
            {note !== '' && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
