// The page's entry.

import './page.css';
import { render } from 'preact';
import { App } from './app';
import { PageControl } from './page-control';

const control = new PageControl();
const place = document.getElementById('throughline-page');
if (place) render(<App control={control} />, place);

/** For tests, which cannot see into the canvas: the grid's own facade. */
Object.defineProperty(window, 'throughline', {
  value: {
    get api() {
      return control.grid?.api;
    },
    /** Where a cell of the sheet in front stands in the window; row and column from 1. */
    cellBox: (row: number, column: number) => control.grid?.cellBox(row, column),
    get state() {
      return control.store.state;
    },
  },
});
