// The comparison of the futures that are saved, as a document.

import type { Assessment } from '../assess/assessment';
import { compareFutures } from '../assess/futures/compare-futures';
import { startingFutures } from '../assess/futures/starting-futures';
import { MOST_FUTURES } from '../plan/future';
import type { ReportDocument } from '../report/document';
import { futuresDocument } from '../report/futures-document';
import type { TableRead } from '../sheets/read-workbook';
import { futuresOf, parseScenarios } from '../sheets/scenarios-table';

/** What cannot be read, and futures beyond those that are compared, are named in it. */
export function futuresReport(assessment: Assessment, scenarios: TableRead | null): ReportDocument {
  const { rows, problems } = parseScenarios(scenarios, assessment.plan);
  const all = futuresOf(rows);
  const left = all.slice(MOST_FUTURES).map(({ name }) => name);
  const notes = [
    ...problems.map(({ message }) => message),
    ...(left.length === 0
      ? []
      : [`Beyond the ${MOST_FUTURES} futures that are compared: ${left.join(', ')}.`]),
  ];
  const comparison = compareFutures(assessment, all.slice(0, MOST_FUTURES));
  return futuresDocument(comparison, assessment.statusDate, notes);
}

/** The same of the futures that a comparison usually begins with, where none is saved. */
export function firstFuturesReport(assessment: Assessment, scenarios: TableRead | null): ReportDocument {
  if (scenarios !== null) return futuresReport(assessment, scenarios);
  const notes = ['No future is saved yet: these are the ones that a comparison can begin with.'];
  return futuresDocument(
    compareFutures(assessment, startingFutures(assessment)),
    assessment.statusDate,
    notes,
  );
}
