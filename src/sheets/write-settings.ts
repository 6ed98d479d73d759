// Changed settings as changes of their table: the cells of those that stand there, rows for those that do not.

import type { SettingDefinition } from '../plan/setting-definitions';
import type { Settings } from '../plan/settings';
import { cellAddress } from './a1';
import type { CellInput } from './cell-input';
import type { Change } from './change';
import { settingPlaces } from './parse-settings';
import { settingInput } from './read-setting';
import type { TableRead, WorkbookRead } from './read-workbook';

/** The Settings table, or its column of values, is gone. */
export class NoSettingsTable extends Error {
  readonly code = 'no-settings';
  constructor() {
    super('The Settings sheet, or its column of values, is gone. Run Set up, which makes it anew.');
  }
}

/** A setting's cell holds somebody's formula. */
export interface HeldByFormula {
  readonly definition: SettingDefinition;
  /** Such as "Settings!B4". */
  readonly cell: string;
}

export interface SettingsWrite {
  readonly changes: readonly Change[];
  /** Not empty: then there are no changes. */
  readonly held: readonly HeldByFormula[];
}

/** Throws NoSettingsTable. */
export function writeSettings(
  { settings: table }: Pick<WorkbookRead, 'settings'>,
  wanted: Settings,
  changed: readonly SettingDefinition[],
): SettingsWrite {
  const values = table?.columns.get('value');
  if (!table || values === undefined) throw new NoSettingsTable();
  const places = settingPlaces(table).filter(({ definition }) => changed.includes(definition));
  const held = heldByFormulas(table, values, places);
  if (held.length > 0) return { changes: [], held };
  // A run of cells with a date among them is formatted as dates, so that these are written by themselves.
  const [days, others] = [places.filter(isDay), places.filter(place => !isDay(place))];
  const changes: Change[] = [days, others]
    .filter(({ length }) => length > 0)
    .map(together => ({
      kind: 'cells',
      table,
      field: 'value',
      rows: together.map(({ row }) => row),
      values: together.map(({ definition }) => settingInput(wanted, definition.key)),
    }));
  const missing = changed.filter(each => !places.some(({ definition }) => definition === each));
  if (missing.length > 0)
    changes.push({ kind: 'rows', table, rows: missing.map(each => newRow(each, wanted)) });
  return { changes, held };
}

type Places = ReturnType<typeof settingPlaces>;

function isDay({ definition }: Places[number]): boolean {
  return definition.kind === 'day';
}

function heldByFormulas(table: TableRead, column: number, places: Places): HeldByFormula[] {
  const first = places[0]?.row ?? 0;
  const last = places[places.length - 1]?.row ?? 0;
  if (first === 0) return [];
  const formulas = table.sheet.getRange(first, column + 1, last - first + 1, 1).getFormulas();
  return places
    .filter(({ row }) => formulas[row - first]![0] !== '')
    .map(({ row, definition }) => ({ definition, cell: cellAddress(table.name, row, column) }));
}

function newRow(
  { key, label, unit, meaning }: SettingDefinition,
  wanted: Settings,
): Record<string, CellInput> {
  return { label, value: settingInput(wanted, key), unit, meaning };
}
