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
    get state() {
      return control.store.state;
    },
  },
});
