// What the engine starts with, and what it lets out.

import type { Cost, HostMessage } from '../protocol/host-message';
import type { PreviewState, SavedState } from './saved-state';

/** One line for the terminal. */
export interface ActionReport {
  readonly who: string;
  readonly did: string;
  /** Such as "M3 Amber → Green"; "" where no status turned. */
  readonly turned: string;
  readonly cost: Cost;
  /** Why it did not happen; "" where it did. */
  readonly failure: string;
}

/** The way out of the engine. */
export interface Outlet {
  send(client: string, message: HostMessage): void;
  report(action: ActionReport): void;
  /** Waits for the next thing that somebody does, and hands it to the engine. */
  next(): void;
}

export interface EngineOptions {
  /** The add-on's built code. */
  readonly code: string;
  /** HTML files of the add-on, by name without extension. */
  readonly pages: Readonly<Record<string, string>>;
  /** This run of the host. */
  readonly host: string;
  /** What to open; the example plan where it is null. */
  readonly state: PreviewState | null;
  /** The day that it begins on, as 2026-11-23, where the state chose none; the real day where it is null. */
  readonly statusDate: string | null;
  /** A state that an earlier run of the host left. */
  readonly earlier: SavedState | null;
}
