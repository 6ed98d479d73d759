// The options of embedded charts that are known here, under the names that Sheets itself records in macros.

import type { ChartOptionValue } from '../workbook';
import { fail } from './exception';

type Rule = (value: unknown) => ChartOptionValue | null;

const text: Rule = value => (typeof value === 'string' ? value : null);
const flag: Rule = value => (typeof value === 'boolean' ? value : null);
const number: Rule = value => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const pixels: Rule = value =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
const colour: Rule = value => (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value) ? value : null);
const oneOf =
  (...names: readonly string[]): Rule =>
  value =>
    typeof value === 'string' && names.includes(value) ? value : null;

const KNOWN: readonly (readonly [RegExp, Rule])[] = [
  [/^(title|subtitle)$/, text],
  [/^(width|height)$/, pixels],
  [/^useFirstColumnAsDomain$/, flag],
  [/^treatLabelsAsText$/, flag],
  [/^isStacked$/, oneOf('false', 'absolute', 'percent')],
  [/^legend\.position$/, oneOf('top', 'bottom', 'left', 'right', 'none')],
  [/^(series|slices)\.\d+\.color$/, colour],
  [/^series\.\d+\.lineWidth$/, pixels],
  [/^series\.\d+\.labelInLegend$/, text],
  [/^(hAxis|vAxes\.0)\.title$/, text],
  [/^(hAxis|vAxes\.0)\.viewWindow\.(min|max)$/, number],
  [/^pieHole$/, number],
];

/** The value as the chart keeps it. Google drops what it does not know without a word; here it throws. */
export function chartOption(name: string, value: unknown): ChartOptionValue {
  const rule = KNOWN.find(([pattern]) => pattern.test(name))?.[1];
  if (!rule) return fail(`not in the stand-in: chart option "${name}"`);
  return rule(value) ?? fail(`not in the stand-in: chart option "${name}" of ${JSON.stringify(value)}`);
}
