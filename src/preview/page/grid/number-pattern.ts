// Sheets' number formats in the words of the grid's formatter, which are Excel's.

/** Null where the format is automatic. A whole number shows no decimal point where all decimals are optional. */
export function numberPattern(format: string | undefined, value: unknown): string | null {
  if (format === undefined || format.trim() === '' || /^general$/i.test(format)) return null;
  if (format === '@') return '@@@';
  return outsideQuotes(format, part =>
    withoutIdlePoint(part, value)
      .replace(/\bam\/pm\b/gi, 'AM/PM')
      .replace(/\ba\/p\b/gi, 'A/P')
      .replace(/\by{3}\b/gi, 'yyyy')
      .replace(/\by\b/gi, 'yy'),
  );
}

function withoutIdlePoint(part: string, value: unknown): string {
  if (typeof value !== 'number') return part;
  const shown = part.includes('%') ? value * 100 : value;
  return part.replace(/([0#?])\.(#+)(?![0#?])/g, (all, digit: string, optional: string) =>
    Number.isInteger(Number(shown.toFixed(optional.length))) ? digit : all,
  );
}

/** Changes what stands outside of quotes, escapes and brackets. */
function outsideQuotes(format: string, change: (part: string) => string): string {
  return format.replace(
    /("[^"]*"?|\\.|[_*].|\[[^\]]*\])|((?:(?!["\\_*[]).)+)/gs,
    (_, kept: string | undefined, part: string | undefined) => kept ?? change(part ?? ''),
  );
}
