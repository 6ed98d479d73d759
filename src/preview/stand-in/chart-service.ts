// The Charts service: nothing but the names that embedded charts are described with.

import type { ChartModel } from '../workbook';
import { enumeration } from './enumeration';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';

const TYPES: readonly ChartModel['type'][] = ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE'];
const HIDDEN: readonly ChartModel['hidden'][] = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'];

export const chartType = enumeration('ChartType', TYPES);
export const chartMergeStrategy = enumeration('ChartMergeStrategy', ['MERGE_COLUMNS']);
export const chartHiddenDimensionStrategy = enumeration('ChartHiddenDimensionStrategy', HIDDEN);

export class Charts {
  readonly [inside]: { readonly runtime: Runtime };
  readonly ChartType = chartType;
  readonly ChartMergeStrategy = chartMergeStrategy;
  readonly ChartHiddenDimensionStrategy = chartHiddenDimensionStrategy;

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }
}

offer('Charts', Charts);
