import { PasswordInput, TextInput } from '@mantine/core';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { removeTwoStepMutation } from './account-api.ts';

type Props = { onDone: () => void; onCancel: () => void };

/** Takes the second step off: with a code and the password, since an open session alone must not be enough. */
export function TwoStepRemoval({ onDone, onCancel }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();

  async function remove(fields: FormData) {
    const input = {
      code: String(fields.get('code')).replaceAll(/\s/g, ''),
      password: String(fields.get('password')),
    };
    if (await send(removeTwoStepMutation, { input }, (data) => data.removeTwoStep)) onDone();
  }

  return (
    <AskForm
      submit={t('twoStep.remove')}
      busy={busy}
      refusal={refusal}
      isDanger
      onSubmit={(fields) => void remove(fields)}
      onCancel={onCancel}
    >
      <p>{t('twoStep.removeWhat')}</p>
      <TextInput
        name="code"
        label={t('session.code')}
        description={t('session.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
        autoFocus
      />
      <PasswordInput
        name="password"
        label={t('session.password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
    </AskForm>
  );
}
