// Rich text whose style and link hold for the whole cell; the workbook keeps no runs within one.

import type { CellModel } from '../workbook';
import { mismatch } from './arguments';
import { colourOf } from './colour';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';

export type TextLooks = Pick<
  CellModel,
  'bold' | 'italic' | 'strikethrough' | 'fontColor' | 'fontSize' | 'fontFamily'
>;

export interface RichText {
  readonly text: string;
  readonly link: string | null;
  readonly style: TextLooks;
}

export class RichTextValue {
  readonly [inside]: { readonly runtime: Runtime; readonly content: RichText };

  constructor(runtime: Runtime, content: RichText) {
    this[inside] = { runtime, content };
  }

  getText() {
    return this[inside].content.text;
  }

  getLinkUrl() {
    return this[inside].content.link;
  }

  getTextStyle() {
    return new TextStyle(this[inside].runtime, this[inside].content.style);
  }

  copy() {
    return new RichTextValueBuilder(this[inside].runtime, this[inside].content);
  }
}

export class RichTextValueBuilder {
  readonly [inside]: { readonly runtime: Runtime; content: RichText };

  constructor(runtime: Runtime, content: RichText) {
    this[inside] = { runtime, content };
  }

  setText(text: unknown) {
    if (typeof text !== 'string') return mismatch('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this[inside].content = { text, link: null, style: {} };
    return this;
  }

  setLinkUrl(...values: unknown[]) {
    const [link] = wholeText(this, 'RichTextValueBuilder.setLinkUrl', values);
    if (link !== null && typeof link !== 'string')
      return mismatch('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', values);
    this[inside].content = { ...this[inside].content, link };
    return this;
  }

  setTextStyle(...values: unknown[]) {
    const [style] = wholeText(this, 'RichTextValueBuilder.setTextStyle', values);
    if (!(style instanceof TextStyle))
      return mismatch('SpreadsheetApp.RichTextValueBuilder.setTextStyle', values);
    this[inside].content = { ...this[inside].content, style: style[inside].looks };
    return this;
  }

  build() {
    return new RichTextValue(this[inside].runtime, this[inside].content);
  }
}

/** The last argument, where the offsets before it, if any, span the whole text. */
function wholeText(builder: RichTextValueBuilder, method: string, values: readonly unknown[]): [unknown] {
  if (values.length === 3 && (values[0] !== 0 || values[1] !== builder[inside].content.text.length))
    fail(`not in the stand-in: ${method} on a part of the text`);
  return [values[values.length - 1]];
}

export class TextStyle {
  readonly [inside]: { readonly runtime: Runtime; readonly looks: TextLooks };

  constructor(runtime: Runtime, looks: TextLooks) {
    this[inside] = { runtime, looks };
  }

  isBold() {
    return this[inside].looks.bold ?? false;
  }

  isItalic() {
    return this[inside].looks.italic ?? false;
  }

  isStrikethrough() {
    return this[inside].looks.strikethrough ?? false;
  }

  getForegroundColor() {
    return this[inside].looks.fontColor ?? '#000000';
  }
}

export class TextStyleBuilder {
  readonly [inside]: { readonly runtime: Runtime; looks: TextLooks };

  constructor(runtime: Runtime) {
    this[inside] = { runtime, looks: {} };
  }

  setBold(bold: boolean) {
    return styled(this, { bold });
  }

  setItalic(italic: boolean) {
    return styled(this, { italic });
  }

  setStrikethrough(strikethrough: boolean) {
    return styled(this, { strikethrough });
  }

  setForegroundColor(colour: unknown) {
    const fontColor = colourOf(colour);
    return styled(this, fontColor === null ? {} : { fontColor });
  }

  setFontSize(fontSize: number) {
    return styled(this, { fontSize });
  }

  setFontFamily(fontFamily: string) {
    return styled(this, { fontFamily });
  }

  build() {
    return new TextStyle(this[inside].runtime, this[inside].looks);
  }
}

function styled(builder: TextStyleBuilder, looks: TextLooks): TextStyleBuilder {
  builder[inside].looks = { ...builder[inside].looks, ...looks };
  return builder;
}

offer('RichTextValue', RichTextValue);
offer('RichTextValueBuilder', RichTextValueBuilder);
offer('TextStyle', TextStyle);
offer('TextStyleBuilder', TextStyleBuilder);
