// Conditional looks, laid over the cells as the grid draws them.

import { type IDisposable, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetConditions } from '../conditions/sheet-conditions';
import { conditionalStyle } from './grid-rules';
import { sheetIdOf } from './sheet-data';

/** Before the grid's own conditional rules, which stand behind ours. */
const PRIORITY = 9;

export function layConditionalColours(
  univer: Univer,
  conditionsOf: (sheetId: number) => SheetConditions | undefined,
): IDisposable {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, { workbook, subUnitId, row, col, rawData }, next) => {
      const look = conditionsOf(sheetIdOf(subUnitId))?.lookAt(row + 1, col + 1);
      if (!look) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      const drawn = cell && cell !== rawData ? cell : { ...cell };
      drawn.s = { ...(own || {}), ...conditionalStyle(look) };
      return next(drawn);
    },
  });
}

/** Draws a workbook again whose conditional looks have changed where no cell has. */
export function redraw(univer: Univer, unitId: string): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  render?.with(SheetSkeletonManagerService).reCalculate();
  render?.mainComponent?.makeDirty();
}
