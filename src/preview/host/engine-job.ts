// What the host asks of the engine's thread, and what that answers.

import type { Reply, Say } from '../protocol/page-message';
import type { Workbook } from '../workbook';
import type { ActionReport } from './engine-options';

export interface Jobs {
  connect: { ask: { client: string; user: string; emailHidden: boolean; was: string }; answer: null };
  disconnect: { ask: { client: string }; answer: null };
  hear: { ask: { client: string; user: string; say: Say }; answer: Reply };
  openWorkbook: { ask: { workbook: Workbook }; answer: Reply };
  /** Null where no such page is open. */
  frameHtml: { ask: { id: string }; answer: string | null };
  workbook: { ask: Record<never, never>; answer: Workbook };
  state: { ask: Record<never, never>; answer: Uint8Array };
}

export type JobName = keyof Jobs;

/** To the engine. */
export interface Request<Name extends JobName = JobName> {
  readonly id: number;
  readonly name: Name;
  readonly ask: Jobs[Name]['ask'];
}

/** From the engine. */
export type Report =
  | { readonly kind: 'ready'; readonly headline: readonly string[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Jobs[JobName]['answer'] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  /** A message to a window, as JSON. */
  | { readonly kind: 'send'; readonly client: string; readonly text: string }
  | { readonly kind: 'action'; readonly action: ActionReport };
