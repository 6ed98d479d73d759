// What the last action would have cost at Google, for those who build the add-on.

import type { JSX } from 'preact';
import type { Cost } from '../../protocol';

export function CostPanel({
  cost,
  close,
}: {
  readonly cost: Cost | null;
  readonly close: () => void;
}): JSX.Element {
  return (
    <section class="tl-cost" aria-label="Cost of the last action">
      <div class="tl-cost-head">
        <h2 class="tl-cost-title">Cost of the last action</h2>
        <button type="button" class="tl-close" aria-label="Close the cost panel" onClick={close} />
      </div>
      {cost ? (
        <>
          <p class="tl-cost-action">{cost.action}</p>
          <dl class="tl-cost-numbers">
            <div>
              <dt>Service calls</dt>
              <dd>{cost.serviceCalls}</dd>
            </div>
            <div>
              <dt>Round trips</dt>
              <dd>{cost.roundTrips}</dd>
            </div>
            <div>
              <dt>Milliseconds here</dt>
              <dd>{Math.round(cost.milliseconds)}</dd>
            </div>
          </dl>
          {cost.refusals.length === 0 ? (
            <p class="tl-cost-fine">Google would have refused nothing.</p>
          ) : (
            <>
              <p class="tl-cost-refused">Google would have refused:</p>
              <ul class="tl-cost-refusals">
                {cost.refusals.map(each => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p class="tl-cost-fine">Edit a cell or choose something from the add-on’s menu.</p>
      )}
    </section>
  );
}
