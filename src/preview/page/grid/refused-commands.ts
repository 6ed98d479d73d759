// What the grid can do and this preview cannot, with the sentence that says so.

const LOOKS =
  /set-(?:bold|italic|underline|stroke|overline|style|font|text|background|border|range-(?:bold|italic|underline|stroke|font|text|sub|super)|horizontal|vertical|tab-color)|format-painter|reset-.*color|numfmt|paste-(?:format|besides|col-width)|set-infinite/;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [LOOKS, 'The preview keeps the looks of cells as they are. Format them in Google Sheets.'],
  [/merge/, 'The preview does not merge cells. Merge them in Google Sheets.'],
  [/(?:insert|delete)-range-move/, 'The preview shifts whole rows and columns only. Insert or delete those.'],
  [
    /conditional-rule|data-validation|add-rule|update-rule/,
    'The preview keeps rules as they are. Change them in Google Sheets.',
  ],
  [/protection|permission/, 'The preview does not protect ranges. Protect them in Google Sheets.'],
  [/copy-(?:sheet|worksheet)/, 'The preview does not copy sheets.'],
  [/split-text/, 'The preview does not split text into columns.'],
];

/** The sentence for a command or mutation that is refused. */
export function refusalOf(id: string): string {
  return KINDS.find(([pattern]) => pattern.test(id))?.[1] ?? 'The preview cannot do that. Google Sheets can.';
}

/** Mutations that change nothing of the workbook itself. */
const HARMLESS =
  /^(?:doc|docs|rich-text|formula|formula-ui|data-validation\.operation)\b|^sheet\.mutation\.(?:set-filter-criteria|re-calc-filter|mark-dirty|data-validation-formula-mark-dirty|conditional-formatting-formula-mark-dirty|toggle-note-popup|set-worksheet-permission-points|set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|empty|update-note-position|set-zoom|toggle-gridlines)/;

export function isHarmless(id: string): boolean {
  return HARMLESS.test(id);
}
