// npm start: the main job on the example plan, or on a file of one's own.

import { mkdir } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { openAddOn } from './add-on';
import { writeWorkbookFile } from './files/write-file';
import { printDocument } from './terminal/print-document';
import { runDrift } from './terminal/run-drift';
import { emptyWorkbook } from './workbook';

const OUT = 'out';
const PAGE_WIDTH = 120;

const [file] = process.argv.slice(2);
await mkdir(OUT, { recursive: true });
process.exitCode =
  file === undefined ? await showExample() : await runDrift(file, { out: colouredName(file) });

function colouredName(file: string): string {
  return `${OUT}/${basename(file, extname(file))} coloured.xlsx`;
}

async function showExample(): Promise<number> {
  const addOn = await openAddOn(emptyWorkbook('Example plan'), { ui: { toast: () => {} } });
  addOn.setUp(true);
  const { driftReport } = addOn.assessed();
  addOn.script.run('showDriftReport');
  addOn.script.run('findOwnershipGaps');
  const { isTTY, columns } = process.stdout;
  process.stdout.write(printDocument(driftReport, { colour: isTTY === true, width: columns ?? PAGE_WIDTH }));
  const path = `${OUT}/example-plan.xlsx`;
  await writeWorkbookFile(path, addOn.workbook);
  console.log(`\nThe example plan, with owners checked and rows coloured: ${resolve(path)}`);
  console.log('Your own file: npm start -- plan.xlsx');
  return 0;
}
