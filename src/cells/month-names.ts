// The names of the months in the languages of the common Sheets locales, whole or cut short.

import { plainText } from '../plan/plain-text';

const MONTHS = [
  'january januar janvier enero janeiro gennaio januari styczen stycznia январь января ocak',
  'february februar fevrier febrero fevereiro febbraio februari luty lutego февраль февраля subat',
  'march marz maerz mars marzo marco maart mrt marzec marca март марта mart',
  'april avril abril aprile kwiecien kwietnia апрель апреля nisan',
  'may mai mayo maio maggio mei maj maja май мая mayis',
  'june juni juin junio junho giugno czerwiec czerwca июнь июня haziran',
  'july juli juillet julio julho luglio lipiec lipca июль июля temmuz',
  'august aout agosto augustus sierpien sierpnia август августа agustos',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia сентябрь сентября eylul',
  'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika октябрь октября ekim',
  'november novembre noviembre novembro listopad listopada ноябрь ноября kasim',
  'december dezember decembre diciembre dezembro dicembre grudzien grudnia декабрь декабря aralik',
];
const AMBIGUOUS = 0;
let byName: Map<string, number> | null = null;

function namesByPrefix(): Map<string, number> {
  const whole = new Map<string, number>();
  const cut = new Map<string, number>();
  MONTHS.forEach((names, index) => {
    for (const name of plainText(names).split(' ')) {
      whole.set(name, index + 1);
      for (let length = 3; length < name.length; length++) {
        const prefix = name.slice(0, length);
        const other = cut.get(prefix);
        cut.set(prefix, other === undefined || other === index + 1 ? index + 1 : AMBIGUOUS);
      }
    }
  });
  for (const [name, month] of whole) cut.set(name, month);
  return cut;
}

/** 1–12, or 0 where the word is no month's name nor a beginning of at least three letters that only one month has. */
export function monthOfName(folded: string): number {
  byName ??= namesByPrefix();
  return byName.get(folded) ?? 0;
}
