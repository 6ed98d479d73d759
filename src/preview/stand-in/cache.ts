// CacheService, with its limits and expiry.

import { requireText } from './arguments';
import { fail } from './exception';
import { inside, offer } from './offer';
import { bytesOf } from './properties';
import type { Runtime } from './runtime';
import type { CacheEntry } from './stores';

const MOST_BYTES = 100 * 1024;
const LONGEST_KEY = 250;
const MOST_ITEMS = 1000;
const LONGEST_SECONDS = 21_600;

export class CacheService {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getDocumentCache() {
    return cacheOf(this, 'document');
  }

  getScriptCache() {
    return cacheOf(this, 'script');
  }

  getUserCache() {
    return cacheOf(this, `user:${this[inside].runtime.execution.user}`);
  }
}

function cacheOf(service: CacheService, scope: string): Cache {
  const { runtime } = service[inside];
  let entries = runtime.stores.caches.get(scope);
  if (!entries) {
    entries = new Map();
    runtime.stores.caches.set(scope, entries);
  }
  return new Cache(runtime, entries);
}

export class Cache {
  readonly [inside]: { readonly runtime: Runtime; readonly entries: Map<string, CacheEntry> };

  constructor(runtime: Runtime, entries: Map<string, CacheEntry>) {
    this[inside] = { runtime, entries };
  }

  get(key: unknown): string | null {
    const { runtime, entries } = this[inside];
    const entry = entries.get(keyOf(key));
    return entry && entry.expiresMs > runtime.nowMs ? entry.value : null;
  }

  put(key: unknown, value: unknown, seconds: unknown = 600) {
    const { runtime, entries } = this[inside];
    const name = keyOf(key);
    const text = requireText('Cache.put', value);
    if (bytesOf(text) > MOST_BYTES) fail('Argument too large: value');
    const lasting = Math.min(Math.max(Number(seconds), 1), LONGEST_SECONDS);
    entries.delete(name);
    entries.set(name, { value: text, expiresMs: runtime.nowMs + lasting * 1000 });
    while (entries.size > MOST_ITEMS) entries.delete(entries.keys().next().value!);
  }

  remove(key: unknown) {
    this[inside].entries.delete(keyOf(key));
  }
}

function keyOf(key: unknown): string {
  const text = requireText('Cache.get', key);
  return text.length > LONGEST_KEY ? fail('Argument too large: key') : text;
}

offer('CacheService', CacheService);
offer('Cache', Cache);
