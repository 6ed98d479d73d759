// Sheets, rules, notes, looks and protection.

import { assumed, type Claim, documented, holds, same, throwsWith } from './claim';

const SHEET = 'reference/spreadsheet/sheet';
const RANGE = 'reference/spreadsheet/range';
const SPREADSHEET = 'reference/spreadsheet/spreadsheet';
const VALIDATION = 'reference/spreadsheet/data-validation-builder';

type SpreadsheetService = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const tint = (
  { newConditionalFormatRule }: Pick<SpreadsheetService, 'newConditionalFormatRule'>,
  range: GoogleAppsScript.Spreadsheet.Range,
  formula: string,
  colour: string,
) =>
  newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(colour).setRanges([range]).build();

const rulesService = (service: SpreadsheetService) => ({
  newConditionalFormatRule: () => service.newConditionalFormatRule(),
});

export const sheetClaims: readonly Claim[] = [
  documented(
    'setConditionalFormatRules replaces all rules and keeps the order given',
    SHEET,
    'Replaces all existing rules; the rules are evaluated in their order.',
    ({ SpreadsheetApp }, sheet) => {
      const service = rulesService(SpreadsheetApp);
      const range = sheet.getRange('A2:B9');
      const [first, second] = [
        tint(service, range, '=$A2="Red"', '#ff0000'),
        tint(service, range, '=$A2="Amber"', '#ffcc00'),
      ];
      sheet.setConditionalFormatRules([first, second]);
      sheet.setConditionalFormatRules([second, first]);
      same(
        sheet.getConditionalFormatRules().map(rule => rule.getBooleanCondition()?.getCriteriaValues()),
        [['=$A2="Amber"'], ['=$A2="Red"']],
      );
    },
  ),
  assumed('a rule keeps its formula, range and colour', ({ SpreadsheetApp }, sheet) => {
    const range = sheet.getRange('A2:C20');
    sheet.setConditionalFormatRules([tint(rulesService(SpreadsheetApp), range, '=$A2="Red"', '#F4CCCC')]);
    const rule = sheet.getConditionalFormatRules()[0]!;
    same(
      [
        rule.getRanges().map(each => each.getA1Notation()),
        String(rule.getBooleanCondition()?.getCriteriaType()),
        rule.getBooleanCondition()?.getCriteriaValues(),
      ],
      [['A2:C20'], 'CUSTOM_FORMULA', ['=$A2="Red"']],
    );
  }),
  assumed('a rule’s formula and range follow an inserted column', ({ SpreadsheetApp }, sheet) => {
    const range = sheet.getRange('B2:C20');
    sheet.setConditionalFormatRules([tint(rulesService(SpreadsheetApp), range, '=$B2="Red"', '#ff0000')]);
    sheet.insertColumnsBefore(1, 1);
    const rule = sheet.getConditionalFormatRules()[0]!;
    same(
      [rule.getRanges()[0]?.getA1Notation(), rule.getBooleanCondition()?.getCriteriaValues()],
      ['C2:D20', ['=$C2="Red"']],
    );
  }),
  assumed('a range grows with a row inserted within it', ({ SpreadsheetApp }, sheet) => {
    const range = sheet.getRange('A2:A10');
    sheet.setConditionalFormatRules([tint(rulesService(SpreadsheetApp), range, '=$A2="Red"', '#ff0000')]);
    sheet.insertRowsBefore(5, 1);
    const rule = sheet.getConditionalFormatRules()[0]!;
    same(
      [rule.getRanges()[0]?.getA1Notation(), rule.getBooleanCondition()?.getCriteriaValues()],
      ['A2:A11', ['=$A2="Red"']],
    );
  }),
  assumed('a conditional colour is not the cell’s background', ({ SpreadsheetApp }, sheet) => {
    sheet.getRange('A2').setValue('Red');
    const range = sheet.getRange('A2');
    sheet.setConditionalFormatRules([tint(rulesService(SpreadsheetApp), range, '=$A2="Red"', '#ff0000')]);
    same(sheet.getRange('A2').getBackground(), '#ffffff');
  }),
  documented(
    'a new validation rule lets invalid input pass with a warning',
    VALIDATION,
    'The default for new rules is to allow invalid input.',
    ({ SpreadsheetApp }, sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
      same(rule.getAllowInvalid(), true);
      sheet.getRange('A1').setDataValidation(rule).setValue('c');
      same(sheet.getRange('A1').getValue(), 'c');
    },
  ),
  assumed('a strict rule refuses a script’s value too', ({ SpreadsheetApp }, sheet) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['a', 'b'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1').setDataValidation(rule);
    SpreadsheetApp.flush();
    throwsWith('violates the data validation rules', () => {
      sheet.getRange('A1').setValue('c');
      SpreadsheetApp.flush();
    });
  }),
  assumed('one cell that a strict rule refuses loses the whole setValues', ({ SpreadsheetApp }, sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(rule);
    SpreadsheetApp.flush();
    throwsWith('violates the data validation rules', () => {
      sheet.getRange('A1:B1').setValues([['kept?', 'c']]);
      SpreadsheetApp.flush();
    });
    same(sheet.getRange('A1:B1').getValues(), [['', '']]);
  }),
  assumed('a strict rule lets a cell be emptied', ({ SpreadsheetApp }, sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule).setValue('a');
    sheet.getRange('A1').setValue('');
    same(sheet.getRange('A1').getValue(), '');
  }),
  documented(
    'a dropdown over a range gives the range back',
    VALIDATION,
    'Requires that the input equals a value of the range.',
    ({ SpreadsheetApp }, sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3')).build();
      sheet.getRange('A1').setDataValidation(rule);
      const read = sheet.getRange('A1').getDataValidation();
      same(
        [String(read?.getCriteriaType()), read?.getCriteriaValues()[0].getA1Notation()],
        ['VALUE_IN_RANGE', 'C1:C3'],
      );
    },
  ),
  assumed('getDataValidations gives null where there is no rule', (_, sheet) =>
    same(sheet.getRange('A1:B1').getDataValidations(), [[null, null]]),
  ),
  documented(
    'notes are read and written as a grid, "" where there is none',
    RANGE,
    'Sets a rectangular grid of notes, which must match the dimensions of the range.',
    (_, sheet) => {
      sheet.getRange('A1:B1').setNotes([['why', '']]);
      same(sheet.getRange('A1:B1').getNotes(), [['why', '']]);
      throwsWith('The data has 1 but the range has 2.', () => sheet.getRange('A1:B1').setNotes([['x']]));
    },
  ),
  documented(
    'a note that looks like a formula stays a note',
    RANGE,
    'Sets the note to the given text.',
    (_, sheet) => {
      sheet.getRange('A1').setNote('=1+1');
      same([sheet.getRange('A1').getNote(), sheet.getRange('A1').getFormula()], ['=1+1', '']);
    },
  ),
  documented('null takes a background away', RANGE, 'A null value resets the colour.', (_, sheet) => {
    sheet.getRange('A1').setBackground('#ff0000');
    same(sheet.getRange('A1:B1').getBackgrounds(), [['#ff0000', '#ffffff']]);
    sheet.getRange('A1').setBackground(null);
    same(sheet.getRange('A1').getBackground(), '#ffffff');
  }),
  documented(
    'getFontWeights gives "normal" where nothing is bold',
    RANGE,
    'Returns the font weights of the cells in the range.',
    (_, sheet) => {
      sheet.getRange('A1').setFontWeight('bold');
      same(sheet.getRange('A1:B1').getFontWeights(), [['bold', 'normal']]);
      sheet.getRange('A1').setFontWeight(null);
      same(sheet.getRange('A1').getFontWeights(), [['normal']]);
    },
  ),
  documented(
    'getSheetByName gives null for a name that no sheet has',
    SPREADSHEET,
    'Gives the sheet with the name.',
    ({ SpreadsheetApp }) => same(SpreadsheetApp.getActive().getSheetByName('no such sheet'), null),
  ),
  documented(
    'an inserted sheet is the active one',
    SPREADSHEET,
    'Inserts a sheet of that name; it becomes the active sheet.',
    ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActive();
      const added = spreadsheet.insertSheet('Claim: inserted');
      same(spreadsheet.getActiveSheet().getSheetId(), added.getSheetId());
      spreadsheet.deleteSheet(added);
    },
  ),
  assumed('two sheets cannot have the same name', ({ SpreadsheetApp }, sheet) =>
    throwsWith('already exists', () => {
      SpreadsheetApp.getActive().insertSheet(sheet.getName());
    }),
  ),
  assumed('a renamed sheet keeps its ID, and formulas its name', ({ SpreadsheetApp }, sheet) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const other = spreadsheet.insertSheet('Claim: source');
    other.getRange('A1').setValue(3);
    sheet.getRange('A1').setFormula("='Claim: source'!A1");
    other.setName('Claimed');
    same(
      [spreadsheet.getSheetById(other.getSheetId())?.getName(), sheet.getRange('A1').getFormula()],
      ['Claimed', '=Claimed!A1'],
    );
    spreadsheet.deleteSheet(other);
  }),
  assumed('getIndex counts sheets from 1', ({ SpreadsheetApp }) => {
    const sheets = SpreadsheetApp.getActive().getSheets();
    same(
      sheets.map(each => each.getIndex()),
      sheets.map((_, at) => at + 1),
    );
  }),
  documented('a hidden sheet is still there and readable', SHEET, 'Hides the sheet.', (_, sheet) => {
    sheet.getRange('A1').setValue('x');
    sheet.hideSheet();
    same([sheet.isSheetHidden(), sheet.getRange('A1').getValue()], [true, 'x']);
    sheet.showSheet();
  }),
  documented(
    'protection that warns keeps no script out',
    'reference/spreadsheet/protection',
    'With protection that only warns, everybody may edit and is asked to confirm.',
    (_, sheet) => {
      sheet.getRange('A1').protect().setDescription('computed').setWarningOnly(true);
      sheet.getRange('A1').setValue('x');
      same(sheet.getRange('A1').getValue(), 'x');
    },
  ),
  documented(
    'protections are found by type and can be removed',
    SHEET,
    'Gives all protected ranges, or the sheet’s own protection.',
    ({ SpreadsheetApp }, sheet) => {
      sheet.getRange('B2:B9').protect().setDescription('ours');
      const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      same(
        found.map(each => [each.getDescription(), each.getRange().getA1Notation()]),
        [['ours', 'B2:B9']],
      );
      found[0]!.remove();
      same(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
    },
  ),
  documented(
    'rich text keeps a link',
    'reference/spreadsheet/rich-text-value-builder',
    'Sets the link for the whole value.',
    ({ SpreadsheetApp }, sheet) => {
      const text = SpreadsheetApp.newRichTextValue()
        .setText('open')
        .setLinkUrl('https://example.com/')
        .build();
      sheet.getRange('A1').setRichTextValue(text);
      same(
        [sheet.getRange('A1').getValue(), sheet.getRange('A1').getRichTextValue()?.getLinkUrl()],
        ['open', 'https://example.com/'],
      );
    },
  ),
  documented(
    'gridlines are hidden and shown again',
    SHEET,
    'Hides or reveals the sheet gridlines.',
    (_, sheet) => {
      sheet.setHiddenGridlines(true);
      holds(sheet.hasHiddenGridlines(), 'hidden');
      sheet.setHiddenGridlines(false);
      holds(!sheet.hasHiddenGridlines(), 'shown');
    },
  ),
  documented(
    'flush applies pending changes and answers nothing',
    'reference/spreadsheet/spreadsheet-app',
    'Applies all pending changes of the spreadsheet.',
    ({ SpreadsheetApp }, sheet) => {
      sheet.getRange('A1').setValue('x');
      holds(SpreadsheetApp.flush() === undefined, 'flush gives nothing');
      same(sheet.getRange('A1').getValue(), 'x');
    },
  ),
];
