import { mkdir, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle, root } from '../../src/build/bundle';
import { digests, isCurrent } from '../../src/build/inputs';
import { keptBundle } from '../../src/build/kept-bundle';

it('what is kept is what a build makes', async () => {
  const built = await buildBundle();
  expect(await keptBundle()).toEqual(built);
  expect(await keptBundle()).toEqual(built);
  expect(built.sources).toContain('src/addon/main.ts');
  expect(built.sources).toContain('src/sidebars/why/page.tsx');
  expect(built.sources).toContain('appsscript.json');
});

describe('a build is no longer current', () => {
  const folder = `node_modules/.cache/throughline/inputs-${process.pid}/`;
  const file = `${folder}page.tsx`;
  beforeAll(async () => {
    await mkdir(`${root}${folder}`, { recursive: true });
    await writeFile(`${root}${file}`, 'one');
  });
  afterAll(() => rm(`${root}${folder}`, { recursive: true }));

  it('when one of its files has changed, gone, or come to its folder', async () => {
    const inputs = await digests([file, folder]);
    expect(await isCurrent(inputs)).toBe(true);
    await writeFile(`${root}${file}`, 'two');
    expect(await isCurrent(inputs)).toBe(false);
    await writeFile(`${root}${file}`, 'one');
    expect(await isCurrent(inputs)).toBe(true);
    await writeFile(`${root}${folder}another.tsx`, '');
    expect(await isCurrent(inputs)).toBe(false);
    await rm(`${root}${file}`);
    expect(await isCurrent(inputs)).toBe(false);
  });
});
