// Runs the drift command in this process, and hears what it says.

import { type DriftOptions, runDrift } from '../../src/preview/terminal/run-drift';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command speaks through the console, which is given back afterwards. */
export async function driftHere(file: string, options: DriftOptions): Promise<Run> {
  const { log, error } = console;
  const said = { stdout: '', stderr: '' };
  console.log = (...texts: unknown[]) => {
    said.stdout += `${texts.join(' ')}\n`;
  };
  console.error = (...texts: unknown[]) => {
    said.stderr += `${texts.join(' ')}\n`;
  };
  try {
    return { code: await runDrift(file, options), ...said };
  } finally {
    console.log = log;
    console.error = error;
  }
}
