import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driftReport } from '../../src/report/drift-report';
import { driftReportDocument } from '../../src/report/drift-report-document';
import { documentHtml, escaped } from '../../src/report/html';
import { assessmentOn, reason, type SampleRow } from './assessment-builder';

const htmlOf = (rows: readonly SampleRow[]) =>
  documentHtml(driftReportDocument(driftReport(assessmentOn('2026-11-23', rows), [])));

test('shows the headline, the status by name and class, and the line up to the goal', () => {
  const html = htmlOf([
    { id: 'G1', title: 'Grow' },
    { id: 'M1', in: 'G1', title: 'Sign ten contracts', status: 'Red', driftWorkingDays: 12 },
  ]);
  expect(html).toContain('<h1>Drift report <small>Mon 23 Nov 2026</small></h1>');
  expect(html).toContain('<span class="status red">Red</span>');
  expect(html).toContain('<td>M1 · Sign ten contracts<br><small>G1 · Grow</small></td>');
  expect(html).toContain('<td class="figure">12</td>');
});

test('text from cells never becomes markup, wherever it stands', () => {
  const evil = `<img src=x onerror="alert('&')">`;
  const html = htmlOf([
    { id: 'G1', title: evil },
    {
      id: 'M1',
      in: 'G1',
      title: evil,
      status: 'Red',
      owner: { kind: 'team', team: evil, probably: evil },
      due: '2026-11-25',
      reasons: [reason('silent', evil, evil)],
    },
    { id: 'T1', in: 'M1', title: evil, owner: evil, status: 'Amber' },
  ]);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;&amp;&#39;)&quot;&gt;');
});

test('an escaped text holds no character that could end a text or an attribute', () => {
  fc.assert(fc.property(fc.string(), text => !/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/.test(escaped(text))));
});
