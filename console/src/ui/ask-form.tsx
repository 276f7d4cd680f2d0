import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import styles from './ask-form.module.css';

type Props = {
  /** The deed, as its button names it. */
  submit: string;
  busy: boolean;
  /** Why it was not done, in words. */
  refusal: string | null;
  /** The deed takes something away. */
  isDanger?: boolean;
  onSubmit: (fields: FormData) => void;
  /** Offered where the form stands in a dialog. */
  onCancel?: () => void;
  children?: ReactNode;
};

/** Fields, what stands in the way, and the button that names the deed. What was typed stays when it is refused. */
export function AskForm({ submit, busy, refusal, isDanger, onSubmit, onCancel, children }: Props) {
  const t = useTranslate();
  const id = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form className={styles.form} onSubmit={send} aria-describedby={id}>
      {children}
      <p id={id} role="alert" className={styles.refusal}>
        {refusal}
      </p>
      <div className={styles.actions}>
        <Button type="submit" loading={busy} color={isDanger ? 'red' : undefined}>
          {submit}
        </Button>
        {onCancel && (
          <Button type="button" variant="default" onClick={onCancel}>
            {t('dialog.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
