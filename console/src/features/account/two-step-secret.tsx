import { Checkbox, TextInput } from '@mantine/core';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { AskForm } from '../../ui/ask-form.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './account.module.css';
import { finishTwoStepMutation } from './account-api.ts';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { groupsOfFour, secretOf } from './secret-text.ts';

type Props = { begun: { uri: string; recoveryCodes: string[] }; onDone: () => void; onCancel: () => void };

/** The secret for the app, the recovery codes, which are never shown again, and the first code that switches it on. */
export function TwoStepSecret({ begun: { uri, recoveryCodes }, onDone, onCancel }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const secret = secretOf(uri);

  async function finish(fields: FormData) {
    const input = { code: String(fields.get('code')).replaceAll(/\s/g, '') };
    if (await send(finishTwoStepMutation, { input }, (data) => data.finishTwoStep)) onDone();
  }

  return (
    <ol className={styles.steps}>
      <li>
        <h3>{t('twoStep.step1')}</h3>
        <p>{t('twoStep.enterSecret')}</p>
        <QrCode text={uri} label={t('twoStep.qr')} />
        <code className={styles.secret}>{groupsOfFour(secret)}</code>
        <div className={styles.actions}>
          <CopyButton value={secret} label={t('twoStep.copySecret')} />
          <a href={uri}>{t('twoStep.openApp')}</a>
        </div>
      </li>
      <li>
        <h3>{t('twoStep.step2')}</h3>
        <p>{t('twoStep.keepCodes')}</p>
        <RecoveryCodes codes={recoveryCodes} />
      </li>
      <li>
        <h3>{t('twoStep.step3')}</h3>
        <AskForm
          submit={t('twoStep.finish')}
          busy={busy}
          refusal={refusal}
          onSubmit={(fields) => void finish(fields)}
          onCancel={onCancel}
        >
          <Checkbox name="kept" required label={t('twoStep.kept')} />
          <TextInput
            name="code"
            label={t('session.code')}
            description={t('session.codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
          />
        </AskForm>
      </li>
    </ol>
  );
}
