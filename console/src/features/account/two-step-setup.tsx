import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { startTwoStepMutation } from './account-api.ts';
import { TwoStepSecret } from './two-step-secret.tsx';

type Props = { onDone: () => void; onCancel: () => void };
type Begun = { uri: string; recoveryCodes: string[] };

/** Sets the second step up: the password, then the secret for the telephone and a first code, with recovery codes to keep. */
export function TwoStepSetup({ onDone, onCancel }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const [begun, setBegun] = useState<Begun | null>(null);

  async function begin(fields: FormData) {
    const input = { password: String(fields.get('password')) };
    const success = await send(startTwoStepMutation, { input }, (data) => data.startTwoStep);
    if (success) setBegun(success);
  }

  if (begun) return <TwoStepSecret begun={begun} onDone={onDone} onCancel={onCancel} />;
  return (
    <AskForm
      submit={t('twoStep.next')}
      busy={busy}
      refusal={refusal}
      onSubmit={(fields) => void begin(fields)}
      onCancel={onCancel}
    >
      <PasswordInput
        name="password"
        label={t('session.password')}
        description={t('twoStep.passwordHint')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus
      />
    </AskForm>
  );
}
