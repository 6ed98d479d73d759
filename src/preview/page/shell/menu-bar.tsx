// The menu bar under the title.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MenuList } from './menu-list';
import { isGreyed, type MenuPart } from './menu-model';

export interface MenuBarProps {
  readonly menus: readonly MenuPart[];
  /** The keyboard is free again: nothing of the bar needs it. */
  readonly left: () => void;
}

export function MenuBar({ menus, left }: MenuBarProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ readonly at: number; readonly byKey: boolean } | null>(null);
  const [current, setCurrent] = useState(0);
  const shown = menus.flatMap(each => (each.kind === 'menu' ? each : []));
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>('.tl-bar-button') ?? [])];
  const go = (at: number) => {
    const next = (at + shown.length) % shown.length;
    setCurrent(next);
    buttons()[next]?.focus();
    return next;
  };

  useEffect(() => {
    if (open === null) return;
    const outside = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, [open]);

  const pressed = (event: KeyboardEvent, at: number) => {
    if (event.key === 'ArrowRight') go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(shown.length - 1);
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') {
      if (!isGreyed(shown[at]!)) setOpen({ at, byKey: true });
    } else if (event.key === 'Escape') left();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={bar} class="tl-bar" role="menubar" aria-label="Menu">
      {shown.map((each, at) => (
        <div key={each.label} class="tl-bar-place" role="none">
          <div
            class={open?.at === at ? 'tl-bar-button tl-bar-button-open' : 'tl-bar-button'}
            role="menuitem"
            tabIndex={at === current ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={open?.at === at}
            aria-disabled={isGreyed(each)}
            title={isGreyed(each) ? 'Not in the preview' : undefined}
            onPointerDown={event => {
              event.preventDefault();
              setCurrent(at);
              if (isGreyed(each)) return;
              setOpen(open?.at === at ? null : { at, byKey: false });
              event.currentTarget.focus();
            }}
            onPointerEnter={() => {
              if (open !== null && open.at !== at) setOpen(isGreyed(each) ? null : { at, byKey: false });
            }}
            onKeyDown={event => pressed(event, at)}
          >
            {each.label}
          </div>
          {open?.at === at && (
            <MenuList
              key={`${each.label} open`}
              label={each.label}
              parts={each.parts}
              focused={open.byKey}
              close={all => {
                setOpen(null);
                if (all) left();
                else buttons()[at]?.focus();
              }}
              leave={direction => {
                let next = at;
                do next = (next + direction + shown.length) % shown.length;
                while (isGreyed(shown[next]!));
                go(next);
                setOpen({ at: next, byKey: true });
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
