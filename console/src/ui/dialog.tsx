import { type ReactNode, useId, useRef } from 'react';
import styles from './dialog.module.css';
import { useModal } from './use-modal.ts';

type Props = {
  title: string;
  /** On a narrow screen it takes all of it. */
  fills?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** A question over the page. Only its own buttons and Escape close it: a slip of the mouse must not lose what was typed. */
export function Dialog({ title, fills, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-question
      data-fills={fills}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
