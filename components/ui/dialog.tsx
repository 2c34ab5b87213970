/** A modal window on the native `dialog`: focus is kept inside and given back, Escape closes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** At the side and as high as the window, for details; in the middle otherwise. */
  side?: boolean;
  children: ComponentChildren;
  onClose: () => void;
}

export function Dialog({ title, side = false, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={side ? 'dialog dialog--side' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        // The backdrop belongs to the dialog element itself; anything inside has its own target.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.close();
      }}
    >
      <div class="stack dialog__body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
