// Lines across the page: what stands in the way, and what may be wanted.

import type { ComponentChildren, JSX } from 'preact';
import type { PageControl } from '../page-control';
import type { PageState } from '../page-state';

export function Banners({
  state: { connection, notice, earlierState },
  control,
}: {
  readonly state: PageState;
  readonly control: PageControl;
}): JSX.Element {
  return (
    <>
      {connection === 'gone' && (
        <Banner kind="warning" label="The preview has stopped">
          The preview has stopped. Start it again with <code>npm start</code>; your last state is kept.
        </Banner>
      )}
      {earlierState !== null && (
        <Banner kind="offer" label="An earlier state" close={() => control.store.set({ earlierState: null })}>
          You left another state on {earlierState}.
          <button
            type="button"
            class="tl-button tl-button-small"
            onClick={() => void control.say({ kind: 'resume' })}
          >
            Bring it back
          </button>
        </Banner>
      )}
      {notice !== '' && (
        <Banner kind="offer" label="About this file" close={() => control.store.set({ notice: '' })}>
          {notice}
        </Banner>
      )}
    </>
  );
}

function Banner({
  kind,
  label,
  children,
  close,
}: {
  readonly kind: 'warning' | 'offer';
  readonly label: string;
  readonly children: ComponentChildren;
  readonly close?: () => void;
}): JSX.Element {
  const inside = (
    <>
      <span class="tl-banner-text">{children}</span>
      {close && <button type="button" class="tl-close" aria-label={`Dismiss: ${label}`} onClick={close} />}
    </>
  );
  return kind === 'warning' ? (
    <div class="tl-banner tl-banner-warning" role="alert">
      {inside}
    </div>
  ) : (
    <section class="tl-banner tl-banner-offer" aria-label={label}>
      {inside}
    </section>
  );
}
