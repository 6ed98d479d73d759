// Menus as data: what stands in them, and what is greyed because the preview has it not.

export type MenuPart =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      /** Missing: greyed. */
      readonly run?: () => void;
      /** Such as "Ctrl+Z". */
      readonly hint?: string;
      readonly checked?: boolean;
    }
  | { readonly kind: 'menu'; readonly label: string; readonly parts: readonly MenuPart[] };

export const SEPARATOR: MenuPart = { kind: 'separator' };

export function item(label: string, run?: () => void, hint?: string): MenuPart {
  return { kind: 'item', label, ...(run ? { run } : {}), ...(hint === undefined ? {} : { hint }) };
}

export function menu(label: string, parts: readonly MenuPart[]): MenuPart {
  return { kind: 'menu', label, parts };
}

/** True where nothing in it can be chosen. */
export function isGreyed(part: MenuPart): boolean {
  if (part.kind === 'separator') return true;
  return part.kind === 'item' ? part.run === undefined : part.parts.every(isGreyed);
}
