// Tables and sheets that are left out, each with why, to be taken all the same.

import { useState } from 'preact/hooks';
import type { LeftOutView, TablePlace } from '../../addon/sidebars/set-up-contract';
import { Icon } from '../parts/icon';
import { SelectField } from '../parts/select-field';

interface LeftOutProps {
  readonly isOpenAtFirst: boolean;
  readonly tables: readonly LeftOutView[];
  readonly onTake: (place: TablePlace) => void;
  readonly onHeaderRow: (place: TablePlace, row: number) => void;
}

export function LeftOut({ isOpenAtFirst, tables, onTake, onHeaderRow }: LeftOutProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  if (tables.length === 0) return null;
  return (
    <section class="card" aria-label="Left out">
      <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="arrow" />
        <span>
          {tables.length === 1
            ? '1 table or sheet is left out'
            : `${tables.length} tables or sheets are left out`}
        </span>
      </button>
      {isOpen && (
        <ul class="list inside">
          {tables.map(({ place, sheet, why, headerRows }) => (
            <li key={`${sheet} ${place.headerRow} ${place.column}`} class="stack">
              <div>
                <p dir="auto">
                  {sheet}
                  {place.headerRow > 0 && <span class="quiet"> from row {place.headerRow}</span>}
                </p>
                <p class="quiet" dir="auto">
                  {why}
                </p>
              </div>
              {place.headerRow > 0 ? (
                <button
                  type="button"
                  class="chip start"
                  aria-label={`Set up ${sheet}, row ${place.headerRow}, all the same`}
                  onClick={() => onTake(place)}
                >
                  Set it up all the same
                </button>
              ) : (
                headerRows.length > 0 && (
                  <SelectField
                    label="It is a plan; its header stands in"
                    value=""
                    options={[['', 'Choose a row'], ...headerRows.map(headerOption)]}
                    onChange={row => row !== '' && onHeaderRow(place, Number(row))}
                  />
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function headerOption({ row, text }: LeftOutView['headerRows'][number]): readonly [string, string] {
  return [String(row), `${row}: ${text}`];
}
