// Every rule that holds: its sentence, what it looked at, and what would end it.

import type { ExplainedItem } from '../../addon/sidebars/why-contract';

export function ReasonList({ item }: { readonly item: ExplainedItem }) {
  if (item.reasons.length === 0) return <p>{calmOf(item.status)}</p>;
  return (
    <section class="stack" aria-labelledby="reasons">
      <h2 id="reasons">
        {item.reasons.length === 1 ? 'The reason' : `${item.reasons.length} reasons, the worst first`}
      </h2>
      {item.reasons.map(({ rule, severity, text, inputs, lift }) => (
        <div key={rule} class={`reason ${severity}`}>
          <p>{text}</p>
          {lift !== '' && (
            <p>
              <span class="quiet">To turn it green: </span>
              {lift}
            </p>
          )}
          {inputs.length > 0 && (
            <details>
              <summary>
                {severity === 'note' ? 'Note' : severity === 'red' ? 'Red' : 'Amber'} by the rule "{rule}"
              </summary>
              <dl class="pairs">
                {inputs.map(([name, value]) => (
                  <>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </>
                ))}
              </dl>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function calmOf(status: string): string {
  switch (status) {
    case 'Green':
      return 'It is on track: no rule speaks against it.';
    case 'Done':
      return 'It is done.';
    case 'Not started':
      return 'It has not started yet, and nothing is wrong with it.';
    default:
      return 'No rule holds for it.';
  }
}
