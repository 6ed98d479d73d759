// The error that a file gives which cannot become a workbook.

export type UnreadableCode =
  | 'missing'
  | 'folder'
  | 'no-access'
  | 'empty'
  | 'password'
  | 'legacy-excel'
  | 'broken-zip'
  | 'not-a-workbook'
  | 'no-sheets'
  | 'binary'
  | 'web-page'
  | 'too-large';

/** Its message is one sentence that names the file, says why, and what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';

  constructor(
    readonly code: UnreadableCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
