// Who runs the script, and in which time zone.

import { inside, offer } from './offer';
import type { Runtime } from './runtime';
import { User } from './user';

export class Session {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  /** In a simple trigger Google generally does not say who edits. */
  getActiveUser() {
    const { runtime } = this[inside];
    return new User(runtime, runtime.execution.simpleTrigger ? '' : runtime.execution.user);
  }

  getEffectiveUser() {
    return this.getActiveUser();
  }

  getScriptTimeZone() {
    return this[inside].runtime.scriptTimeZone;
  }

  getActiveUserLocale() {
    return this[inside].runtime.workbook.locale.slice(0, 2);
  }

  getTemporaryActiveUserKey() {
    const { runtime } = this[inside];
    let key = 0;
    for (const letter of runtime.execution.user) key = (key * 31 + letter.charCodeAt(0)) >>> 0;
    return `key-${key.toString(36)}`;
  }
}

offer('Session', Session);
