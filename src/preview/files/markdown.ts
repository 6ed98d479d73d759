// A Markdown file into a sheet whose row n is the file's line n: tables into cells, prose into column A.

import { Lexer, type Token, type Tokens } from 'marked';
import type { CellModel } from '../workbook';
import type { ReadFile } from './csv';
import { decodeText } from './decode-text';
import { fileSheet, fileWorkbook, sheetIds, withoutExtension } from './file-sheet';
import { fittingWidths } from './fitting-widths';
import { typedCell } from './typed-cell';
import { UnreadableFile } from './unreadable-file';

type Row = (CellModel | undefined)[];

export function readMarkdown(bytes: Uint8Array, fileName: string): ReadFile {
  const { text, warnings } = decodeText(bytes, fileName);
  if (text.trim() === '') {
    throw new UnreadableFile('empty', `${fileName} holds nothing but blank lines: export the plan again.`);
  }
  const { rows } = new MarkdownPage(text);
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const name = withoutExtension(fileName);
  const sheet = fileSheet(sheetIds([name])[0]!, name, rows.length, columnCount);
  sheet.rows = rows;
  sheet.columnWidths = fittingWidths(rows);
  return { workbook: fileWorkbook(fileName, [sheet]), warnings };
}

class MarkdownPage {
  /** One for each line; empty where a reader sees nothing. */
  readonly rows: Row[];
  private readonly lines: string[];
  private readonly lexer = new Lexer({ gfm: true });

  constructor(text: string) {
    this.lines = text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .split('\n');
    this.rows = this.lines.map(() => []);
    this.placeBlocks(this.lexer.lex(this.lines.join('\n')), 0);
  }

  /** Puts blocks that begin at this line (0-based) where they stand. */
  private placeBlocks(blocks: readonly Token[], from: number): void {
    let line = from;
    for (const block of blocks) {
      this.placeBlock(block, line);
      line += lineBreaks(block.raw);
    }
  }

  private placeBlock(block: Token, first: number): void {
    if (isTable(block)) {
      this.placeTable(block, first);
    } else if (isList(block)) {
      this.placeProse(block, first);
      this.placeNested(block.items, first);
    } else if (block.type !== 'space' && block.type !== 'def' && block.type !== 'hr') {
      this.placeProse(block, first);
      if (block.type === 'blockquote') this.placeNested(childrenOf(block), first);
    }
  }

  private placeTable(table: Tokens.Table, first: number): void {
    this.rows[first] = rowOf(table.header);
    this.rows[first + 1] = [];
    table.rows.forEach((cells, index) => {
      this.rows[first + 2 + index] = rowOf(cells);
    });
  }

  /** The tables within quotes and lists, whose prose is there already. */
  private placeNested(children: readonly Token[], from: number): void {
    let line = from;
    for (const child of children) {
      if (isTable(child)) this.placeTable(child, line);
      else if (isList(child)) this.placeNested(child.items, line);
      else if (child.type === 'blockquote' || child.type === 'list_item') {
        this.placeNested(childrenOf(child), line);
      }
      line += lineBreaks(child.raw);
    }
  }

  private placeProse(block: Token, first: number): void {
    const last = first + lineBreaks(block.raw.replace(/\n+$/, ''));
    for (let line = first; line <= last; line++) {
      const source = this.lines[line] ?? '';
      const bare = source.replace(/^[\s>]*(#{1,6}\s+)?/, '').replace(/\s+#+\s*$/, '');
      const text = block.type === 'code' ? source.trimEnd() : plainText(this.lexer.inlineTokens(bare));
      if (text !== '' && !/^([-=*_~`]\s*){3,}$/.test(text)) this.rows[line] = [{ value: text }];
    }
  }
}

function lineBreaks(raw: string): number {
  return raw.split('\n').length - 1;
}

function rowOf(cells: readonly Tokens.TableCell[]): Row {
  if (isTemplate(cells)) return cells.map(({ text }) => typedCell(withoutEmphasis(text)) ?? undefined);
  return cells.map(cell => typedCell(plainText(cell.tokens)) ?? undefined);
}

/** A row to copy, each of whose cells says in brackets what goes there. */
function isTemplate(cells: readonly Tokens.TableCell[]): boolean {
  const filled = cells.map(({ text }) => withoutEmphasis(text)).filter(text => text !== '');
  const bracketed = filled.filter(text => /^\[[^[\]]{2,}\]$/.test(text));
  return bracketed.length > 2 && bracketed.length >= filled.length * 0.7;
}

function withoutEmphasis(text: string): string {
  return text.trim().replace(/^[*_]+|[*_]+$/g, '');
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

/** What a reader sees of inline markup: a link's text, an image's alternative text. */
function plainText(tokens: readonly Token[]): string {
  return tokens.map(plainToken).join('').trim();
}

function plainToken(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'html') return /^<br\s*\/?>$/i.test(token.raw.trim()) ? '\n' : '';
  if ('tokens' in token && token.tokens && token.tokens.length > 0) {
    return token.tokens.map(plainToken).join('');
  }
  const text = 'text' in token ? String(token.text) : token.raw;
  return token.type === 'text' ? withoutLooseBrackets(unescapeEntities(text)) : text;
}

/** A reference that the page never defines is a name in brackets; "[ ]" and "[x]" are check marks. */
function withoutLooseBrackets(text: string): string {
  return text.replace(/!?\[(?![ xX]\])([^[\]]+)\](?:\[[^[\]]*\])?/g, '$1');
}

function unescapeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => named[name] ?? whole);
}
