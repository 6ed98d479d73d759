// The grid's own words, in English.

import { mergeLocales } from '@univerjs/core';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import conditionalFormatting from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import dataValidation from '@univerjs/sheets-data-validation-ui/locale/en-US';
import filter from '@univerjs/sheets-filter-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import note from '@univerjs/sheets-note-ui/locale/en-US';
import numberFormat from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sort from '@univerjs/sheets-sort-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

export const ENGLISH = mergeLocales(
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numberFormat,
  conditionalFormatting,
  dataValidation,
  note,
  filter,
  sort,
);
