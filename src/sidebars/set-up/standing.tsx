// A workbook that is set up: what stands, and what has gone and can be made again.

import type { SetUpDone, SetUpStanding } from '../../addon/sidebars/set-up-contract';
import { BottomBar } from '../parts/bottom-bar';
import { ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useWork } from '../parts/use-work';

interface StandingProps {
  readonly standing: SetUpStanding;
  readonly onRepaired: (done: SetUpDone) => void;
  readonly onLookAgain: () => void;
}

export function Standing({ standing, onRepaired, onLookAgain }: StandingProps) {
  const { tables, missing, notes } = standing;
  const { doing, problem, run } = useWork();
  const repair = () => run('Repairing …', async () => onRepaired(await ask('repairSetUp', {})));
  const isWhole = missing.length === 0;
  return (
    <>
      <div class="body">
        <h1>{isWhole ? 'Throughline is set up here' : 'Something has gone since Set up'}</h1>
        {isWhole && notes.length === 0 && <p>All its tables are in place.</p>}
        {problem && <ProblemNotice problem={problem} />}
        {[...missing, ...notes].length > 0 && (
          <ul class="notice advice-box">
            {[...missing, ...notes].map(sentence => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        <section class="stack" aria-labelledby="tables">
          <h2 id="tables">Its tables</h2>
          <dl class="matches">
            {tables.map(({ sheet, holds }) => (
              <div key={sheet}>
                <dt dir="auto">{sheet}</dt>
                <dd class="quiet">{holds === sheet.toLowerCase() ? '' : holds}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      {isWhole ? (
        <BottomBar primary="Look again" onPrimary={onLookAgain} />
      ) : (
        <BottomBar primary="Repair" onPrimary={repair} doing={doing} />
      )}
    </>
  );
}
