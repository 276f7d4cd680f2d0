import { Button } from '@mantine/core';
import { useContext } from 'react';
import { SettingsContext } from '../../app/settings-context.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './sign-in.module.css';

/** The way in through the company's own sign-in, where there is one. @param next where the person wanted to go */
export function ProviderWay({ next }: { next: string }) {
  const t = useTranslate();
  const { signInLabel } = useContext(SettingsContext);
  if (signInLabel === null) return null;
  return (
    <>
      <p className={styles.or}>{t('session.or')}</p>
      <Button component="a" href={`/api/auth/oidc/start?next=${encodeURIComponent(next)}`} variant="default" fullWidth>
        {t('session.provider', { label: signInLabel })}
      </Button>
    </>
  );
}
