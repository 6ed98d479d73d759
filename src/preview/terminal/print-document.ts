// Prints a report for a terminal: title, headline, then each section with its table.

import type { ReportDocument } from '../../report/document';
import { fullDayText } from '../../report/wording';
import { tableLines } from './print-table';
import { painter, plainText, wrappedLines } from './terminal-text';

export interface TerminalPage {
  readonly colour: boolean;
  /** In columns. */
  readonly width: number;
}

/** Ends with a line break. What people wrote is printed without anything that a terminal would obey. */
export function printDocument(document: ReportDocument, { colour, width }: TerminalPage): string {
  const paint = painter(colour);
  const paragraph = (text: string) => wrappedLines(plainText(text), width);
  const blocks: string[][] = [
    [`${paint('strong', document.title)}  ${paint('faint', fullDayText(document.statusDate))}`],
    document.headline.flatMap(paragraph),
  ];
  for (const { heading, paragraphs, table, remainder } of document.sections) {
    blocks.push([
      paint('strong', heading),
      ...paragraphs.flatMap(paragraph),
      ...(table ? ['', ...tableLines(table, document.statusDate, width, paint)] : []),
      ...(remainder === '' ? [] : ['', ...paragraph(remainder)]),
    ]);
  }
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
