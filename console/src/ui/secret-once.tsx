import { Button } from '@mantine/core';
import { useTranslate } from '../i18n/language-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './secret-once.module.css';

type Props = {
  title: string;
  /** What the secret is and what to do with it. */
  children: string;
  /** Null: the answer that had it was lost on the way. */
  secret: string | null;
  /** What to do when it was lost. */
  lost: string;
  onClose: () => void;
};

/** Shows what is shown only once; it goes with the dialog. */
export function SecretOnce({ title, children, secret, lost, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.content}>
        <p>{secret === null ? lost : children}</p>
        {secret !== null && (
          <>
            <code className={styles.secret}>{secret}</code>
            <CopyButton value={secret} label={t('copy.plain')} />
          </>
        )}
        <Button onClick={onClose}>{t('secret.kept')}</Button>
      </div>
    </Dialog>
  );
}
