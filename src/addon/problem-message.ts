// Says in words what went wrong and what to do, whatever was thrown.

/** Google's messages that have a better sentence. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /protected (?:cell|range|sheet)|trying to edit a protected/i,
    'A protected range is in the way, and you may not edit it. Ask its owner for access, or to take the protection off the computed columns.',
  ],
  [
    /script\.scriptapp/i,
    'Throughline lacks the permission to run on its own, which "Refresh every morning" needs. Allow it when Google asks; everything else works without it.',
  ],
  [
    /userinfo\.email/i,
    'Throughline lacks the permission to see your address. Everything works without it; check-ins are then logged as "unknown".',
  ],
  [
    /do not have permission to (?:access|edit)|edit access|view-only|permission to perform that action/i,
    'You can view this spreadsheet but not change it. Ask its owner for edit access.',
  ],
  [
    /do not have permission to call ([\w.]+)/i,
    'A permission was not granted. Choose the menu item again and allow what Google asks for.',
  ],
  [
    /typed columns/i,
    'A table of Google Sheets with typed columns is in the way. Turn its column types off, or convert it to a plain range.',
  ],
  [
    /too many simultaneous|Service invoked too many times/i,
    'Google is busy with other runs of this script. Wait a minute and try again.',
  ],
];

/** One or two sentences for people; errors of our own say it themselves. */
export function problemMessage(error: unknown): string {
  const message = error instanceof Error || isErrorLike(error) ? error.message : String(error);
  if (isErrorLike(error) && 'code' in error) return message;
  for (const [pattern, sentence] of KNOWN) if (pattern.test(message)) return sentence;
  return `Throughline could not finish: ${message} Your own cells are as you left them. Try again; "Refresh status" puts the computed columns right.`;
}

function isErrorLike(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}
