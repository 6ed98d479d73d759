// What the preview's page and its host say to each other.
//
// The page opens GET /events?client=…&user=…&emailHidden=…&was=…, and every event's data is one HostMessage. The
// first is a snapshot, after a lost connection too. The page says what its user does by POST /api, one PageMessage
// as JSON, answered by one Reply; a dropped file's bytes go to POST /api/open?client=…&user=…&name=…, whose result has
// a sentence for each thing that was guessed or cannot be kept; GET /save.xlsx is the workbook as a file;
// GET /frame/ID is the page of a sidebar or a dialog, whose first script is the built page's frame.js (google.script).

import * as z from 'zod';
import type { MenuEntry, Role } from './stand-in/options';
import type { CellModel, ChartModel, ConditionalRuleModel, GridRange, ValidationRule } from './workbook';

/** How a cell looks, but for its contents. */
export type Look = Omit<CellModel, 'value' | 'formula' | 'note' | 'validation' | 'link' | 'spilled'>;

/** A validation rule; `items` are the texts that its dropdown offers, also where they stand in a range. */
export type RuleView = ValidationRule & { readonly items: readonly string[] };

/** Short names, because a large workbook has many. Numbers that are dates stay serial numbers. */
export interface CellView {
  readonly v: string | number | boolean | null;
  /** With its leading "="; `v` is then the last result. */
  readonly f?: string;
  /** Index into the palette's looks. */
  readonly s?: number;
  /** Index into the palette's rules. */
  readonly d?: number;
  /** Note. */
  readonly n?: string;
  /** Link: a URL, or "#gid=7&range=A3" within the workbook. */
  readonly l?: string;
  /** 1 where another cell's formula fills it. */
  readonly p?: 1;
}

/** Row and column from 1; null where nothing is. */
export type PlacedCell = readonly [row: number, column: number, cell: CellView | null];

export interface ChartSeriesView {
  readonly name: string;
  /** By point; null where there is no number. */
  readonly values: readonly (number | null)[];
  /** The same as their cells show them. */
  readonly shown: readonly string[];
}

/** A chart with all that it draws, so that a page need not know which cells those are. */
export interface ChartView {
  readonly id: number;
  readonly type: ChartModel['type'];
  readonly title: string;
  /** The cell in which its upper left corner lies, from 1, and the pixels from that cell's own corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly points: readonly string[];
  readonly series: readonly ChartSeriesView[];
  /** Of the series, or of a pie's slices; null for the usual one. */
  readonly colours: readonly (string | null)[];
  readonly stacked: 'none' | 'absolute' | 'percent';
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Where the values' axis ends; null where the data decides. */
  readonly least: number | null;
  readonly most: number | null;
  /** True where the values are shown as percentages. */
  readonly inPercent: boolean;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** The share of a pie's radius that is left out; 0 mostly. */
  readonly hole: number;
}

/** All of a sheet but its cells. Sizes are [line, pixels]; other columns have 100, other rows 21. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly hidesGridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly GridRange[];
  readonly conditionalRules: readonly ConditionalRuleModel[];
  /** A null range is the whole sheet. */
  readonly protections: readonly { readonly range: GridRange | null; readonly warningOnly: boolean }[];
  readonly filter: GridRange | null;
  readonly charts: readonly ChartView[];
}

/** Looks and rules, each said once; indices stay until the next snapshot. */
export interface Palette {
  readonly looks: readonly Look[];
  readonly rules: readonly RuleView[];
}

export interface PalettePatch {
  /** To be added at the end. */
  readonly looks: readonly Look[];
  /** New or changed, such as one whose range has got another item. */
  readonly rules: readonly (readonly [index: number, rule: RuleView])[];
}

export interface UserView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** What is above the sheets. */
export interface DocumentView {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** YYYY-MM-DD. */
  readonly statusDate: string;
  /** False where the status date is the real day. */
  readonly statusDateChosen: boolean;
  readonly users: readonly UserView[];
}

export interface Selection extends GridRange {
  readonly sheetId: number;
}

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

/** `message` is one sentence for a toast or a banner. */
export type Reply =
  | { readonly ok: true; readonly sequence: number; readonly result?: unknown }
  | { readonly ok: false; readonly sequence: number; readonly message: string };

const line = z.int().min(1).max(10_000_000);
const sheetId = z.int().min(0);
const range = z.strictObject({ top: line, left: line, bottom: line, right: line });
const cell = { sheetId, row: line, column: line };
const lines = { sheetId, axis: z.enum(['row', 'column']), first: line, count: line };
const text = z.string().max(50_000);
const value = z.union([text, z.number(), z.boolean(), z.null()]);

const edits = [
  /** One cell, as typed; "" deletes. */
  z.strictObject({ kind: z.literal('type'), ...cell, text }),
  /** Text from outside, each cell as if typed. */
  z.strictObject({ kind: z.literal('paste'), ...cell, block: z.array(z.array(text).min(1)).min(1) }),
  /** Cells of this workbook with their looks, from `range` of `sheetId`. */
  z.strictObject({ kind: z.literal('copy'), sheetId, range, to: z.strictObject(cell) }),
  z.strictObject({ kind: z.literal('cut'), sheetId, range, to: z.strictObject(cell) }),
  z.strictObject({ kind: z.literal('clear'), sheetId, range }),
  /** The fill handle: `target` holds `source` and what it was dragged over; the host works out the values. */
  z.strictObject({ kind: z.literal('fill'), sheetId, source: range, target: range }),
  /** Contents that the grid worked out itself, where no other edit says it. */
  z.strictObject({
    kind: z.literal('put'),
    sheetId,
    cells: z.array(z.strictObject({ row: line, column: line, value, formula: text.optional() })).min(1),
  }),
  /** `column` is the sheet's, 1 is A; the range is without its header. */
  z.strictObject({ kind: z.literal('sort'), sheetId, range, column: line, ascending: z.boolean() }),
  z.strictObject({ kind: z.literal('insert'), ...lines }),
  z.strictObject({ kind: z.literal('delete'), ...lines }),
  /** They come to stand before line `before`, counted as the lines stood. */
  z.strictObject({ kind: z.literal('move'), ...lines, before: line }),
  z.strictObject({ kind: z.literal('hide'), ...lines, hidden: z.boolean() }),
  z.strictObject({ kind: z.literal('resize'), ...lines, pixels: z.int().min(2).max(2000) }),
  z.strictObject({ kind: z.literal('freeze'), sheetId, rows: z.int().min(0), columns: z.int().min(0) }),
  z.strictObject({ kind: z.literal('filter'), sheetId, range: range.nullable() }),
  /** "" takes it away. */
  z.strictObject({ kind: z.literal('note'), ...cell, note: text }),
  /** Without a name it gets the next free one. */
  z.strictObject({ kind: z.literal('add sheet'), name: z.string().min(1).max(100).optional() }),
  z.strictObject({ kind: z.literal('rename sheet'), sheetId, name: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('delete sheet'), sheetId }),
  /** Counts from 1, among all sheets, hidden ones too. */
  z.strictObject({ kind: z.literal('move sheet'), sheetId, position: line }),
  z.strictObject({ kind: z.literal('hide sheet'), sheetId, hidden: z.boolean() }),
  /** Takes this client's last edit back, or brings it again. */
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
] as const;

export const editSchema = z.discriminatedUnion('kind', edits);
export type Edit = z.infer<typeof editSchema>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const says = [
  z.strictObject({ kind: z.literal('edit'), edit: editSchema }),
  /** Results of formulas as the grid worked them out: no edit, onEdit does not run. */
  z.strictObject({
    kind: z.literal('recalculated'),
    sheetId,
    cells: z.array(z.tuple([line, line, value])).min(1),
  }),
  z.strictObject({ kind: z.literal('menu'), functionName: z.string().min(1).max(200) }),
  /** `button` is Google's: OK, CANCEL, YES, NO, or CLOSE for the cross and Escape. */
  z.strictObject({
    kind: z.literal('answer'),
    id: z.int(),
    button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
    text: text.optional(),
  }),
  /** google.script.run of a frame; the reply's `result` is what the function returned. */
  z.strictObject({
    kind: z.literal('call'),
    frame: z.string(),
    functionName: z.string().min(1).max(200),
    args: z.array(z.unknown()),
  }),
  z.strictObject({ kind: z.literal('selection'), selection: z.strictObject({ sheetId, ...range.shape }) }),
  /** Null for the real day. */
  z.strictObject({ kind: z.literal('status date'), date: day.nullable() }),
  /** A snapshot for that user follows. */
  z.strictObject({ kind: z.literal('who am I'), user: z.string(), emailHidden: z.boolean() }),
  z.strictObject({ kind: z.literal('reset') }),
  /** Brings the earlier state back that the snapshot spoke of. */
  z.strictObject({ kind: z.literal('resume') }),
] as const;

/** Who says it: `client` is one browser window, and stays the same when that reloads. */
const speaker = z.object({ client: z.string().min(1).max(100), user: z.string().min(1).max(200) });

export const pageMessageSchema = z.strictObject({
  ...speaker.shape,
  say: z.discriminatedUnion('kind', says),
});
export type PageMessage = z.infer<typeof pageMessageSchema>;
export type Say = z.infer<(typeof says)[number]>;

/** What a frame's google.script.run posts to the page that holds it, and what the page posts back into the frame. */
export interface FrameCall {
  readonly throughline: 'call';
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}
export type FrameAnswer =
  | { readonly throughline: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly throughline: 'answer'; readonly id: number; readonly error: string };
/** What google.script.host posts: the page closes the frame, gives the grid its keys back, or resizes a dialog. */
export type FrameWish =
  | { readonly throughline: 'close' }
  | { readonly throughline: 'focus' }
  | { readonly throughline: 'resize'; readonly width: number | null; readonly height: number | null };
