// Puts a page into its document.

import './base.css';
import './buttons.css';
import './fields.css';
import './cards.css';
import { type ComponentChild, render } from 'preact';

export function mount(page: ComponentChild): void {
  const place = document.getElementById('page');
  if (place) render(page, place);
}
