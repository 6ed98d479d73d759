// What the sidebars cost: bytes of each page, round trips of opening and of saving, which do not grow with the plan.

import type { Answer } from '../addon/sidebars/contract';
import type { SetUpProposal } from '../addon/sidebars/set-up-contract';
import { type AddOn, openAddOn } from '../preview/add-on';
import { emptyWorkbook } from '../preview/workbook';
import { BENCH_DATE, benchNow } from './bench-plan';
import { root } from './bundle';
import { buildSidebars } from './sidebars';

const INGRID = 'ingrid.solvang@example.com';
const task = { key: 't1', title: 'Call five prospects', owner: 'Priya Raman', due: BENCH_DATE };
const newTask = {
  ...task,
  kind: 'task',
  parentId: 'M1',
  metric: '',
  baseline: '',
  target: '',
  start: '',
};
const setting = { values: [{ key: 'gapAmberPoints', text: '8' }] };

const futures = ['Ingrid Solvang', 'Mei Tanaka'].map((item, at) => ({
  key: `f${at}`,
  name: `${item} leaves`,
  assumptions: [
    { key: `a${at}`, kind: 'Person leaves', item, amount: 0, from: '', probability: 0, note: '' },
  ],
}));

/** What each sidebar sends when it opens and when it saves. */
const CALLS: readonly (readonly [what: string, name: string, argument: unknown])[] = [
  ['Break down, open', 'openBreakDown', { parentId: 'G1' }],
  ['Break down, preview', 'previewBreakDown', { parentId: 'M1', milestones: [], tasks: [task] }],
  ['Break down, write', 'writeBreakDown', { parentId: 'M1', milestones: [], tasks: [task] }],
  ['Add an item, open', 'openAddItem', {}],
  ['Add an item, add', 'addItem', newTask],
  ['Check in, open', 'openCheckIn', { who: '' }],
  [
    'Check in, save',
    'saveCheckIn',
    { who: '', work: [{ id: 'M2', value: '30', confidence: 'Green', note: '' }], tasks: [] },
  ],
  ['Why?, open', 'explain', { itemId: 'M2' }],
  ['Why?, follow', 'followSelection', {}],
  ['Compare futures, open', 'openFutures', {}],
  ['Compare futures, compare', 'compareFutures', { futures }],
  ['Compare futures, first save', 'saveFutures', { futures }],
  ['Compare futures, save', 'saveFutures', { futures: futures.slice(0, 1) }],
  ['Compare futures, show on a sheet', 'writeFutures', {}],
  ['Assign owners, open', 'openOwnership', {}],
  ['Assign owners, assign', 'assignOwner', { itemId: 'M12', name: 'Priya Raman' }],
  ['Settings, open', 'openSettings', {}],
  ['Settings, count', 'previewSettings', setting],
  ['Settings, save', 'saveSettings', setting],
];

export async function benchSidebars(): Promise<void> {
  const pages = await buildSidebars(root);
  console.log('\nThe sidebars: bytes of each page');
  console.table(
    Object.fromEntries(
      Object.entries(pages).map(([name, html]) => [
        name,
        { KB: Math.round(Buffer.byteLength(html) / 102.4) / 10 },
      ]),
    ),
  );
  console.log('\nThe sidebars: round trips to the spreadsheet');
  const addOn = await openAddOn(emptyWorkbook('Example plan'), {
    user: INGRID,
    now: benchNow,
    ui: { toast: () => {} },
  });
  const corrections: readonly never[] = [];
  const opening = tripsOf(addOn, 'openSetUp', { corrections });
  const { seen } = answerOf<SetUpProposal>(addOn, 'openSetUp', { corrections });
  const order = { corrections, seen, withExample: true, withoutPeople: [] };
  console.table({
    'Set up, open': opening,
    'Set up, write': tripsOf(addOn, 'writeSetUp', order),
    'Set up, repair': tripsOf(addOn, 'repairSetUp', {}),
  });
  console.table(
    Object.fromEntries(CALLS.map(([what, name, argument]) => [what, tripsOf(addOn, name, argument)])),
  );
}

function tripsOf(addOn: AddOn, name: string, argument: unknown): object {
  const { meter } = addOn.script.appsScript;
  meter.reset();
  answerOf(addOn, name, argument);
  return { 'round trips': meter.roundTrips };
}

function answerOf<Value>({ script }: AddOn, name: string, argument: unknown): Value {
  const answer = script.runFromSidebar('answerSidebar', [name, argument]) as Answer<Value>;
  if (!answer.ok) throw new Error(`${name}: ${answer.problem.message}`);
  return answer.value;
}
