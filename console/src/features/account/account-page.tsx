import { useQuery } from '@apollo/client/react';
import { roles } from '@pgbridge/shared/words';
import { useContext } from 'react';
import { viewerQuery } from '../../access/viewer.ts';
import { SettingsContext } from '../../app/settings-context.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { absent } from '../../wording/money.ts';
import styles from './account.module.css';
import { KeysSection } from './keys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { TwoStepSection } from './two-step-section.tsx';

/** One's own account: who one is here, and how one signs in. */
export function Component() {
  const t = useTranslate();
  const { signInLabel } = useContext(SettingsContext);
  const result = useQuery(viewerQuery);
  return (
    <>
      <PageTitle>{t('account.title')}</PageTitle>
      <h1>{t('account.title')}</h1>
      <QueryView result={result} rows={6} rowHeight={44}>
        {({ viewer }) => (
          <div className={styles.sections}>
            <Facts>
              <Fact name={t('account.name')}>{viewer.name}</Fact>
              <Fact name={t('session.email')}>{viewer.email ?? absent}</Fact>
              <Fact name={t('account.role')}>{roleWord(viewer.role)}</Fact>
            </Facts>
            {viewer.byProvider ? (
              <p>{t('account.byProvider', { label: signInLabel ?? 'SSO' })}</p>
            ) : (
              <>
                <TwoStepSection isOn={viewer.twoStep} onChanged={() => void result.refetch()} />
                <PasswordSection email={viewer.email ?? ''} />
              </>
            )}
            <KeysSection />
          </div>
        )}
      </QueryView>
    </>
  );

  function roleWord(role: string): string {
    const known = roles.find((word) => word === role);
    return known ? t(`role.${known}`) : role;
  }
}
