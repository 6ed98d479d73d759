// A dialog over the page: it holds the keyboard until it is answered, and gives it back.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface ModalProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
  /** The cross and Escape. */
  readonly close: () => void;
  readonly modal?: boolean;
  readonly width?: number;
}

export function Modal({ title, text, children, close, modal = true, width }: ModalProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (!current || current.open) return;
    if (modal) current.showModal();
    else current.show();
    current.querySelector<HTMLElement>('input, .tl-button-main, iframe')?.focus();
  }, [modal]);
  return (
    <dialog
      ref={dialog}
      class="tl-dialog"
      aria-labelledby={titleId}
      aria-describedby={text ? textId : undefined}
      style={width === undefined ? {} : { width: `${width}px` }}
      onCancel={event => {
        event.preventDefault();
        close();
      }}
      onKeyDown={event => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div class="tl-dialog-head">
        <h2 id={titleId} class="tl-dialog-title">
          {title}
        </h2>
        <button type="button" class="tl-close" aria-label="Close" onClick={close} />
      </div>
      {text && (
        <p id={textId} class="tl-dialog-text">
          {text}
        </p>
      )}
      {children}
    </dialog>
  );
}
