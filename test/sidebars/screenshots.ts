// Pictures of every sidebar in each of its states: npx tsx test/sidebars/screenshots.ts [SIDEBAR …]

import { mkdirSync } from 'node:fs';
import { root } from '../../src/build/bundle';
import { launchChromium } from '../../src/build/chromium';
import type { StandInOptions } from '../../src/preview/stand-in/options';
import { emptyWorkbook, type Workbook } from '../../src/preview/workbook';
import { hostileSheet, manySheets, OUTLINE, typed, UNSURE } from '../journeys/own-plan';
import { Example } from './example';
import { hostileTexts } from './hostile-texts';
import { SidebarWindow } from './sidebar-window';

const folder = `${root}/out/screenshots/sidebars`;
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
/** All of them where none is named. */
const wanted = process.argv.slice(2);

async function show(
  sidebar: string,
  selected: readonly [sheet: string, id: string] | null,
  walk: (window: SidebarWindow, snap: (state: string) => Promise<void>, example: Example) => Promise<void>,
  options: StandInOptions = {},
  workbook: Workbook | null = null,
): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(sidebar)) return;
  const example = workbook ? await Example.over(workbook, options) : await Example.open(options);
  if (selected) example.select(...selected);
  const window = await SidebarWindow.open(browser, example, sidebar);
  await window.settled();
  await walk(window, state => window.picture(`${folder}/${sidebar} ${state}.png`), example);
  await window.close();
}

await show('break-down', ['Goals', 'G1'], async (window, snap) => {
  await snap('1 proposal');
  await window.button('Preview').click();
  await window.sees('to be put right');
  await snap('2 to be put right');
  await window.field('Owner, one person').fill('Sales team');
  await window.field('Owner, one person').press('Tab');
  await window.sees('It probably means');
  await window.frame.getByRole('combobox', { name: 'Owner', exact: true }).fill('p');
  await snap('3 a team refused');
  await window.button('Use Priya Raman').click();
  await window.field('Task').fill('Call the five largest prospects');
  await window.frame.getByRole('combobox', { name: 'Owner', exact: true }).fill('Priya Raman');
  await window.button('Preview').click();
  await window.sees('Nothing has been written yet');
  await snap('4 preview');
  const release = window.hold();
  await window.button('Write 3 rows').click();
  await snap('5 writing');
  release();
  await window.sees('rows were written');
  await snap('6 written');
  await window.button('Undo').click();
  await window.sees('was undone');
  await snap('7 undone');
});

await show('break-down', ['Milestones', 'M9'], async (window, snap) => {
  await window.button('Paste a list').click();
  await window.field('One task a line').fill(hostileTexts.join('\n'));
  await snap('8 a milestone, lines pasted');
  await window.button(`Add ${hostileTexts.length} tasks`).click();
  await window.button('Preview').click();
  await window.sees('to be put right');
  await snap('9 hostile texts');
});

await show('break-down', null, (_, snap) => snap('10 nothing selected'));

await show('break-down', ['Goals', 'G5'], (_, snap) => snap('11 a goal without dates'));

await show('break-down', ['Goals', 'G1'], async (window, snap) => {
  await window.enlargeText(200);
  await snap('12 text at 200 %');
});

await show('check-in', null, async (window, snap) => {
  await snap('1 mine');
  await window.choose('Amber');
  await window.frame.getByLabel('Contracts renewed now').fill('nearly');
  await window.choose('Move');
  await window.button(/^Save \d/).click();
  await window.sees('is not a number');
  await snap('2 not a number');
  await window.frame.getByLabel('Contracts renewed now').fill('9');
  await window.button(/^Save \d/).click();
  await window.sees('were saved');
  await snap('3 saved');
});

await show('check-in', null, async (window, snap) => {
  await window.button('Show mine in the sheet').click();
  await window.sees(/more open/);
  await snap('6 mine in the sheet');
});

await show('check-in', null, (_, snap) => snap('4 who are you'), { user: '' });

await show('check-in', null, async (window, snap) => {
  window.before = () => {
    throw new Error('Error 500');
  };
  await window.choose('Green');
  await window.button(/^Save \d/).click();
  await window.sees('could not be reached');
  await snap('5 not saved');
});

await show('why', ['Milestones', 'M2'], async (window, snap) => {
  await window.frame.locator('summary').first().click();
  await snap('1 red');
});

await show('why', null, async (window, snap, example) => {
  await snap('2 nothing selected');
  const release = window.hold();
  await window.button('Take the selected row').click();
  await snap('3 loading');
  release();
  example.select('Milestones', 'M5');
  await window.sees('Document all 93 controls');
  await snap('4 green');
});

await show('ownership', null, async (window, snap) => {
  await snap('1 gaps');
  await window
    .button(/^Give it to Priya Raman/)
    .first()
    .click();
  await window.sees('now.');
  await snap('2 assigned');
});

await show('add-item', ['Goals', 'G1'], async (window, snap) => {
  await snap('1 opened');
  await window.button('Add milestone').click();
  await window.sees('Give it a title.');
  await snap('2 to be put right');
  await window.field('Title').fill('Sign the five largest prospects');
  await window.field('Due').fill('2027-03-31');
  await window.button('Add milestone').click();
  await window.sees('was added.');
  await snap('3 added');
});

await show('add-item', null, (_, snap) => snap('4 a goal'));

await show('settings', null, async (window, snap) => {
  await snap('1 opened');
  await window.choose('Strict');
  await window.sees('No row would change colour.');
  await snap('2 nothing would change');
  await window.button('Milestones').click();
  await window.choose('Worst child');
  await window.button('Sprints and tasks').click();
  await window.field('Task due soon').fill('10');
  await window.sees(/of 61 rows would change colour/);
  await window.frame.getByText('Which rows').click();
  await snap('3 counted');
  const release = window.hold();
  await window.field('Task due soon').fill('5');
  await snap('4 counting');
  release();
  await window.button(/^Behind plan/).click();
  await window.field('Behind plan, Amber from').fill('40');
  await window.sees('to be put right before');
  await snap('5 refused');
  await window.field('Behind plan, Amber from').fill('3');
  await window.button(/^Save 4/).click();
  await window.sees('settings were saved');
  await snap('6 saved');
});

for (const [at, group] of ['Forecast', 'Sprints and tasks', 'Milestones', 'Calendar'].entries())
  await show('settings', null, async (window, snap) => {
    await window.button(group).click();
    await snap(`${7 + at} ${group}`);
  });

await show('settings', null, async (window, snap) => {
  await window.enlargeText(200);
  await window.choose('Relaxed');
  await window.sees('would change colour');
  await snap('11 text at 200 %');
});

await show('futures', null, async (window, snap) => {
  await snap('1 today alone');
  await window.button(/^Begin with a starting set/).click();
  await window.sees('In none: G3.');
  await snap('2 starting set');
  await window.button(/One person leaves/).click();
  await snap('3 an assumption');
  await window.button('Add a future').click();
  await window.field('What happens').selectOption('Risk');
  await window.sees('Choose a goal or a milestone.');
  await window.field('Goal or milestone').selectOption('M2');
  await window.frame.getByText('People-days and budget of G2').click();
  const release = window.hold();
  await window.button(/^Save/).click();
  await snap('4 saving');
  release();
  await window.sees('Saved to');
  await snap('5 saved');
});

await show('futures', null, async (window, snap) => {
  await window.button('Add a future').click();
  await window.field('Name').fill(hostileTexts.join(' '));
  await window.enlargeText(200);
  await window.sees('Draft kept');
  await snap('6 hostile, text at 200 %');
});

const reported = { date: '2026-11-16' };
await show(
  'past-report',
  null,
  async (window, snap, example) => {
    await snap('1 none yet');
    example.script.open('NONE');
    example.script.openMenu('Show drift report');
    reported.date = '2026-11-23';
    await window.button('Look again').click();
    await window.sees('16 Nov');
    await snap('2 past reports');
    await window.button('16 Nov').click();
    await window.sees('Since 16 Nov');
    await snap('3 compared');
    await window.button('Copy for mail').click();
    await window.sees('Copied');
    await window.button('Write drift report').click();
    await window.sees('Drift report written');
    await snap('4 written and copied');
  },
  { now: () => new Date(`${reported.date}T12:00:00Z`) },
);

/** Set up begins on a workbook that is not set up. */
function showSetUp(workbook: Workbook, walk: Parameters<typeof show>[2]): Promise<void> {
  return show('set-up', null, walk, {}, workbook);
}

await showSetUp(typed(OUTLINE), async (window, snap) => {
  await snap('1 understood');
  await window.button('See values and correct').click();
  await snap('2 to be corrected');
  await window.button('See values and correct').click();
  await window.button(/go into People/).click();
  await snap('3 people');
  const release = window.hold();
  await window.button('Set up').click();
  await snap('4 setting up');
  release();
  await window.sees('Throughline is set up');
  await snap('5 set up');
  await window.button('Undo').click();
  await window.sees('was taken back');
  await snap('6 taken back');
});

await showSetUp(manySheets(), async (window, snap) => {
  await window.button(/left out/).click();
  await snap('7 several sheets, one left out');
});

await showSetUp(typed(UNSURE), async (window, snap) => {
  await snap('8 questions');
  await window.enlargeText(200);
  await snap('9 text at 200 %');
});

await showSetUp(hostileSheet(), async (window, snap) => {
  await window.button('See values and correct').click();
  await snap('10 hostile headers');
});

await showSetUp(emptyWorkbook(), (_, snap) => snap('11 empty'));

await showSetUp(typed('Name | Phone\nAnn | 12\nBob | 13\nCy | 14', 'Contacts'), async (window, snap) => {
  await window.button(/left out/).click();
  await snap('12 no plan');
});

await show('set-up', null, (_, snap) => snap('13 is set up'));

await show('set-up', null, async (window, snap, example) => {
  example.deleteSheet('People');
  await window.button('Look again').click();
  await window.sees('has gone');
  await snap('14 something has gone');
});

await browser.close();
