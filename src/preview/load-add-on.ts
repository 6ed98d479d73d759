// The add-on's built code, at work on a workbook of the stand-in.

import { remember } from '../cells/remember';
import type { ReportDocument } from '../report/document';
import type { ItemDescription, TableDescription } from '../sheets/describe';
import { createAppsScript } from './stand-in/apps-script';
import type { Script } from './stand-in/executions';
import type { StandInOptions } from './stand-in/options';
import { loadScript } from './stand-in/script';
import type { Workbook } from './workbook';

export interface Understood {
  readonly declined: string | null;
  readonly isSetUp: boolean;
  readonly tables: readonly TableDescription[];
}

export interface Assessed {
  readonly date: string;
  /** The days of the reports that are kept, ascending, YYYY-MM-DD. */
  readonly reports: readonly string[];
  readonly items: readonly ItemDescription[];
  readonly problems: readonly { readonly cell: string; readonly message: string }[];
  readonly driftReport: ReportDocument;
  readonly ownershipGaps: ReportDocument;
}

export interface AddOn {
  readonly script: Script;
  readonly workbook: Workbook;
  /** What Set up understands of the workbook; writes nothing. */
  understood(): Understood;
  /** Sets up without asking. */
  setUp(withExample: boolean): void;
  /** Refreshes everything. @param since the day of the past report to compare with, else the last */
  assessed(since?: string): Assessed;
  /** Refreshes everything; the comparison of the futures that are saved, or of the usual ones to begin with. */
  futures(): ReportDocument;
}

/** What the bundle keeps from Google but offers here. */
const INSPECTION = ['understood', 'setUpNow', 'assessed', 'futures'] as const;

/** Made once: the same code is loaded over many workbooks. */
const withInspection = remember((code: string) => {
  const stubs = INSPECTION.map(name => `function ${name}(a) { return Throughline.inspect.${name}(a); }`);
  return [code, ...stubs].join('\n');
});

export function loadAddOn(code: string, workbook: Workbook, options: StandInOptions = {}): AddOn {
  const script = loadScript(withInspection(code), createAppsScript(workbook, options));
  return {
    script,
    workbook,
    understood: () => JSON.parse(String(script.run('understood'))) as Understood,
    setUp: withExample => {
      script.run('setUpNow', withExample);
    },
    assessed: since =>
      JSON.parse(
        String(since === undefined ? script.run('assessed') : script.run('assessed', since)),
      ) as Assessed,
    futures: () => JSON.parse(String(script.run('futures'))) as ReportDocument,
  };
}
