// The conformance script for a real Apps Script project: runs every claim in a fresh sheet and logs which fail.

import type { Globals } from '../../src/preview/stand-in/apps-script';
import { claims } from './claims';
import { personClaims } from './person-claims';

export interface Outcome {
  readonly held: number;
  readonly failed: readonly string[];
}

export function runConformance(globals: Globals): Outcome {
  const spreadsheet = globals.SpreadsheetApp.getActive();
  const failed: string[] = [];
  claims.forEach((claim, at) => {
    const sheet = spreadsheet.insertSheet(`Claim ${at + 1}`);
    try {
      claim.check(globals, sheet);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push(`${claim.statement} (${claim.basis.kind}): ${reason}`);
    }
    spreadsheet.deleteSheet(sheet);
  });
  const held = claims.length - failed.length;
  globals.Logger.log(`${held} of ${claims.length} claims hold.`);
  for (const each of failed) globals.Logger.log(`FAILS: ${each}`);
  for (const each of personClaims) globals.Logger.log(`By hand: ${each.steps} Expected: ${each.statement}.`);
  return { held, failed };
}
