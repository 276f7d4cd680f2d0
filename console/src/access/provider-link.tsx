import { Button } from '@mantine/core';
import { useContext } from 'react';
import { SettingsContext } from '../app/settings-context.ts';
import { useTranslate } from '../i18n/language-context.tsx';

/** Leads to the company's own sign-in in a new window, which comes back with a fresh proof; what is on this page stays. */
export function ProviderLink() {
  const t = useTranslate();
  const { signInLabel } = useContext(SettingsContext);
  return (
    <Button
      component="a"
      href="/api/auth/oidc/start?confirm=1"
      target="_blank"
      rel="noreferrer"
      variant="default"
      data-autofocus
    >
      {t('identity.provider', { label: signInLabel ?? 'SSO' })}
    </Button>
  );
}
