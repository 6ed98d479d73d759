// What the computed columns show for an assessed item.

import type { ItemAssessment } from '../assess/assessment';
import type { CellInput } from './cell-input';

/** In the order of the computed columns: status, why, progress, expected, drift, forecast. */
export type ComputedValues = readonly CellInput[];

export const computedFields = ['status', 'why', 'progress', 'expected', 'drift', 'forecast'] as const;

export const noValues: ComputedValues = computedFields.map(() => '');

export function computedValues(assessed: ItemAssessment): ComputedValues {
  const { status, reasons, progress, expected, driftWorkingDays, forecast } = assessed;
  const first = reasons[0];
  const rest = reasons.length > 1 ? ` (+${reasons.length - 1} more)` : '';
  return [
    status,
    first ? first.text + rest : '',
    share(progress),
    share(expected),
    driftWorkingDays === null ? '' : Math.round(driftWorkingDays) || 0,
    forecast.kind === 'finish'
      ? { day: forecast.day }
      : forecast.kind === 'none in sight'
        ? 'None in sight'
        : '',
  ];
}

/** Clamped to 0..1, because it is shown; in steps that do not flicker. */
function share(value: number | null): CellInput {
  return value === null ? '' : Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}

/** The note of a Status cell: its word first, then every reason and what would lift it. */
export function statusNote({ status, reasons }: ItemAssessment): string {
  const lines = reasons.map(({ text, lift }) => (lift ? `• ${text}\n   → ${lift}` : `• ${text}`));
  return [status, ...lines].join('\n');
}

/** The status that a note of ours was written for, "" where it is none of ours. */
export function notedStatus(note: string): string {
  return note.split('\n', 1)[0] ?? '';
}
