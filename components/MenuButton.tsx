import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  name: string;
  run: () => void;
  isDisabled?: boolean;
}

interface MenuButtonProps {
  /** What the button says to those who can't see what is in it. */
  name: string;
  children: ComponentChildren;
  items: MenuItem[];
  class?: string;
}

/** A button with a menu under it, moved through by arrow keys (the ARIA pattern "menu button"). */
export function MenuButton({ name, children, items, class: extra = '' }: MenuButtonProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    entries()[0]?.focus();
    const away = (event: Event) => !place.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [isOpen]);
  const press = (event: KeyboardEvent) => {
    if (!isOpen && event.key !== 'ArrowDown') return;
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (event.key === 'Escape') close();
    else if (next === undefined) return;
    else if (!isOpen) setOpen(true);
    else all[next]?.focus();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the button and the menu in it
    <div ref={place} class={`menu-place ${extra}`} onKeyDown={press}>
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div id={id} role="menu" class="menu" aria-label={name}>
          {items.map((item) => (
            <button
              key={item.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="quiet"
              aria-disabled={item.isDisabled}
              onClick={() => {
                if (item.isDisabled) return;
                close();
                item.run();
              }}
            >
              {item.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
