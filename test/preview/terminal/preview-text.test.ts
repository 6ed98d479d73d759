// What the terminal says of the browser preview.

import { describe, expect, it } from 'vitest';
import type { ActionReport } from '../../../src/preview/host/engine-options';
import { actionLine, openingText } from '../../../src/preview/terminal/preview-text';

const AT = new Date(2026, 10, 23, 14, 5, 9);

function report(parts: Partial<ActionReport>): ActionReport {
  const cost = { action: '', serviceCalls: 12, roundTrips: 3, milliseconds: 40, refusals: [] };
  return { who: 'Priya Raman', did: 'typed "4" into Goals!H2', turned: '', cost, failure: '', ...parts };
}

describe('the line of an action', () => {
  it('says when, who, what, what it turned and what it cost', () => {
    expect(actionLine(report({ turned: 'G1 Amber → Green' }), AT)).toBe(
      '14:05:09 Priya Raman typed "4" into Goals!H2: G1 Amber → Green (40 ms, 12 calls)',
    );
  });

  it('says why nothing came of it', () => {
    expect(actionLine(report({ failure: 'You may only look.' }), AT)).toContain(
      ': refused: You may only look. (',
    );
  });

  it('leaves nothing in it that a terminal would obey', () => {
    expect(actionLine(report({ did: 'typed "\u001b]0;x\u0007\nroot" into A1' }), AT)).not.toMatch(/\p{Cc}/u);
  });
});

describe('the opening', () => {
  const opened = {
    address: 'http://127.0.0.1:4040',
    headline: ['6 of 16 milestones are Red.', 'Priya acts next.'],
  };

  it('gives the address and the plan in short, and how it ends', () => {
    const text = openingText(opened, undefined, {});
    expect(text.split('\n')[0]).toBe('Throughline in the browser: http://127.0.0.1:4040');
    expect(text).toContain('6 of 16 milestones are Red.\nPriya acts next.');
    expect(text).toContain('npm start -- plan.xlsx');
    expect(text).toContain('Ctrl-C ends it.');
  });

  it('offers no file of one’s own to whoever has opened one', () => {
    expect(openingText(opened, 'plan.xlsx', {})).not.toContain('npm start');
  });
});
