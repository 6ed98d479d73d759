// What a page says to the host, in its user's name.
//
// By POST /api, one PageMessage as JSON, answered by one Reply; a dropped file's bytes go to
// POST /api/open?client=…&user=…&name=…, whose result has a sentence for each thing that was guessed or cannot be kept.

import * as z from 'zod';

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

/** `message` is one sentence for a toast or a banner. */
export type Reply =
  | { readonly ok: true; readonly sequence: number; readonly result?: unknown }
  | { readonly ok: false; readonly sequence: number; readonly message: string };
