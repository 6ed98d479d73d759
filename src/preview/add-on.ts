// The add-on, built from its sources and loaded over a workbook.

import type { Bundle } from '../build/bundle';
import { keptBundle } from '../build/kept-bundle';
import { type AddOn, loadAddOn } from './load-add-on';
import type { StandInOptions } from './stand-in/options';
import type { Workbook } from './workbook';

export type { AddOn, Assessed, Understood } from './load-add-on';

let built: Promise<Bundle> | undefined;

/** Loads the bundle, which is built once, over a workbook. */
export async function openAddOn(workbook: Workbook, options: StandInOptions = {}): Promise<AddOn> {
  built ??= keptBundle();
  const { code, pages } = await built;
  return loadAddOn(code, workbook, { files: pages, ...options });
}
