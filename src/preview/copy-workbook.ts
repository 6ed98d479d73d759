// A copy of a workbook that shares nothing that anybody changes.

import { isBlank, type Workbook } from './workbook';

/** As structuredClone makes it, only sooner: most of a workbook are cells, blank ones mostly, whose rules are replaced and never changed. */
export function copyWorkbook({ sheets, ...rest }: Workbook): Workbook {
  return {
    ...rest,
    sheets: sheets.map(({ rows, ...aside }) => ({
      ...structuredClone(aside),
      rows: rows.map(cells => cells?.map(cell => (cell && !isBlank(cell) ? { ...cell } : cell))),
    })),
  };
}
