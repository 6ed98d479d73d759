// An open menu: its items by pointer and by keyboard, and the menus that open beside it.

import type { AriaAttributes, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isGreyed, type MenuPart } from './menu-model';

export interface MenuListProps {
  readonly label: string;
  readonly parts: readonly MenuPart[];
  /** Where a sub-menu opens: beside the item that it belongs to. */
  readonly beside?: boolean;
  /** True where the first item is to have the keyboard at once. */
  readonly focused: boolean;
  /** The menu goes away: all of it, or this level alone. */
  readonly close: (all: boolean) => void;
  /** Arrow left or right out of the outermost menu. */
  readonly leave?: (direction: -1 | 1) => void;
}

export function MenuList({ label, parts, beside, focused, close, leave }: MenuListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ readonly at: number; readonly byKey: boolean } | null>(null);
  useEffect(() => {
    if (focused) items(list.current)[0]?.focus();
  }, [focused]);
  useLayoutEffect(() => keepOnScreen(list.current, beside === true), [beside]);

  const choose = (part: MenuPart, at: number) => {
    if (part.kind === 'menu') setOpen({ at, byKey: true });
    else if (part.kind === 'item' && part.run) {
      close(true);
      part.run();
    }
  };
  const pressed = (event: KeyboardEvent) => {
    const all = items(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const key = event.key;
    const current = all[at]?.dataset.at;
    const part = current === undefined ? undefined : parts[Number(current)];
    if (key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    else if (key === 'Home') all[0]?.focus();
    else if (key === 'End') all[all.length - 1]?.focus();
    else if (key === 'ArrowRight' && part?.kind === 'menu') setOpen({ at: Number(current), byKey: true });
    else if (key === 'ArrowRight') leave?.(1);
    else if (key === 'ArrowLeft' && beside) close(false);
    else if (key === 'ArrowLeft') leave?.(-1);
    else if (key === 'Escape') close(false);
    else if (key === 'Tab') close(true);
    else if ((key === 'Enter' || key === ' ') && part) choose(part, Number(current));
    else if (key.length === 1) byLetter(all, at, key)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      class={beside ? 'tl-menu tl-menu-beside' : 'tl-menu'}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={pressed}
    >
      {parts.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a menu have no other name, and do not move.
        if (part.kind === 'separator') return <hr key={at} class="tl-menu-separator" />;
        const isMenu = part.kind === 'menu';
        const isOpen = open?.at === at;
        return (
          <div key={`${part.label} ${String(at)}`} class="tl-menu-place" role="none">
            <button
              type="button"
              class={isOpen ? 'tl-menu-item tl-menu-item-open' : 'tl-menu-item'}
              {...namesOf(part, isOpen)}
              tabIndex={-1}
              data-at={at}
              aria-disabled={isGreyed(part)}
              onPointerEnter={event => {
                event.currentTarget.focus();
                setOpen(isMenu && !isGreyed(part) ? { at, byKey: false } : null);
              }}
              onClick={() => choose(part, at)}
            >
              <span class="tl-menu-check" aria-hidden="true">
                {!isMenu && part.checked ? '✓' : ''}
              </span>
              <span class="tl-menu-label">{part.label}</span>
              {isMenu ? (
                <span class="tl-menu-arrow" aria-hidden="true" />
              ) : (
                part.hint !== undefined && (
                  <span class="tl-menu-hint" aria-hidden="true">
                    {part.hint}
                  </span>
                )
              )}
            </button>
            {isMenu && isOpen && (
              <MenuList
                label={part.label}
                parts={part.parts}
                beside
                focused={open.byKey}
                close={all => {
                  setOpen(null);
                  if (all) close(true);
                  else itemAt(list.current, at)?.focus();
                }}
                {...(leave ? { leave } : {})}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What an item is for those who hear it. */
function namesOf(
  part: MenuPart,
  isOpen: boolean,
): Pick<AriaAttributes, 'aria-haspopup' | 'aria-expanded' | 'aria-checked'> & {
  readonly role: 'menuitem' | 'menuitemcheckbox';
} {
  if (part.kind === 'menu') return { role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': isOpen };
  if (part.kind === 'item' && part.checked !== undefined)
    return { role: 'menuitemcheckbox', 'aria-checked': part.checked };
  return { role: 'menuitem' };
}

/** Of this menu alone, not of those that opened beside it. */
function items(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(':scope > .tl-menu-place > .tl-menu-item')] : [];
}

function itemAt(list: HTMLElement | null, at: number): HTMLElement | undefined {
  return items(list).find(each => each.dataset.at === String(at));
}

function byLetter(all: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return rest.find(each => each.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
}

/** A menu that would reach over the window's right or lower end opens the other way. */
function keepOnScreen(list: HTMLElement | null, beside: boolean): void {
  if (!list) return;
  const { right, bottom } = list.getBoundingClientRect();
  if (right > innerWidth) list.classList.add(beside ? 'tl-menu-leftward' : 'tl-menu-rightmost');
  if (bottom > innerHeight) list.style.top = `${innerHeight - bottom - 8}px`;
}
