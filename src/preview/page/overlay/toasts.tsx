// What scripts say in passing, at the lower right, and what the preview says, at the lower left.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Remark, ShownToast } from '../page-state';

/** Google's own, where a script says none. */
const USUAL_SECONDS = 5;
const REMARK_MS = 6000;

export function Toasts({
  toasts,
  close,
}: {
  readonly toasts: readonly ShownToast[];
  readonly close: (key: number) => void;
}): JSX.Element {
  return (
    <div class="tl-toasts" role="log" aria-live="polite" aria-label="Messages of the add-on">
      {toasts.map(toast => (
        <ToastCard key={toast.key} toast={toast} close={close} />
      ))}
    </div>
  );
}

function ToastCard({
  toast: { key, title, message, seconds },
  close,
}: {
  readonly toast: ShownToast;
  readonly close: (key: number) => void;
}): JSX.Element {
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(() => close(key), 1000 * (seconds || USUAL_SECONDS));
    return () => clearTimeout(timer);
  }, [key, seconds, close]);
  return (
    <div class="tl-toast">
      <div class="tl-toast-text">
        {title !== '' && <strong class="tl-toast-title">{title}</strong>}
        <span class="tl-toast-message">{message}</span>
      </div>
      <button type="button" class="tl-close" aria-label="Dismiss" onClick={() => close(key)} />
    </div>
  );
}

export function RemarkLine({
  remark,
  gone,
}: {
  readonly remark: Remark | null;
  readonly gone: () => void;
}): JSX.Element {
  useEffect(() => {
    if (!remark) return;
    const timer = setTimeout(gone, REMARK_MS);
    return () => clearTimeout(timer);
  }, [remark, gone]);
  return (
    <div class="tl-remark-place" role="status">
      {remark && (
        <div key={remark.key} class="tl-remark">
          {remark.text}
        </div>
      )}
    </div>
  );
}
