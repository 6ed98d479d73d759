// What outlives an execution and is shared by everybody's runs: properties, cache, locks, triggers, mail.

export interface CacheEntry {
  readonly value: string;
  readonly expiresMs: number;
}

export interface TriggerModel {
  readonly id: string;
  readonly handler: string;
  /** Google's EventType name. */
  readonly event: 'CLOCK' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE';
  /** Whoever made it: it runs as that user. */
  readonly creator: string;
}

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
}

export interface Stores {
  readonly documentProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  /** By e-mail address. */
  readonly userProperties: Map<string, Map<string, string>>;
  /** By scope: "document", "script", or "user:" and the address. */
  readonly caches: Map<string, Map<string, CacheEntry>>;
  /** Who holds each lock, by its scope; an object stands for one execution. */
  readonly locks: Map<string, object>;
  readonly triggers: TriggerModel[];
  readonly sentMail: SentMail[];
}

export function createStores(): Stores {
  return {
    documentProperties: new Map(),
    scriptProperties: new Map(),
    userProperties: new Map(),
    caches: new Map(),
    locks: new Map(),
    triggers: [],
    sentMail: [],
  };
}
