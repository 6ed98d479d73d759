import { describe, expect, test } from 'vitest';
import { NotSetUp } from '../../src/addon/not-set-up';
import { problemMessage } from '../../src/addon/problem-message';
import { RowsKeepMoving } from '../../src/sheets/run-action';

describe('what went wrong, in words', () => {
  test('an error of our own says it itself', () => {
    expect(problemMessage(new NotSetUp())).toMatch(/^Throughline is not set up in this spreadsheet yet\./);
    expect(problemMessage(new RowsKeepMoving(['"Goals"'], 0))).toMatch(/^Rows of "Goals" were being moved/);
  });

  test.each([
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      /^A protected range is in the way/,
    ],
    ['You do not have permission to perform that action.', /Ask its owner for edit access\.$/],
    [
      'You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
      /"Refresh every morning" needs\. Allow it/,
    ],
    [
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
      /^Throughline lacks the permission to see your address\./,
    ],
    [
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly',
      /allow what Google asks for\.$/,
    ],
    ['This operation is not allowed on cells in typed columns.', /typed columns is in the way/],
    [
      'Service invoked too many times for one day: email.',
      /^Google is busy with other runs of this script\. Wait a minute/,
    ],
  ])('Google says "%s"', (message, sentence) => {
    expect(problemMessage(new Error(message))).toMatch(sentence);
  });

  test('anything else keeps its words, and says what to do', () => {
    const said = problemMessage(new Error("We're sorry, a server error occurred."));
    expect(said).toContain("We're sorry, a server error occurred.");
    expect(said).toMatch(/Try again; "Refresh status" puts the computed columns right\.$/);
  });

  test('so does an error of another realm, and what is no error at all', () => {
    expect(problemMessage({ message: 'You do not have permission to perform that action.' })).toMatch(
      /edit access/,
    );
    expect(problemMessage('lost')).toContain('lost');
  });
});
