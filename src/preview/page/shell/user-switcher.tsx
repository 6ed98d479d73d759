// Who looks through this window, for shared editing: the plan's people, and whether Google tells scripts the e-mail.

import type { JSX } from 'preact';
import type { UserView } from '../../protocol/views';
import type { PageControl } from '../page-control';
import { Popover } from './popover';

export interface UserSwitcherProps {
  readonly user: UserView;
  readonly users: readonly UserView[];
  readonly emailHidden: boolean;
  readonly control: PageControl;
}

export function UserSwitcher({ user, users, emailHidden, control }: UserSwitcherProps): JSX.Element {
  return (
    <Popover
      label={`You are ${user.name}. Choose who you are`}
      title="Who you are"
      buttonClass="tl-avatar-button"
      button={<Avatar user={user} />}
      panel={() => (
        <>
          <h2 class="tl-popover-title">Who you are</h2>
          <div class="tl-users" role="radiogroup" aria-label="People">
            {users.map(each => (
              <label key={each.id} class="tl-user">
                <input
                  type="radio"
                  name="user"
                  checked={each.id === user.id}
                  onChange={() => control.becomeUser(each.id, emailHidden)}
                />
                <Avatar user={each} />
                <span class="tl-user-text">
                  <span class="tl-user-name">{each.name}</span>
                  <span class="tl-user-email">
                    {each.email}
                    {each.role === 'editor' ? '' : ` · ${each.role}`}
                  </span>
                </span>
              </label>
            ))}
          </div>
          <label class="tl-check">
            <input
              type="checkbox"
              checked={emailHidden}
              onChange={event => control.becomeUser(user.id, event.currentTarget.checked)}
            />
            Hide my e-mail from scripts, as Google often does
          </label>
          <div class="tl-popover-buttons">
            <a
              class="tl-button"
              href={`/?user=${encodeURIComponent(another(user, users).id)}`}
              target="_blank"
              rel="noopener"
            >
              Open a second window
            </a>
          </div>
        </>
      )}
    />
  );
}

function another(user: UserView, users: readonly UserView[]): UserView {
  return users.find(({ id }) => id !== user.id) ?? user;
}

const COLOURS = ['#1967d2', '#188038', '#c5221f', '#9334e6', '#b06000', '#007b83', '#a50e6b', '#3c4043'];

function Avatar({ user }: { readonly user: UserView }): JSX.Element {
  const initials = user.name
    .split(/\s+/)
    .map(word => word[0] ?? '')
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('');
  const sum = [...user.id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return (
    <span
      class="tl-avatar"
      style={{ background: COLOURS[sum % COLOURS.length] }}
      data-initials={initials.toUpperCase()}
      aria-hidden="true"
    />
  );
}
