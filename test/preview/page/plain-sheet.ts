// Snapshots, sheets and patches as the host would tell them, for tests.

import type { Patch, Snapshot } from '../../../src/preview/protocol/host-message';
import type {
  CellView,
  ChartView,
  Look,
  PlacedCell,
  RuleView,
  SheetView,
} from '../../../src/preview/protocol/views';

export function plainView(part: Partial<SheetView> = {}): SheetView {
  return {
    id: 7,
    name: 'Milestones',
    hidden: false,
    tabColor: null,
    hidesGridlines: false,
    rowCount: 20,
    columnCount: 8,
    frozenRows: 1,
    frozenColumns: 0,
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    conditionalRules: [],
    protections: [],
    filter: null,
    charts: [],
    ...part,
  };
}

export function plainChartView(part: Partial<ChartView> = {}): ChartView {
  return {
    id: 1,
    type: 'COLUMN',
    title: 'Statuses',
    row: 1,
    column: 5,
    offsetX: 0,
    offsetY: 0,
    width: 480,
    height: 280,
    points: ['G1', 'G2'],
    series: [
      { name: 'Red', values: [1, 0], shown: ['1', '0'] },
      { name: 'Green', values: [4, 3], shown: ['4', '3'] },
    ],
    colours: [null, null],
    stacked: 'absolute',
    legend: 'bottom',
    least: null,
    most: null,
    inPercent: false,
    horizontalTitle: '',
    verticalTitle: '',
    hole: 0,
    ...part,
  };
}

export function plainRule(part: Partial<RuleView> = {}): RuleView {
  const items = ['Planned', 'Active', 'Done'];
  return {
    criteria: 'VALUE_IN_LIST',
    values: items,
    items,
    showDropdown: true,
    allowInvalid: true,
    helpText: null,
    ...part,
  };
}

export interface PlainSheet {
  readonly view?: Partial<SheetView>;
  readonly cells?: readonly PlacedCell[];
}

export function plainSnapshot(
  sheets: readonly PlainSheet[],
  looks: readonly Look[] = [],
  rules: readonly RuleView[] = [],
): Snapshot {
  const user = { id: 'owner', name: 'Owner', email: 'owner@example.com', role: 'owner' } as const;
  return {
    kind: 'snapshot',
    sequence: 1,
    host: 'first run',
    document: {
      title: 'Plan',
      locale: 'en_US',
      timeZone: 'Etc/UTC',
      statusDate: '2026-11-23',
      statusDateChosen: false,
      users: [user],
    },
    sheets: sheets.map(({ view, cells }) => ({ ...plainView(view), cells: cells ?? [] })),
    palette: { looks, rules },
    menus: [],
    user,
    emailHidden: false,
    selection: { sheetId: 7, top: 1, left: 1, bottom: 1, right: 1 },
    earlierState: null,
    notice: '',
  };
}

export function plainPatch(part: Partial<Patch>): Patch {
  return {
    kind: 'patch',
    sequence: 2,
    document: null,
    order: null,
    sheets: [],
    palette: { looks: [], rules: [] },
    notice: null,
    ...part,
  };
}

export function valued(...values: readonly CellView['v'][]): PlacedCell[] {
  return values.map((v, at) => [1, at + 1, { v }] as const);
}
