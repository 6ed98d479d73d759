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
