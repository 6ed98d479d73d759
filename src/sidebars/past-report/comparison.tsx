// What moved since one past report, with the ways to have it as a sheet or in a mail.

import { useState } from 'preact/hooks';
import type { ComparedReport, MovedRow, PastReportWritten } from '../../addon/sidebars/past-report-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { ItemLine } from '../parts/item-line';
import { ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useWork } from '../parts/use-work';
import { copyHtml } from './copy-html';

interface ComparisonProps {
  readonly compared: ComparedReport;
  readonly onBack: () => void;
}

export function Comparison({ compared, onBack }: ComparisonProps) {
  const { on, day, moves, headline, statuses, dates, mail } = compared;
  const [written, setWritten] = useState<PastReportWritten | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { doing, problem, run } = useWork();
  const write = () => run('Writing …', async () => setWritten(await ask('writePastReport', { on })));
  return (
    <>
      <div class="body">
        <button type="button" class="text-button" onClick={onBack}>
          All past reports
        </button>
        <h1>Since {day}</h1>
        <p class="quiet">{moves}</p>
        {written && (
          <DoneNotice key={written.undo?.row} undo={written.undo} onUndone={() => {}}>
            Drift report written, compared with {day}.
          </DoneNotice>
        )}
        {copied !== null && (
          <div class={`notice ${copied ? 'good' : 'bad'}`} role="status">
            <p>
              {copied
                ? 'Copied. Paste it into a mail; nothing was sent.'
                : 'This browser did not let the sidebar copy. Write the drift report, and copy it from its sheet.'}
            </p>
          </div>
        )}
        {problem && <ProblemNotice problem={problem} />}
        {headline.map(sentence => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        <Moves heading="Statuses that moved" rows={statuses} />
        <Moves heading="Dates that moved" rows={dates} />
      </div>
      <BottomBar
        primary="Write drift report"
        onPrimary={write}
        secondary="Copy for mail"
        onSecondary={() => setCopied(copyHtml(mail))}
        doing={doing}
      />
    </>
  );
}

function Moves({ heading, rows }: { readonly heading: string; readonly rows: readonly MovedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {rows.map(row => (
        <div class="card" key={row.id}>
          <div class="inside">
            <ItemLine item={row} />
            <p class="quiet" dir="auto">
              {row.move}
            </p>
          </div>
        </div>
      ))}
    </>
  );
}
