import { beforeAll, describe, expect, it } from 'vitest';
import type {
  Compared,
  FuturesOpened,
  FuturesSaved,
  SentAssumption,
  SentFuture,
} from '../../../src/addon/sidebars/futures-contract';
import { Example } from '../../sidebars/example';

let example: Example;
beforeAll(async () => {
  example = await Example.open();
});

const open = (on = example) => on.ask('openFutures', {}).value as FuturesOpened;
const compare = (...futures: readonly SentFuture[]) =>
  example.ask('compareFutures', { futures }).value as Compared;
const save = (on: Example, ...futures: readonly SentFuture[]) =>
  on.ask('saveFutures', { futures }).value as FuturesSaved;

const assume = (rest: Partial<SentAssumption> & Pick<SentAssumption, 'kind'>): SentAssumption => ({
  key: 'a',
  item: '',
  amount: 0,
  from: '',
  probability: 0,
  note: '',
  ...rest,
});
const future = (name: string, ...assumptions: readonly SentAssumption[]): SentFuture => ({
  key: name,
  name,
  assumptions: assumptions.map((each, at) => ({ ...each, key: `${name}.${at}` })),
});
const grows = future('More work', assume({ kind: 'Scope grows', item: 'G1', amount: 20 }));
const rowsOf = (on: Example) =>
  on
    .rows('Scenarios')
    .map(({ cells }) => [cells.Future, cells.Assumption, cells['Item or person'], cells.Amount]);

describe('before anything is assumed', () => {
  it('today stands alone, with a starting set to take', () => {
    const { futures, starting, compared, problems } = open();
    expect(futures).toEqual([]);
    expect(problems).toEqual([]);
    expect(starting.map(({ name }) => name)).toEqual([
      'One person leaves',
      'Scope grows by a fifth',
      'Drop the weakest goal',
    ]);
    expect(starting[2]!.assumptions[0]).toMatchObject({ kind: 'Dropped', item: 'G3' });
    expect(compared.names).toEqual(['Today']);
    expect(compared.goals.map(({ id, outcomes }) => [id, outcomes[0]!.status])).toEqual([
      ['G1', 'Amber'],
      ['G2', 'Green'],
      ['G3', 'Red'],
      ['G4', ''],
      ['G5', ''],
    ]);
    expect(compared.goals[4]!.outcomes[0]!.why).not.toBe('');
  });
});

describe('what is tried', () => {
  it('is compared with today, and writes nothing', () => {
    const before = structuredClone(example.addOn.workbook.sheets);
    const { names, goals, signposts, lacking } = compare(
      grows,
      future('No Mei', assume({ kind: 'Person leaves', item: 'Mei Tanaka', from: '2026-12-07' })),
      future('Sooner', assume({ kind: 'Due date moves', item: 'G2', from: '2026-12-31' })),
    );
    expect(names).toEqual(['Today', 'More work', 'No Mei', 'Sooner']);
    const [g1, g2] = goals.map(({ outcomes }) => outcomes);
    expect(g1![1]!.chance).toBeLessThan(g1![0]!.chance!);
    expect(g1![2]).toEqual(g1![0]);
    expect(g2![2]).toMatchObject({ by50: '', by85: '', chance: 0, status: 'Red' });
    expect(g2![3]).toMatchObject({ by50: g2![0]!.by50, due: '2026-12-31', status: 'Red' });
    expect(signposts[1]).toMatch(/^By Mon 14 Dec: G2 at 66 instead of 72 \(Controls in place\)\.$/);
    expect(signposts[2]).toContain('decided');
    expect(lacking).toEqual([]);
    expect(example.addOn.workbook.sheets).toEqual(before);
  });

  it('assumes nothing where something is missing yet, and says what', () => {
    const incomplete = future(
      '',
      assume({ kind: 'Scope grows', amount: 20 }),
      assume({ kind: 'Person leaves' }),
      assume({ kind: 'Dropped', item: 'M1' }),
      assume({ kind: 'Due date moves', item: 'G1' }),
    );
    const { names, lacking, goals } = compare(incomplete);
    expect(names[1]).toBe('Future 1');
    expect(lacking.map(({ message }) => message)).toEqual([
      'Choose a goal or a milestone.',
      'Choose a person.',
      'Choose a goal: a milestone is not dropped by itself.',
      'Enter the new due date.',
    ]);
    for (const { outcomes } of goals) expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('says how many of them were not saved', async () => {
    const own = await Example.open();
    const unfinished = assume({ kind: 'Person leaves' });
    const futures = [{ ...grows, assumptions: [...grows.assumptions, unfinished] }];
    own.ask('keepDraft', { key: 'futures', json: JSON.stringify(futures) });
    const { text, isComplete } = save(own, ...futures);
    expect(text).toBe(
      'Saved to "Scenarios". One assumption lacks something and was not saved: complete it, then save again.',
    );
    expect(isComplete).toBe(false);
    const { kept } = own.ask('openFutures', {}).value as FuturesOpened;
    expect(JSON.parse(kept)).toEqual(futures);
    expect(save(own, future('Late', unfinished, unfinished)).text).toContain(
      ' 2 assumptions lack something and were not saved: complete them, then save again.',
    );
    expect(save(own, grows).isComplete).toBe(true);
    expect((own.ask('openFutures', {}).value as FuturesOpened).kept).toBe('');
  });

  it('is refused where it is not what the page sends', () => {
    expect(
      example.ask('compareFutures', { futures: [{ ...grows, assumptions: [{ kind: 'Magic' }] }] }).ok,
    ).toBe(false);
    expect(example.ask('compareFutures', { futures: Array(5).fill(grows) }).ok).toBe(false);
  });
});

describe('saving', () => {
  it('makes the table the first time, reads it again, and Undo takes it away', async () => {
    const own = await Example.open();
    const risk = assume({
      kind: 'Risk',
      item: 'M2',
      amount: 15,
      probability: 30,
      note: '=IMPORTXML("http://x")',
    });
    const before = own.addOn.workbook.sheets.map(({ name }) => name);
    const { text, undo } = save(own, future('=1+1', risk), grows);
    expect(text).toBe('Saved to "Scenarios".');
    expect(rowsOf(own)).toEqual([
      ['=1+1', 'Risk', 'M2 · Move forty clients to the new monitoring', 15],
      ['More work', 'Scope grows', 'G1 · Grow managed services revenue', 20],
    ]);
    expect(
      own
        .sheet('Scenarios')
        .rows.flat()
        .some(cell => cell?.formula),
    ).toBe(false);
    const { futures, problems } = open(own);
    expect(problems).toEqual([]);
    expect(futures.map(({ name }) => name)).toEqual(['=1+1', 'More work']);
    expect(futures[0]!.assumptions[0]).toMatchObject({ ...risk, key: expect.any(String) });
    own.ask('undoAction', undo);
    expect(own.addOn.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(open(own).futures).toEqual([]);
  });

  it('keeps two futures of one name apart', async () => {
    const own = await Example.open();
    const second = future('more work ', assume({ kind: 'Scope shrinks', item: 'G2', amount: 10 }));
    save(own, grows, second);
    const { futures } = open(own);
    expect(futures.map(({ name, assumptions }) => [name, assumptions.map(({ kind }) => kind)])).toEqual([
      ['More work', ['Scope grows']],
      ['more work (2)', ['Scope shrinks']],
    ]);
    expect(save(own, ...futures).undo).toBeNull();
  });

  it('changes only the rows that say something else, and Undo brings each back', async () => {
    const own = await Example.open();
    save(own, grows, future('Less', assume({ kind: 'Scope shrinks', item: 'G2', amount: 10 })));
    const sheet = own.sheet('Scenarios');
    sheet.rows[1]![9] = { value: 'my own remark' };
    const first = rowsOf(own);
    const more = future('More work', assume({ kind: 'Scope grows', item: 'G1', amount: 40 }));
    const { undo } = save(own, more, future('Late', assume({ kind: 'Delayed', item: 'G2', amount: 5 })));
    expect(rowsOf(own)).toEqual([
      ['More work', 'Scope grows', 'G1 · Grow managed services revenue', 40],
      ['Late', 'Delayed', 'G2 · Earn ISO 27001 certification', 5],
    ]);
    expect(sheet.rows[1]![9]!.value).toBe('my own remark');
    own.ask('undoAction', undo);
    expect(rowsOf(own)).toEqual(first);
    expect(save(own, ...open(own).futures)).toMatchObject({
      text: '"Scenarios" says so already.',
      undo: null,
    });
  });

  it('empties the rows of what was taken out, and adds at the end; Undo takes back both', async () => {
    const own = await Example.open();
    const many = future(
      'Many',
      ...['G1', 'G2', 'G3'].map(item => assume({ kind: 'Scope grows', item, amount: 20 })),
    );
    save(own, many);
    const first = rowsOf(own);
    const { undo: emptied } = save(own, { ...many, assumptions: [many.assumptions[0]!] });
    expect(rowsOf(own)).toEqual(first.slice(0, 1));
    own.ask('undoAction', emptied);
    expect(rowsOf(own)).toEqual(first);
    const { undo: added } = save(own, many, grows);
    expect(rowsOf(own)).toHaveLength(4);
    own.ask('undoAction', added);
    expect(rowsOf(own)).toEqual(first);
  });

  it('leaves rows with a formula and rows that cannot be read to their writers', async () => {
    const own = await Example.open();
    save(own, grows);
    const sheet = own.sheet('Scenarios');
    const typed = (...cells: readonly (string | number)[]) => cells.map(value => ({ value }));
    sheet.rows[2] = typed('Typo', 'Scope explodes', 'G1', 20);
    sheet.rows[3] = typed('Nobody', 'Person leaves', 'Zoe Quill');
    sheet.rows[4] = [...typed('Held', 'Scope grows', 'G2'), { value: 20, formula: '=4*5' }];
    const { problems, futures } = open(own);
    expect(futures.map(({ name }) => name)).toEqual(['More work', 'Held']);
    expect(problems).toEqual([
      expect.stringMatching(/^Scenarios!B3: assumption "Scope explodes" is not one of the choices\. Enter /),
      expect.stringMatching(/^Scenarios!C4: item or person "Zoe Quill" is nobody in People\. Enter /),
    ]);
    expect(save(own).text).toBe('Saved to "Scenarios". Scenarios!A5 holds a formula and stayed.');
    expect(rowsOf(own).map(([name]) => name)).toEqual(['Typo', 'Nobody', 'Held']);
    expect(sheet.rows[4]![3]!.formula).toBe('=4*5');
  });
});

describe('the sheet of the comparison', () => {
  it('says of each goal how it stands in each future, and what would tell; Undo takes it away', async () => {
    const own = await Example.open();
    save(
      own,
      grows,
      future('No Mei', assume({ kind: 'Person leaves', item: 'Mei Tanaka', from: '2026-12-07' })),
      future('=HYPERLINK("http://x")', assume({ kind: 'Delayed', item: 'G2', amount: 5 })),
    );
    const { text, undo } = own.ask('writeFutures', {}).value as FuturesSaved;
    expect(text).toBe('No goal holds in all of them. G3 holds in none.');
    const lines = own.sheet('Futures').rows.map(row => row.map(cell => cell?.value ?? '').join('|'));
    expect(lines).toContainEqual(expect.stringMatching(/^Red\|[^|]*\|No Mei\|\d+\|0\|not in sight\|/));
    expect(lines).toContainEqual(expect.stringContaining('By Mon 14 Dec: G2 at 66 instead of 72'));
    expect(lines).toContainEqual(expect.stringContaining('Mei Tanaka is gone from 7 Dec on'));
    const chances = own.sheet('Futures').rows.map(row => row.slice(2, 7).map(cell => cell?.value ?? null));
    expect(chances).toContainEqual(['ID', 'Today', 'More work', 'No Mei', '=HYPERLINK("http://x")']);
    expect(chances).toContainEqual([
      'G2',
      expect.closeTo(0.98, 2),
      expect.closeTo(0.98, 2),
      0,
      expect.any(Number),
    ]);
    const formulas = own
      .sheet('Futures')
      .rows.flat()
      .flatMap(cell => cell?.formula ?? []);
    expect(formulas.every(formula => formula.startsWith('=HYPERLINK("#gid='))).toBe(true);
    expect(own.sheet('Futures').charts).toHaveLength(1);
    const { columnWidths } = own.sheet('Futures');
    // in sight beside the sidebar on a laptop of 1280 pixels
    expect([...columnWidths.values()].reduce((sum, each) => sum + each)).toBeLessThanOrEqual(920);
    own.ask('undoAction', undo);
    expect(own.sheet('Futures')).toBeUndefined();
  });
});
