// Finds the character that separates a text file's fields, by how evenly it cuts the records.

import { streamCsvRows } from 'hucre/csv';

const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;

/** In order of precedence where two cut equally well; unusual ones must cut nearly every record alike. */
const candidates = [
  { delimiter: ',', leastEvenness: 0 },
  { delimiter: ';', leastEvenness: 0 },
  { delimiter: '\t', leastEvenness: 0 },
  { delimiter: '|', leastEvenness: 0.8 },
  { delimiter: '$', leastEvenness: 0.8 },
];

/** `usual` is what the file's extension suggests; it is the answer where nothing cuts anything. */
export function findDelimiter(text: string, usual: string): string {
  const sample = sampleOf(text);
  let best = { delimiter: usual, score: 0 };
  for (const { delimiter, leastEvenness } of candidates) {
    const { evenness, score } = cut(sample, delimiter);
    if (evenness < leastEvenness) continue;
    const favoured = delimiter === usual ? score * 1.05 : score;
    if (favoured > best.score + 1e-9) best = { delimiter, score: favoured };
  }
  return best.delimiter;
}

/** Ends at a line's end, so that no record is cut short. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const end = text.lastIndexOf('\n', SAMPLE_CHARACTERS);
  return text.slice(0, end > 0 ? end : SAMPLE_CHARACTERS);
}

/** Evenness is the share of records with the commonest number of fields above one. */
function cut(sample: string, delimiter: string): { evenness: number; score: number } {
  const recordsByFields = new Map<number, number>();
  let records = 0;
  let delimiters = 0;
  let beforeSpace = 0;
  for (const fields of streamCsvRows(sample, { delimiter, maxRows: SAMPLE_RECORDS })) {
    if (fields.every(field => field === '')) continue;
    records++;
    if (fields.length > 1) recordsByFields.set(fields.length, (recordsByFields.get(fields.length) ?? 0) + 1);
    delimiters += fields.length - 1;
    beforeSpace += fields.filter((field, index) => index > 0 && String(field).startsWith(' ')).length;
  }
  let alike = 0;
  let columns = 1;
  for (const [fields, count] of recordsByFields) {
    if (count < alike || (count === alike && fields < columns)) continue;
    alike = count;
    columns = fields;
  }
  if (alike === 0) return { evenness: 0, score: 0 };
  const evenness = alike / records;
  const prose = delimiters > 0 && beforeSpace / delimiters > 0.5 ? 0.5 : 1;
  return { evenness, score: evenness * prose * (1 + Math.min(columns, 50) / 100) };
}
