// What the last action would have cost at Google, for those who build the add-on.

import type { JSX } from 'preact';
import type { Cost } from '../../protocol/host-message';

export function CostPanel({
  cost,
  close,
}: {
  readonly cost: Cost | null;
  readonly close: () => void;
}): JSX.Element {
  return (
    <section class="tl-cost" aria-label="Cost of the last action">
      <h2 class="tl-cost-title">Cost of the last action</h2>
      {cost ? (
        <>
          <p class="tl-cost-action">{sentence(cost.action)}</p>
          <dl class="tl-cost-numbers">
            <div>
              <dt>service calls</dt>
              <dd>{cost.serviceCalls}</dd>
            </div>
            <div>
              <dt>round trips</dt>
              <dd>{cost.roundTrips}</dd>
            </div>
            <div>
              <dt>ms here</dt>
              <dd>{Math.round(cost.milliseconds)}</dd>
            </div>
          </dl>
          {cost.refusals.length === 0 && <p class="tl-cost-fine">Google would have refused nothing.</p>}
        </>
      ) : (
        <p class="tl-cost-action tl-cost-fine">Edit a cell, or choose something from the add-on’s menu.</p>
      )}
      <button type="button" class="tl-close" aria-label="Close the cost panel" onClick={close} />
      {cost && cost.refusals.length > 0 && (
        <>
          <p class="tl-cost-refused">Google would have refused:</p>
          <ul class="tl-cost-refusals">
            {cost.refusals.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function sentence(action: string): string {
  return action.charAt(0).toUpperCase() + action.slice(1);
}
