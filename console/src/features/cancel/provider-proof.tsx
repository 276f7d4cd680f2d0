import { ProviderLink } from '../../access/provider-link.tsx';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './cancel.module.css';

/** Where somebody without a password here shows who they are: at the company's own provider. */
export function ProviderProof({ error }: { error: string | null }) {
  const t = useTranslate();
  return (
    <div className={styles.provider}>
      <p className={styles.hint}>{t('identity.why', { proof: 'PROVIDER' })}</p>
      <ProviderLink />
      <p role="alert" className={styles.unproven}>
        {error}
      </p>
    </div>
  );
}
