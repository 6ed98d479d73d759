// Everything of one table that can be corrected, in dropdowns; each change is read again at once.

import type { FieldView, TableFixes, TableView } from '../../addon/sidebars/set-up-contract';
import { SelectField } from '../parts/select-field';
import { columnFixes } from './corrections';

interface TableCorrectionProps {
  readonly table: TableView;
  readonly fixes: TableFixes;
  readonly onFix: (fixes: TableFixes) => void;
  readonly onHeaderRow: (row: number) => void;
}

const SURE = { sure: 'Sure', likely: 'Likely', 'a guess': 'A guess' } as const;
const ORDERS = [
  ['day first', 'Day first'],
  ['month first', 'Month first'],
  ['year first', 'Year first'],
] as const;

export function TableCorrection({ table, fixes, onFix, onHeaderRow }: TableCorrectionProps) {
  const { fields, headerRow, headerRows, dateOrder, dateExample, progressScale, progressExample } = table;
  const columnField = (field: FieldView) => (
    <ColumnField
      key={field.role}
      field={field}
      table={table}
      fixed={fixes.columns?.[field.role]}
      onFix={onFix}
    />
  );
  const isMatched = ({ column }: FieldView) => column !== null;
  const others = fields.filter(field => !isMatched(field));
  const owner = fields.find(({ role }) => role === 'owner');
  return (
    <>
      <SelectField
        label="Header row"
        value={String(fixes.headerRow ?? headerRow)}
        options={headerRows.map(({ row, text }) => [String(row), `${row}: ${text}`])}
        onChange={row => onHeaderRow(Number(row))}
      />
      <SelectField
        label="What the rows are"
        value={fixes.kind ?? ''}
        options={[
          ['', 'As recognised'],
          ['goals', 'All goals'],
          ['milestones', 'All milestones'],
          ['tasks', 'All tasks'],
        ]}
        onChange={kind => onFix({ kind: kind === '' ? null : (kind as 'goals') })}
      />
      {fields.filter(isMatched).map(columnField)}
      {owner?.column !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={fixes.ownersAreTeams ?? table.ownersAreTeams}
            onChange={event => onFix({ ownersAreTeams: event.currentTarget.checked })}
          />
          <span>The owner column holds teams, not people</span>
        </label>
      )}
      {dateExample !== '' && (
        <SelectField
          label="Dates are written"
          value={fixes.dateOrder ?? dateOrder}
          options={dateOrder === 'undecided' ? [['undecided', 'Choose'], ...ORDERS] : ORDERS}
          note={dateExample}
          onChange={order => order !== 'undecided' && onFix({ dateOrder: order as 'day first' })}
        />
      )}
      {progressExample !== '' && (
        <SelectField
          label="100 % is written as"
          value={String(fixes.progressScale ?? progressScale)}
          options={[
            ['1', '1, or as a percentage'],
            ['100', '100'],
          ]}
          note={progressExample}
          onChange={scale => onFix({ progressScale: scale === '1' ? 1 : 100 })}
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {others.length} {others.length === 1 ? 'field has' : 'fields have'} no column
          </summary>
          <div class="stack more">{others.map(columnField)}</div>
        </details>
      )}
    </>
  );
}

function ColumnField({
  field,
  table,
  fixed,
  onFix,
}: {
  readonly field: FieldView;
  readonly table: TableView;
  readonly fixed: number | null | undefined;
  readonly onFix: (fixes: TableFixes) => void;
}) {
  const { role, label, column, samples, sure, why } = field;
  const value = fixed === undefined ? column : fixed;
  const choices = table.columns.map(each => [String(each.column), each.name] as const);
  const named = samples.length > 0 ? `${samples.join(' · ')}. ` : '';
  return (
    <SelectField
      label={label}
      value={value === null ? '' : String(value)}
      options={role === 'title' ? choices : [['', 'None'], ...choices]}
      note={column === null ? '' : `${named}${SURE[sure]}: ${why}.`}
      onChange={chosen => onFix(columnFixes(table, role, chosen === '' ? null : Number(chosen)))}
    />
  );
}
