import { Radio, TextInput } from '@mantine/core';
import { resendReasons } from '@pgbridge/shared/words';
import { useState } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useFreshness } from '../../live/use-freshness.ts';
import { AskForm } from '../../ui/ask-form.tsx';
import { useRequestKey } from '../../ui/request-key.ts';
import styles from './resend.module.css';
import { resendMutation } from './resend-query.ts';

type Props = {
  notificationId: string;
  /** @param tries how many there were before this one */
  onSent: (tries: number) => void;
  onClose: () => void;
};

/** Why it is sent again, and the button that sends. */
export function ResendForm({ notificationId, onSent, onClose }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const keyOf = useRequestKey();
  const [chosen, setChosen] = useState('');
  const isStale = useFreshness() === 'lost';

  async function submit(fields: FormData) {
    if (isStale) return;
    const reason = chosen === 'OTHER' ? String(fields.get('text')) : chosen;
    const given = { notificationId, reason };
    const input = { ...given, idempotencyKey: keyOf(given) };
    const success = await send(resendMutation, { input }, (data) => data.resendNotification);
    if (success) onSent(success.notification.attemptCount);
  }

  return (
    <AskForm
      submit={t('resend.send')}
      busy={busy}
      refusal={isStale ? t('action.stale') : refusal}
      onSubmit={(fields) => void submit(fields)}
      onCancel={onClose}
    >
      <Radio.Group label={t('change.reason')} value={chosen} onChange={setChosen} required withAsterisk={false}>
        <div className={styles.reasons}>
          {resendReasons.map((reason) => (
            <Radio key={reason} value={reason} label={t(`resendReason.${reason}`)} required />
          ))}
          <Radio value="OTHER" label={t('resend.other')} required />
        </div>
      </Radio.Group>
      {chosen === 'OTHER' && (
        <TextInput
          name="text"
          label={t('resend.otherText')}
          required
          withAsterisk={false}
          maxLength={200}
          autoComplete="off"
          autoFocus
        />
      )}
    </AskForm>
  );
}
