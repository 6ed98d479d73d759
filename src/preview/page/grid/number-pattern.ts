// Sheets' number formats in the words of the grid's formatter, which are Excel's.

/** Null where the format is automatic. */
export function numberPattern(format: string | undefined): string | null {
  if (format === undefined || format.trim() === '' || /^general$/i.test(format)) return null;
  if (format === '@') return '@@@';
  return outsideQuotes(format, part =>
    part
      .replace(/\bam\/pm\b/gi, 'AM/PM')
      .replace(/\ba\/p\b/gi, 'A/P')
      .replace(/\by{3}\b/gi, 'yyyy')
      .replace(/\by\b/gi, 'yy'),
  );
}

/** Changes what stands outside of quotes, escapes and brackets. */
function outsideQuotes(format: string, change: (part: string) => string): string {
  return format.replace(
    /("[^"]*"?|\\.|[_*].|\[[^\]]*\])|((?:(?!["\\_*[]).)+)/gs,
    (_, kept: string | undefined, part: string | undefined) => kept ?? change(part ?? ''),
  );
}
