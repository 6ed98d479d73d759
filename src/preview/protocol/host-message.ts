// What the host says to a page.
//
// The page opens GET /events?client=…&user=…&emailHidden=…&was=…, and every event's data is one HostMessage. The
// first is a snapshot, after a lost connection too. GET /save.xlsx is the workbook as a file.

import type { MenuEntry } from '../stand-in/options';
import type {
  DocumentView,
  Palette,
  PalettePatch,
  PlacedCell,
  Selection,
  SheetView,
  UserView,
} from './views';

/** What the last action cost, as the stand-in counted it. */
export interface Cost {
  /** Such as "chose Refresh status" or "typed "62" into Milestones!G7". */
  readonly action: string;
  readonly serviceCalls: number;
  readonly roundTrips: number;
  readonly milliseconds: number;
  /** What Google would have refused, as "Range.setValues: You do not have permission …". */
  readonly refusals: readonly string[];
}

export interface Snapshot {
  readonly kind: 'snapshot';
  /** Of the last action that it holds; patches with a higher one follow. */
  readonly sequence: number;
  /** This run of the host; the page gives it back as `was` when it connects again. */
  readonly host: string;
  readonly document: DocumentView;
  /** In the order of their tabs. */
  readonly sheets: readonly (SheetView & { readonly cells: readonly PlacedCell[] })[];
  readonly palette: Palette;
  /** As onOpen built it for this user; those of add-ons stand under Extensions. */
  readonly menus: readonly (MenuEntry & { readonly addon: boolean })[];
  readonly user: UserView;
  readonly emailHidden: boolean;
  readonly selection: Selection;
  /** Such as "2026-11-23 14:32": when a state was saved that "resume" brings back; null where there is none. */
  readonly earlierState: string | null;
  /** What the host would have said before anybody was there, such as which tables a file's sheets hold; "" mostly. */
  readonly notice: string;
}

/** What changed since the last message, in all its truth: apply the sheets' views first, then cells. */
export interface Patch {
  readonly kind: 'patch';
  readonly sequence: number;
  readonly document: DocumentView | null;
  /** In place of the snapshot's; null where that stays. */
  readonly notice: string | null;
  /** The sheets' IDs in the order of their tabs, where one came, went or moved. */
  readonly order: readonly number[] | null;
  readonly sheets: readonly SheetPatch[];
  readonly palette: PalettePatch;
}

export interface SheetPatch {
  readonly id: number;
  /** Whole, where anything of it changed, and for a new sheet. */
  readonly view: SheetView | null;
  /**
   * Lines that came or went are told as the cells that now stand elsewhere. The cells that this client's own edit was
   * about are always among them, so that what the grid did by itself is put right.
   */
  readonly cells: readonly PlacedCell[];
}

/** A script stands still until the page answers by "answer". */
export interface Question {
  readonly kind: 'question';
  readonly id: number;
  readonly title: string;
  readonly prompt: string;
  /** Which buttons it offers, by Google's ButtonSet. */
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
  /** True where a text is asked for. */
  readonly asksText: boolean;
}

export interface Toast {
  readonly kind: 'toast';
  readonly message: string;
  readonly title: string;
  /** Below 0: until the next one. */
  readonly seconds: number;
}

/** A sidebar (300 pixels wide, one at a time) or a dialog; its iframe's src is /frame/ID, its sandbox lets scripts run. */
export interface Frame {
  readonly kind: 'sidebar' | 'dialog';
  readonly id: string;
  readonly title: string;
  readonly modal: boolean;
  /** Pixels; null where the script set none. */
  readonly width: number | null;
  readonly height: number | null;
}

/** The script selected something, or opened a sheet. */
export interface Activate {
  readonly kind: 'activate';
  readonly selection: Selection;
}

/** This client's script runs, or has ended: the menu is busy between the two. */
export interface Running {
  readonly kind: 'running';
  /** The menu item; null once it ended. */
  readonly action: string | null;
}

export type HostMessage =
  | Snapshot
  | Patch
  | Question
  | Toast
  | Frame
  | Activate
  | Running
  | ({ readonly kind: 'cost' } & Cost)
  /** A question that no longer waits, because another page of the same client answered or the script ended. */
  | { readonly kind: 'question gone'; readonly id: number }
  | { readonly kind: 'stopping' };
