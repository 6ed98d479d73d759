// What the sidebar that compares with a past report shows.

import type { ItemHead, UndoToken } from './contract';

export interface PastReportsOpened {
  /** Of days before today, the latest first. */
  readonly reports: readonly PastReportRow[];
  /** Reports that are older than these. */
  readonly older: number;
}

export interface PastReportRow {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** "16 Nov". */
  readonly day: string;
  /** What has moved since, in one line. */
  readonly moves: string;
}

export interface ComparedReport extends PastReportRow {
  readonly headline: readonly string[];
  /** Goals and milestones, what got worse first; what moved beside them is in the report. */
  readonly statuses: readonly MovedRow[];
  readonly dates: readonly MovedRow[];
  /** The whole report as HTML of ours, in which what people wrote is escaped. */
  readonly mail: string;
}

export interface MovedRow extends ItemHead {
  /** "Green until then.", "Forecast 8 working days later." */
  readonly move: string;
}

export interface PastReportWritten {
  readonly text: string;
  readonly undo: UndoToken | null;
}
