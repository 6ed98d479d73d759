// Tells the headers of a date strip, which draws a chart beside a table, from those of columns.

import { monthOfName } from '../cells/month-names';
import { plainText } from '../plan/plain-text';

/** Whether the header is one of a strip of dates: "Jan", "W12", "M", "3", "IV", a date. */
export function isStripHeader(header: string): boolean {
  const folded = plainText(header);
  if (/^(?:\d{1,2}|\p{L}|i{2,3}|iv|vi{1,3}|ix|xi{1,2})$/u.test(folded)) return true;
  if (/^(?:w|wk|week|kw|semana|semaine|sem|s|第|day|d|q|t)\s?\d{1,2}\s?(?:週|周)?$/.test(folded)) return true;
  if (/^\d{1,2}\s?(?:月|일|월|日|週|周|주|w)$/.test(folded)) return true;
  const bare = folded
    .replace(/[ '’./-]*\d{2,4}$/, '')
    .replace(/^\d{1,4}[ '’./-]*/, '')
    .replace(/\.$/, '');
  if (monthOfName(bare) > 0) return true;
  return (
    /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|q[1-4])$/.test(bare) ||
    /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/.test(folded)
  );
}
