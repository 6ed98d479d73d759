// Every claim that a script can check by itself.

import { chartClaims } from './chart-claims';
import type { Claim } from './claim';
import { dateClaims } from './date-claims';
import { gridClaims } from './grid-claims';
import { serviceClaims } from './service-claims';
import { sheetClaims } from './sheet-claims';
import { valueClaims } from './value-claims';

export const claims: readonly Claim[] = [
  ...valueClaims,
  ...dateClaims,
  ...gridClaims,
  ...sheetClaims,
  ...chartClaims,
  ...serviceClaims,
];
