// One table: where it is, what its rows and columns were taken for, and a fold with everything that can be corrected.

import { useState } from 'preact/hooks';
import type { FieldView, TableFixes, TableView } from '../../addon/sidebars/set-up-contract';
import { Icon } from '../parts/icon';
import { TableCorrection } from './table-correction';

interface TableCardProps {
  readonly table: TableView;
  readonly fixes: TableFixes;
  readonly onFix: (fixes: TableFixes) => void;
  readonly onHeaderRow: (row: number) => void;
  readonly onLeave: () => void;
}

const SURE = { sure: '', likely: 'likely', 'a guess': 'a guess' } as const;

export function TableCard({ table, fixes, onFix, onHeaderRow, onLeave }: TableCardProps) {
  const [isOpen, setOpen] = useState(false);
  const { sheet, headerRow, counts, aside, sure, fields, isInPlace, layoutWhy, adds } = table;
  const matched = fields.filter(({ column }) => column !== null);
  return (
    <section class="card" aria-label={sheet}>
      <div class="inside">
        <div>
          <h2 dir="auto">{sheet}</h2>
          <p class="meta">
            <b>{counts}</b>
            <span>header in row {headerRow}</span>
            {sure !== 'sure' && <span class="pill Amber">{sure}</span>}
          </p>
          {aside !== '' && <p class="quiet">{aside}</p>}
        </div>
        <dl class="matches">
          {matched.map(field => (
            <Match key={field.role} field={field} table={table} />
          ))}
        </dl>
        {isInPlace ? (
          <p class="quiet">
            <b>Added at the right:</b> {adds.join(', ')}. Everything else stays where it is.
          </p>
        ) : (
          <p class="quiet">
            <b>Copied into new tables.</b> {layoutWhy} This sheet stays as it is.
          </p>
        )}
      </div>
      <button type="button" class="fold line-above" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="arrow" />
        <span>See values and correct</span>
      </button>
      {isOpen && (
        <div class="inside">
          <TableCorrection table={table} fixes={fixes} onFix={onFix} onHeaderRow={onHeaderRow} />
          <button type="button" class="text-button" onClick={onLeave}>
            Leave this table out
          </button>
        </div>
      )}
    </section>
  );
}

function Match({ field, table }: { readonly field: FieldView; readonly table: TableView }) {
  const name = table.columns.find(({ column }) => column === field.column)?.name ?? '';
  return (
    <div>
      <dt>{field.label}</dt>
      <dd dir="auto">
        {name} {SURE[field.sure] !== '' && <span class="pill Amber">{SURE[field.sure]}</span>}
      </dd>
    </div>
  );
}
