// What some of the grid's commands mean as edits, where their mutations would say it too late or in pieces.

import type { IRange } from '@univerjs/core';
import type { Edit } from '../../protocol/page-message';
import type { SheetView } from '../../protocol/views';
import { hostRange } from './grid-range';

/** The parts of the commands' parameters that are read here; each command has some of them. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly orderRules?: readonly { readonly colIndex: number; readonly type: string }[];
  readonly hasTitle?: boolean;
  readonly textContent?: string;
  /** "COPY" where a fill goes on with nothing. */
  readonly applyType?: string;
}

/** Null where the command is another, or says too little; `selected` are the ranges that it would take by itself. */
export function editsOfCommand(
  id: string,
  params: CommandParams,
  sheet: SheetView,
  selected: readonly IRange[],
): Edit[] | null {
  const sheetId = sheet.id;
  switch (id) {
    case 'sheet.command.clear-selection-content':
    case 'sheet.command.clear-selection-all':
      return (params.ranges ?? selected).map(range => ({
        kind: 'clear',
        sheetId,
        range: hostRange(range, sheet),
      }));
    case 'sheet.command.auto-fill': {
      const { sourceRange, targetRange, applyType } = params;
      if (!sourceRange || !targetRange) return null;
      if (applyType === 'COPY') return copies(sourceRange, targetRange, sheet);
      return [
        {
          kind: 'fill',
          sheetId,
          source: hostRange(sourceRange, sheet),
          target: hostRange(targetRange, sheet),
        },
      ];
    }
    case 'sheet.command.move-range': {
      const { fromRange, toRange } = params;
      if (!fromRange || !toRange) return null;
      const to = { sheetId, row: toRange.startRow + 1, column: toRange.startColumn + 1 };
      return [{ kind: 'cut', sheetId, range: hostRange(fromRange, sheet), to }];
    }
    case 'sheet.command.sort-range':
      return sortEdit(params, sheet);
    default:
      return null;
  }
}

/** One copy for each time that the source fits below or beside itself. */
function copies(source: IRange, target: IRange, sheet: SheetView): Edit[] {
  const range = hostRange(source, sheet);
  const whole = hostRange(target, sheet);
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const edits: Edit[] = [];
  for (let row = whole.top; row + height - 1 <= whole.bottom; row += height)
    for (let column = whole.left; column + width - 1 <= whole.right; column += width)
      if (row !== range.top || column !== range.left)
        edits.push({ kind: 'copy', sheetId: sheet.id, range, to: { sheetId: sheet.id, row, column } });
  return edits;
}

/** By the first of the rules: the host sorts by one column. */
function sortEdit({ range, orderRules, hasTitle }: CommandParams, sheet: SheetView): Edit[] | null {
  const rule = orderRules?.[0];
  if (!range || !rule) return null;
  const { top, ...rest } = hostRange(range, sheet);
  return [
    {
      kind: 'sort',
      sheetId: sheet.id,
      range: { top: hasTitle ? top + 1 : top, ...rest },
      column: rule.colIndex + 1,
      ascending: rule.type === 'asc',
    },
  ];
}
