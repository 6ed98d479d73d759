// Conditional rules' formulas, worked out here at once: the grid's own engine takes seconds for a thousand rows.

import { FUNCTIONS, type Surroundings } from './functions';
import { type CellReference, type Token, tokensOf } from './tokens';
import { compare, NoValue, toNumber, toText, toTruth, type Value } from './values';

/** What a condition reads of a cell, and where it stands. */
export interface Reader extends Surroundings {
  /** How far the cell lies from the first cell of the rule's ranges. */
  readonly down: number;
  readonly across: number;
  value(row: number, column: number): Value;
}

export interface Condition {
  /** False also where the formula gives an error or a text. */
  holds(reader: Reader): boolean;
  /** True where all cells of a row get the same answer. */
  readonly sameAlongRow: boolean;
}

type Term = (reader: Reader) => Value;

/** Null where the formula has something that is not read here. */
export function conditionOf(formula: string): Condition | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  try {
    const parser = new Parser(tokens);
    const term = parser.whole();
    return {
      sameAlongRow: parser.sameAlongRow,
      holds: reader => {
        try {
          return toTruth(term(reader));
        } catch (error) {
          if (error instanceof NoValue) return false;
          throw error;
        }
      },
    };
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}

class NotRead extends Error {}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': order => order === 0,
  '<>': order => order !== 0,
  '<': order => order < 0,
  '>': order => order > 0,
  '<=': order => order <= 0,
  '>=': order => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => {
    if (b === 0) throw new NoValue('#DIV/0!');
    return a / b;
  },
  '^': (a, b) => a ** b,
};

class Parser {
  sameAlongRow = true;
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Term {
    const term = this.comparison();
    if (this.at < this.tokens.length) throw new NotRead();
    return term;
  }

  private comparison(): Term {
    let left = this.joined();
    for (let test = this.take(COMPARISONS); test; test = this.take(COMPARISONS)) {
      const [before, after, holds] = [left, this.joined(), test];
      left = reader => holds(compare(before(reader), after(reader)));
    }
    return left;
  }

  private joined(): Term {
    let left = this.arithmetic(0);
    while (this.takeSign('&')) {
      const [before, after] = [left, this.arithmetic(0)];
      left = reader => toText(before(reader)) + toText(after(reader));
    }
    return left;
  }

  /** Sums of products of powers. */
  private arithmetic(level: number): Term {
    const signs = ['+-', '*/', '^'][level];
    if (signs === undefined) return this.signed();
    let left = this.arithmetic(level + 1);
    for (let work = this.take(ARITHMETIC, signs); work; work = this.take(ARITHMETIC, signs)) {
      const [before, after, apply] = [left, this.arithmetic(level + 1), work];
      left = reader => apply(toNumber(before(reader)), toNumber(after(reader)));
    }
    return left;
  }

  private signed(): Term {
    if (this.takeSign('-')) {
      const term = this.signed();
      return reader => -toNumber(term(reader));
    }
    if (this.takeSign('+')) return this.signed();
    let term = this.primary();
    while (this.takeSign('%')) {
      const whole = term;
      term = reader => toNumber(whole(reader)) / 100;
    }
    return term;
  }

  private primary(): Term {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === 'number') return () => token.number;
    if (token?.kind === 'text') return () => token.text;
    if (token?.kind === 'cell') return this.cell(token.cell);
    if (token?.kind === 'name') return this.called(token.name);
    if (token?.kind !== 'sign' || token.sign !== '(') throw new NotRead();
    const inner = this.comparison();
    if (!this.takeSign(')')) throw new NotRead();
    return inner;
  }

  private cell({ row, column, rowIsFixed, columnIsFixed }: CellReference): Term {
    if (!columnIsFixed) this.sameAlongRow = false;
    return reader =>
      reader.value(rowIsFixed ? row : row + reader.down, columnIsFixed ? column : column + reader.across);
  }

  private called(name: string): Term {
    const work = FUNCTIONS[name];
    if (!work) throw new NotRead();
    if (name === 'COLUMN') this.sameAlongRow = false;
    if (!this.takeSign('(')) {
      if (name === 'TRUE' || name === 'FALSE') return () => name === 'TRUE';
      throw new NotRead();
    }
    const terms: Term[] = [];
    if (!this.takeSign(')')) {
      do terms.push(this.comparison());
      while (this.takeSign(','));
      if (!this.takeSign(')')) throw new NotRead();
    }
    return reader =>
      work(
        terms.map(term => () => term(reader)),
        reader,
      );
  }

  private takeSign(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.sign !== sign) return false;
    this.at += 1;
    return true;
  }

  private take<T>(table: Readonly<Record<string, T>>, among?: string): T | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || (among !== undefined && !among.includes(token.sign))) return undefined;
    const found = table[token.sign];
    if (found !== undefined) this.at += 1;
    return found;
  }
}
