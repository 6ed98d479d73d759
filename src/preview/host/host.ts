// The preview's host: a server on this machine alone, over one engine.

import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Workbook } from '../workbook';
import { EngineLink } from './engine-link';
import type { ActionReport } from './engine-options';
import { pageHeaders, refusalOf } from './guard';
import { messageOf } from './message-of';
import { answer, type PageFiles, type Routes } from './routes';
import { freshState } from './saved-state';
import { StateFile } from './state-file';
import { StateKeeper } from './state-keeper';
import { Windows } from './windows';

export interface HostOptions {
  /** The add-on's built code. */
  readonly code: string;
  /** HTML files of the add-on, by name without extension. */
  readonly pages: Readonly<Record<string, string>>;
  /** Opened at the start; null for the example plan. */
  readonly workbook: Workbook | null;
  /** The file's whole path; "" for the example plan. */
  readonly source: string;
  /** The day that it begins on, as 2026-11-23; the real day where it is null. */
  readonly statusDate: string | null;
  /** The first to try; the next ones follow where it is taken. 0 is any. */
  readonly port: number;
  /** Holds index.html, page.js, page.css and frame.js. */
  readonly pageFolder: string;
  /** Where the state is kept. */
  readonly stateFolder: string;
  readonly onAction: (action: ActionReport) => void;
  readonly onTrouble: (message: string) => void;
}

export interface Host {
  readonly address: string;
  readonly headline: readonly string[];
  /** Ends every connection at once, then the engine; resolves when nothing is left. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const PORTS_TRIED = 50;
/** How long a state may still be written when the host is to stop: ample on a busy machine, and bearable at Ctrl-C. */
const LAST_WRITE_MS = 2000;

export async function startHost(options: HostOptions): Promise<Host> {
  const name = randomUUID();
  const stateFile = new StateFile(options.stateFolder, options.source);
  const [files, frameScript, earlier] = await Promise.all([
    pageFiles(options.pageFolder),
    readFile(`${options.pageFolder}/frame.js`, 'utf8'),
    stateFile.read(),
  ]);
  const engine = await EngineLink.start(
    {
      code: options.code,
      pages: options.pages,
      host: name,
      state: options.workbook && freshState(options.workbook),
      statusDate: options.statusDate,
      earlier,
    },
    {
      send: (client, text) => windows.send(client, text),
      action: options.onAction,
      died: error =>
        options.onTrouble(
          `The preview has broken down: ${messageOf(error).replace(/[^.!?]$/, '$&.')} Press Ctrl-C and start it again with npm start, as you did: your last state is kept.`,
        ),
    },
  );
  const windows = new Windows(client => {
    engine.ask('disconnect', { client }).catch(() => {});
  });
  const keeper = new StateKeeper(engine, stateFile, name);
  const routes: Routes = { engine, windows, files, frameScript, changed: () => keeper.changed() };
  const { server, port } = await listen(options.port, routes, options.onTrouble);
  return {
    address: `http://${LOOPBACK}:${port}`,
    headline: engine.headline,
    close: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      windows.close();
      await Promise.race([keeper.finish(), pause(LAST_WRITE_MS)]);
      server.closeAllConnections();
      await Promise.all([closed, engine.stop()]);
    },
  };
}

async function pageFiles(folder: string): Promise<PageFiles> {
  const read = async (address: string, file: string, type: string) => {
    const bytes = await readFile(`${folder}/${file}`);
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
    return [address, { type, bytes, etag }] as const;
  };
  return new Map(
    await Promise.all([
      read('/', 'index.html', 'text/html; charset=utf-8'),
      read('/page.js', 'page.js', 'text/javascript; charset=utf-8'),
      read('/page.css', 'page.css', 'text/css; charset=utf-8'),
    ]),
  );
}

async function listen(
  first: number,
  routes: Routes,
  onTrouble: (message: string) => void,
): Promise<{ server: Server; port: number }> {
  for (let port = first; ; port += 1) {
    let bound = port;
    const server = createServer((request, response) => {
      const refusal = refusalOf(request, bound);
      if (refusal !== null) {
        response.writeHead(403, { ...pageHeaders, 'Content-Type': 'text/plain' }).end(refusal);
        return;
      }
      answer(request, response, routes).catch(error => {
        // Who still waits when the host is closed is cut off.
        if (!server.listening) return;
        onTrouble(messageOf(error));
        if (!response.headersSent) response.writeHead(500, { ...pageHeaders, 'Content-Type': 'text/plain' });
        response.end(messageOf(error));
      });
    });
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, LOOPBACK, resolve);
      });
      bound = (server.address() as AddressInfo).port;
      return { server, port: bound };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port - first >= PORTS_TRIED) throw error;
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms).unref();
  });
}
