import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import styles from './drawer.module.css';
import { useModal } from './use-modal.ts';

type Props = { title: ReactNode; onClose: () => void; children: ReactNode };

/**
 * A layer over the page, on the right. The browser's own modal dialog keeps the focus inside, closes on Escape and
 * gives the focus back to the link it was opened from.
 */
export function Drawer({ title, onClose, children }: Props) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const onBackdrop = useRef(false);
  useModal(dialog);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the drawer closes it; the keyboard has Escape for that
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        onBackdrop.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        // Only a press that began outside closes: dragging a text selection out of the drawer must not.
        if (onBackdrop.current && event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <h2 id="drawer-title">{title}</h2>
          <ActionIcon variant="subtle" color="gray" size={32} onClick={onClose} aria-label={t('drawer.close')}>
            <IconX size={20} />
          </ActionIcon>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}
