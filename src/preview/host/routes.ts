// What the host answers to each address.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { readWorkbookBytes } from '../files/read-file';
import { UnreadableFile } from '../files/unreadable-file';
import { writeXlsxBytes } from '../files/write-xlsx';
import { pageMessageSchema, type Reply } from '../protocol/page-message';
import type { EngineLink } from './engine-link';
import { framePage } from './frame-page';
import { frameHeaders, pageHeaders } from './guard';
import { messageOf } from './message-of';
import { bodyOf, TooLarge } from './request-body';
import type { Windows } from './windows';

/** A paste of a whole large table, as JSON. */
const MOST_MESSAGE_BYTES = 64 * 1024 * 1024;
/** Google converts no larger .xlsx. */
const MOST_FILE_BYTES = 100 * 1024 * 1024;

/** The page's built files, by address. */
export type PageFiles = ReadonlyMap<
  string,
  { readonly type: string; readonly bytes: Uint8Array; readonly etag: string }
>;

export interface Routes {
  readonly engine: EngineLink;
  readonly windows: Windows;
  readonly files: PageFiles;
  /** Makes google.script within a frame. */
  readonly frameScript: string;
  /** Called when something may have changed. */
  readonly changed: () => void;
}

export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = `${request.method} ${url.pathname}`;
  const file = request.method === 'GET' ? routes.files.get(url.pathname) : undefined;
  if (file) {
    // Kept by the browser, which asks each time whether it is still the same: a reload need not parse it again.
    const headers = {
      ...pageHeaders,
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
      ETag: file.etag,
    };
    if (request.headers['if-none-match'] === file.etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(file.bytes);
  } else if (route === 'GET /events') {
    await openWindow(url.searchParams, response, routes);
  } else if (route === 'POST /api') {
    reply(response, await hear(request, routes));
  } else if (route === 'POST /api/open') {
    reply(response, await openFile(request, url.searchParams, routes));
  } else if (route === 'GET /save.xlsx') {
    await saveFile(response, routes);
  } else if (request.method === 'GET' && url.pathname.startsWith('/frame/')) {
    await showFrame(decoded(url.pathname.slice('/frame/'.length)), response, routes);
  } else {
    response.writeHead(404, { ...pageHeaders, 'Content-Type': 'text/plain' }).end('There is nothing here.');
  }
}

async function openWindow(
  query: URLSearchParams,
  response: ServerResponse,
  { engine, windows }: Routes,
): Promise<void> {
  const client = query.get('client') ?? '';
  if (client === '' || client.length > 100) {
    response.writeHead(400, { ...pageHeaders, 'Content-Type': 'text/plain' }).end('A window gives its name.');
    return;
  }
  windows.open(client, response);
  const user = query.get('user') ?? '';
  await engine.ask('connect', {
    client,
    user,
    emailHidden: query.get('emailHidden') === 'true' || query.get('emailHidden') === '1',
    was: query.get('was') ?? '',
  });
}

async function hear(request: IncomingMessage, { engine, changed }: Routes): Promise<Reply> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return refused('A message to the host is JSON.');
  const body = await bodyOf(request, MOST_MESSAGE_BYTES);
  const parsed = pageMessageSchema.safeParse(jsonOf(new TextDecoder().decode(body)));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`The host does not understand: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const answered = await engine.ask('hear', parsed.data);
  changed();
  return answered;
}

async function openFile(
  request: IncomingMessage,
  query: URLSearchParams,
  { engine, changed }: Routes,
): Promise<Reply> {
  const name = (query.get('name') ?? '').replace(/^.*[\\/]/, '') || 'plan.xlsx';
  try {
    const bytes = await bodyOf(request, MOST_FILE_BYTES);
    const { workbook, warnings } = await readWorkbookBytes(bytes, name);
    const answered = await engine.ask('openWorkbook', { workbook });
    changed();
    return answered.ok ? { ...answered, result: warnings } : answered;
  } catch (error) {
    if (error instanceof TooLarge)
      return refused(
        `${name} has more than 100 MB, which Google does not convert: split it and open a part.`,
      );
    if (error instanceof UnreadableFile) return refused(error.message);
    throw error;
  }
}

async function saveFile(response: ServerResponse, { engine }: Routes): Promise<void> {
  const workbook = await engine.ask('workbook', {});
  const bytes = await writeXlsxBytes(workbook);
  const plain = workbook.name.replace(/[^\w .-]+/g, '_');
  response
    .writeHead(200, {
      ...pageHeaders,
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${plain}.xlsx"; filename*=UTF-8''${encodeURIComponent(workbook.name)}.xlsx`,
    })
    .end(bytes);
}

async function showFrame(
  id: string,
  response: ServerResponse,
  { engine, frameScript }: Routes,
): Promise<void> {
  const html = await engine.ask('frameHtml', { id });
  response
    .writeHead(html === null ? 404 : 200, { ...frameHeaders, 'Content-Type': 'text/html; charset=utf-8' })
    .end(html === null ? 'This page was closed.' : framePage(html, frameScript));
}

function reply(response: ServerResponse, answered: Reply): void {
  response
    .writeHead(200, { ...pageHeaders, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answered));
}

function refused(message: string): Reply {
  return { ok: false, sequence: 0, message: message.trim() };
}

/** "" where a "%" stands in it that encodes nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return { unreadable: messageOf(error) };
  }
}
