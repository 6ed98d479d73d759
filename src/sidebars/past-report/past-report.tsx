// Compare with a past report: the reports that there are, and what moved since the one that is chosen.

import { useState } from 'preact/hooks';
import type { ComparedReport, PastReportsOpened } from '../../addon/sidebars/past-report-contract';
import { BottomBar } from '../parts/bottom-bar';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { Comparison } from './comparison';

export function PastReport() {
  const [loaded, load] = useLoaded<PastReportsOpened>(() => ask('openPastReports', {}));
  const [compared, setCompared] = useState<ComparedReport | null>(null);
  const { doing, problem, run } = useWork();
  if (loaded.kind === 'loading') return <Loading what="Looking for past reports …" />;
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={() => load()} />;
  if (compared !== null) return <Comparison compared={compared} onBack={() => setCompared(null)} />;
  const { reports, older } = loaded.value;
  const compare = (on: string) =>
    run('Comparing …', async () => setCompared(await ask('comparePastReport', { on })));
  return (
    <>
      <div class="body">
        <h1>{reports.length === 0 ? 'No earlier report yet' : 'What moved since …'}</h1>
        {reports.length === 0 && (
          <p class="quiet">
            Each drift report is kept. From the day after the first one on, today can be compared with it:
            choose Show drift report.
          </p>
        )}
        {problem && <ProblemNotice problem={problem} />}
        <ul class="list">
          {reports.map(({ on, day, moves }) => (
            <li key={on}>
              <button
                type="button"
                class="link"
                aria-disabled={doing !== ''}
                onClick={() => doing === '' && compare(on)}
              >
                {day}
              </button>
              <p class="quiet">{moves}</p>
            </li>
          ))}
        </ul>
        {older > 0 && <p class="quiet">And {older} older, in the sheet that keeps them.</p>}
      </div>
      <BottomBar primary="Look again" onPrimary={() => load()} doing={doing} />
    </>
  );
}
