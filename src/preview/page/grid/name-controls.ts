// Names for the grid's own controls, which those who hear the page would otherwise meet without one.

const BAR = '[data-u-comp="formula-bar"]';
const TABS = 'section:has(> * [data-u-comp="slide-tab-bar"])';

const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', 'Name box'],
  [`${BAR} button`, 'Taller formula bar'],
  ['[data-u-comp="sheet-bar-append-button"]', 'Add a sheet'],
  ['[aria-haspopup="menu"] [data-u-comp="sheet-bar-append-button"]', 'All sheets'],
  [`${TABS} button:not([data-u-comp])`, 'Scroll the tabs'],
];

/** Keeps naming, as the grid makes its controls anew. */
export function nameControls(grid: HTMLElement): void {
  let waiting = false;
  const name = () => {
    waiting = false;
    for (const [selector, text] of NAMES)
      for (const control of grid.querySelectorAll(selector)) control.setAttribute('aria-label', text);
    for (const opener of grid.querySelectorAll('a[aria-haspopup]:not([role])')) {
      opener.setAttribute('role', 'button');
      opener.setAttribute('aria-label', 'Named ranges');
    }
    for (const opener of grid.querySelectorAll('div[aria-haspopup][aria-expanded]:not([role])'))
      for (const attribute of ['aria-haspopup', 'aria-expanded', 'type']) opener.removeAttribute(attribute);
    for (const canvas of grid.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '-1');
    document.querySelectorAll('section[aria-label^="Notifications"]').forEach((section, at) => {
      section.setAttribute('aria-label', `Notifications of the grid ${at + 1}`);
    });
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(name);
  }).observe(document.body, { childList: true, subtree: true });
  name();
}
