// What is understood of sheets that are no plan.

import { describe, expect, it } from 'vitest';
import type { SheetGrid } from '../../src/adopt/recognition';
import { sheet, understand } from './table-text';

describe('a sheet that is no plan', () => {
  const lists: [string, SheetGrid][] = [
    [
      'expenses',
      sheet(
        'Expenses',
        `
Date|Description|Amount|Category|Payment method
2025-01-01|Lunch|12.5|Food|Card
2025-01-02|Taxi|20|Travel|Cash`,
      ),
    ],
    [
      'contacts',
      sheet(
        'Contacts',
        `
Name|Email|Phone|Company|City
Ann Smith|ann@x.io|123|Acme|Rome
Bob Lee|bob@x.io|456|Bar|Paris`,
      ),
    ],
    [
      'stock',
      sheet(
        'Stock',
        `
SKU|Product name|Quantity|Unit price|Supplier
A1|Chair|5|20|Acme
A2|Desk|3|90|Acme`,
      ),
    ],
    [
      'a timesheet',
      sheet(
        'Timesheet',
        `
Employee|Date|Clock in|Clock out|Hours worked
Ann Smith|2025-01-01|09:00|17:00|8
Bob Lee|2025-01-01|09:00|17:00|8`,
      ),
    ],
    [
      'grades',
      sheet(
        'Grades',
        `
Student|Exam|Grade|Date
Ann Smith|Math|A|2025-01-01
Bob Lee|Math|B|2025-01-01`,
      ),
    ],
    [
      'a risk register',
      sheet(
        'Risks',
        `
Risk ID|Risk|Likelihood|Impact|Mitigation|Owner|Status
R1|Server fails|Low|High|Backups|Ann Smith|Open
R2|Staff leaves|Low|High|Docs|Bob Lee|Open`,
      ),
    ],
    [
      'answers to a form',
      sheet(
        'Form responses',
        `
Timestamp|Name|Email|How satisfied are you?|Comments
2025-01-01 10:00:00|Ann Smith|ann@x.io|5|Great
2025-01-01 11:00:00|Bob Lee|bob@x.io|3|Fine`,
      ),
    ],
    [
      'a budget',
      sheet(
        'Budget',
        `
Category|Planned|Actual|Difference
Rent|1000|1000|0
Food|300|350|-50`,
      ),
    ],
    [
      'holidays',
      sheet(
        'Holidays',
        `
Date|Holiday|Country
2025-01-01|New Year|All
2025-12-25|Christmas|All`,
      ),
    ],
    [
      'orders',
      sheet(
        'Orders',
        `
Order ID|Order date|Customer name|Status|Amount
1|2025-01-01|Acme|Shipped|100
2|2025-01-02|Bar|Pending|50`,
      ),
    ],
    [
      'sales leads',
      sheet(
        'Leads',
        `
Company|Contact|Email|Stage|Value|Close date|Owner
Acme|Ann Smith|a@x.io|Proposal|1000|2025-03-01|Bob Lee
Bar|Cy Young|c@x.io|Won|2000|2025-02-01|Bob Lee`,
      ),
    ],
    [
      'a glossary',
      sheet(
        'Glossary',
        `
Term|Definition
OKR|Objectives and key results
KPI|Key performance indicator`,
      ),
    ],
    [
      'a data dictionary',
      sheet(
        'Data dictionary',
        `
Field|Type|Description|Required
id|int|The identifier of a row|Yes
name|text|The name of a person|Yes`,
      ),
    ],
  ];
  it.each(lists)('is declined with a sentence: %s', (_, grid) => {
    const { all } = understand(grid);
    expect(all.tables).toEqual([]);
    expect(all.declined).toMatch(/^“.+\.$/);
  });
});
