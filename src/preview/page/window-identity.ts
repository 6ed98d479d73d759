// Which browser window this is, and who looks through it: kept while the window is open, over reloads.

export interface Identity {
  readonly client: string;
  /** Empty: the host chooses. */
  readonly user: string;
  readonly emailHidden: boolean;
}

const KEY = 'throughline-window';

export function readIdentity(): Identity {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Identity>;
  /* A second window is opened for somebody. */
  const asked = new URLSearchParams(location.search).get('user');
  const identity = {
    client: kept.client ?? newClient(),
    user: kept.user ?? asked ?? '',
    emailHidden: kept.emailHidden ?? false,
  };
  keepIdentity(identity);
  return identity;
}

export function keepIdentity(identity: Identity): void {
  sessionStorage.setItem(KEY, JSON.stringify(identity));
}

function newClient(): string {
  return crypto.randomUUID();
}
