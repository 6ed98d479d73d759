// What a sidebar's or a dialog's frame and the page that holds it say to each other.
//
// GET /frame/ID is its page, whose first script is the built page's frame.js (google.script).

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
