// The basic filter of a sheet.

import { requireEdit } from './access';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';

export class Filter {
  readonly [inside]: { readonly runtime: Runtime; readonly sheetId: number };

  constructor(runtime: Runtime, sheetId: number) {
    this[inside] = { runtime, sheetId };
  }

  getRange() {
    const { runtime, sheetId } = this[inside];
    runtime.read();
    const range = runtime.sheet(sheetId).filter ?? fail('The filter was removed.');
    return runtime.handles.range({ sheetId, ...range });
  }

  remove() {
    const { runtime, sheetId } = this[inside];
    runtime.write(() => {
      requireEdit(runtime);
      runtime.sheet(sheetId).filter = null;
    });
  }
}

offer('Filter', Filter);
