// What the terminal says of the browser preview: its address and the plan at first, then a line for each action.

import type { ActionReport } from '../host/engine-options';
import { painter, plainText, wrappedLines } from './terminal-text';

const WIDEST = 100;

export interface Opened {
  readonly address: string;
  /** What the plan says, or what was recognised, a paragraph each. */
  readonly headline: readonly string[];
}

export function openingText(
  { address, headline }: Opened,
  file: string | undefined,
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
): string {
  const paint = painter(isTTY === true);
  const width = Math.min(columns ?? WIDEST, WIDEST);
  const paragraphs = headline.flatMap(text => wrappedLines(plainText(text), width));
  return [
    `Throughline in the browser: ${paint('strong', address)}`,
    '',
    ...paragraphs,
    '',
    ...(file === undefined ? ['Your own file: npm start -- plan.xlsx'] : []),
    'Ctrl-C ends it.',
    '',
    '',
  ].join('\n');
}

/** "14:32:07 Ingrid Solvang typed "45" into Milestones!H2: M1 Red → Done (83 ms, 161 calls)". */
export function actionLine({ who, did, turned, cost, failure }: ActionReport, at: Date): string {
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map(part => String(part).padStart(2, '0'))
    .join(':');
  const outcome = failure === '' ? turned : `refused: ${failure}`;
  const calls = cost.serviceCalls === 0 ? '' : `, ${cost.serviceCalls} calls`;
  const said = `${who} ${did}${outcome === '' ? '' : `: ${outcome}`}`;
  return `${time} ${plainText(said)} (${cost.milliseconds} ms${calls})`;
}
