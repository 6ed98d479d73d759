// The top of the page: what is open, its menus, the status date, and who looks.

import type { JSX } from 'preact';
import type { PageControl } from '../page-control';
import type { PageState } from '../page-state';
import type { BarActions } from './bar-menus';
import { barMenus } from './bar-menus';
import { MenuBar } from './menu-bar';
import { StatusDate } from './status-date';
import { UserSwitcher } from './user-switcher';

export function TitleBar({
  state,
  control,
  actions,
}: {
  readonly state: PageState;
  readonly control: PageControl;
  readonly actions: BarActions;
}): JSX.Element {
  const { document: shown, user, emailHidden, connection } = state;
  return (
    <header class="tl-top">
      <svg class="tl-logo" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <path fill="#188038" d="M10 3h14l9 9v22a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" />
        <path fill="#8fd0a4" d="M24 3l9 9h-7a2 2 0 0 1-2-2z" />
        <path fill="#fff" d="M12 18h16v13H12z" />
        <path
          fill="#188038"
          d="M14 20h5v2.5h-5zm7 0h5v2.5h-5zm-7 3.5h5V26h-5zm7 0h5V26h-5zm-7 3.5h5v2.5h-5zm7 0h5v2.5h-5z"
        />
      </svg>
      <div class="tl-title-column">
        <div class="tl-title-line">
          <h1 class="tl-title">{shown?.title ?? 'Opening…'}</h1>
          <span
            class="tl-badge"
            title="A spreadsheet on this machine, with the add-on as Google would run it"
          >
            Preview
          </span>
          {state.running !== null && <span class="tl-title-note">Working…</span>}
          {connection === 'gone' && <span class="tl-title-note">Not connected</span>}
        </div>
        <MenuBar menus={barMenus(state, control, actions)} left={() => control.focusGrid()} />
      </div>
      <div class="tl-top-right">
        {shown && <StatusDate document={shown} control={control} />}
        {shown && user && (
          <UserSwitcher user={user} users={shown.users} emailHidden={emailHidden} control={control} />
        )}
      </div>
    </header>
  );
}
