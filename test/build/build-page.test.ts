import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildPage } from '../../src/build/build-page';

const MOST_BYTES = 6_000_000;

test('the page is built into at most 6 MB, with all that it loads beside it', {
  timeout: 60_000,
}, async () => {
  const { folder, bytes } = await buildPage();
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  const markup = await readFile(`${folder}/index.html`, 'utf8');
  const loaded = [...markup.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(match => match[1]!);
  expect(loaded.sort()).toEqual(['page.css', 'page.js']);
  for (const file of [...loaded, 'frame.js'])
    expect((await readFile(`${folder}/${file}`)).length).toBeGreaterThan(0);
});

test('the help of formulas is there without the addresses that come with it', async () => {
  const { folder } = await buildPage();
  const script = await readFile(`${folder}/page.js`, 'utf8');
  expect(script).toContain('Constrains an array result to a specified size.');
  expect(script).not.toContain('support.google.com');
  expect(script).not.toContain('support.microsoft.com');
});

test('the page asks nobody but its host: its styles name no other address', { timeout: 60_000 }, async () => {
  const { folder } = await buildPage();
  const styles = await readFile(`${folder}/page.css`, 'utf8');
  expect(styles.match(/url\((?!["']?data:)[^)]*\)|@import[^;]*/g) ?? []).toEqual([]);
});
