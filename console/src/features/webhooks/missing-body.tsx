import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './drawer-content.module.css';

type Props = {
  /** When the server removed it, its time being over; empty when there never was one. */
  removedAt?: string | null;
  /** What it was can still be proven by this. */
  sha256?: string | null;
};

/** Stands where a body would: there was none, or it was removed after its time. */
export function MissingBody({ removedAt, sha256 }: Props) {
  const t = useTranslate();
  if (!removedAt) return <p className={styles.note}>{t('message.noBody')}</p>;
  return (
    <>
      <p className={styles.note}>{t('message.bodyRemoved')}</p>
      {sha256 && <code className={styles.hash}>SHA-256 {sha256}</code>}
    </>
  );
}
