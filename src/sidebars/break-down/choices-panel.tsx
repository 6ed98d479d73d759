// How the milestones are proposed: between which days, cut where, and how steeply the target rises.

import type { BreakDownParent, ProposalChoices } from '../../addon/sidebars/break-down-contract';
import { dateText } from '../parts/dates';
import { DateField, Segments, TextField } from '../parts/fields';

interface ChoicesPanelProps {
  readonly parent: BreakDownParent;
  readonly choices: ProposalChoices;
  readonly today: string;
  readonly pastSlips: string;
  readonly onChoose: (choices: ProposalChoices) => void;
}

/** What the goal itself says need not be asked; what it lacks is. */
export function ChoicesPanel({ parent, choices, today, pastSlips, onChoose }: ChoicesPanelProps) {
  const choose = (change: Partial<ProposalChoices>) => onChoose({ ...choices, ...change });
  const isPast = parent.start !== '' && parent.start < today;
  const fromToday = choices.start === today;
  return (
    <div class="stack" style="gap:10px">
      {(parent.start === '' || parent.dueOn === '') && (
        <div class="row">
          <DateField label="Start" value={choices.start} onChange={start => choose({ start })} />
          <DateField label="Due" value={choices.due} onChange={due => choose({ due })} />
        </div>
      )}
      {(parent.baseline === '' || parent.target === '') && !/[–≤≥]/.test(parent.target) && (
        <div class="row">
          <TextField
            label="From"
            inputMode="decimal"
            value={choices.baseline}
            onChange={baseline => choose({ baseline })}
          />
          <TextField
            label="Target"
            inputMode="decimal"
            value={choices.target}
            onChange={target => choose({ target })}
          />
        </div>
      )}
      {isPast && (
        <Segments
          label="Begin"
          value={fromToday ? 'today' : 'start'}
          options={[
            ['start', `At its start, ${dateText(parent.start, today)}`],
            ['today', 'Today'],
          ]}
          onChange={begin =>
            choose(
              begin === 'today'
                ? { start: today, baseline: parent.current || parent.baseline }
                : { start: parent.start, baseline: parent.baseline },
            )
          }
        />
      )}
      <Segments
        label="About 90 days each, cut"
        value={choices.alignment}
        options={[
          ['start', 'From the start'],
          ['quarters', 'At quarter ends'],
        ]}
        onChange={alignment => choose({ alignment })}
      />
      <Segments
        label="Split the target"
        value={choices.shape}
        options={[
          ['even', 'Evenly'],
          ['back-loaded', 'Back-loaded'],
        ]}
        onChange={shape => choose({ shape })}
      />
      {pastSlips !== '' && (
        <label class="check">
          <input
            type="checkbox"
            checked={choices.withRoom}
            onChange={event => choose({ withRoom: event.currentTarget.checked })}
          />
          <span>
            Leave room for slips
            <span class="quiet" style="display:block">
              {pastSlips}
            </span>
          </span>
        </label>
      )}
    </div>
  );
}
