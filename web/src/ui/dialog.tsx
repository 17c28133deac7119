import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { IconButton } from './icon-button';
import './dialog.css';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** Something is being written in it: a press outside does not close it. */
  kept?: boolean;
}

/**
 * A modal on the browser's own dialog: it keeps the focus inside, makes the rest inert and gives the focus back.
 * The focus starts at what carries `data-first`, else at the first control.
 */
export function Dialog({ title, onClose, children, wide, kept }: DialogProps) {
  const { t } = useLingui();
  const element = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={name}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === element.current && !kept) onClose();
      }}
    >
      <div className="dialog__body">
        <header className="dialog__header">
          <h2 id={name}>{title}</h2>
          <IconButton label={t`Tutup`} icon={<IconX size={18} />} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
