// npm run drift -- FILE: sets up a copy of the file in memory, and prints its drift report.

import { parseArgs } from 'node:util';
import { runDrift } from './terminal/run-drift';

const USAGE =
  'Usage: npm run --silent drift -- FILE [--sheet NAME] [--date 2026-11-23] [--since 2026-11-16] [--out coloured.xlsx] [--html report.html] [--futures] [--json]';

process.exitCode = await main();

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  return runDrift(file, parsed.values);
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      sheet: { type: 'string' },
      date: { type: 'string' },
      since: { type: 'string' },
      out: { type: 'string' },
      html: { type: 'string' },
      futures: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
}
