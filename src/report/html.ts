// A report as an HTML fragment with every text escaped, for pages and mails; classes only, no style of its own.

import type { Day } from '../plan/day';
import { itemReference } from '../plan/item-id';
import {
  cellText,
  holdsFigures,
  type ReportCell,
  type ReportColumn,
  type ReportDocument,
  type ReportSection,
  type ReportTable,
} from './document';
import { fullDayText } from './wording';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For a mail, a dialog or a file of its own: it needs nothing beside it. */
const STYLE = `
.report { font: 14px/1.45 Arial, sans-serif; color: #202124; max-width: 1100px; }
.report h1 { font-size: 22px; margin: 0 0 8px; }
.report h1 small, .report td small, .report .remainder { color: #5f6368; font-weight: normal; }
.report h2 { font-size: 16px; margin: 22px 0 6px; }
.report p { margin: 0 0 6px; }
.report .headline { font-size: 16px; }
.report table { border-collapse: collapse; width: 100%; }
.report th, .report td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #dadce0; }
.report th { color: #3c4043; font-size: 12px; }
.report .figure { text-align: right; white-space: nowrap; }
.report .status { padding: 1px 8px; border-radius: 8px; white-space: nowrap; background: #f1f3f4; color: #3c4043; }
.report .red { background: #d93025; color: #ffffff; }
.report .amber { background: #f9ab00; color: #202124; }
.report .green { background: #1e8e3e; color: #ffffff; }
.report .done { background: #1a73e8; color: #ffffff; }
`;

/** The document with its looks. */
export function styledHtml(document: ReportDocument): string {
  return `<style>${STYLE}</style>\n${documentHtml(document)}`;
}

/** A whole page. */
export function htmlPage(document: ReportDocument): string {
  const head = `<meta charset="utf-8"><title>${escaped(document.title)}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body>\n${styledHtml(document)}\n</body></html>\n`;
}

/** One <article>; statuses carry class "status red", figures class "figure". */
export function documentHtml({ title, statusDate, headline, sections }: ReportDocument): string {
  return [
    '<article class="report">',
    `<h1>${escaped(title)} <small>${escaped(fullDayText(statusDate))}</small></h1>`,
    ...headline.map(sentence => `<p class="headline">${escaped(sentence)}</p>`),
    ...sections.map(section => sectionHtml(section, statusDate)),
    '</article>',
  ].join('\n');
}

/** Safe between tags and inside a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => ESCAPES[character]!);
}

function sectionHtml({ heading, paragraphs, table, remainder }: ReportSection, statusDate: Day): string {
  return [
    '<section>',
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map(paragraph => `<p>${escaped(paragraph)}</p>`),
    ...(table ? [tableHtml(table, statusDate)] : []),
    ...(remainder === '' ? [] : [`<p class="remainder">${escaped(remainder)}</p>`]),
    '</section>',
  ].join('\n');
}

function tableHtml({ columns, rows }: ReportTable, statusDate: Day): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(
    row => `<tr>${row.map((cell, at) => cellHtml(cell, columns[at]!, statusDate)).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function cellHtml(cell: ReportCell, { holds }: ReportColumn, statusDate: Day): string {
  const text = escaped(cellText(cell, statusDate));
  if (cell.kind === 'status') {
    return `<td><span class="status ${cell.status.toLowerCase().replace(' ', '-')}">${text}</span></td>`;
  }
  if (cell.kind === 'item' && cell.above.length > 0) {
    const line = cell.above.map(({ id, title }) => itemReference(id, title)).join(' › ');
    return `<td>${text}<br><small>${escaped(line)}</small></td>`;
  }
  return holdsFigures(holds) ? `<td class="figure">${text}</td>` : `<td>${text}</td>`;
}
