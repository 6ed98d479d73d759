import { describe, expect, it } from 'vitest';
import { bundleConformance } from '../../src/build/build-conformance';
import { createAppsScript } from '../../src/preview/stand-in/apps-script';
import { loadScript } from '../../src/preview/stand-in/script';
import { emptyWorkbook } from '../../src/preview/workbook';
import { claims } from './claims';
import { personClaims } from './person-claims';

const ZONES = ['Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia'];

describe.each(ZONES)('Google, as the stand-in has it in %s', zone => {
  it.each(claims)('$statement', claim => {
    const { globals } = createAppsScript(emptyWorkbook('Claims', 'en_US', zone));
    claim.check(globals, globals.SpreadsheetApp.getActive().insertSheet('Claim'));
  });
});

describe('Google with a person before it, as the stand-in has it', () => {
  it.each(personClaims)('$statement', claim => {
    claim.check(loadScript(claim.code, createAppsScript(emptyWorkbook('Claims'))));
  });
});

describe('the claims', () => {
  const all = [...claims, ...personClaims];
  const documented = all.filter(claim => claim.basis.kind === 'documented');

  it(`are ${all.length}: ${documented.length} documented, ${all.length - documented.length} assumed`, () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(claim => claim.statement)).size).toBe(all.length);
    for (const { basis } of documented)
      expect(basis).toMatchObject({ page: expect.stringMatching(/^https:\/\/developers\.google\.com\//) });
  });

  it('run as one function of a bundle in a bare script', async () => {
    const code = await bundleConformance();
    const appsScript = createAppsScript(emptyWorkbook('Claims', 'en_US', 'Europe/Berlin'));
    const outcome = loadScript(code, appsScript).run('conformance');
    expect(outcome).toMatchObject({ held: claims.length, failed: [] });
    expect(appsScript.workbook.sheets.map(sheet => sheet.name)).toEqual(['Sheet1']);
  });
});
