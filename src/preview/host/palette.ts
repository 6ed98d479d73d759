// Looks and validation rules, each said once to the pages, and known by its index from then on.

import type { Look, Palette, PalettePatch, RuleView } from '../protocol/views';
import { listOf } from '../stand-in/validation-check';
import type { CellModel, ValidationRule, Workbook } from '../workbook';

/** The members of a cell that make its look. */
const LOOKS = [
  'numberFormat',
  'background',
  'fontColor',
  'bold',
  'italic',
  'strikethrough',
  'fontSize',
  'fontFamily',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'indent',
] as const satisfies readonly (keyof Look)[];

/** What a cell without a look of its own comes to. */
const PLAIN = '|'.repeat(LOOKS.length);

export class HostPalette {
  private readonly looks: Look[] = [];
  private readonly lookIndex = new Map<string, number>();
  private readonly rules: RuleView[] = [];
  private readonly ruleIndex = new Map<string, number>();
  /** By the rule itself, which many cells share. */
  private readonly knownRules = new WeakMap<ValidationRule, number>();
  private looksSaid = 0;
  private readonly rulesToSay = new Set<number>();

  constructor(private readonly workbook: Workbook) {}

  /** Undefined for a cell that looks like any other. */
  lookOf(cell: CellModel): number | undefined {
    let key = '';
    for (const name of LOOKS) key += `|${cell[name] ?? ''}`;
    if (key === PLAIN) return undefined;
    let index = this.lookIndex.get(key);
    if (index === undefined) {
      const look = Object.fromEntries(LOOKS.flatMap(name => (name in cell ? [[name, cell[name]]] : [])));
      index = this.looks.push(look) - 1;
      this.lookIndex.set(key, index);
    }
    return index;
  }

  ruleOf(rule: ValidationRule): number {
    let index = this.knownRules.get(rule);
    if (index !== undefined) return index;
    const key = JSON.stringify(rule);
    index = this.ruleIndex.get(key);
    if (index === undefined) {
      index = this.rules.push({ ...rule, items: itemsOf(rule, this.workbook) }) - 1;
      this.ruleIndex.set(key, index);
      this.rulesToSay.add(index);
    }
    this.knownRules.set(rule, index);
    return index;
  }

  all(): Palette {
    return { looks: [...this.looks], rules: [...this.rules] };
  }

  /** What was not said yet, and lists whose range has got other texts. */
  news(): PalettePatch {
    this.rules.forEach((rule, index) => {
      if (rule.criteria !== 'VALUE_IN_RANGE') return;
      const items = itemsOf(rule, this.workbook);
      if (items.length === rule.items.length && items.every((item, at) => item === rule.items[at])) return;
      this.rules[index] = { ...rule, items };
      this.rulesToSay.add(index);
    });
    const looks = this.looks.slice(this.looksSaid);
    const rules = [...this.rulesToSay].map(index => [index, this.rules[index]!] as const);
    this.looksSaid = this.looks.length;
    this.rulesToSay.clear();
    return { looks, rules };
  }
}

function itemsOf(rule: ValidationRule, workbook: Workbook): string[] {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String);
  return rule.criteria === 'VALUE_IN_RANGE' ? listOf(rule, workbook) : [];
}
