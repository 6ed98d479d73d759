// Names for new sheets that no sheet has yet; letter case does not tell two names apart.

import type { SpreadsheetMethods } from './spreadsheet';

/** Gives a name as it is wanted, or set apart where it is taken; a name that it gave is taken from then on. */
export function freeNames(names: Iterable<string>): (wanted: string) => string {
  const taken = new Set([...names].map(name => name.toLowerCase()));
  return wanted => {
    let name = wanted;
    for (let number = 1; taken.has(name.toLowerCase()); number += 1) {
      name = number === 1 ? `${wanted} (Throughline)` : `${wanted} (Throughline ${number})`;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

/** The same among a workbook's sheets, whose names are asked for when the first name is. */
export function freeNamesIn({ spreadsheet }: { readonly spreadsheet: SpreadsheetMethods }) {
  let free: ReturnType<typeof freeNames> | null = null;
  return (wanted: string): string => {
    free ??= freeNames(spreadsheet.getSheets().map(sheet => sheet.getName()));
    return free(wanted);
  };
}
