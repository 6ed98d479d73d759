// npm run build: writes dist, which clasp pushes.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { buildBundle, root } from './bundle';

const { code, functions, manifest, pages, notices } = await buildBundle();
const dist = `${root}/dist`;
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await writeFile(`${dist}/Code.js`, code);
await writeFile(`${dist}/appsscript.json`, manifest);
await writeFile(`${dist}/Licences.html`, notices);
for (const [name, html] of Object.entries(pages)) await writeFile(`${dist}/${name}.html`, html);
console.log(
  `dist/Code.js: ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB, ${functions.length} functions that Google finds`,
);
for (const [name, html] of Object.entries(pages))
  console.log(`dist/${name}.html: ${(Buffer.byteLength(html) / 1024).toFixed(1)} KB`);
