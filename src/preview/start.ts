// npm start: the preview in the browser, on the example plan or on a file of one's own, until Ctrl-C.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from '../build/build-page';
import { root } from '../build/bundle';
import { keptBundle } from '../build/kept-bundle';
import { readWorkbookFile } from './files/read-file';
import { UnreadableFile } from './files/unreadable-file';
import { type Host, startHost } from './host/host';
import { actionLine, openingText } from './terminal/preview-text';
import { progressLine } from './terminal/progress-line';

const USAGE = 'Usage: npm start [-- plan.xlsx] [--port 4040] [--state FOLDER]';
const PORT = 4040;
/** Keeps what was done, so that it can be gone on with. */
const STATE_FOLDER = `${root}/node_modules/.cache/throughline/preview`;
/** Where a file cannot be opened, or an option makes no sense. */
const NOT_UNDERSTOOD = 2;

const asked = options();
if (asked === null) process.exitCode = NOT_UNDERSTOOD;
else await main(asked);

interface Asked {
  readonly file: string | undefined;
  readonly port: number;
  readonly stateFolder: string;
}

function options(): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string', default: String(PORT) },
        state: { type: 'string', default: STATE_FOLDER },
      },
    });
    const port = Number(values.port);
    if (positionals.length <= 1 && Number.isInteger(port) && port >= 0 && port < 65_536)
      return { file: positionals[0], port, stateFolder: values.state };
    console.error(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  return null;
}

async function main({ file, port, stateFolder }: Asked): Promise<void> {
  const progress = progressLine(process.stderr);
  try {
    const read = file === undefined ? null : await readWorkbookFile(file, progress.show);
    progress.show(0.3, 'Building the page');
    const [{ folder }, { code, pages }] = await Promise.all([buildPage(), keptBundle()]);
    progress.show(0.7, 'Opening the plan');
    const host = await startHost({
      code,
      pages,
      workbook: read?.workbook ?? null,
      source: file === undefined ? '' : resolve(file),
      statusDate: null,
      port,
      pageFolder: folder,
      stateFolder,
      onAction: action => console.log(actionLine(action, new Date())),
      onTrouble: message => console.error(message),
    });
    progress.clear();
    for (const warning of read?.warnings ?? []) console.error(warning);
    process.stdout.write(openingText(host, file, process.stdout));
    endWith(host);
  } catch (error) {
    progress.clear();
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    process.exitCode = NOT_UNDERSTOOD;
  }
}

/** A second Ctrl-C does not wait for anything. */
function endWith(host: Host): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(0);
      ending = true;
      host.close().finally(() => process.exit(0));
    });
  }
}
