// The add-on's sidebar: one at a time, 300 pixels wide, as Google shows it.

import type { JSX } from 'preact';
import type { Frame } from '../../protocol/host-message';
import type { PageControl } from '../page-control';
import { ScriptFrame } from './script-frame';

export function Sidebar({
  frame,
  control,
}: {
  readonly frame: Frame;
  readonly control: PageControl;
}): JSX.Element {
  return (
    <section class="tl-sidebar" aria-label={frame.title || 'Sidebar'}>
      <div class="tl-sidebar-head">
        <h2 class="tl-sidebar-title">{frame.title}</h2>
        <button
          type="button"
          class="tl-close"
          aria-label="Close the sidebar"
          onClick={() => control.closeFrame(frame)}
        />
      </div>
      <ScriptFrame key={frame.id} frame={frame} control={control} />
    </section>
  );
}
