import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import styles from './account.module.css';
import { changePasswordMutation } from './account-api.ts';

/** Changes one's own password. `email` is only for the browser's password store, which wants to know whose it is. */
export function PasswordSection({ email }: { email: string }) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const [changes, setChanges] = useState(0);
  const [differs, setDiffers] = useState(false);

  async function change(fields: FormData) {
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(fields.get(name)));
    setDiffers(next !== again);
    if (next !== again) return;
    const input = { current: current ?? '', next: next ?? '' };
    // A new key empties the fields.
    if (await send(changePasswordMutation, { input }, (data) => data.changeOwnPassword)) setChanges(changes + 1);
  }

  return (
    <section className={styles.section} aria-labelledby="own-password">
      <h2 id="own-password">{t('password.title')}</h2>
      <p role="status">{changes > 0 && t('password.changed')}</p>
      <AskForm
        key={changes}
        submit={t('password.submit')}
        busy={busy}
        refusal={differs ? t('password.differs') : refusal}
        onSubmit={(fields) => void change(fields)}
      >
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordInput name="current" label={t('password.current')} autoComplete="current-password" {...must} />
        <PasswordInput
          name="next"
          label={t('password.next')}
          description={t('password.rule')}
          autoComplete="new-password"
          {...must}
        />
        <PasswordInput name="again" label={t('password.again')} autoComplete="new-password" {...must} />
      </AskForm>
    </section>
  );
}

const must = { required: true, withAsterisk: false } as const;
