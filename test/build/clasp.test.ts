// clasp, offline and without a login, lists for pushing what the build writes, and nothing else.

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { buildBundle, root } from '../../src/build/bundle';

const project = await mkdtemp(join(tmpdir(), 'throughline-'));
afterAll(() => rm(project, { recursive: true, force: true }));

async function listed(): Promise<{ filesToPush: string[]; untrackedFiles: string[] }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
    { cwd: project, env: { ...process.env, HOME: project } },
  );
  return JSON.parse(stdout);
}

it('pushes the files of dist, and no source, test or note that lies beside them', async () => {
  const { code, manifest, pages, notices } = await buildBundle();
  await cp(join(root, '.clasp.json'), join(project, '.clasp.json'));
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist/Code.js'), code);
  await writeFile(join(project, 'dist/appsscript.json'), manifest);
  await writeFile(join(project, 'dist/Licences.html'), notices);
  for (const [name, html] of Object.entries(pages)) await writeFile(join(project, `dist/${name}.html`), html);
  await writeFile(join(project, 'beside.js'), 'function beside() {}');
  const { filesToPush, untrackedFiles } = await listed();
  const dist = (await readdir(join(project, 'dist'))).map(name => `dist/${name}`);
  expect(filesToPush.sort()).toEqual(dist.sort());
  expect(untrackedFiles).toEqual([]);
}, 30_000);
