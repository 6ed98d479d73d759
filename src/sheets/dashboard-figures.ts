// The figures at the head of the dashboard: one above each column, large enough to be read across a room.

import { percentText } from '../assess/wording';
import type { Dashboard } from '../report/dashboard';
import { countsOf } from '../report/status-counts';
import type { CellInput } from './cell-input';
import type { PageBuilder } from './page-builder';
import { SHADES } from './tint';

const GREY = '#5f6368';

interface Tile {
  readonly label: string;
  readonly value: CellInput;
  readonly below: string;
  readonly fontColor?: string;
  readonly format?: string;
}

export function addFigures(page: PageBuilder, dashboard: Dashboard): void {
  const tiles = tilesOf(dashboard);
  if (tiles.length === 0) return;
  page.row();
  const parts = [
    { cells: tiles.map(({ label }) => label), look: () => ({ fontColor: GREY }) },
    {
      cells: tiles.map(({ value }) => value),
      look: ({ format = '0', fontColor = '#202124' }: Tile) => ({
        fontSize: 24,
        bold: true,
        format,
        fontColor,
      }),
    },
    { cells: tiles.map(({ below }) => below), look: () => ({ fontColor: GREY, fontSize: 9 }) },
  ];
  for (const { cells, look } of parts) {
    page.row(cells);
    tiles.forEach((tile, column) => {
      page.dress(column, { ...look(tile), align: column === 0 ? 'left' : 'center' });
    });
  }
}

function tilesOf({ plan, counts, dueSoon, silentRows, ownershipGaps }: Dashboard): Tile[] {
  const work = (['goal', 'milestone'] as const).map(kind => countsOf(kind, counts));
  const shown = work.some(({ total }) => total > 0) ? work : [countsOf('task', counts)];
  const total = shown.reduce((sum, each) => sum + each.total, 0);
  if (total === 0) return [];
  const below = shown.length === 1 ? `of ${total} tasks` : `of ${total}`;
  const statusTile = (status: 'Red' | 'Amber' | 'Green', fontColor: string): Tile => ({
    label: status,
    value: shown.reduce((sum, { byStatus }) => sum + byStatus[status], 0),
    below,
    fontColor,
  });
  const last = plan === null ? 0 : plan.progress.length - 1;
  return [
    plan === null
      ? { label: 'Progress of the plan', value: '–', below: 'nothing is reported yet' }
      : {
          label: 'Progress of the plan',
          value: plan.progress[last]!,
          below: `${percentText(plan.expected[last]!)} expected at the last check-ins`,
          format: '0%',
        },
    statusTile('Red', SHADES.Red.cell),
    statusTile('Amber', '#b06000'), // the fill's own yellow cannot be read as a figure on white
    statusTile('Green', SHADES.Green.cell),
    { label: 'Due', value: dueSoon, below: 'in two weeks' },
    { label: 'Silent', value: silentRows, below: silentRows === 1 ? 'row' : 'rows' },
    { label: 'Gaps', value: ownershipGaps, below: 'of ownership' },
  ];
}
