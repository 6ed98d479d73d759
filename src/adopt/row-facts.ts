// What each row says of itself, before anything is known of its level.

import { isBlankText } from '../cells/blank-text';
import { type Cell, isDateCell } from '../cells/cell';
import { plainText } from '../plan/plain-text';
import type { TitleColumns } from './choose-title';
import { isFilled, textOf } from './column-profile';
import type { Field, MappedColumn, RowRole } from './recognition';
import type { TableColumns } from './table-columns';

export interface RowFacts {
  /** 0-based on the sheet. */
  readonly row: number;
  readonly role: RowRole;
  readonly title: string;
  /** Widths of the spaces, or their like, before the title. */
  readonly indent: number;
  readonly id: string;
  /** The step of the staircase that the title stands on; 0 where there is none. */
  readonly step: number;
  readonly hasDates: boolean;
  readonly hasOwner: boolean;
  readonly hasState: boolean;
  readonly hasMeasure: boolean;
  /** Filled cells besides the title and the ID; beside a title no more than two are counted. */
  readonly others: number;
}

const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|subtotal|sum|average|gesamt|gesamtsumme|summe|zwischensumme|total general|total geral|totale|totale generale|totale complessivo|totaal|eindtotaal|totaux|total des couts|suma|suma koncowa|ogolem|razem|lacznie|итого|всего|общий итог|итог|toplam|genel toplam|合計|小計|总计|合计|小计|総計|總計|累计|합계|총계|소계|총합|tong|tong cong|tong so|cong)\s*(?:[:：(].*)?$/;
/** Where nothing but numbers stands beside it: "Total effort", "Итого Phase 3: 3–4 месяца". */
const SUMS =
  /^(?:grand |sub-?)?total\b|\btotal (?:effort|hours|days|cost|budget|points)$|^(?:gesamt|summe|итого|всего|toplam|razem|suma|totaal|totale)(?![\p{L}])|^(?:合計|总计|合计|합계|小計|小计)/u;
const PLACEHOLDER =
  /^[*_]*[[<{«].*[\]>}»][*_]*$|^(?:insert|add|enter|type) .*\b(?:row|rows|here|task|name)\b|^lorem ipsum|^(?:task|goal|milestone|project|activity) name$|^\.{2,}$/;
/** An ID that says that rows are left out here. */
const DOTS = /^(?:\.{2,}|…)$/;
const PLACE_OF_DATE =
  /^(?:date|start date|end date|datum|fecha|data|дата|tarih|日付|日期|날짜|[dmyjtagä]{1,4}([./-])[dmyjtagä]{1,4}\1[dmyjtagä]{2,4})$/;
/** "Summary": what follows below the plan sums it up. */
const SUMMARY =
  /^(?:overall |project )?(?:summary|resumo|resumen|riepilogo|zusammenfassung|podsumowanie|итоги|сводка|ozet|汇总|総括|요약|tong ket)(?: (?:geral|general|generale|gesamt))?\s*:?$/;
const SECOND_LINE =
  /^(?:actual|actuals|plan|planned|forecast|baseline|revised|ist|soll|real|reel|prevu|previsto|realizado|realise|execute|ejecutado|executado|effettivo|consuntivo|previsione|pianificato|planowane|wykonanie|plan wykonania|rzeczywiste|gepland|werkelijk|plano|факт|план|фактически|прогноз|planlanan|gerceklesen|tahmin|見込|予測|预测|예측|実績|予定|实际|计划|실적|계획|thuc te|ke hoach)$/;
const STROKE_INDENT = /^(?:[-–—•·▪◦*>└├│↳→○●]+\s*|\.\s+)+/;

function indentOf(raw: string): number {
  const spaces = /^[\s\u00a0\u3000]*/.exec(raw)?.[0] ?? '';
  let width = 0;
  for (const space of spaces) width += space === '\t' ? 4 : space === '\u3000' ? 2 : 1;
  const strokes = STROKE_INDENT.exec(raw.slice(spaces.length))?.[0] ?? '';
  return strokes === '' ? width : width + strokes.replace(/\s/g, '').length + 1;
}

/** A longer text says something. */
const LONGEST_BLANK = 24;

function says(cell: Cell | undefined): boolean {
  if (cell === undefined || !isFilled(cell)) return false;
  return typeof cell !== 'string' || cell.length > LONGEST_BLANK || !isBlankText(plainText(cell));
}

/** The facts of every row in which something stands, from top to bottom. */
export function rowFacts(
  table: TableColumns,
  titles: TitleColumns,
  mapping: Partial<Record<Field, MappedColumn>>,
): RowFacts[] {
  const { grid } = table;
  const steps = titles.staircase.length > 0 ? titles.staircase.map(step => step.column) : [titles.column];
  const titleColumns = new Set(steps.map(step => step.column));
  const facts: RowFacts[] = [];
  let items = 0;
  let previousTitle = '';
  for (const row of table.rows) {
    const cells = grid.cells[row] ?? [];
    const at = (field: Field): Cell | undefined => {
      const column = mapping[field];
      return column ? cells[column.column] : undefined;
    };
    const step = steps.findIndex(({ column }) => says(cells[column]));
    const raw = step < 0 ? '' : textOf(cells[steps[step]?.column ?? 0]);
    const title = raw.replace(STROKE_INDENT, '').replace(/\s+/g, ' ').trim();
    const id = textOf(at('id')).trim();
    let others = 0;
    let texts = 0;
    let lone = '';
    let loneColumn = -1;
    for (const { column, values } of table.columns) {
      const cell = cells[column];
      if (titleColumns.has(column) || column === mapping.id?.column || !says(cell)) continue;
      if (others > 1 && title !== '') break;
      if (cell === false || (values.booleans > 0.5 && cell === true)) continue;
      others++;
      if (typeof cell === 'string') {
        texts++;
        lone = cell.trim();
        loneColumn = column;
      }
    }
    const hasDates = says(at('start')) || says(at('due'));
    const hasOwner = says(at('owner'));
    const hasState = says(at('status'));
    const progress = at('progress');
    const hasMeasure = [progress, at('target'), at('current'), at('metric')].some(
      cell => says(cell) && !(typeof cell === 'boolean' && !cell),
    );
    const folded = plainText(title);
    let role: RowRole = 'item';
    if (title === '') {
      if (TOTAL.test(plainText(id)) || TOTAL.test(plainText(lone))) role = 'total';
      else if (items > 0 && (hasDates || hasOwner)) role = 'continuation';
      else if (texts !== 1 || others !== 1 || id !== '') role = 'template';
      else role = loneColumn === mapping.status?.column ? 'template' : 'section';
    } else if (TOTAL.test(folded) || TOTAL.test(plainText(id)) || (texts === 0 && SUMS.test(folded)))
      role = 'total';
    else if (isOfSummary(table, cells, titleColumns)) role = 'total';
    else if (PLACEHOLDER.test(folded) || DOTS.test(id)) role = 'template';
    else if ([at('start'), at('due')].some(day => PLACE_OF_DATE.test(plainText(textOf(day ?? '')))))
      role = 'template';
    else if (
      folded === previousTitle &&
      cells.some(c => typeof c === 'string' && SECOND_LINE.test(plainText(c)))
    )
      role = 'continuation';
    else if (isRepeatedHeader(table, cells)) role = 'section';
    if (role === 'item') {
      items++;
      previousTitle = folded;
    }
    facts.push({
      row,
      role,
      title: title === '' && role === 'section' ? lone : title,
      indent: indentOf(raw),
      id: isBlankText(plainText(id)) ? '' : id,
      step: Math.max(0, step),
      hasDates,
      hasOwner,
      hasState,
      hasMeasure,
      others,
    });
  }
  return withoutEmptyHeadings(facts);
}

/** A heading above nothing but rows to be filled in is to be filled in as well. */
function withoutEmptyHeadings(facts: readonly RowFacts[]): RowFacts[] {
  return facts.map((fact, index) => {
    if (fact.role !== 'item' || fact.others > 0 || facts[index + 1]?.role !== 'template') return fact;
    let next = index + 1;
    while (facts[next]?.role === 'template') next++;
    const below = facts[next];
    const isEmpty = below === undefined || below.role !== 'item' || below.others === 0;
    return isEmpty ? { ...fact, role: 'template' } : fact;
  });
}

/** Whether the first cell, where that is no title, says that the row sums up. */
function isOfSummary(
  { columns }: TableColumns,
  cells: readonly Cell[],
  titles: ReadonlySet<number>,
): boolean {
  const first = columns.find(({ column }) => isFilled(cells[column]));
  return (
    first !== undefined && !titles.has(first.column) && SUMMARY.test(plainText(textOf(cells[first.column])))
  );
}

function isRepeatedHeader(table: TableColumns, cells: readonly Cell[]): boolean {
  let same = 0;
  let filled = 0;
  for (const { column, header } of table.columns) {
    const cell = cells[column];
    if (cell === undefined || !isFilled(cell) || isDateCell(cell)) continue;
    filled++;
    if (String(cell) === header) same++;
  }
  return same > 1 && same >= filled * 0.7;
}
