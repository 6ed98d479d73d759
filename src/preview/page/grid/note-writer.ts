// Notes as they are written in the grid's own editor: told once their writer pauses.

import type { Edit } from '../../protocol/page-message';

export type NoteEdit = Extract<Edit, { kind: 'note' }>;

const PAUSE_MS = 600;

export class NoteWriter {
  private written: NoteEdit | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** `tell` is called with a note that is complete, or that another one follows. */
  constructor(private readonly tell: (note: NoteEdit) => void) {}

  write(note: NoteEdit): void {
    if (this.written && !isSameCell(this.written, note)) this.finish();
    this.written = note;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.finish(), PAUSE_MS);
  }

  private finish(): void {
    const { written } = this;
    this.written = null;
    if (written) this.tell(written);
  }
}

function isSameCell(a: NoteEdit, b: NoteEdit): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}
