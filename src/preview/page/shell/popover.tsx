// A button and the panel that it opens under itself.

import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface PopoverProps {
  /** The button's name for those who hear it, where its text does not say enough. */
  readonly label?: string;
  readonly buttonClass: string;
  readonly button: ComponentChildren;
  /** What the panel is called. */
  readonly title: string;
  readonly panel: (close: () => void) => ComponentChildren;
}

export function Popover({ label, buttonClass, button, title, panel }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    toggle.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return;
    place.current?.querySelector<HTMLElement>('.tl-popover input:checked, .tl-popover input')?.focus();
    const outside = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const escaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('keydown', escaped, true);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('keydown', escaped, true);
    };
  }, [open, close]);
  return (
    <div ref={place} class="tl-popover-place">
      <button
        ref={toggle}
        type="button"
        class={buttonClass}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div class="tl-popover" role="dialog" aria-label={title}>
          {panel(close)}
        </div>
      )}
    </div>
  );
}
