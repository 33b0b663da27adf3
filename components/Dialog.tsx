import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  heading: string;
  children: ComponentChildren;
  class?: string;
  /** It is there to be read: the focus goes to its heading, not to a control further down. */
  isText?: boolean;
  /** Escape, or a click beside it. */
  onClose: () => void;
}

/** A window over the page: holds the focus while it is open, gives it back when it goes. */
export function Dialog({ heading, children, class: name = '', isText = false, onClose }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    if (isText) dialog?.querySelector<HTMLElement>('#dialog-heading')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by itself
    <dialog
      ref={box}
      class={name}
      aria-labelledby="dialog-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === box.current && onClose()}
    >
      <div class="dialog-body">
        <h2 id="dialog-heading" tabIndex={isText ? -1 : undefined}>
          {heading}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
