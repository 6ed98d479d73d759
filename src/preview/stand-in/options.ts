// What a test or a preview decides about the world in which a script runs.

import type { Stores } from './stores';

export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';
export type Role = 'owner' | 'editor' | 'commenter' | 'viewer';

export interface MenuEntry {
  readonly kind: 'item' | 'separator' | 'menu';
  readonly caption: string;
  /** The function that an item calls; "" otherwise. */
  readonly functionName: string;
  readonly entries: readonly MenuEntry[];
}

export interface Page {
  readonly title: string;
  readonly html: string;
  /** Pixels; null where the script set none. */
  readonly width: number | null;
  readonly height: number | null;
}

/** The person at the screen; a question without its handler throws. */
export interface UiHandler {
  /** Returns the button pressed: "OK", "CANCEL", "YES", "NO" or "CLOSE". */
  alert?(alert: { title: string; prompt: string; buttons: string }): string;
  prompt?(prompt: { title: string; prompt: string; buttons: string }): { button: string; text: string };
  toast?(toast: { message: string; title: string; seconds: number }): void;
  sidebar?(page: Page): void;
  dialog?(page: Page & { readonly modal: boolean }): void;
  menu?(menu: MenuEntry & { readonly addon: boolean }): void;
}

export interface StandInOptions {
  /** Whoever runs the script; "" where Google does not say. */
  readonly user?: string;
  readonly owner?: string;
  /** Others who may edit. */
  readonly editors?: readonly string[];
  /** The user's right to the document; owner where it is not said. */
  readonly role?: Role;
  readonly authMode?: AuthModeName;
  /** Last parts of the scopes that the user granted ("script.send_mail"); all where it is not said. */
  readonly scopes?: readonly string[];
  /** May differ from the spreadsheet's. */
  readonly scriptTimeZone?: string;
  readonly now?: () => Date;
  readonly stores?: Stores;
  readonly ui?: UiHandler;
  /** HTML files of the project, by name without extension. */
  readonly files?: Readonly<Record<string, string>>;
  /** Recipients that may still be written to today. */
  readonly mailQuota?: number;
}
