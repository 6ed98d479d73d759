// PropertiesService, with its quotas.

import { requireText } from './arguments';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';

const MOST_BYTES_A_VALUE = 9 * 1024;
const MOST_BYTES_A_STORE = 500 * 1024;

export class PropertiesService {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getDocumentProperties() {
    const { runtime } = this[inside];
    return new Properties(runtime, runtime.stores.documentProperties);
  }

  getScriptProperties() {
    const { runtime } = this[inside];
    return new Properties(runtime, runtime.stores.scriptProperties);
  }

  getUserProperties() {
    const { runtime } = this[inside];
    const { userProperties } = runtime.stores;
    let store = userProperties.get(runtime.execution.user);
    if (!store) {
      store = new Map();
      userProperties.set(runtime.execution.user, store);
    }
    return new Properties(runtime, store);
  }
}

export class Properties {
  readonly [inside]: { readonly runtime: Runtime; readonly store: Map<string, string> };

  constructor(runtime: Runtime, store: Map<string, string>) {
    this[inside] = { runtime, store };
  }

  getProperty(key: unknown): string | null {
    return this[inside].store.get(requireText('Properties.getProperty', key)) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this[inside].store);
  }

  getKeys(): string[] {
    return [...this[inside].store.keys()];
  }

  setProperty(key: unknown, value: unknown) {
    const { store } = this[inside];
    keep(store, requireText('Properties.setProperty', key), requireText('Properties.setProperty', value));
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers: unknown = false) {
    const { store } = this[inside];
    if (deleteAllOthers === true) store.clear();
    for (const [key, value] of Object.entries(properties))
      keep(store, key, requireText('Properties.setProperties', value));
    return this;
  }

  deleteProperty(key: unknown) {
    this[inside].store.delete(requireText('Properties.deleteProperty', key));
    return this;
  }

  deleteAllProperties() {
    this[inside].store.clear();
    return this;
  }
}

function keep(store: Map<string, string>, key: string, value: string): void {
  if (bytesOf(value) > MOST_BYTES_A_VALUE) fail('Argument too large: value');
  let total = bytesOf(key) + bytesOf(value);
  for (const [other, kept] of store) if (other !== key) total += bytesOf(other) + bytesOf(kept);
  if (total > MOST_BYTES_A_STORE)
    fail('You have exceeded the property storage quota. Please remove some properties and try again.');
  store.set(key, value);
}

/** In UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

offer('PropertiesService', PropertiesService);
offer('Properties', Properties);
