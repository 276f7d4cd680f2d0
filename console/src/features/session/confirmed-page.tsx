import { useLocation } from 'react-router';
import { ProviderLink } from '../../access/provider-link.tsx';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { providerRefusal } from './provider-refusal.ts';
import styles from './sign-in.module.css';

/** Where the window ends in which somebody signed in once more: what came of it, and where to go on. */
export function Component() {
  const t = useTranslate();
  const refusal = providerRefusal(useLocation().search, t);
  const title = t(refusal === null ? 'confirmed.title' : 'confirmed.failed');
  return (
    <main className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <div className={styles.form}>
        <h1>{title}</h1>
        <p role="status">{refusal ?? t('confirmed.what')}</p>
        {refusal !== null && <ProviderLink here />}
      </div>
    </main>
  );
}
