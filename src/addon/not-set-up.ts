// The error of a menu item that needs the tables where there are none.

export class NotSetUp extends Error {
  readonly code = 'not-set-up';
  constructor() {
    super('Throughline is not set up in this spreadsheet yet. Choose Extensions ▸ Throughline ▸ Set up.');
  }
}
