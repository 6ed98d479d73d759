// A Google account as scripts see it.

import { inside, offer } from './offer';
import type { Runtime } from './runtime';

export class User {
  readonly [inside]: { readonly runtime: Runtime; readonly email: string };

  constructor(runtime: Runtime, email: string) {
    this[inside] = { runtime, email };
  }

  /** "" where Google does not say. */
  getEmail() {
    return this[inside].email;
  }
}

offer('User', User);
