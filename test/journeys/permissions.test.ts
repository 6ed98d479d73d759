// What somebody may not do, or did not allow: a sentence each, and everything else goes on working.

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { SetUpProposal } from '../../src/addon/sidebars/set-up-contract';
import { root } from '../../src/build/bundle';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { emptyWorkbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { ACTIONS, typed } from './own-plan';
import { smallPlan } from './small-plan';

const CAPTIONS = [
  'Set up',
  'Refresh status',
  'Show drift report',
  'Show dashboard',
  'Find ownership gaps',
  'Refresh every morning',
  'Undo last change',
  'Remove Throughline',
];
const RAW = /Exception|TypeError|undefined|googleapis|do not have permission to call/;

/** Last parts of the manifest's scopes. */
async function manifestScopes(): Promise<string[]> {
  const { oauthScopes } = JSON.parse(await readFile(`${root}/appsscript.json`, 'utf8'));
  return (oauthScopes as string[]).map(scope => scope.replace(/^.*\/auth\//, ''));
}

/** Every choice of some of the scopes. */
function subsets(scopes: readonly string[]): string[][] {
  return Array.from({ length: 2 ** scopes.length }, (_, choice) =>
    scopes.filter((__, at) => Math.floor(choice / 2 ** at) % 2 === 1),
  );
}

describe('permissions refused one by one', () => {
  test('of every subset of the scopes no menu item shows a raw exception', async () => {
    const workbook = await smallPlan();
    for (const scopes of subsets(await manifestScopes())) {
      for (const caption of CAPTIONS) {
        const desk = await Desk.open(copyWorkbook(workbook), { scopes });
        const said = caption === 'Set up' ? desk.setUp() : desk.choose(caption);
        expect(said, `${caption} with ${scopes.join(', ') || 'nothing'}`).toMatch(/^[A-Z0-9"“].*[.?]$/s);
        expect(said, `${caption} with ${scopes.join(', ') || 'nothing'}`).not.toMatch(RAW);
      }
    }
  });

  test('without the one to see addresses everything else works', async () => {
    const scopes = (await manifestScopes()).filter(scope => !scope.endsWith('email'));
    const desk = await Desk.open(undefined, { scopes });
    expect(desk.setUp({ withExample: true })).toMatch(/^Made Goals/);
    desk.hand.paste('Milestones!H2', [['9']]);
    expect(desk.choose('Refresh status')).toMatch(/Red/);
    expect(desk.choose('Undo last change')).toContain('was undone.');
  });

  test('without the one for triggers only the morning refresh does not work, and says why', async () => {
    const scopes = (await manifestScopes()).filter(scope => !scope.endsWith('scriptapp'));
    const desk = await Desk.open(undefined, { scopes });
    expect(desk.setUp({ withExample: true })).toMatch(/^Made Goals/);
    expect(desk.choose('Refresh every morning')).toMatch(/lacks the permission to run on its own.*Allow it/);
    expect(desk.choose('Show drift report')).not.toMatch(/permission/);
    expect(desk.choose('Remove Throughline')).toMatch(/^Throughline was removed/);
  });
});

describe('somebody who may only look', () => {
  test.each(['viewer', 'commenter'] as const)(
    'a %s has no menu, and changes nothing where a script runs all the same',
    async role => {
      const plan = await smallPlan();
      const functions = [
        'refreshStatus',
        'showDriftReport',
        'findOwnershipGaps',
        'undoLastChange',
        'removeThroughline',
      ];
      for (const name of functions) {
        const workbook = copyWorkbook(plan);
        const desk = await Desk.open(workbook, { role, user: 'guest@example.com' });
        desk.today = '2026-12-07';
        expect(desk.script.open('LIMITED')).toEqual([]);
        desk.script.run(name);
        expect([name, desk.told.pop()]).toEqual([
          name,
          'You can view this spreadsheet but not change it. Ask its owner for edit access.',
        ]);
        expect(workbook, name).toEqual(plan);
      }
      const empty = await Desk.open(emptyWorkbook(), { role, user: 'guest@example.com' });
      const order = { corrections: [], withExample: true, withoutPeople: [] };
      const { seen } = empty.ask<SetUpProposal>('openSetUp', { corrections: [] })!;
      expect(empty.ask('writeSetUp', { ...order, seen })).toBeNull();
      expect(empty.told.pop()).toMatch(/^You can view this spreadsheet but not change it/);
      expect(empty.workbook).toEqual(emptyWorkbook());
    },
  );
});

describe('a protected range in the way', () => {
  const PROTECTED =
    'A protected range is in the way, and you may not edit it. Ask its owner for access, or to take the protection off the computed columns.';

  async function protectedPlan(): Promise<Desk> {
    const set = await Desk.withExample({ owner: 'lead@example.com', user: 'lead@example.com' });
    set.sheet('Milestones').protections.push({
      range: { top: 1, left: 15, bottom: 1000, right: 20 },
      description: 'Lead only',
      warningOnly: false,
      editors: [],
    });
    return Desk.open(set.workbook, { owner: 'lead@example.com', user: 'mei@example.com', role: 'editor' });
  }

  test('is named by a Refresh, which loses nothing', async () => {
    const desk = await protectedPlan();
    desk.today = '2026-12-07';
    const own = desk.grid('Milestones').map(row => row.slice(0, 14));
    expect(desk.choose('Refresh status')).toBe(PROTECTED);
    expect(desk.grid('Milestones').map(row => row.slice(0, 14))).toEqual(own);
  });

  test('does not lose what somebody types beside it; the one who may finds it', async () => {
    const desk = await protectedPlan();
    desk.hand.type('Milestones!H2', '9');
    expect(desk.row('Milestones', 'M1').Current).toBe('9');
    const lead = await Desk.open(desk.workbook, { owner: 'lead@example.com', user: 'lead@example.com' });
    lead.choose('Refresh status');
    expect(lead.row('Milestones', 'M1').Progress).toBe('90%');
    expect(
      lead.table('Check-ins').filter(row => row.Item!.startsWith('M1 ') && row.Value === '9'),
    ).toHaveLength(1);
  });

  test('that only warns keeps no one out', async () => {
    const desk = await protectedPlan();
    desk.sheet('Milestones').protections[0]!.warningOnly = true;
    desk.today = '2026-12-07';
    expect(desk.choose('Refresh status')).toMatch(/^\d+ rows: \d+ Red/);
  });
});

test("columns of one of Sheets' own typed tables keep their cells, and are said to be in the way where they are", async () => {
  const workbook = typed(ACTIONS);
  workbook.sheets[0]!.typedColumns = [{ top: 1, left: 1, bottom: 1000, right: 26 }];
  const desk = await Desk.open(workbook);
  const before = desk.grid('Plan');
  expect(desk.setUp()).toMatch(/typed columns is in the way|^Adopted/);
  expect(desk.grid('Plan').map(row => row.slice(0, 6))).toEqual(before);
});
