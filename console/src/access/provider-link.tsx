import { Button } from '@mantine/core';
import { useContext } from 'react';
import { SettingsContext } from '../app/settings-context.ts';
import { useTranslate } from '../i18n/language-context.tsx';

/**
 * Leads to the company's own sign-in, which comes back with a fresh proof: in a new window, so that what is on this page stays.
 * @param here in this one, where nothing is to be kept
 */
export function ProviderLink({ here = false }: { here?: boolean }) {
  const t = useTranslate();
  const { signInLabel } = useContext(SettingsContext);
  return (
    <Button
      component="a"
      href="/api/auth/oidc/start?confirm=1"
      target={here ? undefined : '_blank'}
      rel="noreferrer"
      variant="default"
      data-autofocus
    >
      {t('identity.provider', { label: signInLabel ?? 'SSO' })}
    </Button>
  );
}
