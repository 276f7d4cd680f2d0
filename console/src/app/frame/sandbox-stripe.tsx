import { useContext } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { SettingsContext } from '../settings-context.ts';
import styles from './sandbox-stripe.module.css';

/** Says on every page, the sign-in page too, that this is not the real thing. */
export function SandboxStripe() {
  const t = useTranslate();
  const { sandbox } = useContext(SettingsContext);
  if (!sandbox) return null;
  return (
    <aside className={styles.stripe} aria-label={t('app.sandbox')}>
      <span>{t('app.sandbox')}</span>
    </aside>
  );
}
