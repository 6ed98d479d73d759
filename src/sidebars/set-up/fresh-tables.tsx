// Where there is no plan to adopt: fresh tables, with an example in them or without.

import { Segments } from '../parts/fields';

interface FreshTablesProps {
  readonly withExample: boolean;
  readonly onChange: (withExample: boolean) => void;
}

export function FreshTables({ withExample, onChange }: FreshTablesProps) {
  return (
    <section class="stack">
      <p>Throughline adds tables for goals, milestones, tasks, people and check-ins.</p>
      <Segments
        label="Begin with"
        value={withExample ? 'example' : 'empty'}
        options={[
          ['example', 'The example plan'],
          ['empty', 'Empty tables'],
        ]}
        onChange={chosen => onChange(chosen === 'example')}
      />
      <p class="quiet">
        {withExample
          ? 'The goals of a made-up IT company, so that every colour and report can be seen at once.'
          : 'You write the first goal yourself.'}
      </p>
    </section>
  );
}
