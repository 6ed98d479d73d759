// Reads the Settings table; what it does not say, or says wrongly, keeps its default.

import { textOf } from '../cells/cell-text';
import { plainText } from '../plan/plain-text';
import type { Problem } from '../plan/problem';
import { type SettingDefinition, settingDefinitions } from '../plan/setting-definitions';
import { defaultSettings, type Settings } from '../plan/settings';
import { cellProblem } from './cell-problem';
import { readSetting } from './read-setting';
import type { TableRead } from './read-workbook';

const definitions = new Map(settingDefinitions.map(definition => [plainText(definition.label), definition]));

export function parseSettings(table: TableRead | null, problems: Problem[]): Settings {
  const values = table?.columns.get('value');
  if (!table || values === undefined) return defaultSettings;
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const { row, definition } of settingPlaces(table)) {
    const cell = table.cells[row - 1]![values]!;
    if (cell === '') continue;
    const reading = readSetting(definition, cell);
    if (reading.ok) settings[definition.key] = reading.value;
    else {
      const { rule, remedy } = reading;
      const unreadable = { code: 'not-a-setting', rule: `${rule}, so the default stands`, remedy } as const;
      problems.push(cellProblem(table, row, 'value', cell, unreadable));
    }
  }
  return settings as unknown as Settings;
}

/** The rows (1-based) that name a setting; of two with one name the later counts. */
export function settingPlaces(
  table: TableRead,
): { readonly row: number; readonly definition: SettingDefinition }[] {
  const labels = table.columns.get('label');
  if (labels === undefined) return [];
  return table.cells.slice(table.headerRow).flatMap((cells, index) => {
    const definition = definitions.get(plainText(textOf(cells[labels]!)));
    return definition ? [{ row: table.headerRow + index + 1, definition }] : [];
  });
}
