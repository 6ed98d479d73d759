// What Throughline remembers of the workbook, on a hidden sheet that a copy or an .xlsx takes along.

import * as v from 'valibot';
import type { CellInput } from './cell-input';
import { finiteNumber, recordOf } from './schemas';
import type { SheetMethods, SpreadsheetMethods } from './spreadsheet';

export const registrySheetName = 'Throughline registry';

const tableSchema = v.object({
  kind: v.picklist([
    'goals',
    'milestones',
    'tasks',
    'mixed',
    'people',
    'checkIns',
    'settings',
    'history',
    'scenarios',
  ]),
  sheetId: finiteNumber,
  sheetName: v.string(),
  /** 1-based, as last seen. */
  headerRow: finiteNumber,
  /** By field. `added`: the column was put there by Set up. */
  columns: recordOf(
    v.string(),
    v.object({ header: v.string(), column: finiteNumber, added: v.optional(v.boolean()) }),
  ),
  /** True where Set up made the whole sheet. */
  made: v.boolean(),
  dateOrder: v.picklist(['day first', 'month first', 'year first', 'undecided']),
  /** Months from the January of the year that a fiscal year is named after to its first month. */
  fiscalShift: v.optional(finiteNumber),
  /** The month from which on dates without a year count: 12 × year + month, both from 0. */
  yearlessFrom: v.optional(finiteNumber),
  progressScale: v.picklist([1, 100]),
  ownersAreTeams: v.boolean(),
  /** True while the computed columns are protected with a warning. */
  warned: v.optional(v.boolean()),
});

/** A table as it was last known. */
export type KnownTable = v.InferOutput<typeof tableSchema>;

const highWaterSchema = v.object({ goal: finiteNumber, milestone: finiteNumber, task: finiteNumber });
/** The highest number ever given to an ID, by kind. */
export type HighWater = v.InferOutput<typeof highWaterSchema>;

const registrySchema = v.object({
  tables: v.array(tableSchema),
  highWater: highWaterSchema,
  /** YYYY-MM-DD of the last refresh of everything; "" before the first. */
  refreshedOn: v.string(),
  /** Output sheets that were made, by what they are for. */
  outputs: recordOf(v.string(), finiteNumber),
});
export type Registry = v.InferOutput<typeof registrySchema>;

export const emptyRegistry: Registry = {
  tables: [],
  highWater: { goal: 0, milestone: 0, task: 0 },
  refreshedOn: '',
  outputs: {},
};

/** The hidden sheet was edited by hand into something that cannot be read. */
export class RegistryUnreadable extends Error {
  readonly code = 'registry-unreadable';
  constructor(cause: unknown) {
    super(
      `The hidden sheet "${registrySheetName}" has been changed by hand and cannot be read. ` +
        'Restore it from File ▸ Version history, or delete it and run Set up again: your own tables stay as they are.',
      { cause },
    );
  }
}

/** What was remembered, and the sheet that holds it; null before Set up. Throws RegistryUnreadable. */
export function readRegistry(
  spreadsheet: SpreadsheetMethods,
): { registry: Registry; sheet: SheetMethods } | null {
  const sheet = spreadsheet.getSheetByName(registrySheetName);
  if (!sheet) return null;
  const rows = sheet.getDataRange().getValues();
  const parts = new Map<string, string[]>();
  for (const [key, json] of rows) {
    if (typeof key !== 'string' || typeof json !== 'string') continue;
    const part = parts.get(key);
    if (part) part.push(json);
    else parts.set(key, [json]);
  }
  try {
    const one = (key: string) => JSON.parse(parts.get(key)?.[0] ?? 'null');
    const registry = v.parse(
      registrySchema,
      {
        tables: (parts.get('table') ?? []).map(json => JSON.parse(json)),
        highWater: one('high water'),
        refreshedOn: one('refreshed on'),
        outputs: one('outputs'),
      },
      { abortEarly: true },
    );
    return { registry, sheet };
  } catch (error) {
    throw new RegistryUnreadable(error);
  }
}

/** The rows of the hidden sheet. */
export function registryRows(registry: Registry): CellInput[][] {
  return [
    ['Throughline', 'What the add-on remembers of this workbook. Please leave this sheet as it is.'],
    ...registry.tables.map(table => ['table', JSON.stringify(table)]),
    ['high water', JSON.stringify(registry.highWater)],
    ['refreshed on', JSON.stringify(registry.refreshedOn)],
    ['outputs', JSON.stringify(registry.outputs)],
  ];
}
