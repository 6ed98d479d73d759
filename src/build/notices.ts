// The licences of the packages whose code goes into the add-on: each asks to stand beside every copy.

import { readdir, readFile } from 'node:fs/promises';
import { escaped } from '../report/html';

/**
 * A page with name, version and licence of every package that one of the files, from the top folder, belongs to.
 *
 * @throws Error for a package without a licence file.
 */
export async function noticesPage(top: string, files: Iterable<string>): Promise<string> {
  const names = new Set(
    [...files].flatMap(file => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  const notices = await Promise.all(
    [...names].sort().map(name => noticeOf(`${top}/node_modules/${name}`, name)),
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>Licences of the packages inside Throughline</title></head>',
    `<body>${notices.map(notice => `<pre>${escaped(notice)}</pre>`).join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

async function noticeOf(folder: string, name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as { version: string };
  const file = (await readdir(folder)).find(each => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} ${version} has no licence file, so it cannot go into the add-on.`);
  return `${name} ${version}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}`;
}
