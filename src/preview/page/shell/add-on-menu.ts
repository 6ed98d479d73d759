// The menus that the add-on's onOpen built, as parts of the menu bar.

import type { Snapshot } from '../../protocol/host-message';
import type { MenuEntry } from '../../stand-in/options';
import { type MenuPart, SEPARATOR } from './menu-model';

/** Google names an add-on's menu by the add-on. */
const NAME = 'Throughline';

type Choose = (functionName: string) => void;

/** Of add-ons, which stand under Extensions. `choose` is null while a script runs: nothing can be chosen then. */
export function addOnMenus(menus: Snapshot['menus'], choose: Choose | null): MenuPart[] {
  return menus.filter(({ addon }) => addon).map(each => menuOf(each, each.caption || NAME, choose));
}

/** Of scripts in the document itself, which stand in the bar. */
export function customMenus(menus: Snapshot['menus'], choose: Choose | null): MenuPart[] {
  return menus.filter(({ addon }) => !addon).map(each => menuOf(each, each.caption, choose));
}

function menuOf({ entries }: MenuEntry, label: string, choose: Choose | null): MenuPart {
  return {
    kind: 'menu',
    label,
    parts: entries.map(entry => {
      if (entry.kind === 'separator') return SEPARATOR;
      if (entry.kind === 'menu') return menuOf(entry, entry.caption, choose);
      const run = choose && (() => choose(entry.functionName));
      return { kind: 'item', label: entry.caption, ...(run ? { run } : {}) };
    }),
  };
}
