import { describe, expect, test } from 'vitest';
import { addOnMenus, customMenus } from '../../../../src/preview/page/shell/add-on-menu';
import { isGreyed } from '../../../../src/preview/page/shell/menu-model';
import type { MenuEntry } from '../../../../src/preview/stand-in/options';

const entry = (caption: string, functionName: string): MenuEntry => ({
  kind: 'item',
  caption,
  functionName,
  entries: [],
});
const built = {
  kind: 'menu',
  caption: '',
  functionName: '',
  addon: true,
  entries: [
    entry('Refresh status', 'refreshStatus'),
    { kind: 'separator', caption: '', functionName: '', entries: [] },
    {
      kind: 'menu',
      caption: 'More',
      functionName: '',
      entries: [entry('Change settings', 'changeSettings')],
    },
  ],
} as const;

describe('the add-on’s menu', () => {
  test('has the add-on’s own items, separators and sub-menus under its name', () => {
    const chosen: string[] = [];
    const [menu] = addOnMenus([built], name => chosen.push(name));
    expect(menu).toMatchObject({
      kind: 'menu',
      label: 'Throughline',
      parts: [
        { label: 'Refresh status' },
        { kind: 'separator' },
        { kind: 'menu', label: 'More', parts: [{ label: 'Change settings' }] },
      ],
    });
    const first = menu?.kind === 'menu' ? menu.parts[0] : undefined;
    if (first?.kind === 'item') first.run?.();
    expect(chosen).toEqual(['refreshStatus']);
  });

  test('is greyed while a script runs', () => {
    expect(addOnMenus([built], null).every(isGreyed)).toBe(true);
    expect(addOnMenus([built], () => {}).every(isGreyed)).toBe(false);
  });

  test('stands in the bar where a script of the document built it', () => {
    const own = { ...built, caption: 'My menu', addon: false };
    expect(customMenus([built, own], () => {})).toMatchObject([{ label: 'My menu' }]);
    expect(addOnMenus([built, own], () => {})).toHaveLength(1);
  });
});
