// The bar at the bottom: one primary button, a second beside it.

import type { ComponentChildren } from 'preact';
import { SLOW_TEXT, useSlow } from './use-slow';

interface BottomBarProps {
  readonly primary: string;
  readonly onPrimary: () => void;
  readonly secondary?: string;
  readonly onSecondary?: () => void;
  /** What is being done, which stands on the primary button; "" or nothing when nothing is. */
  readonly doing?: string;
  readonly isDisabled?: boolean;
  /** Above the buttons. */
  readonly children?: ComponentChildren;
}

/** Buttons stay in reach of the keyboard while they are busy; pressing them does nothing then. */
export function BottomBar({
  primary,
  onPrimary,
  secondary,
  onSecondary,
  doing = '',
  isDisabled = false,
  children,
}: BottomBarProps) {
  const isBusy = doing !== '';
  const isSlow = useSlow(isBusy);
  return (
    <div class="bar">
      {children}
      <p class="quiet" role="status" hidden={!isSlow}>
        {isSlow ? SLOW_TEXT : ''}
      </p>
      <div>
        <button
          type="button"
          class="button primary"
          aria-disabled={isBusy || isDisabled}
          onClick={() => !isBusy && !isDisabled && onPrimary()}
        >
          {isBusy && <span class="spinner" aria-hidden="true" />}
          {isBusy ? doing : primary}
        </button>
        {secondary !== undefined && (
          <button
            type="button"
            class="button secondary"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onSecondary?.()}
          >
            {secondary}
          </button>
        )}
      </div>
    </div>
  );
}
