// Half-filled forms, kept for each person and spreadsheet until they are written or dropped.

import * as v from 'valibot';
import { chunksOf } from '../../sheets/chunks';
import { finiteNumber } from '../../sheets/schemas';
import { activeWorkbook } from '../google-workbook';
import type { FromWindow, KeptDraft, Nothing } from './contract';

/** A value may hold 9 KB; a character takes three bytes at most. */
const CHUNK_LENGTH = 2_900;
const LONGEST_DRAFT = 60_000;
/** Of one person in one spreadsheet: the oldest go. */
const MOST_DRAFTS = 6;

export class DraftTooLong extends Error {
  readonly code = 'draft-too-long';
  constructor() {
    super(
      'This form has become too long to be kept until later. What stands in it can still be written now.',
    );
  }
}

export class DraftElsewhere extends Error {
  readonly code = 'draft-elsewhere';
  constructor() {
    super('Another window of yours keeps another draft of this form.');
  }
}

const headSchema = v.object({ key: v.string(), chunks: finiteNumber, saved: finiteNumber });
type Head = v.InferOutput<typeof headSchema>;

interface Store {
  readonly prefix: string;
  readonly properties: GoogleAppsScript.Properties.Properties;
}

/** The JSON that was kept under a key; "" where there is none. */
export function keptDraft(key: string, spreadsheetId: string): string {
  const { prefix, properties } = storeOf(spreadsheetId);
  return textUnder(key, properties.getProperties(), prefix);
}

/** Throws DraftTooLong, DraftElsewhere. */
export function keepDraft({ key, json, over }: KeptDraft & FromWindow): Nothing {
  if (json.length > LONGEST_DRAFT) throw new DraftTooLong();
  const { prefix, properties } = storeOf();
  const all = properties.getProperties();
  if (isOthers(textUnder(key, all, prefix), over && [...over, json])) throw new DraftElsewhere();
  const others = heads(all, prefix).filter(each => each.key !== key);
  others.sort((a, b) => b.saved - a.saved);
  for (const old of others.slice(MOST_DRAFTS - 1)) remove(properties, prefix, old);
  const before = heads(all, prefix).find(each => each.key === key);
  const pieces = chunksOf(json, CHUNK_LENGTH);
  const chunks = pieces.length;
  for (let at = chunks; at < (before?.chunks ?? 0); at += 1)
    properties.deleteProperty(chunkName(prefix, key, at));
  const saved = 1 + Math.max(0, ...others.map(each => each.saved));
  const values: Record<string, string> = { [headName(prefix, key)]: JSON.stringify({ key, chunks, saved }) };
  for (const [at, piece] of pieces.entries()) values[chunkName(prefix, key, at)] = piece;
  properties.setProperties(values);
  return {};
}

export function dropDraft({ key, over }: { readonly key: string } & FromWindow): Nothing {
  const { prefix, properties } = storeOf();
  const all = properties.getProperties();
  const head = heads(all, prefix).find(each => each.key === key);
  if (head && !isOthers(textUnder(key, all, prefix), over)) remove(properties, prefix, head);
  return {};
}

function isOthers(kept: string, seen: FromWindow['over']): boolean {
  return seen !== undefined && kept !== '' && !seen.includes(kept);
}

function textUnder(key: string, all: Readonly<Record<string, string>>, prefix: string): string {
  const chunks = heads(all, prefix).find(each => each.key === key)?.chunks ?? 0;
  return Array.from({ length: chunks }, (_, at) => all[chunkName(prefix, key, at)] ?? '').join('');
}

function storeOf(spreadsheetId = activeWorkbook().spreadsheet.getId()): Store {
  return { prefix: `draft ${spreadsheetId} `, properties: PropertiesService.getUserProperties() };
}

function heads(all: Readonly<Record<string, string>>, prefix: string): Head[] {
  return Object.keys(all).flatMap(name => {
    if (!name.startsWith(`${prefix}? `)) return [];
    try {
      return [v.parse(headSchema, JSON.parse(all[name]!))];
    } catch {
      return []; // no longer a draft's
    }
  });
}

function remove(properties: Store['properties'], prefix: string, { key, chunks }: Head): void {
  properties.deleteProperty(headName(prefix, key));
  for (let at = 0; at < chunks; at += 1) properties.deleteProperty(chunkName(prefix, key, at));
}

function headName(prefix: string, key: string): string {
  return `${prefix}? ${key}`;
}

function chunkName(prefix: string, key: string, at: number): string {
  return `${prefix}${at} ${key}`;
}
