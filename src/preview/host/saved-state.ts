// The preview's state as bytes, so that a later run of the host can go on with it.

import { deserialize, serialize } from 'node:v8';
import { createStores, type Stores } from '../stand-in/stores';
import type { Workbook } from '../workbook';
import { OWNER } from './users';

/** As a run of the host left it. */
export interface SavedState {
  readonly host: string;
  /** "2026-11-23 14:32". */
  readonly savedAt: string;
  readonly bytes: Uint8Array;
}

export interface PreviewState {
  readonly workbook: Workbook;
  readonly stores: Stores;
  /** Whose file it is. */
  readonly owner: string;
  /** YYYY-MM-DD; null for the real day. */
  readonly statusDate: string | null;
}

/** A file that was just read: nothing is known of it yet. */
export function freshState(workbook: Workbook): PreviewState {
  return { workbook, stores: createStores(), owner: OWNER.email, statusDate: null };
}

/** Locks are not kept: nobody holds one where nothing runs. */
export function stateBytes({ workbook, stores, owner, statusDate }: PreviewState): Uint8Array {
  return serialize({ workbook, stores: { ...stores, locks: new Map() }, owner, statusDate });
}

/** Throws on bytes that are not a state. */
export function stateOfBytes(bytes: Uint8Array): PreviewState {
  const { workbook, stores, owner, statusDate } = deserialize(bytes) as PreviewState;
  return { workbook, stores: { ...createStores(), ...stores }, owner, statusDate };
}
