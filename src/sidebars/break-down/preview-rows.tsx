// The exact rows that will be written, before they are.

import type { BreakDownPreview } from '../../addon/sidebars/break-down-contract';

interface PreviewRowsProps {
  readonly preview: BreakDownPreview;
  /** The title of a draft row, by its key; "" for none. */
  readonly titleOf: (key: string) => string;
}

export function PreviewRows({ preview, titleOf }: PreviewRowsProps) {
  return (
    <>
      {preview.problems.length > 0 && (
        <div class="notice advice-box">
          {preview.problems.map(({ key, field, message }) => (
            <p key={`${key} ${field}`} dir="auto">
              {titleOf(key) !== '' && <b>{titleOf(key)}: </b>}
              {message}
            </p>
          ))}
        </div>
      )}
      {preview.sheets.map(({ name, rows }) => (
        <section key={name} aria-label={`New rows of ${name}`}>
          <h2>
            {name}, {rows.length === 1 ? '1 new row' : `${rows.length} new rows`}
          </h2>
          <ol class="sheet-rows">
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a preview never change their order
              <li key={index}>
                <dl>
                  {row.map(([header, value]) => (
                    <>
                      <dt>{header}</dt>
                      <dd dir="auto">{value}</dd>
                    </>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

export function rowCount({ sheets }: BreakDownPreview): number {
  return sheets.reduce((count, { rows }) => count + rows.length, 0);
}
