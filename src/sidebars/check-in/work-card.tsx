// A goal or milestone to check in on: the value now, how confident, a note; what was and what is expected beside it.

import type { CheckInWork, WorkEntry } from '../../addon/sidebars/check-in-contract';
import { Segments, TextField, TitleField } from '../parts/fields';
import { ItemLine } from '../parts/item-line';
import { LineChart } from '../parts/line-chart';

interface WorkCardProps {
  readonly work: CheckInWork;
  readonly entry: WorkEntry;
  /** What was wrong with the value at the last try; "" where nothing was. */
  readonly problem: string;
  readonly onChange: (entry: WorkEntry) => void;
}

export function WorkCard({ work, entry, problem, onChange }: WorkCardProps) {
  const set = (change: Partial<WorkEntry>) => onChange({ ...entry, ...change });
  return (
    <section class="card" aria-label={`${work.id} ${work.title}`}>
      <div class="inside">
        <ItemLine item={work} />
        {work.why !== '' && <p class="quiet">{work.why}</p>}
        {work.chart && <LineChart chart={work.chart} height={72} />}
        {work.isMeasured && (
          <TextField
            label={`${work.metric || 'Value'} now`}
            inputMode="decimal"
            value={entry.value}
            placeholder={work.last}
            note={problem === '' ? null : { text: problem, stops: true }}
            onChange={value => set({ value })}
          />
        )}
        <p class="quiet">{standOf(work)}</p>
        <Segments
          label="Confidence"
          value={entry.confidence}
          options={[
            ['Green', 'Green'],
            ['Amber', 'Amber'],
            ['Red', 'Red'],
          ]}
          onChange={confidence => set({ confidence })}
        />
        <TitleField label="Note" value={entry.note} onChange={note => set({ note })} />
      </div>
    </section>
  );
}

function standOf({ last, lastOn, lastConfidence, expected, target, isMeasured }: CheckInWork): string {
  const parts: string[] = [];
  if (lastOn === '') parts.push('No check-in yet');
  else if (isMeasured && last !== '')
    parts.push(`Last ${last} on ${lastOn}${lastConfidence === '' ? '' : `, ${lastConfidence}`}`);
  else parts.push(`Last checked in on ${lastOn}${lastConfidence === '' ? '' : `, ${lastConfidence}`}`);
  if (expected !== '') parts.push(`expected today ${expected}`);
  if (target !== '') parts.push(`target ${target}`);
  return `${parts.join(' · ')}.`;
}
